// French: what the command line says.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Donnez un compte ou un secret, pas les deux.',
  queryAndCode: 'Donnez le compte et le code : tidelock verify QUERY CODE.',
  codeMissing: 'Donnez le code à vérifier, par exemple 042817.',
  secretAsWord:
    'Aucun compte ne correspond. Si c’était un secret : il est maintenant dans l’historique du shell, et d’autres programmes ont pu le lire. Donnez les secrets par --secret - ou --secret-file FILE.',
  uriSaysAll: 'Un lien dit déjà tout ; --{name} ne va donc pas avec --uri.',
  needsSecret: '--{name} va avec --secret - ou --secret-file FILE.',
  counterNeedsHotp: '--counter va avec --type hotp.',
  notTogether: '--{one} et --{other} ne vont pas ensemble.',
  hotpHasNoTime: 'Ce compte est basé sur un compteur (HOTP) ; --{name} sert à ceux basés sur l’heure.',
  secondsLeft: 'encore {seconds} s',
  corrected: '(horloge corrigée de {seconds} s)',
  noClipboard:
    'Il n’y a pas de presse-papiers ici : aucun bureau n’a été trouvé, ou ni wl-copy, ni xclip, ni xsel n’est installé. Retirez --copy pour afficher le code.',
  copied:
    '{left, select, none {Copié.} other {Copié, encore {left} s.}}{clears, plural, =0 {} one { Le presse-papiers est effacé dans # s.} many { Le presse-papiers est effacé dans # s.} other { Le presse-papiers est effacé dans # s.}}',
  codeRight: 'Juste, à l’intervalle {step} (dérive {drift}).',
  codeWrong: 'Faux : aucun intervalle de la fenêtre n’a ce code.',
  codeMalformed: 'Faux : aucun code de ce compte ne ressemble à cela.',
  noWords: 'Cette commande ne prend que des options.',
  saveNeedsName: '--save demande --issuer ou --account, sinon personne ne le retrouverait.',
  sizeWithoutFile: '--size va avec --png ou --svg.',
  qrTooLong: 'Le lien est trop long pour un code QR. Raccourcissez l’émetteur ou le nom de compte.',
  qrTooSmall: 'Ce code QR demande --size {pixels} ou plus.',
  written: '{both, select, true {Écrit en PNG et SVG.} other {Écrit.}} Quiconque a cette image a le secret.',
  notAFile: '{option} demande le nom d’un fichier.',
  fileExists:
    'Le fichier donné par {option} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou --force.',
  noFolder: 'Le dossier du fichier donné par {option} n’existe pas.',
  manualName: 'mots de passe à usage unique sur le bureau et en ligne de commande',
  manualAbout:
    'Tidelock garde des comptes à mots de passe à usage unique sur cet ordinateur, dans un coffre qu’ouvre le trousseau ou une phrase de passe. Sans commande, il ouvre sa fenêtre. Chaque commande fonctionne aussi sur un serveur sans affichage ni trousseau. Il n’ouvre jamais de connexion réseau.',
  manualStatus: {
    0: 'Fait, ou le code correspondait.',
    1: 'Le code ne correspondait pas, ou rien n’a été trouvé.',
    2: 'Mauvais usage ou mauvaise entrée.',
    3: 'Verrouillé, ou phrase de passe incorrecte.',
    4: 'Le coffre est endommagé ; rien n’a été écrit.',
    5: 'Le trousseau n’est pas disponible.',
    130: 'Interrompu par Ctrl+C lors d’une question.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Un fichier qui contient la phrase de passe du coffre ; un saut de ligne final est retiré. Le trousseau n’est alors pas interrogé.',
    TIDELOCK_HOME: 'Le dossier des paramètres et du coffre, comme --home.',
  },
  whichShell: 'Indiquez le shell : tidelock completion bash, zsh ou fish.',
  overviewHead: 'Usage : tidelock COMMAND [OPTIONS]\n\nSans commande, Tidelock ouvre sa fenêtre.',
  overviewEverywhere: 'Partout :',
  examplesHead: 'Exemples :',
  overviewFoot:
    'Code de sortie : 0 fait ou correspond, 1 ne correspond pas, 2 mauvaise entrée, 3 verrouillé, 4 coffre endommagé, 5 trousseau indisponible. Voir tidelock COMMAND --help pour des exemples, tidelock help --manual | man -l - pour le manuel entier.',
  queryMissing: 'Indiquez quel compte : un identifiant, ou une partie de son émetteur ou de son nom.',
  nothingFound: 'Aucun compte ne correspond.',
  severalFound:
    '{count, plural, one {# compte correspond : {names}.} many {# comptes correspondent : {names}.} other {# comptes correspondent : {names}.}} Précisez, ou donnez l’identifiant.',
  addFromInputOnly:
    'Donnez les URI sur l’entrée standard : tidelock add - < FILE. Les secrets ne sont pas acceptés comme arguments, que tout programme de cet ordinateur peut lire.',
  added: '{added} ajoutés, {skipped} ignorés.',
  row: 'ligne {row} : {reason}',
  skippedRow: 'Ligne {row} : {reason}',
  unknownCommand:
    'Cette commande n’existe pas.{near, select, none {} other { Vouliez-vous dire {near} ?}} Voir tidelock --help.',
  unknownOption:
    'Cette option n’existe pas.{near, select, none {} other { Vouliez-vous dire --{near} ?}} Voir tidelock COMMAND --help.',
  optionNeedsValue: '--{name} demande une valeur.',
  optionTakesNone: '--{name} ne prend pas de valeur.',
  notOneOf:
    '--{name} prend l’une de ces valeurs : {values}.{near, select, none {} other { Vouliez-vous dire {near} ?}}',
  notNumber: '--{name} prend un nombre entier de {min} à {max}.',
  notBoth: 'Donnez --{one} ou --{other}, pas les deux.',
  inputOnce: 'Une seule option peut lire l’entrée standard ; donnez l’autre comme fichier.',
  fileUnreadable: 'Le fichier donné par {option} est illisible. Vérifiez son chemin et ses droits.',
  secretAsArgument:
    'Un secret n’est pas accepté comme argument : la liste des processus et l’historique du shell le montreraient. {file, select, true {Utilisez --{name} - et donnez-le sur l’entrée standard, ou --{name}-file FILE.} other {Utilisez --{name} - et donnez-le sur l’entrée standard.}}',
  uriAsArgument:
    'Un lien otpauth:// contient un secret et n’est pas accepté comme argument : la liste des processus et l’historique du shell le montreraient. Donnez-le sur l’entrée standard : tidelock code --uri -, ou tidelock add -.',
  askPassphrase: 'Phrase de passe du coffre : ',
  askNewPassphrase: 'Nouvelle phrase de passe du coffre : ',
  askAgain: 'Encore une fois : ',
  notTheSame: 'Les deux saisies diffèrent.',
  unexpected:
    'Une erreur s’est produite dans Tidelock ; le coffre est intact. Si elle persiste, signalez-la.',
  noVaultFile:
    'Ce fichier de coffre n’existe pas encore. Une commande qui stocke quelque chose le crée, par exemple tidelock add -.',
  noVaultYet:
    'Il n’y a pas encore de coffre. Démarrez Tidelock une fois, ou ajoutez un compte : avec un trousseau, ou avec TIDELOCK_PASSPHRASE_FILE défini.',
  passphraseFileUnreadable: 'Le fichier nommé par TIDELOCK_PASSPHRASE_FILE est illisible.',
  vaultLocked:
    'Le coffre est verrouillé. Faites pointer TIDELOCK_PASSPHRASE_FILE vers un fichier contenant la phrase de passe.',
}

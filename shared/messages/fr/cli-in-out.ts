// French: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Formats lus',
  filesMissing: 'Indiquez les fichiers, par exemple : tidelock import export.json.',
  oneFile: 'Indiquez un fichier, et un seul.',
  fileUnreadable: 'Il est illisible, ou dépasse 64 Mo. Vérifiez son chemin et ses droits.',
  folderEmpty: 'Le dossier ne contient aucun fichier importable.',
  columnsMalformed:
    'Indiquez les colonnes ainsi : --columns secret=NAME,issuer=NAME,account=NAME,note=NAME ; secret est obligatoire.',
  columnsNeeded:
    'C’est un tableau. Indiquez la colonne du secret : --columns secret=NAME,issuer=NAME,account=NAME. Ses colonnes : {header}.',
  columnsUnknown: 'Il n’a pas cette colonne. Ses colonnes : {header} ; un numéro compte à partir de 1.',
  columnsTaken: 'colonnes retenues : {columns}',
  readingFile: 'Lecture du fichier {number} sur {of}…',
  workingOutKey: 'Calcul de la clé de {file}…',
  storing: 'Stockage de {rows, plural, one {# compte} many {# comptes} other {# comptes}}…',
  askFilePassword: 'Mot de passe de {file} : ',
  inTheFile:
    '{dry, select, true {dans le fichier : {all} = {taken} à importer + {skipped} à ignorer ; rien n’a été stocké} other {dans le fichier : {all} = {taken} importés + {skipped} ignorés}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {dans # fichier} many {dans # fichiers} other {dans # fichiers}} : {all} = {taken} à importer + {skipped} à ignorer ; rien n’a été stocké} other {{files, plural, one {dans # fichier} many {dans # fichiers} other {dans # fichiers}} : {all} = {taken} importés + {skipped} ignorés}}',
  row: 'ligne {row}, {name} : {reason}',
  incomplete:
    'Export Google : {have} sur {of, plural, one {# code} many {# codes} other {# codes}} ; il manque : {missing}. Scannez-les aussi, sinon des comptes manqueront.',
  noneReadable: 'Aucune ligne n’a pu être lue ; rien n’a été stocké.',
  emptyFile: 'Il ne contient aucun compte.',
  addWhat:
    'Donnez des images, ou - pour des liens sur l’entrée standard. Fichiers d’autres applications : tidelock import FILE.',
  scanWhat: 'Indiquez les images, par exemple : tidelock scan screenshot.png.',
  noCode: 'Aucun code QR n’y a été trouvé. Recadrez l’image sur le code, ou prenez-en une plus nette.',
  imageForWindow:
    'Les images {kind} ne sont pas décodées ici. Ouvrez-la dans la fenêtre, ou enregistrez-la en PNG.',
  imageUnknown: 'Ce n’est pas une image : PNG, JPEG, GIF ou BMP.',
  imageTooLarge: 'L’image dépasse 20 Mo ou 50 mégapixels. Recadrez-la sur le code.',
  imageDamaged: 'L’image est endommagée.',
  imageEnded: 'L’image a pris trop de temps, et son processus a été arrêté. Recadrez-la sur le code.',
  exportNeedsPlain:
    '{label} n’est pas chiffré : quiconque obtient le fichier a tous les comptes qu’il contient. Ajoutez --plain si c’est voulu.',
  exportNotPlain: '{label} est toujours chiffré ; --plain ne va donc pas avec.',
  exportNeedsPassword:
    'Donnez un mot de passe avec --password-file FILE ou --password -, ou ajoutez --plain pour un fichier non chiffré.',
  exportNoPassword: '{label} n’est jamais chiffré et ne prend donc pas de mot de passe.',
  plainOrPassword: '--plain et un mot de passe ne vont pas ensemble.',
  formatMissing: 'Indiquez --format : {names}.',
  backupNeedsPassphrase:
    'Ce coffre n’a pas de phrase de passe qui puisse ouvrir la sauvegarde ailleurs. Donnez-en une avec --password-file FILE, ou définissez-en une : tidelock passphrase set.',
  passwordEmpty: 'Le mot de passe est vide.',
  notVerified:
    'Relu, ce qui a été écrit n’était pas conforme ; le fichier a été supprimé. Vérifiez le disque et réessayez.',
  exported:
    '{files, plural, =1 {{count, plural, one {# compte écrit, relu et comparé} many {# comptes écrits, relus et comparés} other {# comptes écrits, relus et comparés}}.} one {{count, plural, one {# compte écrit dans {files} fichier, relu et comparé} many {# comptes écrits dans {files} fichier, relus et comparés} other {# comptes écrits dans {files} fichier, relus et comparés}}.} many {{count, plural, one {# compte écrit dans {files} fichiers, relu et comparé} many {# comptes écrits dans {files} fichiers, relus et comparés} other {# comptes écrits dans {files} fichiers, relus et comparés}}.} other {{count, plural, one {# compte écrit dans {files} fichiers, relu et comparé} many {# comptes écrits dans {files} fichiers, relus et comparés} other {# comptes écrits dans {files} fichiers, relus et comparés}}.}}',
  plainWarning: 'Le fichier n’est pas chiffré : supprimez-le quand il a servi.',
  leftOut: {
    type: 'omis : {name}, car ce format n’a pas ce type de code',
    digits: 'omis : {name}, car ce format n’a que 6 ou 8 chiffres',
    period: 'omis : {name}, car ce format n’a qu’une période de 30 s',
    secret: 'omis : {name}, car ce format ne peut pas contenir un secret de cette forme',
    'too-long': 'omis : {name}, car ses noms sont trop longs',
  },
  lost: 'non exporté : {name} : {parts}',
  lostPart: {
    note: 'sa remarque',
    pin: 'son PIN',
    icon: 'son icône',
    pinned: 'son épinglage',
    groups: 'ses groupes',
    tags: 'ses étiquettes',
  },
  backupSubwords: 'tidelock backup [FILE], ou tidelock backup verify FILE.',
  backedUp:
    '{file} : {accounts, plural, one {# compte} many {# comptes} other {# comptes}}{trash, plural, =0 {} one {, # dans la corbeille} many {, # dans la corbeille} other {, # dans la corbeille}} ; il a été rouvert et les contient tous.',
  verified:
    'Elle s’ouvre : {accounts, plural, one {# compte} many {# comptes} other {# comptes}}{trash, plural, =0 {} one {, # dans la corbeille} many {, # dans la corbeille} other {, # dans la corbeille}}.',
  codesSame:
    'Codes d’essai comparés au coffre : {same, plural, one {# sur # identique.} many {tous les # sont identiques.} other {tous les # sont identiques.}}',
  codesDiffer:
    'Codes d’essai comparés au coffre : {same} identiques, {other} absents du coffre, {missing} du coffre absents de la sauvegarde.',
  byVaultKey: 'Elle s’ouvre avec la phrase de passe ou la clé de récupération actuelle de ce coffre.',
  unreadableInside:
    '{count, plural, one {# entrée y est illisible ; elle est gardée telle quelle.} many {# entrées y sont illisibles ; elles sont gardées telles quelles.} other {# entrées y sont illisibles ; elles sont gardées telles quelles.}}',
  restored:
    '{dry, select, true {{added, plural, one {# compte serait restauré} many {# comptes seraient restaurés} other {# comptes seraient restaurés}}} other {{added, plural, one {# compte restauré} many {# comptes restaurés} other {# comptes restaurés}}}} ; {present, plural, one {# était déjà là} many {# étaient déjà là} other {# étaient déjà là}} ; {onlyHere, plural, one {# seulement dans le coffre, gardé} many {# seulement dans le coffre, gardés} other {# seulement dans le coffre, gardés}}.',
  replaced:
    '{dry, select, true {Le coffre serait remplacé par {all, plural, =1 {l’unique compte} one {# compte} many {les # comptes} other {les # comptes}} de la sauvegarde ; {onlyHere, plural, one {# que seul le coffre avait disparaîtrait} many {# que seul le coffre avait disparaîtraient} other {# que seul le coffre avait disparaîtraient}}.} other {Le coffre contient maintenant {all, plural, =1 {l’unique compte} one {# compte} many {les # comptes} other {les # comptes}} de la sauvegarde ; {onlyHere, plural, one {# que seul le coffre avait a disparu} many {# que seul le coffre avait ont disparu} other {# que seul le coffre avait ont disparu}}.}} Une copie antérieure du coffre est gardée.',
  nothingStored: 'Rien n’a été stocké.',
  backupWrongPassphrase:
    'Cela n’ouvre pas la sauvegarde. Elle a peut-être une phrase de passe plus ancienne ; essayez-la, ou la clé de récupération.',
  backupNoText: 'Aucune phrase de passe n’ouvre ce fichier.',
  passphraseWhat: 'Indiquez quoi faire : tidelock passphrase set, change ou remove.',
  passphraseThere: 'Il y a déjà une phrase de passe. Pour la modifier : tidelock passphrase change.',
  passphraseAbsent: 'Il n’y a pas encore de phrase de passe. Pour en définir une : tidelock passphrase set.',
  passphraseSet: 'La phrase de passe est définie. Toutes les copies gardées du coffre s’ouvrent avec elle.',
  passphraseChanged:
    'La phrase de passe est modifiée. Les sauvegardes précédentes s’ouvrent toujours avec l’ancienne.',
  passphraseRemoved:
    'La phrase de passe est supprimée. Les sauvegardes précédentes s’ouvrent toujours avec elle.',
  passphraseNeeded: 'Saisissez-la dans un terminal, ou donnez-la avec --password-file FILE ou --password -.',
  askNewPassphrase: 'Nouvelle phrase de passe : ',
  askAgain: 'Encore une fois : ',
  notTheSame: 'Les deux saisies diffèrent.',
  recoveryWhat: 'Indiquez : tidelock recovery-key new.',
  recoveryKit:
    'Son kit est écrit. Imprimez-le depuis un navigateur, puis supprimez le fichier : la clé y figure.',
  recoveryShown:
    'Notez-la ou imprimez-la maintenant ; elle ne sera plus affichée. Une ancienne clé de récupération n’ouvre plus le coffre.',
}

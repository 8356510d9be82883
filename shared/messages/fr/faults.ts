// French: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Ce groupe n’est plus dans le coffre.' },
  'group-exists': { what: 'Un autre groupe porte déjà ce nom.' },
  'groups-too-many': {
    what: 'Un coffre peut avoir {limit, plural, one {# groupe} many {# groupes} other {# groupes}}, et celui-ci est plein.',
    todo: 'Supprimez d’abord un groupe.',
  },
  'secret-empty': { what: 'Le secret manque.', todo: 'Copiez-le depuis le site.' },
  'secret-character': {
    what: 'Le caractère {position, number}, {character}, ne peut pas figurer dans un secret.',
    todo: 'Il a des lettres A à Z et des chiffres 2 à 7.',
    meant: 'C’est peut-être {character}.',
    meantEither: 'C’est peut-être {one} ou {other}.',
    quoted: '« {character} »',
  },
  'secret-too-long': {
    what: 'Le secret dépasse {limit, plural, one {# octet} many {# octets} other {# octets}}.',
    todo: 'Vérifiez que seul le secret a été collé.',
  },
  'secret-not-hex': {
    what: 'Le caractère {position, number} ne peut pas figurer dans ce secret.',
    todo: 'Il a des chiffres 0 à 9 et des lettres a à f.',
  },
  'secret-length': {
    what: 'Le secret n’a pas la bonne longueur ; attendu : {expected, select, even {un nombre pair de caractères} other {{expected}}}.',
    todo: 'Vérifiez qu’il est complet.',
  },
  'secret-checksum': {
    what: 'La somme de contrôle du secret ne correspond pas.',
    todo: 'Un caractère est faux ou manquant ; copiez-le à nouveau.',
  },
  'digits-invalid': { what: 'Le nombre de chiffres doit être un entier de 1 à {max, number}.' },
  'period-invalid': { what: 'La période doit être un nombre entier de secondes de 1 à {max, number}.' },
  'counter-invalid': { what: 'Le compteur doit être un nombre entier, 0 ou plus.' },
  'algorithm-unsupported': {
    what: 'Cet algorithme n’est pas pris en charge.',
    todo: 'Utilisez SHA1, SHA256 ou SHA512.',
  },
  'token-type-unsupported': {
    what: 'Ce type de code n’est pas pris en charge.',
    todo: 'Utilisez TOTP, HOTP, Steam, mOTP ou Yandex.',
  },
  'pin-invalid': {
    what: 'Ce PIN ne peut pas être juste.',
    todo: 'Mobile-OTP a d’ordinaire 4 chiffres, Yandex de 4 à 16.',
  },
  'label-too-long': {
    what: '{field, select, issuer {Le nom du site dépasse {limit, plural, one {# caractère} many {# caractères} other {# caractères}}.} account {Le nom de compte dépasse {limit, plural, one {# caractère} many {# caractères} other {# caractères}}.} other {La remarque dépasse {limit, plural, one {# caractère} many {# caractères} other {# caractères}}.}}',
    todo: 'Raccourcissez.',
  },
  'site-codes-too-many': {
    what: '{limit, plural, one {Il y a plus de # code, le maximum gardé par un compte.} many {Il y a plus de # codes, le maximum gardé par un compte.} other {Il y a plus de # codes, le maximum gardé par un compte.}}',
    todo: 'Retirez ce qui n’est pas un code.',
  },
  'site-code-too-long': {
    what: 'Le code {position, number} dépasse {limit, plural, one {# caractère} many {# caractères} other {# caractères}}.',
    todo: 'Mettez chaque code sur sa propre ligne.',
  },
  'uri-not-otpauth': {
    what: 'Ce lien n’est pas destiné à un authentificateur.',
    todo: 'Il doit commencer par otpauth://',
  },
  'uri-too-long': {
    what: 'Le lien dépasse {limit, plural, one {# caractère} many {# caractères} other {# caractères}}.',
    todo: 'Vérifiez que seul le lien a été collé.',
  },
  'uri-scheme-unsupported': {
    what: 'Un lien {scheme} ne contient pas de mot de passe à usage unique.',
    todo: 'Sur le site, choisissez plutôt une autre application d’authentification.',
  },
  'uri-migration': {
    what: 'Ce lien contient plusieurs comptes à la fois.',
    todo: 'Importez-le au lieu d’ajouter un compte.',
  },
  'uri-parameter': { what: 'Le paramètre « {parameter} » du lien est incorrect.' },
  'uri-parameter-missing': {
    what: 'Le lien n’a pas de « {parameter} ».',
    todo: 'Copiez à nouveau le lien entier.',
  },
  'vault-missing': {
    what: 'Le fichier du coffre manque.',
    todo: 'Remettez-le à sa place, ou ouvrez une copie antérieure.',
  },
  'vault-empty': {
    what: 'Le fichier du coffre est vide.',
    todo: 'Ouvrez une copie antérieure, ou mettez une sauvegarde à sa place.',
  },
  'vault-truncated': {
    what: 'Le fichier du coffre se termine trop tôt ; il en manque une partie.',
    todo: 'Ouvrez une copie antérieure, ou mettez une sauvegarde à sa place.',
  },
  'vault-damaged': {
    header: 'Le fichier du coffre est endommagé. Son en-tête est illisible.',
    slot: 'Le fichier du coffre est endommagé. Une de ses clés est illisible.',
    contents: 'Le fichier du coffre est endommagé. Son contenu ne passe pas le contrôle.',
    todo: 'Ouvrez une copie antérieure, ou mettez une sauvegarde à sa place.',
  },
  'vault-newer': {
    what: 'Un Tidelock plus récent a écrit ce coffre (format {version}).',
    todo: 'Mettez Tidelock à jour pour l’ouvrir.',
  },
  'vault-foreign': {
    what: 'Ce fichier n’est pas un coffre Tidelock.',
    todo: 'Vérifiez que le bon fichier est à cet endroit.',
  },
  'vault-cost-refused': {
    what: 'Le fichier du coffre exige plus de calcul qu’il n’en faut jamais pour en ouvrir un.',
    todo: 'Vérifiez d’où il vient ; ouvrez une copie antérieure.',
  },
  'vault-too-large': {
    what: 'Le fichier du coffre dépasse {megabytes, number} Mo.',
    todo: 'Vérifiez que le bon fichier est à cet endroit.',
  },
  'wrong-passphrase': {
    what: 'Ce n’est pas la phrase de passe.',
    todo: 'Vérifiez Verr Maj et la disposition du clavier.',
  },
  'wrong-recovery-key': {
    what: 'Ce n’est pas la clé de récupération de ce coffre.',
    todo: 'Une nouvelle clé remplace l’ancienne ; cherchez la dernière.',
  },
  'recovery-key-malformed': {
    what: 'Le caractère {position, number} ne peut pas figurer dans une clé de récupération.',
    todo: 'Comparez avec celle qui est imprimée.',
    length: 'La clé de récupération n’a pas la bonne longueur.',
    lengthTodo: 'Vérifiez qu’il ne manque aucun groupe.',
  },
  'slot-missing': { what: 'Ce coffre n’a pas cette clé.', todo: 'Ouvrez-le d’une autre façon.' },
  'kdf-failed': {
    what: 'La clé n’a pas pu être calculée.',
    todo: 'L’ordinateur manque peut-être de mémoire ; fermez un programme et réessayez.',
  },
  'wait-first': {
    what: 'Plusieurs essais étaient faux.',
    todo: 'Attendez {seconds, plural, one {# seconde} many {# secondes} other {# secondes}}, puis réessayez.',
  },
  'biometry-refused': {
    what: 'L’empreinte n’a pas été reconnue, ou la demande a été fermée.',
    todo: 'Réessayez, ou redémarrez Tidelock.',
  },
  'keychain-item-missing': {
    what: 'Le trousseau fonctionne, mais la clé de ce coffre n’y est pas.',
    todo: 'Ouvrez le coffre avec sa phrase de passe ou sa clé de récupération, ou restaurez le trousseau depuis une sauvegarde.',
  },
  'keychain-locked': {
    what: 'Le trousseau est verrouillé, ou sa demande de mot de passe a été fermée.',
    todo: 'Déverrouillez-le et réessayez.',
  },
  'keychain-absent': {
    what: 'Aucun trousseau ne fonctionne sur cet ordinateur.',
    todo: 'Démarrez GNOME Keyring, KWallet ou KeePassXC et réessayez, ou utilisez une phrase de passe.',
  },
  'keychain-library-missing': {
    what: 'Le trousseau est inaccessible, car libsecret n’est pas installé.',
    todo: 'Installez libsecret (sous Debian et Ubuntu : libsecret-1-0) et réessayez, ou utilisez une phrase de passe.',
  },
  'keychain-hung': {
    what: 'Le trousseau ne répond pas.',
    todo: 'Cherchez sa fenêtre de mot de passe, puis réessayez.',
  },
  'keychain-crashed': {
    what: 'La demande au trousseau s’est arrêtée de façon inattendue.',
    todo: 'Réessayez.',
  },
  'keychain-refused': {
    what: 'Le trousseau a refusé.',
    todo: 'Vérifiez que Tidelock peut l’utiliser, puis réessayez.',
  },
  'keychain-wrong-key': {
    what: 'Le trousseau a une clé, mais elle n’ouvre pas ce coffre.',
    todo: 'Ouvrez le coffre avec sa phrase de passe ou sa clé de récupération.',
  },
  'keychain-not-kept': {
    what: 'Le trousseau n’a pas gardé ce qui y a été stocké.',
    todo: 'Utilisez une phrase de passe, ou réessayez après avoir rouvert votre session.',
  },
  'disk-full': {
    what: 'Le disque est plein : rien n’a été enregistré.',
    todo: 'Libérez de la place et réessayez.',
  },
  'disk-read-only': {
    what: 'Le disque est en lecture seule : rien n’a été enregistré.',
    todo: 'Autorisez l’écriture et réessayez.',
  },
  'disk-no-permission': {
    what: 'Tidelock n’a pas accès à ce fichier ou à son dossier.',
    todo: 'Vérifiez les droits du dossier.',
  },
  'disk-too-many-files': {
    what: 'Trop de fichiers sont ouverts sur le système.',
    todo: 'Fermez quelques programmes et réessayez.',
  },
  'disk-io': {
    what: 'Le disque a signalé une erreur.',
    todo: 'Vérifiez le disque, et gardez une sauvegarde ailleurs.',
  },
  'disk-busy': {
    what: 'Un autre programme retient le fichier.',
    todo: 'Fermez-le (peut-être une synchronisation ou un antivirus) et réessayez.',
  },
  'save-not-verified': {
    what: 'Relu après l’enregistrement, le fichier n’était pas conforme.',
    todo: 'La copie d’avant est toujours là. Vérifiez le disque, puis réessayez.',
  },
  locked: { what: 'Le coffre est verrouillé.', todo: 'Ouvrez-le d’abord.' },
  'no-such-account': { what: 'Ce compte n’est plus dans le coffre.' },
  'no-such-generation': { what: 'Cette copie antérieure n’existe plus.', todo: 'Choisissez-en une autre.' },
  'vault-exists': {
    what: 'Il y a déjà un coffre.',
    todo: 'Il a été laissé tel quel. Redémarrez Tidelock pour l’ouvrir.',
  },
  'changed-elsewhere': {
    what: 'Le coffre a été modifié ailleurs entre-temps ; cette modification n’a donc pas été faite.',
    todo: 'Regardez le nouveau contenu et réessayez.',
  },
  'vault-in-use': {
    what: 'Un autre Tidelock enregistre dans ce coffre.',
    todo: 'Réessayez dans un instant.',
  },
  'duplicate-account': { what: 'Ce compte est déjà dans le coffre.' },
  'passphrase-empty': { what: 'Saisissez une phrase de passe.' },
  'last-slot': {
    what: 'C’est la seule clé du coffre ; sans elle, rien ne pourrait l’ouvrir.',
    todo: 'Définissez-en d’abord une autre.',
  },
  'recovery-key-gone': {
    what: 'La nouvelle clé de récupération n’est plus en mémoire.',
    todo: 'Si vous l’avez, vérifiez-la dans les paramètres. Sinon, créez-en une autre.',
  },
  'not-printed': {
    what: 'La page n’a pas pu être créée.',
    todo: 'Réessayez, ou enregistrez le kit au lieu de l’imprimer.',
  },
  'clipboard-unavailable': {
    what: 'Le presse-papiers est inutilisable pour le moment.',
    todo: 'Réessayez dans un instant.',
  },
  'nothing-copied-yet': {
    what: 'Aucun code n’a encore été copié.',
    todo: 'Copiez-en un d’abord ; ce raccourci le copiera ensuite à nouveau.',
  },
  'hotkey-invalid': {
    what: 'Ce raccourci ne peut pas être utilisé.',
    todo: 'Appuyez sur Ctrl, Alt ou Cmd avec une autre touche.',
  },
  'hotkey-taken': {
    what: 'Un autre programme utilise ce raccourci.',
    todo: 'Choisissez-en un autre, ou libérez-le là-bas.',
  },
  'hotkey-used': {
    what: 'Tidelock utilise ce raccourci pour autre chose.',
    todo: 'Choisissez-en un autre, ou effacez-le là-bas.',
  },
  'hotkey-unsupported': {
    what: 'Ce bureau n’accorde de raccourcis à aucun programme.',
    todo: 'Associez l’une des commandes ci-dessous dans les paramètres de clavier du bureau.',
  },
  'autostart-refused': {
    what: 'Le système n’a pas accepté ce réglage.',
    todo: 'Ajoutez Tidelock à la main aux programmes de démarrage.',
  },
  'screen-unavailable': {
    what: 'Le bureau n’a pas fourni d’image de l’écran.',
    todo: 'Autorisez-le dans les paramètres du système, ou faites une capture d’écran et ajoutez-la.',
  },
  'no-code-yet': { what: 'Il n’y a pas encore de code.', todo: 'Demandez-en d’abord un nouveau.' },
  'nothing-to-export': { what: 'Aucun compte ne convient à ce format ; aucun fichier n’a été écrit.' },
  'export-not-verified': {
    what: 'Relu, ce qui a été écrit n’était pas conforme, et a été supprimé.',
    todo: 'Vérifiez le disque et réessayez.',
  },
  'sheet-too-long': {
    what: 'Cette feuille est trop longue pour être imprimée d’ici.',
    todo: 'Enregistrez-la comme fichier et imprimez-le, ou exportez moins de comptes.',
  },
  'file-exists': { what: 'Un fichier de ce nom existe déjà.', todo: 'Choisissez un autre nom ou dossier.' },
  'file-is-ours': {
    what: 'Tidelock garde ses propres données dans ce fichier.',
    todo: 'Choisissez un autre nom ou dossier.',
  },
  'bad-request': {
    what: 'Une saisie est trop longue ou n’a pas la bonne forme.',
    todo: 'Vérifiez-la et réessayez.',
  },
  'not-allowed': { what: 'Ce n’est pas possible ici.' },
  'not-confirmed': { what: 'Vous n’avez pas confirmé : rien n’a été fait.' },
  unexpected: {
    what: 'Une erreur s’est produite dans Tidelock ; votre coffre est intact.',
    todo: 'Réessayez. Si elle persiste, signalez-la.',
  },
  'pin-needed': {
    what: 'Sans le PIN, aucun code ne peut être calculé.',
    todo: 'Modifiez le compte et saisissez-le.',
  },
  'backup-folder-gone': {
    what: 'Le dossier des sauvegardes est introuvable.',
    todo: 'Branchez ou montez son disque, ou choisissez un autre dossier.',
  },
  'backup-folder-other': {
    what: 'Les sauvegardes précédentes ne sont pas dans le dossier ; son disque n’est peut-être pas monté.',
    todo: 'Montez-le, ou choisissez à nouveau le dossier pour continuer là.',
  },
  'backup-not-verified': {
    what: 'La sauvegarde rouverte n’était pas conforme à ce qui a été écrit ; elle ne compte donc pas.',
    todo: 'Vérifiez le disque, ou choisissez un autre dossier.',
  },
  'backup-needs-key': {
    what: 'Seul le trousseau ouvre ce coffre, et une sauvegarde a besoin d’une clé qui fonctionne ailleurs.',
    todo: 'Définissez une phrase de passe ou créez une clé de récupération.',
  },
  'backup-unreadable': {
    what: 'Ce fichier est illisible, ou dépasse 64 Mo.',
    todo: 'Vérifiez son emplacement et ses droits.',
  },
}

// French: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Ce fichier n’est dans aucun format que Tidelock sache importer. Exportez-le à nouveau comme texte, ou comme fichier Aegis.',
  'import-needs-password':
    'Ce fichier est chiffré. Donnez son mot de passe avec --password-file FILE ou --password -.',
  'import-wrong-password':
    'Mot de passe incorrect, ou fichier endommagé. Vérifiez Verr Maj et la disposition du clavier.',
  'import-wrong-password-or-key-file':
    'Mot de passe incorrect, ou cette base exige un fichier-clé, que Tidelock ne peut pas utiliser. Vérifiez Verr Maj, ou exportez-la en CSV.',
  'import-unsupported': {
    newer:
      'Un programme plus récent a écrit ce fichier. Mettez Tidelock à jour, ou exportez-le depuis une version plus ancienne.',
    'no-password-slot': 'Aucun mot de passe n’ouvre ce fichier. Exportez-le à nouveau avec un mot de passe.',
    'account-restricted':
      'Seul le compte Bitwarden qui a écrit ce fichier peut l’ouvrir. Exportez à nouveau et choisissez « Protégé par mot de passe ».',
    'own-key':
      'Seule l’application qui a écrit ce fichier peut l’ouvrir. Exportez-le à nouveau sans chiffrement.',
    'failed-export':
      'L’application a écrit un message d’erreur dans ce fichier au lieu des comptes. Exportez-le à nouveau là-bas.',
    database:
      'C’est une base du dossier interne d’une application, que Tidelock ne lit pas. Utilisez l’export de cette application.',
    'open-authenticator':
      'Tidelock ne lit pas les sauvegardes d’Open Authenticator. Reconfigurez ses comptes sur leurs sites.',
    openpgp:
      'Ce fichier est chiffré avec OpenPGP. Déchiffrez-le avec `gpg --decrypt`, importez le résultat, puis supprimez-le.',
    'proton-pass-pgp':
      'Cet export de Proton Pass est chiffré avec PGP. Exportez-le à nouveau sans chiffrement, importez-le, puis supprimez-le.',
    'foreign-cipher':
      'Ce fichier est chiffré d’une façon que Tidelock ne connaît pas. Exportez-le à nouveau comme texte.',
    'windows-protected':
      'Windows protège ce fichier pour un utilisateur d’un ordinateur. Ouvrez-y WinAuth et exportez comme texte.',
    'yubikey-protected': 'Une YubiKey protège ce fichier. Ouvrez-le dans WinAuth et exportez comme texte.',
    'manifest-apart':
      'Ce fichier ne s’ouvre qu’avec les autres de son dossier. Mettez tout le dossier maFiles dans un fichier zip et importez celui-ci.',
    'kdbx-older':
      'Cette base KeePass est dans un format plus ancien. Enregistrez-la en KDBX 4 dans KeePass ou KeePassXC, ou exportez-la en CSV.',
    'kdbx-twofish':
      'Cette base KeePass est chiffrée avec Twofish. Passez son chiffrement à AES ou ChaCha20, ou exportez-la en CSV.',
    'kdbx-other':
      'Cette base KeePass est chiffrée d’une façon que Tidelock ne connaît pas. Choisissez AES et Argon2 dans ses paramètres de sécurité, ou exportez-la en CSV.',
  },
  'import-damaged': 'Le fichier est endommagé ou se termine trop tôt. Copiez-le ou exportez-le à nouveau.',
  'import-too-large': 'Le fichier dépasse {megabytes, number} Mo. Vérifiez que c’est le bon.',
  'import-too-many':
    '{limit, plural, one {Le fichier a plus de # ligne.} many {Le fichier a plus de # lignes.} other {Le fichier a plus de # lignes.}} Vérifiez que c’est le bon.',
  'import-cost-refused':
    'Le fichier exige plus de calcul qu’il n’en faut jamais pour en ouvrir un. Vérifiez d’où il vient.',
  'import-ended': 'La clé n’a pas pu être calculée. Fermez un programme et réessayez.',
  'import-gave-up':
    'La lecture du fichier prenait trop de temps ou de mémoire et a été arrêtée. Vérifiez que c’est le bon.',
  'import-stopped': 'La lecture du fichier a été arrêtée. Ajoutez-le à nouveau pour le lire.',
  'import-image': 'C’est une image. Ajoutez-la comme image pour que ses codes QR soient lus.',
  'import-unreadable':
    'Le fichier est illisible. Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir.',
  'row-malformed': 'Cette entrée est illisible.',
  'row-in-trash':
    'Ce compte était dans la corbeille. Depuis une sauvegarde Tidelock, `tidelock restore` rétablit aussi la corbeille.',
  'row-deleted': 'Cette entrée était dans la corbeille ou l’archive du programme qui a écrit le fichier.',
  'row-repeated': 'Le même code de cet export Google est déjà passé.',
  'row-migration-damaged': 'Ce code Google est endommagé ou incomplet. Scannez-le à nouveau.',
  'row-duplicate': 'Ce compte est déjà dans le coffre.',
  'row-sealed': 'Le mot de passe n’ouvre pas cette entrée, ou elle est endommagée.',
  'row-protected':
    'Windows ou une YubiKey protège cette entrée. Ouvrez-la dans WinAuth et exportez comme texte.',
  'row-secret-damaged': 'Le secret de cette entrée est endommagé. Exportez le fichier à nouveau.',
  'row-file-missing': 'Le fichier de ce compte manque. Mettez tout le dossier dans le fichier zip.',
}

// French: calm remarks about an open vault.

import type { notices as english } from '../en/notices'
import type { Translation } from '../live'

export const notices: Translation<typeof english> = {
  actions: {
    makeKey: 'Créer une clé de récupération',
    setPassphrase: 'Définir une phrase de passe',
    check: 'La vérifier',
    makeAnother: 'En créer une autre',
    nextWeek: 'Me le rappeler dans une semaine',
  },
  text: {
    'only-keychain-slot':
      'Seul le trousseau ouvre ce coffre, et un trousseau peut se perdre. Créez une clé de secours.',
    'recovery-unproven':
      'Une clé de récupération a été créée, mais personne n’a vérifié qu’elle a été notée. D’ici là, seul le trousseau ouvre à coup sûr ce coffre.',
    'older-generation':
      'Ce coffre est plus ancien que le dernier vu ici (enregistrement {opened}, dernier {seen}). Des modifications récentes peuvent manquer.',
    'slots-changed-outside':
      'Les clés de ce coffre ont été modifiées hors de Tidelock. Si ce n’était pas vous, définissez une nouvelle phrase de passe et créez une nouvelle clé de récupération.',
    'another-vault':
      'Ce coffre n’est pas le dernier ouvert ici. Si vous ne l’y avez pas mis, vérifiez d’où il vient.',
    'set-aside':
      '{count, plural, one {# compte n’a pas pu être lu. Il est conservé intact dans le fichier, sans être affiché.} many {# comptes n’ont pas pu être lus. Ils sont conservés intacts dans le fichier, sans être affichés.} other {# comptes n’ont pas pu être lus. Ils sont conservés intacts dans le fichier, sans être affichés.}}',
    'keychain-changed':
      'La clé de ce coffre a été stockée par {was} ; cet ordinateur utilise maintenant {now}. Désactivez puis réactivez le trousseau dans les paramètres pour la stocker à nouveau.',
    'folder-not-durable':
      'Le disque de ce coffre ne garantit pas qu’un enregistrement survive à une coupure de courant. Gardez une sauvegarde ailleurs.',
  },
}

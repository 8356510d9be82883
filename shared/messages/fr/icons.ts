// French: pictures beside the accounts: the picker, and packs of icons.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'Icône',
  change: 'Changer l’icône',
  changeShort: 'Changer…',
  now: {
    automatic: 'D’après le nom du site',
    monogram: 'Première lettre',
    brand: 'Icône de marque : {name}',
    picture: 'Image personnelle',
  },
  title: 'Choisir une icône',
  basic: 'D’après le nom',
  search: 'Chercher dans les icônes de marques et les packs',
  automatic: 'Automatique',
  monogram: 'Première lettre',
  own: 'Image personnelle…',
  ownHint: 'Vous pouvez aussi coller une image ici.',
  suggested: 'Suggestions',
  brands: 'Icônes de marques',
  packs: 'De vos packs',
  packIcon: '{name}, pack {pack}',
  typeToSearch: 'Saisissez un nom pour chercher parmi plus de 3 000 icônes de marques.',
  none: 'Aucune icône ne s’appelle « {query} ». Essayez un autre nom, ou choisissez une image personnelle.',
  found: '{count, plural, one {# icône trouvée} many {# icônes trouvées} other {# icônes trouvées}}',
  fault: {
    unknown:
      'Ce fichier n’est pas une image lisible ici. Choisissez un fichier PNG, JPEG, WebP, GIF, BMP ou AVIF.',
    'too-large': 'Cette image est trop grande. Choisissez-en une de 20 Mo au plus.',
    damaged: 'Cette image est endommagée. Choisissez-en une autre.',
  },
  section: 'Icônes',
  brandIcons: {
    title: 'Icônes de marques',
    text: 'Affiche l’icône d’un site connu à la place de sa première lettre. Elles font partie du programme ; rien n’est téléchargé.',
  },
  packsTitle: 'Packs d’icônes',
  packsText:
    'Packs au format d’Aegis (zip). Leurs icônes peuvent être choisies pour un compte, et sont alors gardées dans le coffre.',
  add: 'Ajouter un pack…',
  adding: 'Lecture du pack…',
  remove: 'Supprimer',
  removeLabel: 'Supprimer le pack d’icônes {name}',
  packLine: '{icons, plural, one {# icône} many {# icônes} other {# icônes}}, version {version}',
  leftOut:
    '{count, plural, one {# image a été écartée, car elle ne peut pas être affichée sans risque.} many {# images ont été écartées, car elles ne peuvent pas être affichées sans risque.} other {# images ont été écartées, car elles ne peuvent pas être affichées sans risque.}}',
  added: 'Le pack d’icônes {name} a été ajouté',
  removed: 'Le pack d’icônes {name} a été supprimé. Les icônes déjà choisies restent.',
  dialog: { title: 'Choisir un pack d’icônes', kind: 'Packs d’icônes' },
  refused: {
    unreadable:
      'Ce fichier n’est pas un pack d’icônes au format d’Aegis. Choisissez un fichier zip contenant un pack.json.',
    'too-large': 'Ce pack d’icônes dépasse 64 Mo. Choisissez-en un plus petit.',
    'too-many': 'Il y a déjà 20 packs d’icônes. Supprimez-en un d’abord.',
  },
}

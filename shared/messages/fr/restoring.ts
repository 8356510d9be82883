// French: the Restore screen: what a backup would bring, the choice, and what was done.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Restaurer une sauvegarde',
  text: 'Rien ne change avant que vous ayez vu ce que contient la sauvegarde.',
  choose: 'Choisir une sauvegarde…',
  chooseOther: 'En choisir une autre…',
  reading: 'Ouverture…',
  intro:
    'Sauvegardes faites par Tidelock ou Aegis. Pour les exports d’autres applications, il y a l’import : Ajouter des comptes.',
  locked: {
    title: 'Il faut sa clé',
    text: 'La clé de ce coffre ne l’ouvre pas. Elle a la phrase de passe ou la clé de récupération du moment où elle a été faite.',
    label: 'Phrase de passe ou clé de récupération',
    open: 'Ouvrir',
    opening: 'Ouverture…',
    empty: 'Saisissez la phrase de passe ou la clé de récupération.',
  },
  wrongKey:
    'Cela n’ouvre pas cette sauvegarde. Elle a peut-être une phrase de passe plus ancienne ; essayez-la, ou la clé de récupération.',
  refused: {
    'vault-empty': 'Ce fichier est vide. Choisissez une autre sauvegarde.',
    'vault-truncated':
      'Cette sauvegarde se termine trop tôt ; il en manque une partie. Copiez-la à nouveau depuis son origine, ou choisissez-en une autre.',
    'vault-damaged':
      'Cette sauvegarde est endommagée : son contenu ne passe pas le contrôle. Choisissez-en une autre.',
    'vault-newer':
      'Un Tidelock plus récent a fait cette sauvegarde (format {version}). Mettez Tidelock à jour pour la restaurer.',
    'vault-cost-refused':
      'Ce fichier exige plus de calcul qu’il n’en faut jamais pour ouvrir une sauvegarde. Vérifiez d’où il vient.',
    'slot-missing':
      'Seul le trousseau de l’ordinateur où il a été fait ouvre ce fichier. Choisissez une sauvegarde qui a une phrase de passe ou une clé de récupération.',
    other: 'Ce fichier est illisible, ou dépasse 64 Mo. Vérifiez son emplacement et ses droits.',
  },
  foreign: {
    other: 'C’est l’export d’un autre programme, pas la sauvegarde d’un coffre. Il peut être importé.',
    import: 'L’importer',
    none: 'Ce n’est pas une sauvegarde. Celles de Tidelock s’appellent tidelock-backup-….json.',
  },
  made: 'Faite le {moment}',
  madeUnknown: 'Elle ne dit pas quand elle a été faite',
  holds:
    '{trash, plural, =0 {{count, plural, one {# compte} many {# comptes} other {# comptes}}} one {{count, plural, one {# compte} many {# comptes} other {# comptes}}, # dans la corbeille} many {{count, plural, one {# compte} many {# comptes} other {# comptes}}, # dans la corbeille} other {{count, plural, one {# compte} many {# comptes} other {# comptes}}, # dans la corbeille}}',
  unreadable:
    '{count, plural, one {# entrée y est illisible ; elle est gardée telle quelle.} many {# entrées y sont illisibles ; elles sont gardées telles quelles.} other {# entrées y sont illisibles ; elles sont gardées telles quelles.}}',
  otherVault: 'Elle a été faite d’un autre coffre.',
  filter: 'Afficher',
  place: { new: 'Nouveau', here: 'Des deux côtés', 'only-here': 'Seulement ici' },
  filters: {
    new: 'Nouveaux {count, number}',
    here: 'Des deux côtés {count, number}',
    'only-here': 'Seulement ici {count, number}',
  },
  list: 'Comptes',
  nothing: 'Aucun.',
  how: {
    label: 'Que faire',
    merge: 'Ajouter ce qui manque',
    mergeText:
      '{added, plural, =0 {Tout ce que contient la sauvegarde est déjà ici.} one {# compte est ajouté. Tout reste ici.} many {# comptes sont ajoutés. Tout reste ici.} other {# comptes sont ajoutés. Tout reste ici.}}',
    replace: 'Tout remplacer',
    replaceText:
      'Le coffre contient alors {inBackup, plural, =1 {l’unique compte} one {# compte} many {les # comptes} other {les # comptes}} de la sauvegarde.{onlyHere, plural, =0 {} one { # compte que seul ce coffre a est supprimé.} many { # comptes que seul ce coffre a sont supprimés.} other { # comptes que seul ce coffre a sont supprimés.}}',
  },
  merge: 'Restaurer',
  replaceTitle: 'Tout remplacer ?',
  replaceButton: 'Remplacer',
  working: 'Restauration…',
  done: {
    title: 'Restauré',
    merged:
      '{added, plural, =0 {Rien ne manquait} one {# compte ajouté} many {# comptes ajoutés} other {# comptes ajoutés}}',
    replaced:
      'Le coffre contient maintenant {count, plural, one {# compte} many {# comptes} other {# comptes}}',
    removed:
      '{count, plural, one {# compte que seul ce coffre avait a disparu.} many {# comptes que seul ce coffre avait ont disparu.} other {# comptes que seul ce coffre avait ont disparu.}}',
    trashed:
      '{count, plural, one {# compte ajouté à la corbeille.} many {# comptes ajoutés à la corbeille.} other {# comptes ajoutés à la corbeille.}}',
    undo: 'Annuler',
    undoText: 'Annuler remet exactement ce qui était ici, tant que rien d’autre ne change.',
    undone: 'La restauration a été entièrement annulée',
    close: 'Terminé',
  },
}

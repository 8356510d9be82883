// French: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishShortcutSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'Trouver une commande',
  field: 'Commande ou compte',
  placeholder: 'Chercher une commande ou un compte',
  list: 'Commandes et comptes',
  nothing: 'Aucune commande, aucun compte ne correspond à « {query} ».',
  found: '{count, plural, one {# résultat} many {# résultats} other {# résultats}}. Entrée lance : {first}',
  of: '{action} : {name}',
  copies: 'Copier le code',
  opensPin: 'Saisir le PIN',
  countsUp: 'Nouveau code',
  moreOf: 'Plus d’actions pour {name}',
  backToAll: 'Retour à toutes les commandes',
  hintRun: 'lancer',
  hintMore: 'plus d’actions',
  hintBack: 'retour',
  hintClose: 'fermer',
}

export const shortcutSheet: Translation<typeof englishShortcutSheet> = {
  title: 'Raccourcis clavier',
  topics: {
    window: 'Partout',
    list: 'Dans la liste',
    account: 'Avec un compte',
    selecting: 'Plusieurs comptes',
    quick: 'Dans la fenêtre rapide',
  },
  gestures: {
    type: 'Chercher : taper simplement',
    walk: 'Parcourir la liste',
    ends: 'Premier et dernier compte',
    pages: 'Une page vers le haut ou le bas',
    back: 'Effacer la recherche, revenir',
    paste: 'Coller un lien ou une image pour l’ajouter',
    menu: 'Menu du compte',
    choose: 'Sélectionner ou désélectionner',
    range: 'Sélectionner d’ici à là',
    chooseAll: 'Sélectionner toute la liste',
    trashChosen: 'Mettre les comptes sélectionnés à la corbeille',
    stop: 'Arrêter la sélection',
    quickCopy: 'Copier le code et masquer',
    quickType: 'Saisir le code dans la fenêtre précédente',
    quickPick: 'Copier selon la place dans la liste',
    quickHide: 'Masquer la fenêtre',
  },
  or: 'ou',
  open: 'Ouvrir',
  settingsText: 'Toutes les touches de cette fenêtre sur une page.',
}

export const bulk: Translation<typeof englishBulk> = {
  title: 'Groupes et étiquettes de {count, plural, one {# compte} many {# comptes} other {# comptes}}',
  groups: 'Groupes',
  noGroups: 'Il n’y a pas encore de groupe.',
  newGroup: 'Nouveau groupe',
  addGroup: 'Ajouter le groupe',
  tags: 'Étiquettes',
  noTags: 'Aucun d’eux n’a d’étiquette.',
  newTag: 'Nouvelle étiquette',
  newTagHint: 'Sans espace, par exemple travail',
  addTag: 'Ajouter l’étiquette',
  tagFault: 'Une étiquette est un seul mot de 32 caractères au plus. Retirez les espaces.',
  groupFault: 'Le nom d’un groupe a de 1 à 64 caractères.',
  some: '{count, number} sur {all, number}',
  save: 'Enregistrer',
  saved: '{count, plural, one {# compte modifié} many {# comptes modifiés} other {# comptes modifiés}}.',
}

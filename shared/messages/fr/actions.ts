// French: what can be done, by name; the names of keys; choosing several accounts.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Trouver une commande…',
  shortcuts: 'Raccourcis clavier',
  find: 'Aller à la recherche',
  add: 'Ajouter un compte',
  scan: 'Scanner un code QR',
  import: 'Importer d’une autre application',
  paste: 'Coller un lien',
  byHand: 'Saisir un compte à la main',
  history: 'Historique du coffre',
  backUp: 'Sauvegarder maintenant…',
  restore: 'Restaurer une sauvegarde…',
  clearClipboard: 'Effacer le presse-papiers',
  nextCodesOn: 'Afficher les codes suivants',
  nextCodesOff: 'Ne pas afficher les codes suivants',
  lightTheme: 'Thème clair',
  darkTheme: 'Thème sombre',
  systemTheme: 'Thème du système',
  select: 'Sélectionner des comptes',
  selectThis: 'Sélectionner',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Maj',
    alt: 'Alt',
    enter: 'Entrée',
    escape: 'Échap',
    delete: 'Suppr',
    space: 'Espace',
    home: 'Début',
    end: 'Fin',
    pageUp: 'Page préc.',
    pageDown: 'Page suiv.',
    click: 'Clic',
    letters: 'Une lettre',
  },
  selecting: {
    name: 'Comptes sélectionnés',
    done: 'Arrêter la sélection',
    choose: 'Choisir des comptes',
    count: '{count, plural, one {# sélectionné} many {# sélectionnés} other {# sélectionnés}}',
    unseen: '{count, plural, one {# non affiché} many {# non affichés} other {# non affichés}}',
    cleared: 'Plus rien n’est sélectionné',
    all: 'Tout sélectionner',
    allFound: 'Sélectionner tous les résultats',
    sort: 'Groupes et étiquettes…',
    pin: 'Épingler en haut',
    unpin: 'Désépingler',
    export: 'Exporter…',
    move: 'Transférer vers un téléphone…',
    trash: 'Mettre à la corbeille',
    selectLabel: 'Sélectionner {name}',
    trashed:
      '{count, plural, one {# compte est dans la corbeille. Le site demande toujours un code.} many {# comptes sont dans la corbeille. Les sites demandent toujours un code.} other {# comptes sont dans la corbeille. Les sites demandent toujours un code.}}',
    restored:
      '{count, plural, one {# compte est de retour dans la liste.} many {# comptes sont de retour dans la liste.} other {# comptes sont de retour dans la liste.}}',
    pinned:
      '{count, plural, one {# compte épinglé en haut.} many {# comptes épinglés en haut.} other {# comptes épinglés en haut.}}',
    unpinned:
      '{count, plural, one {# compte n’est plus épinglé.} many {# comptes ne sont plus épinglés.} other {# comptes ne sont plus épinglés.}}',
  },
}

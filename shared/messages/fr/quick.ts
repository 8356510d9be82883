// French: quick access: keys for the whole desktop, the tray, typing, hidden codes, and the quick window.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Rechercher, puis Entrée copie',
  searchLabel: 'Rechercher un compte',
  accounts: 'Comptes',
  nothing: 'Aucun compte trouvé',
  empty: 'Pas encore de compte',
  openMain: 'Ouvrir Tidelock',
  hintCopy: 'Copier',
  hintType: 'Saisir',
  hintPick: 'Choisir',
  locked: 'Tidelock est verrouillé',
  hotkeys: {
    quick: 'Fenêtre rapide',
    quickText: 'Ouvre une petite recherche par-dessus votre travail.',
    copyLast: 'Copier le dernier code utilisé',
    copyLastText: 'Fonctionne sans fenêtre.',
    account: 'Copier le code pour {name}',
    addAccount: 'Un raccourci pour un compte',
    addAccountText: 'Copie son code sans fenêtre.',
    chooseAccount: 'Choisir un compte…',
    none: 'Non défini',
    record: 'Définir',
    change: 'Modifier',
    clear: 'Effacer',
    press: 'Appuyez sur les touches…',
    stop: 'Annuler',
    label: '{what} : {keys}',
    notInForce: 'Inactif pour le moment :',
    commands: 'Commandes pour les paramètres de clavier du bureau',
    commandsPortal:
      'Si un raccourci ne fait rien, associez l’une de ces commandes dans les paramètres de clavier du bureau.',
    commandsNone:
      'Ce bureau n’accorde pas de raccourcis aux programmes. Associez ces commandes dans ses paramètres de clavier.',
    toggle: 'Fenêtre rapide',
    lock: 'Verrouiller',
  },
  typing: {
    title: 'Appuyer sur Entrée après la saisie d’un code',
    text: 'Dans la fenêtre rapide, Ctrl+Entrée saisit le code dans la fenêtre précédente, au moyen de {tool}.',
    none: 'Saisie des codes dans d’autres fenêtres',
    noneText: {
      linux:
        'Impossible ici : il faut xdotool sous X11 ; sous Wayland, wtype ou ydotool et un bureau qui indique la fenêtre au premier plan.',
      mac: 'Autorisez Tidelock dans Réglages Système, Confidentialité et sécurité, Accessibilité.',
      windows: 'Impossible ici.',
    },
  },
  tray: {
    close: 'Rester dans la zone de notification à la fermeture de la fenêtre',
    closeText: 'Le menu de l’icône copie aussi les codes.',
    none: 'Ce bureau n’affiche pas d’icônes de notification : fermer la fenêtre quitte donc Tidelock. Les raccourcis ci-dessus et la fenêtre font tout ce que fait l’icône.',
    hidden: 'Démarrer dans la zone de notification',
    hiddenText: 'La fenêtre attend que vous la demandiez.',
  },
  autostart: {
    title: 'Démarrer à l’ouverture de session',
    none: 'Ce système ne permet pas de le régler d’ici.',
  },
  onTop: { title: 'Toujours au premier plan', text: 'La fenêtre reste au-dessus des autres.' },
  hideAfterCopy: { title: 'Masquer la fenêtre après la copie', text: 'Pour revenir à ce que vous faisiez.' },
  hide: {
    title: 'Masquer les codes',
    text: 'Chaque code n’apparaît qu’à la demande. La copie fonctionne quand même.',
    seconds: 'Afficher un code masqué pendant',
  },
  protect: {
    title: 'Exclure des captures d’écran',
    text: 'Aussi des partages d’écran et des enregistrements.',
    none: 'Linux n’offre aucun moyen d’exclure une fenêtre des captures d’écran.',
  },
  remark: {
    'no-tool':
      'Le code est dans le presse-papiers : Tidelock ne peut pas saisir dans d’autres programmes ici.',
    'no-window': 'Le code est dans le presse-papiers : il n’y a pas d’autre fenêtre où le saisir.',
    'focus-changed': 'Le code est dans le presse-papiers : une autre fenêtre est apparue avant la saisie.',
    failed: 'Le code est dans le presse-papiers : la saisie n’a pas fonctionné.',
  },
}

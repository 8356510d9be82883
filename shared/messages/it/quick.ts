// Italian: quick access: keys for the whole desktop, the tray, typing, hidden codes, and the quick window.

import type { quick as english } from '../en/quick'
import type { Translation } from '../live'

export const quick: Translation<typeof english> = {
  search: 'Cerca, poi Invio copia',
  searchLabel: 'Cerca un account',
  accounts: 'Account',
  nothing: 'Nessun account trovato',
  empty: 'Ancora nessun account',
  openMain: 'Apri Tidelock',
  hintCopy: 'Copia',
  hintType: 'Digita',
  hintPick: 'Scegli',
  locked: 'Tidelock è bloccato',
  hotkeys: {
    quick: 'Finestra rapida',
    quickText: 'Apre una piccola ricerca sopra ciò su cui lavori.',
    copyLast: 'Copia l’ultimo codice usato',
    copyLastText: 'Funziona senza alcuna finestra.',
    account: 'Copia il codice per {name}',
    addAccount: 'Una scorciatoia per un account',
    addAccountText: 'Copia il suo codice senza alcuna finestra.',
    chooseAccount: 'Scegli un account…',
    none: 'Non impostata',
    record: 'Imposta',
    change: 'Cambia',
    clear: 'Cancella',
    press: 'Premi i tasti…',
    stop: 'Annulla',
    label: '{what}, tasti: {keys}',
    notInForce: 'Ora non attiva:',
    commands: 'Comandi per le impostazioni della tastiera del desktop',
    commandsPortal:
      'Se una scorciatoia non fa nulla, associa uno di questi comandi nelle impostazioni della tastiera del desktop.',
    commandsNone:
      'Questo desktop non concede scorciatoie ai programmi. Associa questi comandi nelle sue impostazioni della tastiera.',
    toggle: 'Finestra rapida',
    lock: 'Blocca',
  },
  typing: {
    title: 'Premi Invio dopo aver digitato un codice',
    text: 'Nella finestra rapida, Ctrl+Invio digita il codice nella finestra precedente, tramite {tool}.',
    none: 'Digitazione dei codici in altre finestre',
    noneText: {
      linux:
        'Qui non è possibile: su X11 serve xdotool; su Wayland wtype o ydotool, e un desktop che indica quale finestra è in primo piano.',
      mac: 'Consenti Tidelock in Impostazioni di Sistema, Privacy e sicurezza, Accessibilità.',
      windows: 'Qui non è possibile.',
    },
  },
  tray: {
    close: 'Resta nell’area di notifica quando la finestra è chiusa',
    closeText: 'Anche il menu dell’icona copia i codici.',
    none: 'Questo desktop non mostra icone di notifica, quindi chiudere la finestra fa uscire da Tidelock. Le scorciatoie qui sopra e la finestra fanno tutto ciò che fa l’icona.',
    hidden: 'Avvia nell’area di notifica',
    hiddenText: 'La finestra aspetta che tu la chieda.',
  },
  autostart: { title: 'Avvia all’accesso', none: 'Questo sistema non permette di impostarlo da qui.' },
  onTop: { title: 'Sempre in primo piano', text: 'La finestra resta sopra le altre.' },
  hideAfterCopy: {
    title: 'Nascondi la finestra dopo la copia',
    text: 'Per tornare a ciò che stavi facendo.',
  },
  hide: {
    title: 'Nascondi i codici',
    text: 'Ciascuno appare solo quando lo chiedi. La copia funziona lo stesso.',
    seconds: 'Mostra un codice nascosto per',
  },
  protect: {
    title: 'Escludi dalle schermate',
    text: 'Anche da schermi condivisi e registrazioni.',
    none: 'Linux non offre modo di escludere una finestra dalle schermate.',
  },
  remark: {
    'no-tool': 'Il codice è negli appunti: qui Tidelock non può digitare in altri programmi.',
    'no-window': 'Il codice è negli appunti: non c’è un’altra finestra in cui digitarlo.',
    'focus-changed': 'Il codice è negli appunti: un’altra finestra è apparsa prima che fosse digitato.',
    failed: 'Il codice è negli appunti: la digitazione non è riuscita.',
  },
}

// Italian: what can be done, by name; the names of keys; choosing several accounts.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Trova un comando…',
  shortcuts: 'Scorciatoie da tastiera',
  find: 'Vai alla ricerca',
  add: 'Aggiungi un account',
  scan: 'Scansiona un codice QR',
  import: 'Importa da un’altra app',
  paste: 'Incolla un link',
  byHand: 'Inserisci un account a mano',
  history: 'Cronologia della cassaforte',
  backUp: 'Esegui il backup ora…',
  restore: 'Ripristina un backup…',
  clearClipboard: 'Cancella gli appunti',
  nextCodesOn: 'Mostra i prossimi codici',
  nextCodesOff: 'Non mostrare i prossimi codici',
  lightTheme: 'Tema chiaro',
  darkTheme: 'Tema scuro',
  systemTheme: 'Tema di sistema',
  select: 'Seleziona account',
  selectThis: 'Seleziona',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Maiusc',
    alt: 'Alt',
    enter: 'Invio',
    escape: 'Esc',
    delete: 'Canc',
    space: 'Spazio',
    home: 'Inizio',
    end: 'Fine',
    pageUp: 'Pag su',
    pageDown: 'Pag giù',
    click: 'Clic',
    letters: 'Una lettera',
  },
  selecting: {
    name: 'Account selezionati',
    done: 'Termina la selezione',
    choose: 'Scegli gli account',
    count: '{count, plural, one {# selezionato} many {# selezionati} other {# selezionati}}',
    unseen: '{count, plural, one {# non mostrato} many {# non mostrati} other {# non mostrati}}',
    cleared: 'Nulla è più selezionato',
    all: 'Seleziona tutto',
    allFound: 'Seleziona tutti i risultati',
    sort: 'Gruppi ed etichette…',
    pin: 'Fissa in alto',
    unpin: 'Non fissare più',
    export: 'Esporta…',
    move: 'Trasferisci su un telefono…',
    trash: 'Sposta nel cestino',
    selectLabel: 'Seleziona {name}',
    trashed:
      '{count, plural, one {# account è nel cestino. Il sito chiede ancora un codice.} many {# account sono nel cestino. I siti chiedono ancora un codice.} other {# account sono nel cestino. I siti chiedono ancora un codice.}}',
    restored:
      '{count, plural, one {# account è di nuovo nell’elenco.} many {# account sono di nuovo nell’elenco.} other {# account sono di nuovo nell’elenco.}}',
    pinned:
      '{count, plural, one {# account fissato in alto.} many {# account fissati in alto.} other {# account fissati in alto.}}',
    unpinned:
      '{count, plural, one {# account non è più fissato.} many {# account non sono più fissati.} other {# account non sono più fissati.}}',
  },
}

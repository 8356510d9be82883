// Italian: the command palette, the sheet of shortcuts, and the groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishShortcutSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'Trova un comando',
  field: 'Comando o account',
  placeholder: 'Cerca comandi e account',
  list: 'Comandi e account',
  nothing: 'Nessun comando e nessun account corrisponde a «{query}».',
  found: '{count, plural, one {# risultato} many {# risultati} other {# risultati}}. Invio esegue: {first}',
  of: '{action} – {name}',
  copies: 'Copia il codice',
  opensPin: 'Inserisci il PIN',
  countsUp: 'Nuovo codice',
  moreOf: 'Altre azioni per {name}',
  backToAll: 'Torna a tutti i comandi',
  hintRun: 'esegui',
  hintMore: 'altre azioni',
  hintBack: 'indietro',
  hintClose: 'chiudi',
}

export const shortcutSheet: Translation<typeof englishShortcutSheet> = {
  title: 'Scorciatoie da tastiera',
  topics: {
    window: 'Ovunque',
    list: 'Nell’elenco',
    account: 'Con un account',
    selecting: 'Più account',
    quick: 'Nella finestra rapida',
  },
  gestures: {
    type: 'Cerca: basta digitare',
    walk: 'Scorri l’elenco',
    ends: 'Primo e ultimo account',
    pages: 'Una pagina su o giù',
    back: 'Cancella la ricerca, torna indietro',
    paste: 'Incolla un link o un’immagine per aggiungerli',
    menu: 'Menu dell’account',
    choose: 'Seleziona o deseleziona',
    range: 'Seleziona da qui a lì',
    chooseAll: 'Seleziona tutto l’elenco',
    trashChosen: 'Sposta nel cestino gli account selezionati',
    stop: 'Termina la selezione',
    quickCopy: 'Copia il codice e nascondi',
    quickType: 'Digita il codice nella finestra precedente',
    quickPick: 'Copia in base al posto nell’elenco',
    quickHide: 'Nascondi la finestra',
  },
  or: 'o',
  open: 'Apri',
  settingsText: 'Tutti i tasti di questa finestra in una pagina.',
}

export const bulk: Translation<typeof englishBulk> = {
  title: 'Gruppi ed etichette di {count, plural, one {# account} many {# account} other {# account}}',
  groups: 'Gruppi',
  noGroups: 'Non c’è ancora nessun gruppo.',
  newGroup: 'Nuovo gruppo',
  addGroup: 'Aggiungi gruppo',
  tags: 'Etichette',
  noTags: 'Nessuno di essi ha un’etichetta.',
  newTag: 'Nuova etichetta',
  newTagHint: 'Senza spazi, per esempio lavoro',
  addTag: 'Aggiungi etichetta',
  tagFault: 'Un’etichetta è una sola parola di al massimo 32 caratteri. Togli gli spazi.',
  groupFault: 'Il nome di un gruppo ha da 1 a 64 caratteri.',
  some: '{count, number} su {all, number}',
  save: 'Salva',
  saved:
    '{count, plural, one {# account modificato} many {# account modificati} other {# account modificati}}.',
}

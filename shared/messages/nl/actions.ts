// Dutch: what can be done, by name: actions, the names of keys, choosing several accounts.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Opdracht zoeken…',
  shortcuts: 'Sneltoetsen',
  find: 'Naar het zoekveld',
  add: 'Account toevoegen',
  scan: 'QR-code scannen',
  import: 'Importeren uit een andere app',
  paste: 'Link plakken',
  byHand: 'Account zelf invoeren',
  history: 'Geschiedenis van de kluis',
  backUp: 'Nu een back-up maken…',
  restore: 'Back-up terugzetten…',
  clearClipboard: 'Klembord wissen',
  nextCodesOn: 'Volgende codes tonen',
  nextCodesOff: 'Volgende codes niet tonen',
  lightTheme: 'Licht thema',
  darkTheme: 'Donker thema',
  systemTheme: 'Thema van het systeem',
  select: 'Accounts selecteren',
  selectThis: 'Selecteren',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Delete',
    space: 'Spatie',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    click: 'Klik',
    letters: 'Een letter',
  },
  selecting: {
    name: 'Geselecteerde accounts',
    done: 'Selecteren stoppen',
    choose: 'Kies accounts',
    count: '{count, number} geselecteerd',
    unseen: '{count, number} niet getoond',
    cleared: 'Er is niets meer geselecteerd',
    all: 'Alles selecteren',
    allFound: 'Alle gevonden accounts selecteren',
    sort: 'Groepen en labels…',
    pin: 'Bovenaan vastzetten',
    unpin: 'Losmaken',
    export: 'Exporteren…',
    move: 'Naar een telefoon overzetten…',
    trash: 'Naar de prullenbak',
    selectLabel: '{name} selecteren',
    trashed:
      '{count, plural, one {# account ligt in de prullenbak. De site vraagt nog steeds om een code.} other {# accounts liggen in de prullenbak. De sites vragen nog steeds om een code.}}',
    restored:
      '{count, plural, one {# account staat weer in de lijst.} other {# accounts staan weer in de lijst.}}',
    pinned:
      '{count, plural, one {# account bovenaan vastgezet.} other {# accounts bovenaan vastgezet.}}',
    unpinned:
      '{count, plural, one {# account is niet meer vastgezet.} other {# accounts zijn niet meer vastgezet.}}',
  },
}

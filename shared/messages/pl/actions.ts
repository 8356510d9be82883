// Polish: what can be done, the names of keys, choosing several accounts.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'Znajdź polecenie…',
  shortcuts: 'Skróty klawiszowe',
  find: 'Przejdź do wyszukiwania',
  add: 'Dodaj konto',
  scan: 'Zeskanuj kod QR',
  import: 'Importuj z innej aplikacji',
  paste: 'Wklej link',
  byHand: 'Wpisz konto ręcznie',
  history: 'Historia sejfu',
  backUp: 'Utwórz kopię zapasową…',
  restore: 'Przywróć kopię zapasową…',
  clearClipboard: 'Wyczyść schowek',
  nextCodesOn: 'Pokazuj następne kody',
  nextCodesOff: 'Nie pokazuj następnych kodów',
  lightTheme: 'Jasny motyw',
  darkTheme: 'Ciemny motyw',
  systemTheme: 'Motyw systemu',
  select: 'Zaznacz konta',
  selectThis: 'Zaznacz',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Del',
    space: 'Spacja',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    click: 'Kliknięcie',
    letters: 'Litera',
  },
  selecting: {
    name: 'Zaznaczone konta',
    done: 'Zakończ zaznaczanie',
    choose: 'Zaznacz konta',
    count: 'Zaznaczono: {count, number}',
    unseen: 'Niewidoczne: {count, number}',
    cleared: 'Nic już nie jest zaznaczone',
    all: 'Zaznacz wszystko',
    allFound: 'Zaznacz wszystkie znalezione',
    sort: 'Grupy i tagi…',
    pin: 'Przypnij na górze',
    unpin: 'Odepnij',
    export: 'Eksportuj…',
    move: 'Przenieś na telefon…',
    trash: 'Przenieś do kosza',
    selectLabel: 'Zaznacz: {name}',
    trashed:
      '{count, plural, one {# konto jest w koszu. Serwis nadal prosi o kod.} few {# konta są w koszu. Serwisy nadal proszą o kod.} many {# kont jest w koszu. Serwisy nadal proszą o kod.} other {# konta jest w koszu. Serwisy nadal proszą o kod.}}',
    restored:
      '{count, plural, one {# konto wróciło na listę.} few {# konta wróciły na listę.} many {# kont wróciło na listę.} other {# konta wróciło na listę.}}',
    pinned:
      '{count, plural, one {Przypięto # konto na górze.} few {Przypięto # konta na górze.} many {Przypięto # kont na górze.} other {Przypięto # konta na górze.}}',
    unpinned:
      '{count, plural, one {Odpięto # konto.} few {Odpięto # konta.} many {Odpięto # kont.} other {Odpięto # konta.}}',
  },
}

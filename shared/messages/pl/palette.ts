// Polish: the command palette, the sheet of shortcuts, groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'Znajdź polecenie',
  field: 'Polecenie lub konto',
  placeholder: 'Szukaj poleceń i kont',
  list: 'Polecenia i konta',
  nothing: 'Żadne polecenie ani konto nie pasuje do „{query}”.',
  found:
    '{count, plural, one {# wynik} few {# wyniki} many {# wyników} other {# wyniku}}. Enter uruchamia: {first}',
  of: '{action}: {name}',
  copies: 'Kopiuj kod',
  opensPin: 'Wpisz PIN',
  countsUp: 'Nowy kod',
  moreOf: 'Więcej działań: {name}',
  backToAll: 'Wróć do wszystkich poleceń',
  hintRun: 'uruchom',
  hintMore: 'więcej działań',
  hintBack: 'wstecz',
  hintClose: 'zamknij',
}

export const shortcutSheet: Translation<typeof englishSheet> = {
  title: 'Skróty klawiszowe',
  topics: {
    window: 'Wszędzie',
    list: 'Na liście',
    account: 'Przy koncie',
    selecting: 'Kilka kont',
    quick: 'W szybkim oknie',
  },
  gestures: {
    type: 'Szukanie: po prostu pisz',
    walk: 'Poruszanie się po liście',
    ends: 'Pierwsze i ostatnie konto',
    pages: 'O stronę w górę lub w dół',
    back: 'Wyczyść wyszukiwanie, wróć',
    paste: 'Wklej link lub obraz, aby go dodać',
    menu: 'Menu konta',
    choose: 'Zaznacz lub odznacz',
    range: 'Zaznacz zakres do tego miejsca',
    chooseAll: 'Zaznacz wszystko na liście',
    trashChosen: 'Przenieś zaznaczone konta do kosza',
    stop: 'Zakończ zaznaczanie',
    quickCopy: 'Kopiuj kod i ukryj okno',
    quickType: 'Wpisz kod w poprzednim oknie',
    quickPick: 'Kopiuj według miejsca na liście',
    quickHide: 'Ukryj okno',
  },
  or: 'lub',
  open: 'Otwórz',
  settingsText: 'Wszystkie klawisze tego okna na jednej stronie.',
}

export const bulk: Translation<typeof englishBulk> = {
  title: 'Grupy i tagi {count, plural, one {# konta} few {# kont} many {# kont} other {# konta}}',
  groups: 'Grupy',
  noGroups: 'Nie ma jeszcze grup.',
  newGroup: 'Nowa grupa',
  addGroup: 'Dodaj grupę',
  tags: 'Tagi',
  noTags: 'Żadne z nich nie ma tagu.',
  newTag: 'Nowy tag',
  newTagHint: 'Bez spacji, na przykład praca',
  addTag: 'Dodaj tag',
  tagFault: 'Tag to jedno słowo, najwyżej 32 znaki. Usuń spacje.',
  groupFault: 'Nazwa grupy ma od 1 do 64 znaków.',
  some: '{count, number} z {all, number}',
  save: 'Zapisz',
  saved: 'Zmieniono {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}.',
}

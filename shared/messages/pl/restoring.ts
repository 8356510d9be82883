// Polish: the Restore screen.

import type { restoring as english } from '../en/restoring'
import type { Translation } from '../live'

export const restoring: Translation<typeof english> = {
  title: 'Przywróć kopię zapasową',
  text: 'Nic się nie zmieni, dopóki nie zobaczysz, co zawiera kopia.',
  choose: 'Wybierz kopię zapasową…',
  chooseOther: 'Wybierz inną…',
  reading: 'Otwieranie…',
  intro:
    'Kopie zapasowe utworzone przez Tidelock lub Aegis. Do eksportów z innych aplikacji służy import: Dodaj konta.',
  locked: {
    title: 'Potrzebny jest jej klucz',
    text: 'Klucz tego sejfu jej nie otwiera. Kopia ma hasło główne lub klucz odzyskiwania z czasu, gdy powstała.',
    label: 'Hasło główne lub klucz odzyskiwania',
    open: 'Otwórz',
    opening: 'Otwieranie…',
    empty: 'Wpisz hasło główne lub klucz odzyskiwania.',
  },
  wrongKey:
    'To nie otwiera tej kopii zapasowej. Może mieć starsze hasło główne; spróbuj go albo klucza odzyskiwania.',
  refused: {
    'vault-empty': 'Ten plik jest pusty. Wybierz inną kopię zapasową.',
    'vault-truncated':
      'Ta kopia zapasowa kończy się za wcześnie; brakuje jej części. Skopiuj ją ponownie ze źródła albo wybierz inną.',
    'vault-damaged':
      'Ta kopia zapasowa jest uszkodzona: jej zawartość nie przechodzi kontroli. Wybierz inną.',
    'vault-newer':
      'Tę kopię zapasową utworzyła nowsza wersja Tidelock (format {version}). Zaktualizuj Tidelock, aby ją przywrócić.',
    'vault-cost-refused':
      'Ten plik żąda więcej obliczeń, niż kiedykolwiek potrzeba do otwarcia kopii zapasowej. Sprawdź, skąd pochodzi.',
    'slot-missing':
      'Ten plik otwiera tylko pęk kluczy komputera, na którym powstał. Wybierz kopię zapasową, która ma hasło główne lub klucz odzyskiwania.',
    other: 'Tego pliku nie można odczytać albo jest większy niż 64 MB. Sprawdź jego położenie i uprawnienia.',
  },
  foreign: {
    other: 'To eksport z innego programu, a nie kopia zapasowa sejfu. Można go zaimportować.',
    import: 'Importuj',
    none: 'To nie jest kopia zapasowa. Własne kopie Tidelock nazywają się tidelock-backup-….json.',
  },
  made: 'Utworzono {moment}',
  madeUnknown: 'Nie podaje, kiedy powstała',
  holds:
    '{count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}{trash, plural, =0 {} one {, w koszu: #} few {, w koszu: #} many {, w koszu: #} other {, w koszu: #}}',
  unreadable:
    '{count, plural, one {# wpisu nie można odczytać; pozostaje bez zmian.} few {# wpisów nie można odczytać; pozostają bez zmian.} many {# wpisów nie można odczytać; pozostają bez zmian.} other {# wpisu nie można odczytać; pozostają bez zmian.}}',
  otherVault: 'Powstała z innego sejfu.',
  filter: 'Pokaż',
  place: { new: 'Nowe', here: 'W obu', 'only-here': 'Tylko tutaj' },
  filters: {
    new: 'Nowe {count, number}',
    here: 'W obu {count, number}',
    'only-here': 'Tylko tutaj {count, number}',
  },
  list: 'Konta',
  nothing: 'Brak.',
  how: {
    label: 'Co zrobić',
    merge: 'Dodaj brakujące',
    mergeText:
      '{added, plural, =0 {Wszystko z kopii już tu jest.} one {Przybędzie # konto. Wszystko, co tu jest, pozostanie.} few {Przybędą # konta. Wszystko, co tu jest, pozostanie.} many {Przybędzie # kont. Wszystko, co tu jest, pozostanie.} other {Przybędzie # konta. Wszystko, co tu jest, pozostanie.}}',
    replace: 'Zastąp wszystko',
    replaceText:
      'Sejf będzie zawierał {inBackup, plural, one {# konto} few {# konta} many {# kont} other {# konta}} z kopii zapasowej.{onlyHere, plural, =0 {} one { # konto, które jest tylko w tym sejfie, zostanie usunięte.} few { # konta, które są tylko w tym sejfie, zostaną usunięte.} many { # kont, które są tylko w tym sejfie, zostanie usuniętych.} other { # konta, które są tylko w tym sejfie, zostanie usunięte.}}',
  },
  merge: 'Przywróć',
  replaceTitle: 'Zastąpić wszystko?',
  replaceButton: 'Zastąp',
  working: 'Przywracanie…',
  done: {
    title: 'Przywrócono',
    merged:
      '{added, plural, =0 {Niczego nie brakowało} one {Dodano # konto} few {Dodano # konta} many {Dodano # kont} other {Dodano # konta}}',
    replaced: 'Sejf zawiera teraz {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
    removed:
      '{count, plural, one {Usunięto # konto, które było tylko w tym sejfie.} few {Usunięto # konta, które były tylko w tym sejfie.} many {Usunięto # kont, które były tylko w tym sejfie.} other {Usunięto # konta, które były tylko w tym sejfie.}}',
    trashed:
      '{count, plural, one {# konto trafiło do kosza.} few {# konta trafiły do kosza.} many {# kont trafiło do kosza.} other {# konta trafiło do kosza.}}',
    undo: 'Cofnij',
    undoText: 'Cofnięcie przywraca dokładnie poprzedni stan, dopóki nic innego się nie zmieni.',
    undone: 'Cofnięto całe przywracanie',
    close: 'Gotowe',
  },
}

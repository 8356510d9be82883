// Polish: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'Kody odzyskiwania…',
  title: 'Kody odzyskiwania: {name}',
  how: 'Większość serwisów podaje je obok weryfikacji dwuetapowej, często jako „kody zapasowe”. Każdy pozwala raz się zalogować, gdy brak aplikacji uwierzytelniającej.',
  none: 'Nie zapisano jeszcze kodów odzyskiwania tego konta.',
  count:
    '{total, plural, one {# kod} few {# kody} many {# kodów} other {# kodu}}, {used, plural, =0 {żaden nie został użyty} one {użyto: #} few {użyto: #} many {użyto: #} other {użyto: #}}',
  allUsed: 'Wszystkie zostały użyte. Pobierz nowe z serwisu.',
  danger: 'Kto zobaczy te kody, może bez aplikacji uwierzytelniającej wejść na konto {name}.',
  show: 'Pokaż kody',
  list: 'Kody odzyskiwania',
  used: 'Użyto {when}',
  tick: 'Zaznacz kod, gdy serwis go przyjmie.',
  tickLabel: 'Użyto {code}',
  copyLabel: 'Kopiuj {code}',
  copied: 'Skopiowano. Zaznacz kod, gdy serwis go przyjmie.',
  copiedClears:
    'Skopiowano; schowek zostanie wyczyszczony za {seconds, number} s. Zaznacz kod, gdy serwis go przyjmie.',
  copiedLeft: 'Skopiowano kod odzyskiwania. Czy serwis go przyjął?',
  markUsed: 'Oznacz jako użyty',
  marked: 'Oznaczono jako użyty',
  edit: 'Edytuj',
  field: 'Kody',
  hint: 'Wklej je tak, jak pokazuje serwis, po jednym w wierszu. Numery i punktory na początku są pomijane.',
  found:
    '{count, plural, =0 {Nie ma jeszcze kodu.} one {Znaleziono # kod:} few {Znaleziono # kody:} many {Znaleziono # kodów:} other {Znaleziono # kodu:}}',
  removesAll: 'Zapisanie usunie wszystkie kody odzyskiwania tego konta.',
  keepsTicks: 'Pozostawione kody zachowują zaznaczenie.',
  save: 'Zapisz kody',
  remove: 'Usuń kody',
  saved:
    '{count, plural, one {Zapisano # kod odzyskiwania} few {Zapisano # kody odzyskiwania} many {Zapisano # kodów odzyskiwania} other {Zapisano # kodu odzyskiwania}}',
  removed: 'Usunięto kody odzyskiwania',
}

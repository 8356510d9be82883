// Polish: how far this computer's clock is off, and the correction of it.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'Zegar',
  title: 'Zegar tego komputera',
  text: 'Kody powstają z czasu. Kod pokazany na innym urządzeniu powie bez sieci, czy zegar idzie dobrze.',
  check: 'Sprawdź…',
  corrected: 'Kody używają zegara z poprawką {span}.',
  setBack: 'Usuń poprawkę',
  wasSetBack: 'Kody znów używają zegara tego komputera',
  wasCorrected: 'Kody używają teraz zegara z poprawką {span}',
  seconds: '{sign}{seconds, number} s',
  minutes: '{sign}{minutes, number} min',
  minutesAndSeconds: '{sign}{minutes, number} min {seconds, number} s',
  dialog: {
    title: 'Sprawdź zegar tego komputera',
    text: 'Weź urządzenie z dobrze ustawionym zegarem, na przykład telefon, i wpisz kod, który pokazuje dla jednego z kont.',
    account: 'Konto',
    code: 'Kod na drugim urządzeniu',
    search: 'Sprawdź',
    noAccounts: 'Potrzebne jest konto, którego kody zależą od zegara.',
    onTime: 'Zegary są zgodne: kod należy do tej chwili.',
    onTimeCorrected: 'Zegar tego komputera sam idzie dobrze. Poprawka nie jest potrzebna.',
    range: 'od {from, number} do {to, number} s',
    exact: '{seconds, number} s',
    behind: 'Zegar tego komputera spóźnia się względem drugiego urządzenia o: {range}.',
    ahead: 'Zegar tego komputera spieszy się względem drugiego urządzenia o: {range}.',
    best: 'Najlepiej ustawić zegar systemu. Jeśli to niemożliwe, Tidelock może wyrównać różnicę w tym sejfie.',
    alreadyCorrected: 'Obecna poprawka to wyrównuje.',
    correct: 'Zastosuj poprawkę {span}',
    nowhere:
      'Kod nie należy do żadnej chwili w odległości do {minutes, plural, one {# minuty} few {# minut} many {# minut} other {# minuty}} od teraz. Sprawdź, czy to to samo konto, oraz datę tego komputera.',
    malformed:
      'Kod tego konta ma {digits, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.',
    notTimed: 'To konto używa licznika i nie zależy od zegara.',
  },
}

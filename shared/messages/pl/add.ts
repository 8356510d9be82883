// Polish: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Dodaj konto',
  editTitle: 'Edytuj konto',
  ways: 'Sposób dodania',
  byHand: 'Ręcznie',
  link: 'Link',
  issuer: 'Serwis lub wystawca',
  account: 'Nazwa konta',
  accountHint: 'Nazwa użytkownika lub e-mail w serwisie',
  secret: 'Sekret',
  secretHint: 'Litery od A do Z i cyfry od 2 do 7. Spacje nie mają znaczenia.',
  secretHintHex: 'Cyfry od 0 do 9 i litery od a do f.',
  secretKept: 'Pozostanie bez zmian. Wpisz nowy tylko po to, aby go zastąpić.',
  more: 'Więcej opcji',
  type: 'Typ',
  typeName: {
    totp: 'Oparty na czasie (TOTP)',
    hotp: 'Oparty na liczniku (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP (mOTP)',
    yandex: 'Yandex Key',
  },
  algorithm: 'Algorytm',
  digits: 'Liczba cyfr',
  period: 'Okres w sekundach',
  counter: 'Następny stan licznika',
  pin: 'PIN',
  pinHint: 'Przechowywany w sejfie, aby można było tworzyć kody.',
  pinKept: 'Puste pole pozostawia obecny PIN.',
  note: 'Notatka',
  noteHint: 'Można w niej wyszukiwać',
  preview: 'Kod',
  previewEmpty: 'Tu pojawi się kod, aby można go było porównać przed zapisaniem.',
  previewPin: 'Wpisz PIN, aby zobaczyć kod.',
  previewCounter: 'Licznik {counter}',
  previewCounted: 'Licznik {counter}. Kody będą dostępne po zapisaniu.',
  duplicate: 'Już w sejfie: {name}. Ma ten sam sekret.',
  warning: {
    'short-secret':
      'Ten sekret ma tylko {bits, plural, one {# bit} few {# bity} many {# bitów} other {# bitu}}; zwykle jest ich co najmniej 128. Sprawdź, czy niczego nie brakuje.',
    'counter-assumed':
      'Link nie podaje licznika, więc zaczyna się on od 0. Jeśli kody są odrzucane, ustaw licznik w części „Więcej opcji”.',
    'parameters-ignored': 'Nie użyto: {names}.',
  },
  saveNew: 'Zapisz konto',
  saveAnyway: 'Zapisz mimo to',
  saveChanges: 'Zapisz zmiany',
  saved: 'Dodano: {name}',
  changed: 'Zmieniono: {name}',
}

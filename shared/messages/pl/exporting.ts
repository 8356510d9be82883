// Polish: exports, what each format loses, who can read it, what was written.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Eksport',
  none: 'Nie ma kont do wyeksportowania.',
  which: 'Które konta',
  all: '{count, plural, =1 {Jedyne konto} one {Wszystkie: # konto} few {Wszystkie # konta} many {Wszystkie # kont} other {Wszystkie # konta}}',
  found:
    '{count, plural, one {# konto znalezione przez „{query}”} few {# konta znalezione przez „{query}”} many {# kont znalezionych przez „{query}”} other {# konta znalezione przez „{query}”}}',
  one: 'Tylko {name}',
  chosen:
    '{count, plural, one {# zaznaczone konto} few {# zaznaczone konta} many {# zaznaczonych kont} other {# zaznaczonego konta}}',
  sealedGroup: 'Zaszyfrowane',
  plainGroup: 'Niezaszyfrowane: kto zdobędzie plik, ma te konta',
  formats: {
    backup: {
      name: 'Zaszyfrowana kopia zapasowa',
      text: 'Wszystko o kontach. Otwiera się w Tidelock i w aplikacjach, które czytają pliki Aegis.',
    },
    'aegis-sealed': {
      name: 'Aegis, zaszyfrowany',
      text: 'Otwiera się w Aegis i w aplikacjach, które czytają jego pliki, hasłem wybranym teraz.',
    },
    aegis: { name: 'Aegis', text: 'Otwiera się w Aegis i w większości innych aplikacji.' },
    '2fas': { name: '2FAS', text: 'Otwiera się w 2FAS i w aplikacjach, które czytają jego pliki.' },
    uris: {
      name: 'Tekst z linkami',
      text: 'Po jednym linku otpauth:// w wierszu; przyjmie go prawie każda aplikacja i menedżer haseł.',
    },
    'migration-qr': {
      name: 'Obrazy dla Google Authenticator',
      text: 'Kody QR jako pliki PNG, po dziesięć kont. Aby zeskanować je z tego ekranu, zamknij to okno i wybierz „Przenieś na telefon”.',
    },
    html: {
      name: 'Arkusz z kodami QR',
      text: 'Każde konto z kodem QR i linkiem, do wydrukowania i zamknięcia pod kluczem.',
    },
  },
  next: 'Kontynuuj',
  titleOf: 'Eksport: {format}',
  goes: '{count, plural, one {Zostanie zapisane # konto. Pozostanie też tutaj.} few {Zostaną zapisane # konta. Pozostaną też tutaj.} many {Zostanie zapisanych # kont. Pozostaną też tutaj.} other {Zostanie zapisane # konta. Pozostaną też tutaj.}}',
  allLeft: 'Żadne konto nie pasuje do tego formatu.',
  left: '{count, plural, one {# konto nie zostanie przeniesione} few {# konta nie zostaną przeniesione} many {# kont nie zostanie przeniesionych} other {# konta nie zostanie przeniesione}}',
  leftWhy: {
    type: 'Nie będzie w pliku, bo ten format nie zna takiego typu kodu:',
    digits: 'Nie będzie w pliku, bo ten format zna tylko 6 lub 8 cyfr:',
    period: 'Nie będzie w pliku, bo ten format zna tylko okres 30 s:',
    secret: 'Nie będzie w pliku, bo ten format nie zna takiej postaci sekretu:',
    'too-long': 'Nie będzie w pliku, bo nazwy są na ten format za długie:',
  },
  lost: '{count, plural, one {# konto coś utraci} few {# konta coś utracą} many {# kont coś utraci} other {# konta coś utraci}}',
  lostWhat: 'W pliku zabraknie ({parts}):',
  lostPart: {
    note: 'notatka',
    pin: 'numer PIN',
    icon: 'ikona',
    pinned: 'przypięcie na górze',
    groups: 'grupy',
    tags: 'tagi',
  },
  danger:
    'Zapisane dane nie są zaszyfrowane. Kto je zdobędzie, będzie mógł odtąd tworzyć kody {count, plural, =1 {tego konta} one {tego # konta} few {tych # kont} many {tych # kont} other {tych # kont}} na dowolnym urządzeniu.',
  dangerThen:
    'Przechowuj je tylko tak długo, jak trzeba, nie umieszczaj w chmurze i nie wysyłaj w wiadomościach.',
  opensWith: 'Otwiera',
  ownKeys: {
    both: 'Hasło główne lub klucz odzyskiwania tego sejfu',
    passphrase: 'Hasło główne tego sejfu',
    recovery: 'Klucz odzyskiwania tego sejfu',
  },
  ownPassword: 'Osobne hasło',
  password: 'Hasło pliku',
  passwordAgain: 'Powtórz hasło',
  passwordMissing: 'Wpisz hasło.',
  passwordForgotten: 'Bez niego nikt nie otworzy pliku.',
  proves: 'Tego sejfu, na dowód, że to właściciel.',
  save: 'Zapisz…',
  print: 'Drukuj…',
  working: 'Zapisywanie, odczyt i porównanie. Kody działają w tym czasie dalej.',
  doneTitle: 'Wyeksportowano',
  done: '{files, plural, =1 {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}}.} one {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w # pliku.} few {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w # plikach.} many {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w # plikach.} other {Zapisano, odczytano i porównano {count, plural, one {# konto} few {# konta} many {# kont} other {# konta}} w # pliku.}}',
  files: 'Pliki',
  doneDelete:
    '{files, plural, one {Plik nie jest zaszyfrowany: usuń go, gdy spełni swoje zadanie, także z kosza systemu.} few {Pliki nie są zaszyfrowane: usuń je, gdy spełnią swoje zadanie, także z kosza systemu.} many {Pliki nie są zaszyfrowane: usuń je, gdy spełnią swoje zadanie, także z kosza systemu.} other {Pliki nie są zaszyfrowane: usuń je, gdy spełnią swoje zadanie, także z kosza systemu.}}',
  doneSealed: 'Bez hasła nikt go nie otworzy, także właściciel.',
  printed:
    'Arkusz z {count, plural, one {# kontem} few {# kontami} many {# kontami} other {# konta}} wysłano do drukarki.',
  printedThen: 'Zamknij go pod kluczem. Drukarki używane przez wiele osób mogą zachowywać wydruki.',
  settings: {
    title: 'Eksport kont',
    text: 'Do innej aplikacji, do kopii zapasowej lub na papier',
    button: 'Eksportuj…',
  },
}

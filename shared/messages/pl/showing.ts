// Polish: showing a stored account as a QR, and moving many to a phone.

import type { moving as englishMoving, showing as englishShowing } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof englishShowing> = {
  title: 'Kod QR: {name}',
  danger:
    'Kto zobaczy lub sfotografuje ten kod QR, będzie mógł odtąd tworzyć kody konta {name} na dowolnym urządzeniu.',
  alone: 'Upewnij się, że nikt nie patrzy i że ekran nie jest udostępniany.',
  passphrase: 'Hasło główne',
  show: 'Pokaż kod QR',
  qrLabel: 'Kod QR konta {name}',
  tooLong: 'To konto jest za długie na kod QR. Użyj jego linku.',
  link: 'Link',
  png: 'Zapisz jako PNG',
  svg: 'Zapisz jako SVG',
  saved: 'Zapisano {file}. Kto ma ten plik, może tworzyć kody: usuń go po zeskanowaniu.',
  left: '{seconds, number} s',
  hides: 'Zostanie ukryty za {seconds, number} s',
  hidden: 'Kod został ukryty.',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'Przenieś na telefon',
  text: '{count, plural, one {# konto można przenieść do Google Authenticator lub dowolnej aplikacji, która czyta jego kody eksportu. Pozostanie też tutaj.} few {# konta można przenieść do Google Authenticator lub dowolnej aplikacji, która czyta jego kody eksportu. Pozostaną też tutaj.} many {# kont można przenieść do Google Authenticator lub dowolnej aplikacji, która czyta jego kody eksportu. Pozostaną też tutaj.} other {# konta można przenieść do Google Authenticator lub dowolnej aplikacji, która czyta jego kody eksportu. Pozostaną też tutaj.}}',
  none: 'Nie ma konta, które można by przenieść.',
  losses:
    '{count, plural, one {# konto nie zostanie przeniesione:} few {# konta nie zostaną przeniesione:} many {# kont nie zostanie przeniesionych:} other {# konta nie zostanie przeniesione:}}',
  loss: {
    type: 'zostaje tutaj: aplikacja w telefonie nie zna kodów tego typu',
    digits: 'zostaje tutaj: aplikacja w telefonie zna tylko 6 i 8 cyfr',
    period: 'zostaje tutaj: aplikacja w telefonie zna tylko kroki 30-sekundowe',
    'too-long': 'zostaje tutaj: nazwy lub sekret są za długie na kod',
  },
  more: 'i jeszcze {count, number}',
  danger:
    'Kto zobaczy lub sfotografuje następne kody, będzie mógł tworzyć kody {count, plural, =1 {tego konta} one {# konta} few {wszystkich # kont} many {wszystkich # kont} other {wszystkich # kont}}.',
  show: 'Pokaż kody',
  place: 'Kod {at, number} z {of, number}',
  scan: 'W aplikacji w telefonie wybierz „importuj” lub „zeskanuj kod QR” i zeskanuj ten kod.',
  next: 'Następny kod',
  before: 'Wstecz',
  done: 'Gotowe',
}

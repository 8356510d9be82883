// Dutch: showing a stored account to its owner as a QR code, and moving many to a phone.

import type { showing as english, moving as englishMoving } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof english> = {
  title: 'QR-code van {name}',
  danger: 'Wie deze QR-code ziet of fotografeert, kan vanaf dan op elk apparaat de codes van {name} maken.',
  alone: 'Zorg dat niemand meekijkt en dat het scherm niet wordt gedeeld.',
  passphrase: 'Je wachtwoordzin',
  show: 'QR-code tonen',
  qrLabel: 'QR-code van {name}',
  tooLong: 'Dit account is te lang voor een QR-code. Gebruik de link.',
  link: 'Link',
  png: 'Opslaan als PNG',
  svg: 'Opslaan als SVG',
  saved: '{file} opgeslagen. Wie het bestand heeft, kan de codes maken: verwijder het zodra het is gescand.',
  left: '{seconds, number} s',
  hides: 'Over {seconds, number} s weer verborgen',
  hidden: 'De QR-code is weer verborgen.',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'Naar een telefoon overzetten',
  text: '{count, plural, one {# account kan naar Google Authenticator, of naar elke app die de exportcodes daarvan leest. Het blijft ook hier.} other {# accounts kunnen naar Google Authenticator, of naar elke app die de exportcodes daarvan leest. Ze blijven ook hier.}}',
  none: 'Er is geen account dat overgezet kan worden.',
  losses: '{count, plural, one {# account gaat niet mee:} other {# accounts gaan niet mee:}}',
  loss: {
    type: 'blijft hier: de app op de telefoon kent geen codes van deze soort',
    digits: 'blijft hier: de app op de telefoon kent alleen 6 en 8 cijfers',
    period: 'blijft hier: de app op de telefoon kent alleen stappen van 30 seconden',
    'too-long': 'blijft hier: de namen of het geheim zijn te lang voor een code',
  },
  more: '{count, plural, one {en nog #} other {en nog #}}',
  danger:
    'Wie de volgende codes ziet of fotografeert, kan de codes van {count, plural, =1 {dit account} one {# account} other {alle # accounts}} maken.',
  show: 'Codes tonen',
  place: 'Code {at, number} van {of, number}',
  scan: 'Kies in de app op de telefoon “importeren” of “QR-code scannen” en scan dit.',
  next: 'Volgende code',
  before: 'Terug',
  done: 'Klaar',
}

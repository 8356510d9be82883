// German: showing a stored account to its owner as a QR code, and moving many to a phone.

import type { showing as english, moving as englishMoving } from '../en/showing'
import type { Translation } from '../live'

export const showing: Translation<typeof english> = {
  title: 'QR-Code von {name}',
  danger:
    'Wer diesen QR-Code sieht oder fotografiert, kann fortan auf jedem Gerät die Codes von {name} erzeugen.',
  alone: 'Achten Sie darauf, dass niemand zusieht und der Bildschirm nicht geteilt wird.',
  passphrase: 'Ihre Passphrase',
  show: 'QR-Code anzeigen',
  qrLabel: 'QR-Code von {name}',
  tooLong: 'Dieses Konto ist zu lang für einen QR-Code. Verwenden Sie seinen Link.',
  link: 'Link',
  png: 'Als PNG speichern',
  svg: 'Als SVG speichern',
  saved:
    '{file} gespeichert. Wer die Datei hat, kann die Codes erzeugen: Löschen Sie sie, sobald sie gescannt wurde.',
  left: '{seconds, number} s',
  hides: 'Wird in {seconds, number} s wieder verborgen',
  hidden: 'Wurde wieder verborgen.',
}

export const moving: Translation<typeof englishMoving> = {
  title: 'Auf ein Telefon übertragen',
  text: '{count, plural, one {# Konto kann in Google Authenticator oder jede App, die dessen Exportcodes liest. Es bleibt auch hier.} other {# Konten können in Google Authenticator oder jede App, die dessen Exportcodes liest. Sie bleiben auch hier.}}',
  none: 'Es gibt kein Konto, das übertragen werden könnte.',
  losses: '{count, plural, one {# Konto geht nicht mit:} other {# Konten gehen nicht mit:}}',
  loss: {
    type: 'bleibt hier: Die App des Telefons kennt keine Codes dieses Typs',
    digits: 'bleibt hier: Die App des Telefons kennt nur 6 und 8 Stellen',
    period: 'bleibt hier: Die App des Telefons kennt nur Intervalle von 30 Sekunden',
    'too-long': 'bleibt hier: Seine Namen oder sein Geheimnis sind zu lang für einen Code',
  },
  more: '{count, plural, one {und # weiteres} other {und # weitere}}',
  danger:
    'Wer die nächsten Codes sieht oder fotografiert, kann die Codes {count, plural, =1 {dieses Kontos} one {von # Konto} other {aller # Konten}} erzeugen.',
  show: 'Codes anzeigen',
  place: 'Code {at, number} von {of, number}',
  scan: 'Wählen Sie in der App des Telefons „Importieren“ oder „QR-Code scannen“ und scannen Sie dies.',
  next: 'Nächster Code',
  before: 'Zurück',
  done: 'Fertig',
}

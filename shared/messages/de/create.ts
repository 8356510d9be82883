// German: creating a secret for somebody else's sign-in: the issuer's side, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Geheimnis erzeugen',
  intro:
    'Für alle, die einen zweiten Faktor einrichten: ein neues Geheimnis, das Sie bei Ihrem Dienst speichern, und der QR-Code, den dessen Benutzer scannt.',
  issuer: 'Dienst oder Aussteller',
  account: 'Kontoname',
  accountHint: 'Der Benutzer, für den dieses Geheimnis ist',
  more: 'Weitere Optionen',
  kind: 'Zählt nach',
  kinds: { totp: 'Zeit', hotp: 'Zähler' },
  bytes: 'Länge des Geheimnisses',
  byteChoice:
    '{kind, select, usual {{bytes} Byte, {bits} Bit (üblich)} short {{bytes} Byte, {bits} Bit (kurz)} other {{bytes} Byte, {bits} Bit}}',
  counter: 'Erster Zählerstand',
  again: 'Neues Geheimnis',
  qrLabel: 'QR-Code für {name}',
  noQr: 'Der QR-Code erscheint hier, sobald die Felder stimmen.',
  tooLong: 'Das ist zu viel Text für einen QR-Code. Kürzen Sie die Namen.',
  savePng: 'Als PNG speichern',
  saveSvg: 'Als SVG speichern',
  savedFile:
    '{file} gespeichert. Wer die Datei hat, kann die Codes erzeugen: Löschen Sie sie, sobald sie gescannt wurde.',
  codeNow: 'Code jetzt',
  copyCode: 'Code {code} kopieren',
  atCounter: 'Zähler {counter}',
  secret: 'Geheimnis (Base32)',
  copySecret: 'Geheimnis kopieren',
  link: 'Einrichtungslink',
  copyLink: 'Link kopieren',
  copied: {
    secret: 'Geheimnis kopiert',
    uri: 'Link kopiert',
    code: 'Code kopiert',
  },
  check: {
    title: 'Code prüfen',
    text: 'Tippen Sie ein, was die App des Benutzers zeigt.',
    label: 'Code',
    window: 'Zulassen',
    windowChoice: '{count, plural, =0 {Nur dieser Schritt} one {± ein Schritt} other {± # Schritte}}',
    aheadChoice: '{count, plural, =0 {Nur dieser Zählerstand} one {# voraus} other {# voraus}}',
    right: 'Stimmt, pünktlich. Schritt {step, number}.',
    late: 'Stimmt, {drift, plural, one {einen Schritt} other {# Schritte}} zu spät: Jene Uhr geht {seconds, number} s nach. Schritt {step, number}.',
    early:
      'Stimmt, {drift, plural, one {einen Schritt} other {# Schritte}} zu früh: Jene Uhr geht {seconds, number} s vor. Schritt {step, number}.',
    counter: 'Stimmt bei Zählerstand {step}.',
    ahead: 'Stimmt bei Zählerstand {step}, {drift, number} über dem erwarteten.',
    none: '{window, plural, =0 {Nicht der Code dieses Schritts.} one {Weder ein Code dieses Schritts noch eines Schritts davor oder danach.} other {Weder ein Code dieses Schritts noch von # Schritten davor oder danach.}}',
    noneAhead:
      '{window, plural, =0 {Nicht der Code dieses Zählerstands.} one {Weder ein Code dieses Zählerstands noch des nächsten.} other {Weder ein Code dieses Zählerstands noch der nächsten #.}}',
    malformed: 'Ein Code hat hier {digits, plural, one {# Ziffer} other {# Ziffern}}.',
  },
  keep: 'Dieses Konto in meinem Tresor behalten',
  kept: 'In Ihrem Tresor',
  keptSaid: '{name} ist in Ihrem Tresor',
}

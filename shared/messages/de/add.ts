// German: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Konto hinzufügen',
  editTitle: 'Konto bearbeiten',
  ways: 'Art des Hinzufügens',
  byHand: 'Von Hand',
  link: 'Link',
  issuer: 'Dienst oder Aussteller',
  account: 'Kontoname',
  accountHint: 'Ihr Benutzername oder Ihre E-Mail-Adresse dort',
  secret: 'Geheimnis',
  secretHint: 'Buchstaben A bis Z und Ziffern 2 bis 7. Leerzeichen spielen keine Rolle.',
  secretHintHex: 'Ziffern 0 bis 9 und Buchstaben a bis f.',
  secretKept: 'Bleibt, wie es ist. Geben Sie nur dann ein neues ein, wenn Sie es ersetzen wollen.',
  more: 'Weitere Optionen',
  type: 'Typ',
  typeName: {
    totp: 'Zeitbasiert (TOTP)',
    hotp: 'Zählerbasiert (HOTP)',
    steam: 'Steam Guard',
    motp: 'Mobile-OTP',
    yandex: 'Yandex',
  },
  algorithm: 'Algorithmus',
  digits: 'Stellen',
  period: 'Intervall in Sekunden',
  counter: 'Nächster Zählerstand',
  pin: 'PIN',
  pinHint: 'Wird im Tresor gespeichert, damit Codes erzeugt werden können.',
  pinKept: 'Bleibt, wie sie ist, wenn das Feld leer ist.',
  note: 'Notiz',
  noteHint: 'Durchsuchbar',
  preview: 'Code',
  previewEmpty: 'Hier erscheint der Code, damit Sie ihn vor dem Speichern vergleichen können.',
  previewPin: 'Geben Sie die PIN ein, um den Code zu sehen.',
  previewCounter: 'Zähler {counter}',
  previewCounted: 'Zähler {counter}. Codes gibt es nach dem Speichern.',
  duplicate: 'Schon im Tresor: {name}. Es hat dasselbe Geheimnis.',
  warning: {
    'short-secret':
      'Dieses Geheimnis hat nur {bits, plural, one {# Bit} other {# Bit}}; üblich sind 128 oder mehr. Prüfen Sie, ob nichts davon fehlt.',
    'counter-assumed':
      'Der Link nennt keinen Zählerstand, daher beginnt er bei 0. Werden Codes abgelehnt, stellen Sie den Zähler unter „Weitere Optionen“ ein.',
    'parameters-ignored': 'Nicht verwendet: {names}.',
  },
  saveNew: 'Konto speichern',
  saveAnyway: 'Trotzdem speichern',
  saveChanges: 'Änderungen speichern',
  saved: '{name} hinzugefügt',
  changed: '{name} geändert',
}

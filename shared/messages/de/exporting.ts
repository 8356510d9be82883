// German: exports: what each format is, what it loses, who can read it, and what was written.

import type { exporting as english } from '../en/exporting'
import type { Translation } from '../live'

export const exporting: Translation<typeof english> = {
  title: 'Exportieren',
  none: 'Es gibt kein Konto zum Exportieren.',
  which: 'Welche Konten',
  all: '{count, plural, =1 {Das einzige Konto} one {Alle # Konto} other {Alle # Konten}}',
  found: '{count, plural, one {# Konto} other {# Konten}}, gefunden mit „{query}“',
  one: 'Nur {name}',
  chosen: '{count, plural, one {Das ausgewählte Konto} other {Die # ausgewählten Konten}}',
  sealedGroup: 'Verschlüsselt',
  plainGroup: 'Unverschlüsselt: Wer die Datei bekommt, hat Ihre Konten',
  formats: {
    backup: {
      name: 'Verschlüsselte Sicherung',
      text: 'Alles über die Konten. Öffnet sich in Tidelock und in Apps, die Aegis-Dateien lesen.',
    },
    'aegis-sealed': {
      name: 'Aegis, verschlüsselt',
      text: 'Öffnet sich in Aegis und in Apps, die dessen Dateien lesen, mit einem Passwort, das Sie jetzt wählen.',
    },
    aegis: { name: 'Aegis', text: 'Öffnet sich in Aegis und in den meisten anderen Apps.' },
    '2fas': { name: '2FAS', text: 'Öffnet sich in 2FAS und in Apps, die dessen Dateien lesen.' },
    uris: {
      name: 'Text mit Links',
      text: 'Ein otpauth://-Link pro Zeile, den fast jede App und jeder Passwortmanager annimmt.',
    },
    'migration-qr': {
      name: 'Bilder für Google Authenticator',
      text: 'QR-Codes als PNG-Dateien, je zehn Konten. Um sie von diesem Bildschirm zu scannen, schließen Sie dies und wählen „Auf ein Telefon übertragen“.',
    },
    html: {
      name: 'Blatt mit QR-Codes',
      text: 'Jedes Konto mit QR-Code und Link, zum Drucken und Wegschließen.',
    },
  },
  next: 'Weiter',
  titleOf: 'Exportieren: {format}',
  goes: '{count, plural, one {# Konto wird geschrieben. Es bleibt auch hier.} other {# Konten werden geschrieben. Sie bleiben auch hier.}}',
  allLeft: 'Kein Konto passt in dieses Format.',
  left: '{count, plural, one {# Konto geht nicht mit} other {# Konten gehen nicht mit}}',
  leftWhy: {
    type: 'Nicht in der Datei, weil dieses Format diesen Typ von Code nicht kennt:',
    digits: 'Nicht in der Datei, weil dieses Format nur 6 oder 8 Stellen kennt:',
    period: 'Nicht in der Datei, weil dieses Format nur ein Intervall von 30 s kennt:',
    secret: 'Nicht in der Datei, weil dieses Format kein Geheimnis dieser Form fasst:',
    'too-long': 'Nicht in der Datei, weil die Namen dafür zu lang sind:',
  },
  lost: '{count, plural, one {# Konto verliert etwas} other {# Konten verlieren etwas}}',
  lostWhat: 'In der Datei ohne {parts}:',
  lostPart: {
    note: 'die Notiz',
    pin: 'die PIN',
    icon: 'das Symbol',
    pinned: 'die Anheftung',
    groups: 'die Gruppen',
    tags: 'die Schlagwörter',
  },
  danger:
    'Das Geschriebene ist nicht verschlüsselt. Wer es bekommt, kann fortan auf jedem Gerät die Codes {count, plural, =1 {dieses Kontos} one {von # Konto} other {dieser # Konten}} erzeugen.',
  dangerThen:
    'Bewahren Sie es nirgends länger auf als nötig, in keinem Cloud-Ordner, und verschicken Sie es in keiner Nachricht.',
  opensWith: 'Womit sich die Datei öffnet',
  ownKeys: {
    both: 'Passphrase oder Wiederherstellungsschlüssel dieses Tresors',
    passphrase: 'Passphrase dieses Tresors',
    recovery: 'Wiederherstellungsschlüssel dieses Tresors',
  },
  ownPassword: 'Ein eigenes Passwort',
  password: 'Passwort der Datei',
  passwordAgain: 'Passwort wiederholen',
  passwordMissing: 'Geben Sie ein Passwort ein.',
  passwordForgotten: 'Ohne es kann niemand die Datei öffnen.',
  proves: 'Von diesem Tresor, als Nachweis, dass Sie es sind.',
  save: 'Speichern…',
  print: 'Drucken…',
  working: 'Schreiben, Zurücklesen, Vergleichen. Die Codes laufen weiter.',
  doneTitle: 'Exportiert',
  done: '{files, plural, =1 {{count, plural, one {# Konto} other {# Konten}} geschrieben, zurückgelesen und verglichen.} one {{count, plural, one {# Konto} other {# Konten}} in # Datei geschrieben, zurückgelesen und verglichen.} other {{count, plural, one {# Konto} other {# Konten}} in {files, number} Dateien geschrieben, zurückgelesen und verglichen.}}',
  files: 'Dateien',
  doneDelete:
    '{files, plural, one {Die Datei ist nicht verschlüsselt: Löschen Sie sie, wenn sie nicht mehr gebraucht wird, auch aus dem Papierkorb.} other {Die Dateien sind nicht verschlüsselt: Löschen Sie sie, wenn sie nicht mehr gebraucht werden, auch aus dem Papierkorb.}}',
  doneSealed: 'Ohne die Passphrase oder das Passwort kann niemand sie öffnen, auch Sie nicht.',
  printed: 'Das Blatt mit {count, plural, one {# Konto} other {# Konten}} ging an den Drucker.',
  printedThen: 'Schließen Sie es weg. Drucker, die viele benutzen, können behalten, was sie gedruckt haben.',
  settings: {
    title: 'Konten exportieren',
    text: 'In eine andere App, in eine Sicherung oder auf Papier',
    button: 'Exportieren…',
  },
}

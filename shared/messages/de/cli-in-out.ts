// German: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Formate',
  filesMissing: 'Geben Sie an, welche Dateien, etwa: tidelock import export.json.',
  oneFile: 'Geben Sie an, welche Datei, und nur eine.',
  fileUnreadable:
    'Sie ist nicht lesbar oder größer als 64 MB. Prüfen Sie ihren Pfad und ihre Zugriffsrechte.',
  folderEmpty: 'Der Ordner enthält keine Datei, die importiert werden kann.',
  columnsMalformed:
    'Geben Sie die Spalten so an: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret muss dabei sein.',
  columnsNeeded:
    'Es ist eine Tabelle. Geben Sie an, welche Spalte das Geheimnis ist: --columns secret=NAME,issuer=NAME,account=NAME. Ihre Spalten: {header}.',
  columnsUnknown: 'Eine solche Spalte gibt es darin nicht. Die Spalten: {header}; eine Zahl zählt ab 1.',
  columnsTaken: 'verwendete Spalten: {columns}',
  readingFile: 'Datei {number} von {of} wird gelesen ...',
  workingOutKey: 'Der Schlüssel von {file} wird berechnet ...',
  storing: '{rows, plural, one {# Konto wird} other {# Konten werden}} gespeichert ...',
  askFilePassword: 'Passwort von {file}: ',
  inTheFile:
    '{dry, select, true {in der Datei {all} = {taken} zu importieren + {skipped} zu überspringen; nichts wurde gespeichert} other {in der Datei {all} = {taken} importiert + {skipped} übersprungen}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {in # Datei} other {in # Dateien}} {all} = {taken} zu importieren + {skipped} zu überspringen; nichts wurde gespeichert} other {{files, plural, one {in # Datei} other {in # Dateien}} {all} = {taken} importiert + {skipped} übersprungen}}',
  row: 'Zeile {row}, {name}: {reason}',
  incomplete:
    'Google-Export: {have} von {of, plural, one {# Code} other {# Codes}}; es fehlen: {missing}. Scannen Sie auch diese, sonst bleiben Konten zurück.',
  noneReadable: 'Keine Zeile war lesbar; nichts wurde gespeichert.',
  emptyFile: 'Darin ist kein Konto.',

  addWhat:
    'Geben Sie Bilder an, oder - für Links über die Standardeingabe. Dateien anderer Apps: tidelock import FILE.',
  scanWhat: 'Geben Sie an, welche Bilder, etwa: tidelock scan screenshot.png.',
  noCode:
    'Darin wurde kein QR-Code gefunden. Schneiden Sie das Bild auf den Code zu, oder nehmen Sie ein schärferes.',
  imageForWindow:
    '{kind}-Bilder werden hier nicht gelesen. Öffnen Sie es im Fenster, oder speichern Sie es als PNG.',
  imageUnknown: 'Es ist kein Bild in PNG, JPEG, GIF oder BMP.',
  imageTooLarge: 'Das Bild ist größer als 20 MB oder 50 Megapixel. Schneiden Sie es auf den Code zu.',
  imageDamaged: 'Das Bild ist beschädigt.',
  imageEnded: 'Das Bild brauchte zu lange, und sein Prozess wurde beendet. Schneiden Sie es auf den Code zu.',

  exportNeedsPlain:
    '{label} ist nicht verschlüsselt: Wer die Datei bekommt, hat jedes Konto darin. Geben Sie --plain an, wenn das so gemeint ist.',
  exportNotPlain: '{label} ist immer verschlüsselt, daher passt --plain nicht dazu.',
  exportNeedsPassword:
    'Geben Sie ein Passwort mit --password-file FILE oder --password - an, oder --plain für eine unverschlüsselte Datei.',
  exportNoPassword: '{label} ist nie verschlüsselt und nimmt daher kein Passwort.',
  plainOrPassword: '--plain und ein Passwort passen nicht zusammen.',
  formatMissing: 'Geben Sie --format an: {names}.',
  backupNeedsPassphrase:
    'Dieser Tresor hat keine Passphrase, die die Sicherung anderswo öffnen könnte. Geben Sie eine mit --password-file FILE an, oder legen Sie eine fest: tidelock passphrase set.',
  passwordEmpty: 'Das Passwort ist leer.',
  notVerified:
    'Das Geschriebene ließ sich nicht richtig zurücklesen, daher wurde die Datei entfernt. Prüfen Sie das Laufwerk und versuchen Sie es erneut.',
  exported:
    '{files, plural, =1 {{count, plural, one {# Konto} other {# Konten}} geschrieben, zurückgelesen und verglichen.} one {{count, plural, one {# Konto} other {# Konten}} in # Datei geschrieben, zurückgelesen und verglichen.} other {{count, plural, one {# Konto} other {# Konten}} in {files} Dateien geschrieben, zurückgelesen und verglichen.}}',
  plainWarning: 'Die Datei ist nicht verschlüsselt: Löschen Sie sie, wenn sie nicht mehr gebraucht wird.',
  leftOut: {
    type: 'weggelassen: {name}, weil dieses Format diesen Typ von Code nicht kennt',
    digits: 'weggelassen: {name}, weil dieses Format nur 6 oder 8 Stellen kennt',
    period: 'weggelassen: {name}, weil dieses Format nur ein Intervall von 30 s kennt',
    secret: 'weggelassen: {name}, weil dieses Format kein Geheimnis dieser Form fasst',
    'too-long': 'weggelassen: {name}, weil die Namen dafür zu lang sind',
  },
  lost: 'geht nicht mit: {name}: {parts}',
  lostPart: {
    note: 'die Notiz',
    pin: 'die PIN',
    icon: 'das Symbol',
    pinned: 'die Anheftung',
    groups: 'die Gruppen',
    tags: 'die Schlagwörter',
  },

  backupSubwords: 'tidelock backup [FILE] oder tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# Konto} other {# Konten}}{trash, plural, =0 {} one {, # im Papierkorb} other {, # im Papierkorb}}; die Datei wurde wieder geöffnet und enthält alles.',
  verified:
    'Sie öffnet sich: {accounts, plural, one {# Konto} other {# Konten}}{trash, plural, =0 {} one {, # im Papierkorb} other {, # im Papierkorb}}.',
  codesSame:
    'Probecodes mit dem Tresor verglichen: {same, plural, one {der eine (#) ist gleich.} other {alle # sind gleich.}}',
  codesDiffer:
    'Probecodes mit dem Tresor verglichen: {same} gleich, {other} nicht im Tresor, {missing} des Tresors nicht in der Sicherung.',
  byVaultKey:
    'Sie öffnet sich mit der jetzigen Passphrase oder dem jetzigen Wiederherstellungsschlüssel dieses Tresors.',
  unreadableInside:
    '{count, plural, one {# Eintrag darin ist nicht lesbar; er bleibt, wie er ist.} other {# Einträge darin sind nicht lesbar; sie bleiben, wie sie sind.}}',
  restored:
    '{dry, select, true {Würde {added, plural, one {# Konto} other {# Konten}} wiederherstellen} other {{added, plural, one {# Konto} other {# Konten}} wiederhergestellt}}; {present, plural, one {# war} other {# waren}} schon da; {onlyHere, plural, one {# nur im Tresor, behalten} other {# nur im Tresor, behalten}}.',
  replaced:
    '{dry, select, true {Würde den Tresor durch {all, plural, one {das # Konto} other {die # Konten}} der Sicherung ersetzen; {onlyHere, plural, one {# ginge, das nur der Tresor hatte} other {# gingen, die nur der Tresor hatte}}.} other {Der Tresor enthält jetzt {all, plural, one {das # Konto} other {die # Konten}} der Sicherung; {onlyHere, plural, one {# ging, das nur der Tresor hatte} other {# gingen, die nur der Tresor hatte}}.}} Eine frühere Kopie des Tresors bleibt erhalten.',
  nothingStored: 'Nichts wurde gespeichert.',
  backupWrongPassphrase:
    'Das öffnet die Sicherung nicht. Vielleicht hat sie eine ältere Passphrase; versuchen Sie diese oder den Wiederherstellungsschlüssel.',
  backupNoText: 'Keine Passphrase öffnet diese Datei.',

  passphraseWhat: 'Geben Sie an, was zu tun ist: tidelock passphrase set, change oder remove.',
  passphraseThere: 'Es gibt schon eine Passphrase. Zum Ändern: tidelock passphrase change.',
  passphraseAbsent: 'Es gibt noch keine Passphrase. Zum Festlegen: tidelock passphrase set.',
  passphraseSet: 'Die Passphrase ist festgelegt. Jede behaltene Kopie des Tresors öffnet sich mit ihr.',
  passphraseChanged:
    'Die Passphrase ist geändert. Frühere Sicherungen öffnen sich weiterhin mit der älteren.',
  passphraseRemoved: 'Die Passphrase ist entfernt. Frühere Sicherungen öffnen sich weiterhin mit ihr.',
  passphraseNeeded:
    'Tippen Sie sie in einem Terminal ein, oder geben Sie sie mit --password-file FILE oder --password - an.',
  askNewPassphrase: 'Neue Passphrase: ',
  askAgain: 'Noch einmal dieselbe: ',
  notTheSame: 'Die beiden waren nicht gleich.',
  recoveryWhat: 'Verwenden Sie: tidelock recovery-key new.',
  recoveryKit:
    'Das Notfallblatt ist geschrieben. Drucken Sie es aus einem Browser und löschen Sie dann die Datei: Der Schlüssel steht darin.',
  recoveryShown:
    'Schreiben oder drucken Sie ihn jetzt; er wird nicht noch einmal angezeigt. Ein älterer Wiederherstellungsschlüssel öffnet den Tresor nicht mehr.',
}

// German: what `tidelock --help`, the manual page and the shells’ completion say of each command.

import type { cliHelp as english } from '../en/cli-help'
import type { Translation } from '../live'

export const cliHelp: Translation<typeof english> = {
  everywhere: {
    json: 'ein JSON-Dokument auf der Standardausgabe',
    vault: 'eine portable Tresordatei, die sich mit ihrer Passphrase öffnet',
    home: 'Ordner für Einstellungen und Tresor (auch TIDELOCK_HOME)',
    help: 'was der Befehl tut',
  },
  list: {
    summary: 'Konten, je eine Zeile',
    exampleAll: 'alle Konten des Tresors',
    exampleGroup: 'die in der Gruppe Work, die nicht das Schlagwort old haben',
    exampleName: 'die, deren Aussteller oder Kontoname „git“ enthält, als JSON',
  },
  code: {
    summary: 'der Code eines Kontos oder eines Geheimnisses, das nirgends gespeichert ist',
    next: 'der Code des nächsten Zeitschritts',
    watch: 'ihn mit den restlichen Sekunden weiter anzeigen, bis Strg+C',
    copy: 'ihn kopieren statt ausgeben; die Zwischenablage wird nach einer Weile geleert',
    at: 'der Code zu diesem Zeitpunkt',
    exampleOne: 'der Code des einen Kontos, das passt',
    exampleCopy: 'stattdessen in die Zwischenablage',
    exampleGiven: 'der eines Geheimnisses, das nicht im Tresor ist',
  },
  generate: {
    summary: 'ein neues Geheimnis für jemandes Konto, mit Link, QR-Code und aktuellem Code',
    bytes: 'zufällige Byte des Geheimnisses, ohne Angabe {usual}',
    type: 'Typ des Codes, ohne Angabe totp',
    counter: 'erster Zählerstand von HOTP, ohne Angabe 0',
    save: 'es auch im Tresor speichern',
    qr: 'den QR-Code im Terminal zeichnen',
    exampleServer: 'Geheimnis, Link und aktueller Code für die Benutzertabelle eines Servers',
    exampleKept: 'gespeichert und angezeigt, damit ein Telefon es scannt',
  },
  verify: {
    summary: 'ob ein Code stimmt: Exit-Status 0 oder 1',
    window: 'Zeitschritte davor und danach, die noch gelten, ohne Angabe 1; bei HOTP: Zählerstände danach',
    at: 'als wäre es dieser Zeitpunkt',
    exampleVault: 'mit einem Konto des Tresors',
    exampleServer: 'auf einem Server, mit dem passenden Schritt',
  },
  uri: {
    summary: 'der otpauth://-Link eines Kontos oder eines angegebenen Geheimnisses',
    full: 'mit Algorithmus, Stellen und Intervall, auch wo sie die üblichen sind',
    exampleOne: 'der Link, den ein anderer Authenticator annimmt',
    exampleGiven: 'ein Link für ein Geheimnis, das nicht im Tresor ist',
  },
  qr: {
    summary: 'der Link als QR-Code: im Terminal, als PNG oder SVG',
    png: 'den QR-Code als PNG schreiben',
    svg: 'den QR-Code als SVG schreiben',
    size: 'Breite und Höhe von PNG und SVG, ohne Angabe {usual}',
    exampleOne: 'zeichnet ihn im Terminal, damit ein Telefon ihn scannt',
    exampleGiven: 'ein PNG von 512 x 512 für ein Geheimnis, das nicht im Tresor ist',
  },
  scan: {
    summary: 'die Texte aller QR-Codes in Bildern; speichert nichts',
    exampleOne: 'gibt aus, was in den QR-Codes steht, je eine Zeile',
    exampleSeveral: 'dasselbe für mehrere Bilder, nach Datei',
  },
  add: {
    summary: 'fügt hinzu, was in Bildern oder in Links über die Standardeingabe steht',
    dryRun: 'sagen, was hinzugefügt würde, und nichts hinzufügen',
    exampleLinks: 'fügt jeden otpauth://-Link einer Datei hinzu',
    exampleImage: 'fügt die Konten aller QR-Codes eines Bildes hinzu',
  },
  import: {
    summary: 'übernimmt die Konten aus Exporten anderer Programme; das Format ergibt sich aus dem Inhalt',
    format:
      'das Format (ohne Angabe auto), falls es sich nicht aus dem Inhalt ergibt; die Namen stehen unten',
    columns: 'die Spalten einer Tabelle (CSV): secret, issuer, account, note, nach Name oder Nummer',
    onDuplicate:
      'was mit Konten geschieht, die schon im Tresor sind: skip überspringt sie (ohne Angabe), replace ersetzt sie, keep behält beide',
    dryRun: 'sagen, was importiert würde, und nichts speichern',
    exampleAegis: 'alles aus einem verschlüsselten Aegis-Export',
    exampleGoogle: 'was ein Google-Export in zwei Bildern brächte',
  },
  export: {
    summary: 'schreibt Konten für andere Programme oder zum Aufbewahren',
    format: 'was geschrieben wird',
    select: 'nur die Konten, die passen',
    plain: 'ja, unverschlüsselt: Wer die Datei bekommt, hat die Konten',
    exampleBackup: 'eine verschlüsselte Sicherung',
    exampleGoogle: 'QR-Codes für Google Authenticator',
    labels: {
      backup: 'Eine Tidelock-Sicherung',
      aegis: 'Aegis',
      '2fas': '2FAS',
      uris: 'Eine Liste von otpauth-Links',
      'migration-qr': 'Ein Bild mit QR-Codes für Google Authenticator',
      html: 'Ein Blatt zum Drucken',
    },
  },
  backup: {
    summary: 'eine verschlüsselte Sicherung von allem, und der Nachweis, dass sich eine öffnet',
    exampleMake: 'eine Sicherung, die sich mit der Passphrase des Tresors öffnet',
    exampleVerify: 'öffnet sie, zählt die Konten und vergleicht die Codes',
  },
  restore: {
    summary: 'stellt eine Sicherung wieder her; fügt hinzu, was fehlt, oder ersetzt alles',
    replace: 'der Tresor enthält dann, was die Sicherung enthält, und sonst nichts',
    dryRun: 'sagen, was geschähe, und nichts speichern',
    exampleDry: 'was die Sicherung brächte',
    exampleOlder: 'eine mit einer anderen Passphrase',
  },
  passphrase: {
    summary: 'setzt, ändert oder entfernt die Passphrase des Tresors',
    exampleSet: 'fragt zweimal nach einer neuen Passphrase',
    exampleChange: 'nimmt die neue aus einer Datei',
  },
  recoveryKey: {
    summary: 'erstellt einen Wiederherstellungsschlüssel für den Tresor und gibt ihn einmal aus',
    kit: 'auch sein Notfallblatt schreiben: eine HTML-Seite, zum Drucken und dann Löschen',
    exampleNew: 'ein neuer Schlüssel; ein älterer gilt nicht mehr',
    exampleKit: 'mit einer Seite zum Drucken: Schritte, QR-Code, Tresor und Datum',
    exampleJson: 'dasselbe als {document}',
  },
  completion: {
    summary: 'Vervollständigung von Befehlen und Optionen, für Ihre Shell',
    exampleBash: 'in der Datei {file}',
    exampleFish: 'für fish, einmal',
  },
  secrets: {
    secret: 'das Base32-Geheimnis von der Standardeingabe lesen',
    secretFile: 'das Base32-Geheimnis aus dieser Datei lesen',
    uri: 'den otpauth://-Link von der Standardeingabe lesen',
    pinFile: 'die PIN eines mOTP- oder Yandex-Geheimnisses aus dieser Datei lesen',
    importPassword: 'das Passwort verschlüsselter Dateien von der Standardeingabe lesen',
    importPasswordFile: 'das Passwort verschlüsselter Dateien aus dieser Datei lesen',
    exportPassword: 'das Passwort, das die Datei öffnen wird, von der Standardeingabe lesen',
    exportPasswordFile: 'das Passwort, das die Datei öffnen wird, aus dieser Datei lesen',
    backupPassword:
      'das Passwort der Sicherung von der Standardeingabe lesen, falls es nicht das des Tresors ist',
    backupPasswordFile:
      'das Passwort der Sicherung aus dieser Datei lesen, falls es nicht das des Tresors ist',
    restorePassword:
      'das Passwort oder den Wiederherstellungsschlüssel der Sicherung von der Standardeingabe lesen',
    restorePasswordFile:
      'das Passwort oder den Wiederherstellungsschlüssel der Sicherung aus dieser Datei lesen',
    newPassphrase: 'die neue Passphrase von der Standardeingabe lesen',
    newPassphraseFile: 'die neue Passphrase aus dieser Datei lesen',
  },
  shared: {
    issuer: 'bei wem das Konto ist',
    account: 'Benutzername oder E-Mail-Adresse',
    type: 'Typ des Codes, ohne Angabe totp',
    algorithm: 'Hash, ohne Angabe SHA1',
    digits: 'Stellen eines Codes, ohne Angabe 6',
    period: 'Länge eines Zeitschritts, ohne Angabe 30',
    counter: 'Zählerstand eines HOTP-Geheimnisses, ohne Angabe 0',
    force: 'eine vorhandene Datei überschreiben',
  },
}

// German: what the command line says. Errors are one line: what, where, what to do.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Geben Sie ein Konto oder ein Geheimnis an, nicht beides.',
  queryAndCode: 'Geben Sie das Konto und den Code an: tidelock verify QUERY CODE.',
  codeMissing: 'Geben Sie den zu prüfenden Code an, etwa 042817.',
  secretAsWord:
    'Kein Konto passt. Falls das ein Geheimnis war: Es steht jetzt im Verlauf der Shell, und andere Programme konnten es lesen. Geben Sie Geheimnisse mit --secret - oder --secret-file FILE an.',
  uriSaysAll: 'Ein Link sagt alles selbst, daher passt --{name} nicht zu --uri.',
  needsSecret: '--{name} gehört zu --secret - oder --secret-file FILE.',
  counterNeedsHotp: '--counter gehört zu --type hotp.',
  notTogether: '--{one} und --{other} passen nicht zusammen.',
  hotpHasNoTime: 'Dieses Konto ist zählerbasiert (HOTP); --{name} ist für zeitbasierte.',
  secondsLeft: '{seconds} s',
  corrected: '(Uhr um {seconds} s korrigiert)',
  noClipboard:
    'Hier gibt es keine Zwischenablage: Es wurde kein Desktop gefunden, oder weder wl-copy noch xclip noch xsel ist installiert. Lassen Sie --copy weg, um den Code auszugeben.',
  copied:
    '{left, select, none {Kopiert.} other {Kopiert, noch {left} s.}}{clears, plural, =0 {} one { Die Zwischenablage wird in # s geleert.} other { Die Zwischenablage wird in # s geleert.}}',
  codeRight: 'Richtig, bei Schritt {step} (Abweichung {drift}).',
  codeWrong: 'Falsch: Kein Schritt im Fenster hat diesen Code.',
  codeMalformed: 'Falsch: Kein Code dieses Kontos sieht so aus.',
  noWords: 'Dieser Befehl nimmt nur Optionen.',
  saveNeedsName: '--save braucht --issuer oder --account, sonst fände es niemand wieder.',
  sizeWithoutFile: '--size gehört zu --png oder --svg.',
  qrTooLong: 'Der Link ist zu lang für einen QR-Code. Kürzen Sie den Aussteller oder den Kontonamen.',
  qrTooSmall: 'Dieser QR-Code braucht --size {pixels} oder mehr.',
  written:
    '{both, select, true {Als PNG und SVG geschrieben.} other {Geschrieben.}} Wer dieses Bild hat, hat das Geheimnis.',
  notAFile: '{option} braucht den Namen einer Datei.',
  fileExists:
    'Die mit {option} angegebene Datei ist schon da und blieb, wie sie ist. Wählen Sie einen anderen Namen oder --force.',
  noFolder: 'Den Ordner der mit {option} angegebenen Datei gibt es nicht.',
  manualName: 'Einmalpasswörter auf dem Desktop und der Befehlszeile',
  manualAbout:
    'Tidelock verwahrt Konten für Einmalpasswörter auf diesem Computer, in einem Tresor, den der Schlüsselbund oder eine Passphrase öffnet. Ohne Befehl öffnet es sein Fenster. Jeder Befehl funktioniert auch auf einem Server ohne Bildschirm oder Schlüsselbund. Es öffnet nie eine Netzwerkverbindung.',
  manualStatus: {
    0: 'Erledigt, oder der Code stimmte.',
    1: 'Der Code stimmte nicht, oder nichts wurde gefunden.',
    2: 'Falscher Aufruf oder falsche Eingabe.',
    3: 'Gesperrt, oder falsche Passphrase.',
    4: 'Der Tresor ist beschädigt; nichts wurde geschrieben.',
    5: 'Der Schlüsselbund ist nicht verfügbar.',
    130: 'Mit Strg+C bei einer Frage beendet.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Eine Datei mit der Passphrase des Tresors; ein Zeilenumbruch am Ende zählt nicht. Der Schlüsselbund wird dann nicht gefragt.',
    TIDELOCK_HOME: 'Der Ordner für Einstellungen und Tresor, wie --home.',
  },
  whichShell: 'Geben Sie an, welche Shell: tidelock completion bash, zsh oder fish.',
  overviewHead: 'Aufruf: tidelock COMMAND [OPTIONS]\n\nOhne Befehl öffnet Tidelock sein Fenster.',
  overviewEverywhere: 'Überall:',
  examplesHead: 'Beispiele:',
  overviewFoot:
    'Exit-Status: 0 erledigt oder passend, 1 nichts Passendes, 2 falsche Eingabe, 3 gesperrt, 4 Tresor beschädigt, 5 Schlüsselbund nicht verfügbar. Beispiele zeigt tidelock COMMAND --help, das ganze Handbuch tidelock help --manual | man -l -.',
  queryMissing: 'Geben Sie an, welches Konto: eine Kennung oder ein Teil des Ausstellers oder Kontonamens.',
  nothingFound: 'Kein Konto passt.',
  severalFound:
    '{count, plural, one {# Konto passt: {names}.} other {# Konten passen: {names}.}} Geben Sie es genauer an oder nennen Sie die Kennung.',
  addFromInputOnly:
    'Geben Sie die URIs über die Standardeingabe: tidelock add - < FILE. Geheimnisse werden nicht als Argumente angenommen, die jedes Programm auf diesem Computer lesen kann.',
  added: '{added} hinzugefügt, {skipped} übersprungen.',
  row: 'Zeile {row}: {reason}',
  skippedRow: 'Zeile {row}: {reason}',
  unknownCommand:
    'Diesen Befehl gibt es nicht.{near, select, none {} other { Meinten Sie {near}?}} Siehe tidelock --help.',
  unknownOption:
    'Diese Option gibt es nicht.{near, select, none {} other { Meinten Sie --{near}?}} Siehe tidelock COMMAND --help.',
  optionNeedsValue: '--{name} braucht einen Wert.',
  optionTakesNone: '--{name} nimmt keinen Wert.',
  notOneOf: '--{name} nimmt eines von: {values}.{near, select, none {} other { Meinten Sie {near}?}}',
  notNumber: '--{name} nimmt eine ganze Zahl von {min} bis {max}.',
  notBoth: 'Geben Sie --{one} oder --{other} an, nicht beides.',
  inputOnce: 'Nur eine Option kann die Standardeingabe lesen; geben Sie die andere als Datei an.',
  fileUnreadable:
    'Die mit {option} angegebene Datei ist nicht lesbar. Prüfen Sie ihren Pfad und ihre Zugriffsrechte.',
  secretAsArgument:
    'Ein Geheimnis wird nicht als Argument angenommen: Die Prozessliste und der Verlauf der Shell würden es zeigen. {file, select, true {Verwenden Sie --{name} - und geben Sie es über die Standardeingabe, oder --{name}-file FILE.} other {Verwenden Sie --{name} - und geben Sie es über die Standardeingabe.}}',
  uriAsArgument:
    'Ein otpauth://-Link enthält ein Geheimnis und wird nicht als Argument angenommen: Die Prozessliste und der Verlauf der Shell würden es zeigen. Geben Sie ihn über die Standardeingabe: tidelock code --uri - oder tidelock add -.',
  askPassphrase: 'Passphrase des Tresors: ',
  askNewPassphrase: 'Neue Passphrase für den Tresor: ',
  askAgain: 'Noch einmal dieselbe: ',
  notTheSame: 'Die beiden waren nicht gleich.',
  unexpected:
    'In Tidelock ist etwas schiefgegangen; der Tresor ist unversehrt. Wenn es bleibt, melden Sie es.',
  noVaultFile:
    'Diese Tresordatei gibt es noch nicht. Ein Befehl, der etwas speichert, legt sie an, etwa tidelock add -.',
  noVaultYet:
    'Es gibt noch keinen Tresor. Starten Sie Tidelock einmal, oder fügen Sie ein Konto hinzu: mit einem Schlüsselbund oder mit gesetztem TIDELOCK_PASSPHRASE_FILE.',
  passphraseFileUnreadable: 'Die in TIDELOCK_PASSPHRASE_FILE genannte Datei ist nicht lesbar.',
  vaultLocked:
    'Der Tresor ist gesperrt. Setzen Sie TIDELOCK_PASSPHRASE_FILE auf eine Datei, die die Passphrase enthält.',
}

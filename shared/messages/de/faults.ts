// German: what went wrong and what to do, for every fault code.

import type { faults as english } from '../en/faults'
import type { Translation } from '../live'

export const faults: Translation<typeof english> = {
  'no-such-group': { what: 'Diese Gruppe ist nicht mehr im Tresor.' },
  'group-exists': { what: 'Eine andere Gruppe heißt schon so.' },
  'groups-too-many': {
    what: 'Ein Tresor kann {limit, plural, one {# Gruppe} other {# Gruppen}} haben, und dieser ist voll.',
    todo: 'Entfernen Sie zuerst eine Gruppe.',
  },
  'secret-empty': { what: 'Das Geheimnis fehlt.', todo: 'Kopieren Sie es vom Dienst.' },
  'secret-character': {
    what: 'Zeichen {position, number}, {character}, kann in einem Geheimnis nicht vorkommen.',
    todo: 'Es besteht aus Buchstaben A bis Z und Ziffern 2 bis 7.',
    meant: 'Vielleicht ist es {character}.',
    meantEither: 'Vielleicht ist es {one} oder {other}.',
    quoted: '„{character}“',
  },
  'secret-too-long': {
    what: 'Das Geheimnis ist länger als {limit, plural, one {# Byte} other {# Byte}}.',
    todo: 'Prüfen Sie, ob nur das Geheimnis eingefügt wurde.',
  },
  'secret-not-hex': {
    what: 'Zeichen {position, number} kann in diesem Geheimnis nicht vorkommen.',
    todo: 'Es besteht aus Ziffern 0 bis 9 und Buchstaben a bis f.',
  },
  'secret-length': {
    what: 'Das Geheimnis hat die falsche Länge; erwartet wird {expected, select, even {eine gerade Anzahl von Zeichen} other {{expected}}}.',
    todo: 'Prüfen Sie, ob nichts davon fehlt.',
  },
  'secret-checksum': {
    what: 'Die Prüfsumme des Geheimnisses stimmt nicht.',
    todo: 'Ein Zeichen ist falsch oder fehlt; kopieren Sie es noch einmal.',
  },
  'digits-invalid': {
    what: 'Die Anzahl der Stellen muss eine ganze Zahl von 1 bis {max, number} sein.',
  },
  'period-invalid': {
    what: 'Das Intervall muss eine ganze Zahl von 1 bis {max, number} Sekunden sein.',
  },
  'counter-invalid': { what: 'Der Zählerstand muss eine ganze Zahl sein, 0 oder mehr.' },
  'algorithm-unsupported': {
    what: 'Dieser Algorithmus wird nicht unterstützt.',
    todo: 'Verwenden Sie SHA1, SHA256 oder SHA512.',
  },
  'token-type-unsupported': {
    what: 'Dieser Typ von Code wird nicht unterstützt.',
    todo: 'Verwenden Sie TOTP, HOTP, Steam, mOTP oder Yandex.',
  },
  'pin-invalid': {
    what: 'Diese PIN kann nicht stimmen.',
    todo: 'Mobile-OTP hat meist 4 Ziffern, Yandex 4 bis 16.',
  },
  'label-too-long': {
    what: '{field, select, issuer {Der Name des Dienstes ist länger als {limit, plural, one {# Zeichen} other {# Zeichen}}.} account {Der Kontoname ist länger als {limit, plural, one {# Zeichen} other {# Zeichen}}.} other {Die Notiz ist länger als {limit, plural, one {# Zeichen} other {# Zeichen}}.}}',
    todo: 'Kürzen Sie den Text.',
  },
  'site-codes-too-many': {
    what: '{limit, plural, one {Das ist mehr als # Code; mehr behält ein Konto nicht.} other {Das sind mehr als # Codes; mehr behält ein Konto nicht.}}',
    todo: 'Lassen Sie weg, was kein Code ist.',
  },
  'site-code-too-long': {
    what: 'Code {position, number} ist länger als {limit, plural, one {# Zeichen} other {# Zeichen}}.',
    todo: 'Schreiben Sie jeden Code in eine eigene Zeile.',
  },
  'uri-not-otpauth': {
    what: 'Das ist kein Link für einen Authenticator.',
    todo: 'Er sollte mit otpauth:// beginnen',
  },
  'uri-too-long': {
    what: 'Der Link ist länger als {limit, plural, one {# Zeichen} other {# Zeichen}}.',
    todo: 'Prüfen Sie, ob nur der Link eingefügt wurde.',
  },
  'uri-scheme-unsupported': {
    what: 'Ein {scheme}-Link enthält kein Einmalpasswort.',
    todo: 'Wählen Sie beim Dienst stattdessen eine andere Authenticator-App.',
  },
  'uri-migration': {
    what: 'Dieser Link enthält mehrere Konten auf einmal.',
    todo: 'Importieren Sie ihn, statt ein Konto hinzuzufügen.',
  },
  'uri-parameter': {
    what: '„{parameter}“ im Link ist falsch.',
  },
  'uri-parameter-missing': {
    what: 'Im Link fehlt „{parameter}“.',
    todo: 'Kopieren Sie den ganzen Link noch einmal.',
  },
  'vault-missing': {
    what: 'Die Tresordatei fehlt.',
    todo: 'Legen Sie sie an ihren Platz zurück, oder öffnen Sie eine frühere Kopie.',
  },
  'vault-empty': {
    what: 'Die Tresordatei ist leer.',
    todo: 'Öffnen Sie eine frühere Kopie, oder legen Sie eine Sicherung an ihre Stelle.',
  },
  'vault-truncated': {
    what: 'Die Tresordatei endet zu früh; ein Teil fehlt.',
    todo: 'Öffnen Sie eine frühere Kopie, oder legen Sie eine Sicherung an ihre Stelle.',
  },
  'vault-damaged': {
    header: 'Die Tresordatei ist beschädigt. Ihr Kopf ist nicht lesbar.',
    slot: 'Die Tresordatei ist beschädigt. Ein Schlüssel darin ist nicht lesbar.',
    contents: 'Die Tresordatei ist beschädigt. Ihr Inhalt besteht die Prüfung nicht.',
    todo: 'Öffnen Sie eine frühere Kopie, oder legen Sie eine Sicherung an ihre Stelle.',
  },
  'vault-newer': {
    what: 'Ein neueres Tidelock hat diesen Tresor geschrieben (Format {version}).',
    todo: 'Aktualisieren Sie Tidelock, um ihn zu öffnen.',
  },
  'vault-foreign': {
    what: 'Diese Datei ist kein Tidelock-Tresor.',
    todo: 'Prüfen Sie, ob dort die richtige Datei liegt.',
  },
  'vault-cost-refused': {
    what: 'Die Tresordatei verlangt mehr Rechenarbeit, als zum Öffnen je nötig ist.',
    todo: 'Prüfen Sie, woher sie kommt; öffnen Sie eine frühere Kopie.',
  },
  'vault-too-large': {
    what: 'Die Tresordatei ist größer als {megabytes, number} MB.',
    todo: 'Prüfen Sie, ob dort die richtige Datei liegt.',
  },
  'wrong-passphrase': {
    what: 'Das ist nicht die Passphrase.',
    todo: 'Prüfen Sie Feststelltaste und Tastaturbelegung.',
  },
  'wrong-recovery-key': {
    what: 'Das ist nicht der Wiederherstellungsschlüssel dieses Tresors.',
    todo: 'Ein neuerer Schlüssel ersetzt einen älteren; suchen Sie den letzten.',
  },
  'recovery-key-malformed': {
    what: 'Zeichen {position, number} kann in einem Wiederherstellungsschlüssel nicht vorkommen.',
    todo: 'Vergleichen Sie ihn mit dem gedruckten.',
    length: 'Der Wiederherstellungsschlüssel hat die falsche Länge.',
    lengthTodo: 'Prüfen Sie, ob keine Gruppe fehlt.',
  },
  'slot-missing': {
    what: 'Dieser Tresor hat keinen solchen Schlüssel.',
    todo: 'Öffnen Sie ihn auf andere Weise.',
  },
  'kdf-failed': {
    what: 'Der Schlüssel konnte nicht berechnet werden.',
    todo: 'Vielleicht fehlt dem Computer Speicher; schließen Sie etwas und versuchen Sie es erneut.',
  },
  'wait-first': {
    what: 'Das war mehrmals falsch.',
    todo: 'Warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es dann erneut.',
  },
  'biometry-refused': {
    what: 'Der Finger wurde nicht erkannt, oder die Abfrage wurde geschlossen.',
    todo: 'Versuchen Sie es erneut, oder starten Sie Tidelock neu.',
  },
  'keychain-item-missing': {
    what: 'Der Schlüsselbund funktioniert, aber der Schlüssel dieses Tresors liegt nicht darin.',
    todo: 'Öffnen Sie den Tresor mit Passphrase oder Wiederherstellungsschlüssel, oder holen Sie den Schlüsselbund aus einer Sicherung zurück.',
  },
  'keychain-locked': {
    what: 'Der Schlüsselbund ist gesperrt, oder seine Passwortabfrage wurde geschlossen.',
    todo: 'Entsperren Sie ihn und versuchen Sie es erneut.',
  },
  'keychain-absent': {
    what: 'Auf diesem Computer läuft kein Schlüsselbund.',
    todo: 'Starten Sie GNOME Keyring, KWallet oder KeePassXC und versuchen Sie es erneut, oder verwenden Sie eine Passphrase.',
  },
  'keychain-library-missing': {
    what: 'Der Schlüsselbund ist nicht erreichbar, weil libsecret nicht installiert ist.',
    todo: 'Installieren Sie libsecret (unter Debian und Ubuntu: libsecret-1-0) und versuchen Sie es erneut, oder verwenden Sie eine Passphrase.',
  },
  'keychain-hung': {
    what: 'Der Schlüsselbund antwortet nicht.',
    todo: 'Suchen Sie sein Passwortfenster und versuchen Sie es dann erneut.',
  },
  'keychain-crashed': {
    what: 'Die Anfrage an den Schlüsselbund endete unerwartet.',
    todo: 'Versuchen Sie es erneut.',
  },
  'keychain-refused': {
    what: 'Der Schlüsselbund hat abgelehnt.',
    todo: 'Prüfen Sie, ob Tidelock ihn benutzen darf, und versuchen Sie es erneut.',
  },
  'keychain-wrong-key': {
    what: 'Der Schlüsselbund hat einen Schlüssel, aber keinen, der diesen Tresor öffnet.',
    todo: 'Öffnen Sie den Tresor mit Passphrase oder Wiederherstellungsschlüssel.',
  },
  'keychain-not-kept': {
    what: 'Der Schlüsselbund hat nicht behalten, was in ihm gespeichert wurde.',
    todo: 'Verwenden Sie eine Passphrase, oder versuchen Sie es nach erneuter Anmeldung noch einmal.',
  },
  'disk-full': {
    what: 'Das Laufwerk ist voll, daher wurde nichts gespeichert.',
    todo: 'Schaffen Sie Platz und versuchen Sie es erneut.',
  },
  'disk-read-only': {
    what: 'Das Laufwerk ist schreibgeschützt, daher wurde nichts gespeichert.',
    todo: 'Machen Sie es beschreibbar und versuchen Sie es erneut.',
  },
  'disk-no-permission': {
    what: 'Tidelock darf diese Datei oder ihren Ordner nicht benutzen.',
    todo: 'Prüfen Sie die Zugriffsrechte des Ordners.',
  },
  'disk-too-many-files': {
    what: 'Das System hat zu viele Dateien geöffnet.',
    todo: 'Schließen Sie einige Programme und versuchen Sie es erneut.',
  },
  'disk-io': {
    what: 'Das Laufwerk meldete einen Fehler.',
    todo: 'Prüfen Sie das Laufwerk, und bewahren Sie eine Sicherung anderswo auf.',
  },
  'disk-busy': {
    what: 'Ein anderes Programm hält die Datei fest.',
    todo: 'Schließen Sie es (vielleicht ein Sync-Programm oder Virenscanner) und versuchen Sie es erneut.',
  },
  'save-not-verified': {
    what: 'Nach dem Speichern ließ sich die Datei nicht so zurücklesen, wie sie sein sollte.',
    todo: 'Die Kopie von vorher ist noch da. Prüfen Sie das Laufwerk und versuchen Sie es dann erneut.',
  },
  locked: { what: 'Der Tresor ist gesperrt.', todo: 'Öffnen Sie ihn zuerst.' },
  'no-such-account': { what: 'Dieses Konto ist nicht mehr im Tresor.' },
  'no-such-generation': {
    what: 'Diese frühere Kopie gibt es nicht mehr.',
    todo: 'Wählen Sie eine andere.',
  },
  'vault-exists': {
    what: 'Es gibt schon einen Tresor.',
    todo: 'Er blieb, wie er ist. Starten Sie Tidelock neu, um ihn zu öffnen.',
  },
  'changed-elsewhere': {
    what: 'Der Tresor wurde inzwischen anderswo geändert, daher wurde diese Änderung nicht gemacht.',
    todo: 'Sehen Sie sich den neueren Inhalt an und versuchen Sie es erneut.',
  },
  'vault-in-use': {
    what: 'Ein anderes Tidelock speichert gerade in diesen Tresor.',
    todo: 'Versuchen Sie es gleich noch einmal.',
  },
  'duplicate-account': { what: 'Dieses Konto ist schon im Tresor.' },
  'passphrase-empty': { what: 'Geben Sie eine Passphrase ein.' },
  'last-slot': {
    what: 'Das ist der einzige Schlüssel des Tresors; ohne ihn könnte ihn nichts öffnen.',
    todo: 'Legen Sie zuerst einen anderen fest.',
  },
  'recovery-key-gone': {
    what: 'Der neue Wiederherstellungsschlüssel ist nicht mehr im Arbeitsspeicher.',
    todo: 'Wenn Sie ihn haben, prüfen Sie ihn in den Einstellungen. Wenn nicht, erstellen Sie einen anderen.',
  },
  'not-printed': {
    what: 'Die Seite konnte nicht erstellt werden.',
    todo: 'Versuchen Sie es erneut, oder speichern Sie das Notfallblatt, statt es zu drucken.',
  },
  'clipboard-unavailable': {
    what: 'Die Zwischenablage ist gerade nicht nutzbar.',
    todo: 'Versuchen Sie es gleich noch einmal.',
  },
  'nothing-copied-yet': {
    what: 'Es wurde noch kein Code kopiert.',
    todo: 'Kopieren Sie zuerst einen; dieses Tastenkürzel kopiert ihn dann wieder.',
  },
  'hotkey-invalid': {
    what: 'Dieses Tastenkürzel ist nicht möglich.',
    todo: 'Drücken Sie Strg, Alt oder Cmd zusammen mit einer anderen Taste.',
  },
  'hotkey-taken': {
    what: 'Ein anderes Programm hat dieses Tastenkürzel.',
    todo: 'Wählen Sie ein anderes, oder geben Sie es dort frei.',
  },
  'hotkey-used': {
    what: 'Tidelock verwendet dieses Tastenkürzel für etwas anderes.',
    todo: 'Wählen Sie ein anderes, oder entfernen Sie es dort.',
  },
  'hotkey-unsupported': {
    what: 'Dieser Desktop lässt Programmen keine eigenen Tastenkürzel.',
    todo: 'Belegen Sie in seinen Tastatureinstellungen ein Tastenkürzel mit einem der Befehle unten.',
  },
  'autostart-refused': {
    what: 'Das System hat dies nicht angenommen.',
    todo: 'Nehmen Sie Tidelock von Hand in die Autostart-Programme auf.',
  },
  'screen-unavailable': {
    what: 'Der Desktop gab kein Bild des Bildschirms heraus.',
    todo: 'Erlauben Sie es in den Systemeinstellungen, oder fügen Sie ein Bildschirmfoto hinzu.',
  },
  'no-code-yet': { what: 'Es gibt noch keinen Code.', todo: 'Fordern Sie zuerst einen neuen an.' },
  'nothing-to-export': {
    what: 'Kein Konto passt in dieses Format, daher wurde keine Datei geschrieben.',
  },
  'export-not-verified': {
    what: 'Das Geschriebene ließ sich nicht richtig zurücklesen und wurde daher entfernt.',
    todo: 'Prüfen Sie das Laufwerk und versuchen Sie es erneut.',
  },
  'sheet-too-long': {
    what: 'Dieses Blatt ist zu lang, um von hier aus gedruckt zu werden.',
    todo: 'Speichern Sie es als Datei und drucken Sie diese, oder exportieren Sie weniger Konten.',
  },
  'file-exists': {
    what: 'Eine Datei mit diesem Namen ist schon da.',
    todo: 'Wählen Sie einen anderen Namen oder Ordner.',
  },
  'file-is-ours': {
    what: 'In dieser Datei verwahrt Tidelock eigene Daten.',
    todo: 'Wählen Sie einen anderen Namen oder Ordner.',
  },
  'bad-request': {
    what: 'Eine Eingabe ist zu lang oder hat die falsche Form.',
    todo: 'Prüfen Sie sie und versuchen Sie es erneut.',
  },
  'not-allowed': { what: 'Das ist hier nicht möglich.' },
  'not-confirmed': { what: 'Sie haben es nicht bestätigt, daher wurde nichts getan.' },
  unexpected: {
    what: 'In Tidelock ist etwas schiefgegangen; Ihr Tresor ist unversehrt.',
    todo: 'Versuchen Sie es erneut. Wenn es bleibt, melden Sie es.',
  },
  'pin-needed': {
    what: 'Ohne die PIN kann kein Code erzeugt werden.',
    todo: 'Bearbeiten Sie das Konto und geben Sie sie ein.',
  },
  'backup-folder-gone': {
    what: 'Der Ordner für Sicherungen ist nicht da.',
    todo: 'Schließen Sie das Laufwerk an oder hängen Sie es ein, oder wählen Sie einen anderen Ordner.',
  },
  'backup-folder-other': {
    what: 'Die früheren Sicherungen sind nicht im Ordner; vielleicht ist sein Laufwerk nicht eingehängt.',
    todo: 'Hängen Sie es ein, oder wählen Sie den Ordner noch einmal, um dort fortzufahren.',
  },
  'backup-not-verified': {
    what: 'Die Sicherung ließ sich nicht so öffnen, wie sie geschrieben wurde, daher zählt sie nicht.',
    todo: 'Prüfen Sie das Laufwerk, oder wählen Sie einen anderen Ordner.',
  },
  'backup-needs-key': {
    what: 'Nur der Schlüsselbund öffnet diesen Tresor, und eine Sicherung braucht einen Schlüssel, der auch anderswo öffnet.',
    todo: 'Legen Sie eine Passphrase fest, oder erstellen Sie einen Wiederherstellungsschlüssel.',
  },
  'backup-unreadable': {
    what: 'Diese Datei ist nicht lesbar oder größer als 64 MB.',
    todo: 'Prüfen Sie ihren Ort und ihre Zugriffsrechte.',
  },
}

// German: what was wrong with a file or a row that was to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown':
    'Diese Datei hat kein Format, das Tidelock importieren kann. Exportieren Sie sie noch einmal als Text oder als Aegis-Datei.',
  'import-needs-password':
    'Diese Datei ist verschlüsselt. Geben Sie ihr Passwort mit --password-file FILE oder --password - an.',
  'import-wrong-password':
    'Falsches Passwort, oder die Datei ist beschädigt. Prüfen Sie Feststelltaste und Tastaturbelegung.',
  'import-wrong-password-or-key-file':
    'Falsches Passwort, oder diese Datenbank braucht eine Schlüsseldatei, die Tidelock nicht verwenden kann. Prüfen Sie die Feststelltaste, oder exportieren Sie sie als CSV.',
  'import-unsupported': {
    newer:
      'Ein neueres Programm hat diese Datei geschrieben. Aktualisieren Sie Tidelock, oder exportieren Sie sie aus einer älteren Version.',
    'no-password-slot':
      'Kein Passwort öffnet diese Datei. Exportieren Sie sie noch einmal mit einem Passwort.',
    'account-restricted':
      'Nur das Bitwarden-Konto, das diese Datei geschrieben hat, kann sie öffnen. Exportieren Sie noch einmal und wählen Sie „Passwortgeschützt“.',
    'own-key':
      'Nur die App, die diese Datei geschrieben hat, kann sie öffnen. Exportieren Sie sie noch einmal ohne Verschlüsselung.',
    'failed-export':
      'Die App hat statt der Konten eine Fehlermeldung in diese Datei geschrieben. Exportieren Sie dort noch einmal.',
    database:
      'Dies ist eine Datenbank aus dem eigenen Ordner einer App, die Tidelock nicht liest. Verwenden Sie den Export dieser App.',
    'open-authenticator':
      'Tidelock liest keine Sicherungen von Open Authenticator. Richten Sie dessen Konten bei ihren Diensten neu ein.',
    openpgp:
      'Diese Datei ist mit OpenPGP verschlüsselt. Entschlüsseln Sie sie mit `gpg --decrypt`, importieren Sie das Ergebnis und löschen Sie es dann.',
    'proton-pass-pgp':
      'Dieser Proton-Pass-Export ist mit PGP verschlüsselt. Exportieren Sie noch einmal ohne Verschlüsselung, importieren Sie die Datei und löschen Sie sie dann.',
    'foreign-cipher':
      'Diese Datei ist auf eine Weise verschlüsselt, die Tidelock nicht kennt. Exportieren Sie sie noch einmal als Text.',
    'windows-protected':
      'Windows schützt diese Datei für einen Benutzer eines Computers. Öffnen Sie dort WinAuth und exportieren Sie als Text.',
    'yubikey-protected':
      'Ein YubiKey schützt diese Datei. Öffnen Sie sie in WinAuth und exportieren Sie als Text.',
    'manifest-apart':
      'Diese Datei öffnet sich nur zusammen mit den anderen ihres Ordners. Packen Sie den ganzen Ordner maFiles in eine zip-Datei und importieren Sie diese.',
    'kdbx-older':
      'Diese KeePass-Datenbank hat ein älteres Format. Speichern Sie sie in KeePass oder KeePassXC als KDBX 4, oder exportieren Sie sie als CSV.',
    'kdbx-twofish':
      'Diese KeePass-Datenbank ist mit Twofish verschlüsselt. Ändern Sie ihre Verschlüsselung auf AES oder ChaCha20, oder exportieren Sie sie als CSV.',
    'kdbx-other':
      'Diese KeePass-Datenbank ist auf eine Weise verschlüsselt, die Tidelock nicht kennt. Wählen Sie AES und Argon2 in ihren Sicherheitseinstellungen, oder exportieren Sie sie als CSV.',
  },
  'import-damaged':
    'Die Datei ist beschädigt oder endet zu früh. Kopieren oder exportieren Sie sie noch einmal.',
  'import-too-large': 'Die Datei ist größer als {megabytes, number} MB. Prüfen Sie, ob es die richtige ist.',
  'import-too-many':
    '{limit, plural, one {Die Datei hat mehr als # Zeile.} other {Die Datei hat mehr als # Zeilen.}} Prüfen Sie, ob es die richtige ist.',
  'import-cost-refused':
    'Die Datei verlangt mehr Rechenarbeit, als zum Öffnen je nötig ist. Prüfen Sie, woher sie kommt.',
  'import-ended':
    'Der Schlüssel konnte nicht berechnet werden. Schließen Sie etwas und versuchen Sie es erneut.',
  'import-gave-up':
    'Das Lesen der Datei brauchte zu viel Zeit oder Speicher und wurde daher angehalten. Prüfen Sie, ob es die richtige ist.',
  'import-stopped': 'Das Lesen der Datei wurde angehalten. Fügen Sie sie noch einmal hinzu, um sie zu lesen.',
  'import-image': 'Dies ist ein Bild. Fügen Sie es als Bild hinzu, damit seine QR-Codes gelesen werden.',
  'import-unreadable':
    'Die Datei ist nicht lesbar. Prüfen Sie, ob sie noch da ist und ob Sie sie öffnen dürfen.',
  'row-malformed': 'Dieser Eintrag ist nicht lesbar.',
  'row-in-trash':
    'Dieses Konto lag im Papierkorb. Aus einer Tidelock-Sicherung holt `tidelock restore` auch den Papierkorb zurück.',
  'row-deleted': 'Dieser Eintrag lag im Papierkorb oder Archiv des Programms, das die Datei geschrieben hat.',
  'row-repeated': 'Derselbe Code dieses Google-Exports kam schon vorher.',
  'row-migration-damaged':
    'Dieser Google-Code ist beschädigt oder unvollständig. Scannen Sie ihn noch einmal.',
  'row-duplicate': 'Dieses Konto ist schon im Tresor.',
  'row-sealed': 'Das Passwort öffnet diesen Eintrag nicht, oder er ist beschädigt.',
  'row-protected':
    'Windows oder ein YubiKey schützt diesen Eintrag. Öffnen Sie ihn in WinAuth und exportieren Sie als Text.',
  'row-secret-damaged':
    'Das Geheimnis dieses Eintrags ist beschädigt. Exportieren Sie die Datei noch einmal.',
  'row-file-missing': 'Die Datei dieses Kontos fehlt. Packen Sie den ganzen Ordner in die zip-Datei.',
}

// English: formats that are known and not read all the same, with the way out.

import type { UnsupportedReason } from '../importing'

export const unsupportedSentence: Readonly<Record<UnsupportedReason, string>> = {
  newer: 'A newer program wrote this file. Update Tidelock, or export it from an older version.',
  'no-password-slot': 'No password opens this file. Export it again with a password.',
  'account-restricted':
    'Only the Bitwarden account that wrote this file can open it. Export again and choose “Password protected”.',
  'own-key': 'Only the app that wrote this file can open it. Export it again without encryption.',
  'failed-export':
    'The app wrote an error message into this file instead of accounts. Export it there again.',
  database:
    'This is a database out of an app’s own folder, which Tidelock does not read. Use the export of that app.',
  'open-authenticator':
    'Tidelock does not read backups of Open Authenticator. Set its accounts up again at their sites.',
  openpgp:
    'This file is encrypted with OpenPGP. Decrypt it with `gpg --decrypt`, import the result, then delete that.',
  'proton-pass-pgp':
    'This Proton Pass export is encrypted with PGP. Export it again without encryption, import it, then delete it.',
  'foreign-cipher': 'This file is encrypted in a way that Tidelock does not know. Export it again as text.',
  'windows-protected':
    'Windows protects this file for one user of one computer. Open WinAuth there and export as text.',
  'yubikey-protected': 'A YubiKey protects this file. Open it in WinAuth and export as text.',
  'manifest-apart':
    'This file opens only together with the others of its folder. Put the whole maFiles folder into a zip file and import that.',
  'kdbx-older':
    'This KeePass database is in an older format. Save it as KDBX 4 in KeePass or KeePassXC, or export it as CSV.',
  'kdbx-twofish':
    'This KeePass database is encrypted with Twofish. Change its encryption to AES or ChaCha20, or export it as CSV.',
  'kdbx-other':
    'This KeePass database is encrypted in a way that Tidelock does not know. Choose AES and Argon2 in its security settings, or export it as CSV.',
}

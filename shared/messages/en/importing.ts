// What was wrong with a file or a row that was to be imported. Never names a secret or an account.

import type { UnsupportedReason } from '../../importing'
import { say } from '../say'

export const importing = {
  'import-unknown':
    'This file is in no format that Tidelock can import. Export it again as text, or as an Aegis file.',
  'import-needs-password':
    'This file is encrypted. Give its password with --password-file FILE or --password -.',
  'import-wrong-password': 'Wrong password, or the file is damaged. Check Caps Lock and the keyboard layout.',
  'import-wrong-password-or-key-file':
    'Wrong password, or this database needs a key file, which Tidelock cannot use. Check Caps Lock, or export it as CSV.',
  /** Formats that are known and not read all the same, with the way out. */
  'import-unsupported': {
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
  } satisfies Record<UnsupportedReason, string>,
  'import-damaged': 'The file is damaged or ends too early. Copy or export it again.',
  'import-too-large': say<[megabytes: number]>(
    ['megabytes'],
    'The file is larger than {megabytes, number} MB. Check that it is the right one.',
  ),
  'import-too-many': say<[limit: number]>(
    ['limit'],
    '{limit, plural, one {The file has more than # row.} other {The file has more than # rows.}} Check that it is the right one.',
  ),
  'import-cost-refused':
    'The file asks for more work than is ever needed to open one. Check where it came from.',
  'import-ended': 'The key could not be worked out. Close something and try again.',
  'import-gave-up':
    'Reading the file took too much time or memory, so it was stopped. Check that it is the right one.',
  'import-stopped': 'Reading the file was stopped. Add it again to read it.',
  'import-image': 'This is an image. Add it as a picture, so that its QR codes are read.',
  'import-unreadable': 'The file cannot be read. Check that it is still there and that you may open it.',
  'row-malformed': 'This entry cannot be read.',
  'row-in-trash':
    'This account was in the trash. From a Tidelock backup, `tidelock restore` brings the trash back too.',
  'row-deleted': 'This entry was in the bin or the archive of the program that wrote the file.',
  'row-repeated': 'The same code of this Google export came before.',
  'row-migration-damaged': 'This Google code is damaged or incomplete. Scan it again.',
  'row-duplicate': 'This account is already in the vault.',
  'row-sealed': 'The password does not open this entry, or it is damaged.',
  'row-protected': 'Windows or a YubiKey protects this entry. Open it in WinAuth and export as text.',
  'row-secret-damaged': 'The secret of this entry is damaged. Export the file again.',
  'row-file-missing': 'The file of this account is missing. Put the whole folder into the zip file.',
} as const

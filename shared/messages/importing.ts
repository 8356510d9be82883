// English: what was wrong with a file or a row that was to be imported. Never names a secret or an account.

import type { InputFault } from '../errors'
import type { ImportFault, RowFault, UnsupportedWhy } from '../importing'
import { faultSentence } from './faults'

const unsupported: Readonly<Record<UnsupportedWhy, string>> = {
  newer: 'A newer program wrote this file. Update Tidelock, or export it from an older version.',
  'no-password-slot': 'No password opens this file. Export it again with a password.',
  'foreign-cipher': 'This file is encrypted in a way that Tidelock does not know. Export it again as text.',
  'windows-protected':
    'Windows protects this file for one user of one computer. Open WinAuth there and export as text.',
  'yubikey-protected': 'A YubiKey protects this file. Open it in WinAuth and export as text.',
  openpgp:
    'This file is encrypted with PGP. Decrypt it with your PGP program first, or export it again without PGP.',
  'manifest-apart':
    'This file opens only together with the others of its folder. Put the whole maFiles folder into a zip file and import that.',
}

export function importSentence(fault: ImportFault): string {
  switch (fault.code) {
    case 'import-unknown':
      return 'This file is in no format that Tidelock can import. Export it again as text, or as an Aegis file.'
    case 'import-needs-password':
      return 'This file is encrypted. Give its password with --password-file FILE or --password -.'
    case 'import-wrong-password':
      return 'Wrong password, or the file is damaged. Check Caps Lock and the keyboard layout.'
    case 'import-unsupported':
      return unsupported[fault.why]
    case 'import-damaged':
      return 'The file is damaged or ends too early. Copy or export it again.'
    case 'import-too-large':
      return `The file is larger than ${Math.round(fault.limit / 1_048_576)} MB. Check that it is the right one.`
    case 'import-too-many':
      return `The file has more than ${fault.limit.toLocaleString('en')} rows. Check that it is the right one.`
    case 'import-cost-refused':
      return 'The file asks for more work than is ever needed to open one. Check where it came from.'
    case 'import-ended':
      return 'The key could not be worked out. Close something and try again.'
  }
}

export function rowSentence(fault: RowFault): string {
  switch (fault.code) {
    case 'row-malformed':
      return 'This entry cannot be read.'
    case 'row-in-trash':
      return 'This account was in the trash of the backup. `tidelock restore` brings the trash back too.'
    case 'row-repeated':
      return 'The same code of this Google export came before.'
    case 'row-migration-damaged':
      return 'This Google code is damaged or incomplete. Scan it again.'
    case 'row-duplicate':
      return 'This account is already in the vault.'
    case 'row-sealed':
      return 'The password does not open this entry, or it is damaged.'
    case 'row-protected':
      return 'Windows or a YubiKey protects this entry. Open it in WinAuth and export as text.'
    case 'row-secret-damaged':
      return 'The secret of this entry is damaged. Export the file again.'
    case 'row-file-missing':
      return 'The file of this account is missing. Put the whole folder into the zip file.'
    default:
      return faultSentence(fault satisfies InputFault)
  }
}

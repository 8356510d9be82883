// English: what was wrong with a file or a row that was to be imported. Never names a secret or an account.

import type { InputFault } from '../errors'
import type { ImportFault, RowFault } from '../importing'
import { faultSentence } from './faults'
import { unsupportedSentence } from './importing-unsupported'
import { pushOnlySentence } from './no-export'

export function importSentence(fault: ImportFault): string {
  switch (fault.code) {
    case 'import-unknown':
      return 'This file is in no format that Tidelock can import. Export it again as text, or as an Aegis file.'
    case 'import-needs-password':
      return 'This file is encrypted. Give its password with --password-file FILE or --password -.'
    case 'import-wrong-password':
      return fault.keyFile === true
        ? 'Wrong password, or this database needs a key file, which Tidelock cannot use. Check Caps Lock, or export it as CSV.'
        : 'Wrong password, or the file is damaged. Check Caps Lock and the keyboard layout.'
    case 'import-unsupported':
      return unsupportedSentence[fault.why]
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
    case 'import-gave-up':
      return 'Reading the file took too much time or memory, so it was stopped. Check that it is the right one.'
    case 'import-stopped':
      return 'Reading the file was stopped. Add it again to read it.'
    case 'import-image':
      return 'This is an image. Add it as a picture, so that its QR codes are read.'
    case 'import-unreadable':
      return 'The file cannot be read. Check that it is still there and that you may open it.'
  }
}

export function rowSentence(fault: RowFault): string {
  switch (fault.code) {
    case 'row-malformed':
      return 'This entry cannot be read.'
    case 'row-in-trash':
      return 'This account was in the trash. From a Tidelock backup, `tidelock restore` brings the trash back too.'
    case 'row-deleted':
      return 'This entry was in the bin or the archive of the program that wrote the file.'
    case 'row-repeated':
      return 'The same code of this Google export came before.'
    case 'row-migration-damaged':
      return 'This Google code is damaged or incomplete. Scan it again.'
    case 'row-duplicate':
      return 'This account is already in the vault.'
    case 'row-push-only':
      return pushOnlySentence(fault.app)
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

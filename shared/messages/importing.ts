// What was wrong with a file or a row that was to be imported, in the language in force. The words are en/importing.ts.

import type { InputFault } from '../errors'
import type { ImportFault, RowFault } from '../importing'
import { importing } from './en/importing'
import { faultSentence, megabytes } from './faults'
import { live } from './live'
import { pushOnlySentence } from './no-export'

const words = live('importing', importing)

export function importSentence(fault: ImportFault): string {
  switch (fault.code) {
    case 'import-wrong-password':
      return fault.keyFile === true ? words['import-wrong-password-or-key-file'] : words[fault.code]
    case 'import-unsupported':
      return words[fault.code][fault.why]
    case 'import-too-large':
      return words[fault.code](megabytes(fault.limit))
    case 'import-too-many':
      return words[fault.code](fault.limit)
    default:
      return words[fault.code]
  }
}

export function rowSentence(fault: RowFault): string {
  switch (fault.code) {
    case 'row-malformed':
    case 'row-in-trash':
    case 'row-deleted':
    case 'row-repeated':
    case 'row-migration-damaged':
    case 'row-duplicate':
    case 'row-sealed':
    case 'row-protected':
    case 'row-secret-damaged':
    case 'row-file-missing':
      return words[fault.code]
    case 'row-push-only':
      return pushOnlySentence(fault.app)
    default:
      return faultSentence(fault satisfies InputFault)
  }
}

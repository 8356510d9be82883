// Files that are known for what they are and cannot be read all the same: better a reason than "unknown".

import type { UnsupportedReason } from '../../shared/importing'
import type { ImportFile } from './import-file'
import { topOf } from './json-file'

const sqlite = 'SQLite format 3\0'

export function unsupportedReason(file: ImportFile): UnsupportedReason | null {
  if (Buffer.from(file.bytes.subarray(0, sqlite.length)).toString('latin1') === sqlite) return 'database'
  const top = topOf(file)
  if (top === null) return null
  return 'totps' in top && 'salt' in top && 'passwordSignature' in top ? 'open-authenticator' : null
}

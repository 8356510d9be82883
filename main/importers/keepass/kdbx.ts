// KeePass and KeePassXC databases in the format KDBX 4, by their password (formats.md 24.4). Written here and not by a
// library: docs/decisions/0006-kdbx.md.

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { readDatabase } from './database'
import { readBody } from './kdbx-body'
import { isKdbx, type KdbxHeader, readHeader } from './kdbx-header'
import { keysOf } from './kdbx-keys'

export const kdbx: Importer = {
  name: 'kdbx',
  endings: ['kdbx', 'kdb'],
  detect: ({ bytes }) => isKdbx(bytes),
  open: ({ bytes }) => {
    const header = readHeader(bytes)
    if (!header.ok) return header
    return ok({ kind: 'locked', unlock: (password, how) => unlock(bytes, header.value, password, how) })
  },
}

async function unlock(
  bytes: Uint8Array,
  header: KdbxHeader,
  password: string,
  how: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const keys = await keysOf(header, password, how)
  if (!keys.ok) return keys
  const contents = readBody(bytes, header, keys.value)
  keys.value.cipher.fill(0)
  keys.value.mac.fill(0)
  if (!contents.ok) return fail(contents.error)
  return readDatabase(contents.value.root, contents.value.textOf)
}

// OTPClient's database in its three versions, and the list it holds when somebody has decrypted it (formats.md 28).

import { createDecipheriv } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { dbLimits } from '../../vault/contents'
import { readJson } from '../../vault/json-text'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { documentOf, wholeOf } from '../json-file'
import { deriveKey } from '../kdf'
import { isUnmarked } from '../unmarked'
import { entriesOf, readEntries } from './entries'
import { type Head, hasMagic, readHead, readOldHead } from './header'

export const otpclient: Importer = {
  name: 'otpclient',
  endings: ['enc'],
  detect: ({ bytes }) => hasMagic(bytes),
  open: ({ bytes }) => {
    if (!hasMagic(bytes)) return fail({ code: 'import-unknown' })
    const head = readHead(bytes)
    if (!head.ok) return head
    return ok({
      kind: 'locked',
      unlock: (password, how) => unlock(head.value, [password, shortened(password)], how),
    })
  },
}

/** Old databases look like noise, so this one is asked last. */
export const otpclientOld: Importer = {
  name: 'otpclient-1',
  endings: ['enc'],
  detect: isUnmarked,
  open: (file) => {
    const head = isUnmarked(file) ? readOldHead(file.bytes) : null
    if (head === null) return fail({ code: 'import-unknown' })
    return ok({
      kind: 'locked',
      unlock: (password, how) => unlock(head, [shortened(password), password], how),
    })
  },
}

export const otpclientJson: Importer = {
  name: 'otpclient-json',
  endings: ['json'],
  detect: (file) => entriesOf(documentOf(file)) !== null,
  open: (file) => {
    const list = entriesOf(documentOf(file))
    if (list === null) return fail({ code: 'import-unknown' })
    const read = readEntries(list)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

/** Old releases took as many bytes of a password as it has characters. */
function shortened(password: string): Uint8Array {
  return Buffer.from(password).subarray(0, [...password].length)
}

/** Tries the passwords in turn, each once. */
async function unlock(
  head: Head,
  passwords: readonly (string | Uint8Array)[],
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const tried: Buffer[] = []
  for (const password of passwords) {
    const typed = Buffer.from(password)
    if (tried.some((other) => other.equals(typed))) continue
    tried.push(typed)
    const key = await deriveKey(kdf, typed, head.salt, head.cost)
    if (!key.ok) return key
    const plain = decrypt(head, key.value)
    key.value.fill(0)
    if (plain === null) continue
    for (const one of tried) one.fill(0)
    return readPlain(plain)
  }
  for (const one of tried) one.fill(0)
  return fail({ code: 'import-wrong-password' })
}

function decrypt({ bytes, iv, body }: Head, key: Uint8Array): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
  decipher.setAAD(bytes)
  decipher.setAuthTag(body.subarray(-16))
  try {
    return Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()])
  } catch {
    return null
  }
}

/** The text may end with the zero of a C string. An empty database is a list all the same. */
function readPlain(plain: Buffer): Result<ReadFile, ImportFault> {
  let end = plain.length
  while (end > 0 && plain[end - 1] === 0) end--
  const list = wholeOf(readJson(plain.subarray(0, end), dbLimits))
  plain.fill(0)
  return Array.isArray(list) ? readEntries(list) : fail({ code: 'import-damaged' })
}

// 2fast's data file (formats.md 30): JSON whose texts are encrypted one by one, all with the same IV.

import { createDecipheriv } from 'node:crypto'
import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { encodeBase32 } from '../otp'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer, ReadFile, Unlocking } from './importer'
import { topOf } from './json-file'
import { nameOf, numeric, objectsOf } from './json-shapes'
import { deriveKey, type KeyCost } from './kdf'
import { strictText } from './passphrase-aes'
import { Rows } from './rows'

export const twoFast: Importer = {
  name: '2fast',
  endings: ['2fa'],
  detect: (file) => containerOf(file) !== null,
  open: (file) => {
    const top = containerOf(file)
    if (top === null) return fail({ code: 'import-unknown' })
    const iv = Buffer.from(nameOf(top['IV']), 'base64')
    if (iv.length !== 16) return fail({ code: 'import-damaged' })
    const version = top['Version'] ?? 0
    if (version !== 0 && version !== 1 && version !== 2) {
      return fail({ code: 'import-unsupported', why: 'newer' })
    }
    const list: readonly unknown[] = Array.isArray(top['Collection']) ? top['Collection'] : []
    if (list.length > importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    const cost = version === 2 ? newCost : oldCost
    return ok({ kind: 'locked', unlock: (password, how) => unlock(list, iv, cost, password, how) })
  },
}

/** The same in every file. */
const salt = Uint8Array.of(14, 223, 35, 197, 93, 242, 239, 8)
const oldCost: KeyCost = { by: 'pbkdf2', hash: 'sha1', iterations: 1_000, length: 32 }
const newCost: KeyCost = { by: 'pbkdf2', hash: 'sha256', iterations: 25_000, length: 32 }

function containerOf(file: ImportFile): Members | null {
  const top = topOf(file)
  return top !== null && Array.isArray(top['Collection']) && typeof top['IV'] === 'string' ? top : null
}

async function unlock(
  list: readonly unknown[],
  iv: Uint8Array,
  cost: KeyCost,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const typed = Buffer.from(password)
  const key = await deriveKey(kdf, typed, salt, cost)
  typed.fill(0)
  if (!key.ok) return key
  const rows = new Rows()
  let opened = 0
  for (const item of list) if (takeItem(rows, membersOf(item), key.value, iv)) opened++
  key.value.fill(0)
  // Nothing authenticates the file: a password that opens no account at all is wrong.
  return opened === 0 && list.length > 0 ? fail({ code: 'import-wrong-password' }) : ok(rows.file())
}

const hashModes: readonly unknown[] = ['SHA1', 'SHA256', 'SHA512']

/** Whether the item could be decrypted. */
function takeItem(rows: Rows, item: Members | null, key: Uint8Array, iv: Uint8Array): boolean {
  const text = (name: string) => {
    const value = item?.[name] ?? ''
    return value === '' ? '' : strictText(decrypt(value, key, iv))
  }
  const [issuer, account, type, note] = ['Issuer', 'Label', 'OTPType', 'Notes'].map(text)
  const secret = decrypt(item?.['SecretByteArray'], key, iv)
  if (item === null || secret === null || typeof issuer !== 'string' || typeof account !== 'string') {
    rows.skip({ code: 'row-malformed' })
    return false
  }
  const mode = item['HashMode'] ?? 0
  const algorithm = typeof mode === 'number' ? nameOf(hashModes[mode]) || '?' : nameOf(mode)
  const categories = objectsOf(item['SelectedCategories']).map(({ Name }) => nameOf(Name))
  rows.take({
    ...{ issuer, account, note: note ?? '', type: (type ?? '').toLowerCase() || 'totp', algorithm },
    ...{ secret: encodeBase32(secret), digits: numeric(item['TotpSize']), period: numeric(item['Period']) },
    ...{ pinned: item['IsFavourite'] === true, tags: categories },
  })
  secret.fill(0)
  return true
}

function decrypt(value: unknown, key: Uint8Array, iv: Uint8Array): Buffer | null {
  const cipher = Buffer.from(nameOf(value), 'base64')
  if (cipher.length === 0 || cipher.length % 16 !== 0) return null
  const decipher = createDecipheriv('aes-256-cbc', key, iv)
  try {
    return Buffer.concat([decipher.update(cipher), decipher.final()])
  } catch {
    return null // padding
  }
}

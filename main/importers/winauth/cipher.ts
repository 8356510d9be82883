// WinAuth's password: Blowfish under a PBKDF2 key, in hex (formats.md 20.2). Neither Node nor Electron has Blowfish.

import { createHash, timingSafeEqual } from 'node:crypto'
import { Blowfish } from 'egoroof-blowfish'
import type { ImportFault } from '../../../shared/importing'
import { ok, type Result } from '../../../shared/result'
import { hexBytes } from '../foreign-fields'
import type { KeyCost } from '../kdf'
import type { RowKeys } from '../keys-by-row'

/** The same in every file. */
export const winAuthCost: KeyCost = { by: 'pbkdf2', hash: 'sha1', iterations: 2_000, length: 256 }
/** Blowfish takes no more of a key than this (18 words of 4 bytes). */
const keyBytes = 72
const saltBytes = 8
const blockBytes = 8
const hashBytes = 32
const header = Buffer.from('WINAUTH3', 'latin1')

/** The text behind the hex; null where this password does not open it. Faults: cost refused, ended. */
export async function decryptHex(hex: string, keys: RowKeys): Promise<Result<string | null, ImportFault>> {
  const data = hexBytes(hex.trim())
  if (data === null) return ok(null)
  const checked = header.equals(data.subarray(0, header.length))
  const checkSalt = data.subarray(header.length, header.length + saltBytes)
  const checkHash = data.subarray(header.length + saltBytes, header.length + saltBytes + hashBytes)
  const payload = checked ? data.subarray(header.length + saltBytes + hashBytes) : data
  const sealed = payload.subarray(saltBytes)
  if (sealed.length === 0 || sealed.length % blockBytes !== 0) return ok(null)
  const key = await keys.key(payload.subarray(0, saltBytes), winAuthCost)
  if (!key.ok) return key

  const plain = decrypt(key.value, sealed)
  if (plain === null) return ok(null)
  const hash = createHash('sha256').update(checkSalt).update(plain).digest()
  // Older files have no hash: what comes out must be UTF-8, and XML, which the caller sees to.
  const text = !checked || timingSafeEqual(hash, checkHash) ? utf8(plain) : null
  plain.fill(0)
  return ok(text)
}

/** ISO 10126: the last byte says how many are padding, the others of it are noise. null = it says nonsense. */
function decrypt(key: Uint8Array, sealed: Uint8Array): Uint8Array | null {
  const { MODE, PADDING, TYPE } = Blowfish
  const cipher = new Blowfish(key.subarray(0, keyBytes), MODE.ECB, PADDING.LAST_BYTE)
  const plain = cipher.decode(sealed, TYPE.UINT8_ARRAY)
  return plain.length < sealed.length ? plain : null
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

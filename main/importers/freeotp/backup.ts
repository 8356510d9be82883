// FreeOTP 2's backup, externalBackup.xml, which is no XML: a Java map whose entries are JSON, each secret encrypted
// under one master key, and that key under the password (formats.md 11.3).

import { createDecipheriv } from 'node:crypto'
import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { type Members, membersOf } from '../../vault/json-text'
import { base32OfBytes, signedBytes } from '../foreign-fields'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { innerJson } from '../inner-json'
import { deriveKey, type KeyCost } from '../kdf'
import { Rows } from '../rows'
import { type JavaMap, javaMagic, readJavaMap } from './java-map'
import { givenOf, namesOf } from './token'

export const freeOtpBackup: Importer = {
  name: 'freeotp-2',
  endings: ['xml'],
  detect,
  open: (file) => {
    if (!detect(file)) return fail({ code: 'import-unknown' })
    const map = readJavaMap(file.bytes)
    if (map === 'too-many') return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    if (map === null) return fail({ code: 'import-damaged' })
    const master = masterOf(map)
    if (!master.ok) return master
    return ok({ kind: 'locked', unlock: (password, how) => unlock(map, master.value, password, how) })
  },
}

function detect({ bytes }: ImportFile): boolean {
  return javaMagic.every((byte, at) => bytes[at] === byte)
}

const masterName = 'masterKey'
const tokenEnd = '-token'

interface Sealed {
  readonly iv: Uint8Array
  readonly data: Uint8Array
  /** Authenticated beside the data: what kind of key it is. */
  readonly kind: string
}

interface Master {
  readonly sealed: Sealed
  readonly salt: Uint8Array
  readonly cost: KeyCost
}

const hashes: ReadonlyMap<string, 'sha1' | 'sha512'> = new Map([
  ['pbkdf2withhmacsha1', 'sha1'],
  ['pbkdf2withhmacsha512', 'sha512'],
])

function masterOf(map: JavaMap): Result<Master, ImportFault> {
  const master = innerJson(map.get(masterName) ?? '')
  const algorithm = master?.['mAlgorithm']
  const iterations = master?.['mIterations']
  const salt = signedBytes(master?.['mSalt'])
  const key = membersOf(master?.['mEncryptedKey'])
  if (typeof algorithm !== 'string' || typeof iterations !== 'number' || salt === null || key === null) {
    return fail({ code: 'import-damaged' })
  }
  const hash = hashes.get(algorithm.toLowerCase())
  if (hash === undefined || key['mCipher'] !== 'AES/GCM/NoPadding') {
    return fail({ code: 'import-unsupported', why: 'foreign-cipher' })
  }
  const sealed = sealedOf(key)
  if (sealed === null) return fail({ code: 'import-damaged' })
  return ok({ sealed, salt, cost: { by: 'pbkdf2', hash, iterations, length: 32 } })
}

const tagLength = 16

function sealedOf(key: Members): Sealed | null {
  const data = signedBytes(key['mCipherText'])
  const iv = ivOf(signedBytes(key['mParameters']))
  const kind = key['mToken']
  if (data === null || iv === null || typeof kind !== 'string' || data.length < tagLength) return null
  return key['mCipher'] === 'AES/GCM/NoPadding' ? { iv, data, kind } : null
}

/** DER: SEQUENCE { OCTET STRING iv, INTEGER 16 }, or the OCTET STRING alone. */
function ivOf(der: Uint8Array | null): Uint8Array | null {
  const octets = /^(?:3011)?040c([0-9a-f]{24})(?:020110)?$/.exec(Buffer.from(der ?? []).toString('hex'))
  const whole = octets !== null && (der?.length === 19 || der?.length === 14)
  return whole ? Uint8Array.from(Buffer.from(octets[1] ?? '', 'hex')) : null
}

/** The caller wipes the bytes. null = wrong key, or changed data. */
function decrypt(key: Uint8Array, { iv, data, kind }: Sealed): Uint8Array | null {
  const cipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  cipher.setAuthTag(data.subarray(-tagLength))
  cipher.setAAD(Buffer.from(kind, 'utf8'))
  const plain = cipher.update(data.subarray(0, -tagLength))
  try {
    cipher.final()
    return plain
  } catch {
    plain.fill(0)
    return null
  }
}

async function unlock(
  map: JavaMap,
  { sealed, salt, cost }: Master,
  text: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const password = Buffer.from(text, 'utf8')
  const key = await deriveKey(kdf, password, salt, cost)
  password.fill(0)
  if (!key.ok) return key
  const masterKey = decrypt(key.value, sealed)
  key.value.fill(0)
  if (masterKey === null) return fail({ code: 'import-wrong-password' })
  if (masterKey.length !== 32) return fail({ code: 'import-damaged' })
  const rows = new Rows()
  for (const id of idsOf(map)) {
    if (rows.count >= importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    takeRow(rows, masterKey, map.get(id), map.get(id + tokenEnd))
  }
  masterKey.fill(0)
  return ok(rows.file())
}

/** A key and its token are two entries, anywhere in the map; either may be missing. */
function idsOf(map: JavaMap): ReadonlySet<string> {
  const ids = [...map.keys()].map((name) =>
    name.endsWith(tokenEnd) ? name.slice(0, -tokenEnd.length) : name,
  )
  const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
  return new Set(ids.filter((id) => uuid.test(id) || (map.has(id) && map.has(id + tokenEnd))))
}

function takeRow(rows: Rows, masterKey: Uint8Array, keyText = '', tokenText = ''): void {
  const token = innerJson(tokenText)
  if (token === null) {
    rows.skip({ code: 'row-malformed' })
    return
  }
  const inner = innerJson(keyText)?.['key']
  const sealed = sealedOf((typeof inner === 'string' ? innerJson(inner) : null) ?? {})
  const secret = sealed === null ? null : decrypt(masterKey, sealed)
  if (secret === null) rows.skip({ code: 'row-sealed' }, namesOf(token))
  else rows.take(givenOf(token, base32OfBytes(secret), 0))
}

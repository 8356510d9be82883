// Aegis' vault as exports write it (formats.md 5), plain and encrypted, and Tidelock's own backup, which is the same
// format. The container and its ciphers are the vault's own; nothing here writes.

import type { VaultFault } from '../../shared/errors'
import type { ImportFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { dbLimits } from '../vault/contents'
import { type Envelope, parseEnvelope } from '../vault/file'
import { membersOf, readJson } from '../vault/json-text'
import { open as openSealed } from '../vault/seal'
import { readAegisDb } from './aegis-db'
import type { ImportFile } from './import-file'
import type { Importer, ReadFile, Unlocking } from './importer'
import { masterKeyByPassword, passwordSlots } from './password-slots'

export const aegisPlain: Importer = {
  name: 'aegis-plain',
  endings: ['json'],
  detect: (file) => shapeOf(file) === 'plain',
  open: (file) => {
    const json = file.json()
    const top = json?.kind === 'whole' ? membersOf(json.value) : null
    if (shapeOf(file) !== 'plain' || top === null) return fail({ code: 'import-unknown' })
    if (typeof top['version'] === 'number' && top['version'] > 1) {
      return fail({ code: 'import-unsupported', why: 'newer' })
    }
    const read = readAegisDb(top['db'])
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

export const aegisEncrypted: Importer = {
  name: 'aegis-encrypted',
  endings: ['json'],
  detect: (file) => shapeOf(file) === 'encrypted',
  open: openLocked,
}

export const tidelockBackup: Importer = {
  name: 'tidelock-backup',
  endings: ['json', 'tidelock'],
  detect: (file) => shapeOf(file) === 'ours',
  open: openLocked,
}

/** Which of the three it is; null = none. */
function shapeOf(file: ImportFile): 'plain' | 'encrypted' | 'ours' | null {
  const json = file.json()
  const top = json?.kind === 'whole' ? membersOf(json.value) : null
  const header = membersOf(top?.['header'])
  if (top === null || header === null || !('db' in top)) return null
  const slots = header['slots']
  if (!Array.isArray(slots)) return membersOf(top['db']) === null ? null : 'plain'
  return slots.some((slot) => membersOf(membersOf(slot)?.['tidelock']) !== null) ? 'ours' : 'encrypted'
}

function openLocked(file: ImportFile): ReturnType<Importer['open']> {
  const shape = shapeOf(file)
  if (shape !== 'encrypted' && shape !== 'ours') return fail({ code: 'import-unknown' })
  const envelope = parseEnvelope(file.bytes)
  if (!envelope.ok) return fail(faultOf(envelope.error))
  if (passwordSlots(envelope.value.slots).length === 0) {
    return fail({ code: 'import-unsupported', why: 'no-password-slot' })
  }
  return ok({ kind: 'locked', unlock: (password, how) => unlock(envelope.value, password, how) })
}

async function unlock(
  envelope: Envelope,
  password: string,
  how: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const masterKey = await masterKeyByPassword(envelope.slots, password, how)
  if (!masterKey.ok) return masterKey
  const { cipher, params } = envelope
  const plain = openSealed(masterKey.value, cipher, params.nonce, params.tag)
  masterKey.value.fill(0)
  if (plain === null) return fail({ code: 'import-damaged' })
  const json = readJson(plain, dbLimits)
  plain.fill(0)
  return json.kind === 'whole' ? readAegisDb(json.value) : fail({ code: 'import-damaged' })
}

function faultOf(fault: VaultFault): ImportFault {
  switch (fault.code) {
    case 'vault-newer':
      return { code: 'import-unsupported', why: 'newer' }
    case 'vault-foreign':
      return { code: 'import-unsupported', why: 'no-password-slot' }
    case 'vault-too-large':
      return { code: 'import-too-large', limit: fault.limit }
    default:
      return { code: 'import-damaged' }
  }
}

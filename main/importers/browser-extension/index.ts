// Backups of the browser extension "Authenticator" (formats.md 29): an object with one member per entry, and with keys
// where it is encrypted. Its text backup is a list of links like any other.

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { type Members, membersOf } from '../../vault/json-text'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile, Unlocking } from '../importer'
import { topOf } from '../json-file'
import { Rows } from '../rows'
import { namesOfEntry, takeEntry } from './entry'
import { createOpener } from './opener'

export const browserExtension: Importer = {
  name: 'browser-extension',
  endings: ['json', 'txt'],
  detect: (file) => shapeOf(file)?.encrypted === false,
  open: (file) => {
    const shape = shapeOf(file)
    if (shape === null || shape.encrypted) return fail({ code: 'import-unknown' })
    const { entries } = shape
    if (entries.length > importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    const rows = new Rows()
    for (const entry of entries) {
      if (typeof entry['secret'] === 'string') takeEntry(rows, entry, entry['secret'])
      else rows.skip({ code: 'row-malformed' }, namesOfEntry(entry))
    }
    return ok({ kind: 'read', file: rows.file() })
  },
}

export const browserExtensionEncrypted: Importer = {
  name: 'browser-extension-encrypted',
  endings: ['json'],
  detect: (file) => shapeOf(file)?.encrypted === true,
  open: (file) => {
    const shape = shapeOf(file)
    if (shape === null || !shape.encrypted) return fail({ code: 'import-unknown' })
    if (shape.entries.length > importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    return ok({ kind: 'locked', unlock: (password, how) => unlock(shape, password, how) })
  },
}

interface Shape {
  readonly top: Members
  readonly entries: readonly Members[]
  readonly encrypted: boolean
}

const notEntries = new Set(['key', 'keys', 'enc', 'hash', 'UserSettings', 'LocalStorage'])

function shapeOf(file: ImportFile): Shape | null {
  const top = topOf(file)
  if (top === null) return null
  const entries = Object.entries(top).flatMap(([name, value]) => {
    const members = notEntries.has(name) ? null : membersOf(value)
    return members !== null && isEntry(members) ? [members] : []
  })
  if (entries.length === 0) return null
  return { top, entries, encrypted: entries.some(isLocked) }
}

function isEntry(value: Members): boolean {
  const { dataType, secret, type, encrypted, hash } = value
  if (dataType === 'EncOTPStorage') return typeof value['data'] === 'string'
  if (typeof secret !== 'string' || typeof type !== 'string') return false
  return typeof encrypted === 'boolean' || typeof hash === 'string'
}

function isLocked({ dataType, encrypted }: Members): boolean {
  return dataType === 'EncOTPStorage' || encrypted === true
}

/** Wrong is a password that opens nothing; where it opens something, the rest is damaged. */
async function unlock(
  { top, entries }: Shape,
  password: string,
  { kdf }: Unlocking,
): Promise<Result<ReadFile, ImportFault>> {
  const opener = createOpener(top, password, kdf)
  const rows = new Rows()
  let opened = 0
  for (const entry of entries) {
    if (!isLocked(entry)) {
      takeEntry(rows, entry, String(entry['secret']))
      continue
    }
    const read = await opener(entry)
    if (!read.ok) return read
    if (read.value === null) {
      rows.skip({ code: 'row-malformed' }, namesOfEntry(entry))
      continue
    }
    opened++
    takeEntry(rows, read.value.entry, read.value.secret)
  }
  return opened === 0 ? fail({ code: 'import-wrong-password' }) : ok(rows.file())
}

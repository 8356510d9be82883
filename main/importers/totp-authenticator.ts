// TOTP Authenticator by BinaryBoot: its backup, encrypted with a password or with one that is the same everywhere, and
// its preferences on Android (formats.md 22).

import { createDecipheriv, createHash } from 'node:crypto'
import { type ImportFault, importLimits, type RowFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { dbLimits } from '../vault/contents'
import { type Members, membersOf, readJson } from '../vault/json-text'
import { stringPreferences } from './android-preferences'
import { base32OfBase64, base32OfHex, looseNumber } from './foreign-fields'
import type { ImportFile } from './import-file'
import type { Importer, ReadFile } from './importer'
import { settleNames } from './names'
import { Rows } from './rows'
import { sealedText } from './sealed-text'

/** What the app encrypts with where a person gave no password. */
const builtIn = 'TotpAuthenticator'

export const totpAuthenticator: Importer = {
  name: 'totp-authenticator',
  endings: ['bin', 'encrypt', 'txt'],
  detect: (file) => sealedText(file) !== null,
  open: (file) => {
    const sealed = sealedText(file)
    if (sealed === null) return fail({ code: 'import-unknown' })
    const open = decrypt(sealed, builtIn)
    if (open !== null) {
      const read = readList(open)
      return read.ok ? ok({ kind: 'read', file: read.value }) : read
    }
    return ok({
      kind: 'locked',
      unlock: async (password) => {
        const list = decrypt(sealed, password)
        return list === null ? fail({ code: 'import-wrong-password' }) : readList(list)
      },
    })
  },
}

const listName = 'STATIC_TOTP_CODES_LIST'

export const totpAuthenticatorXml: Importer = {
  name: 'totp-authenticator-xml',
  endings: ['xml'],
  detect: (file) => listText(file) !== undefined,
  open: (file) => {
    const text = listText(file)
    if (text === undefined) return fail({ code: 'import-unknown' })
    const list = listOf(text)
    const read = list === null ? fail({ code: 'import-damaged' } as const) : readList(list)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

function listText(file: ImportFile): string | undefined {
  return stringPreferences(file)?.find(({ name }) => name === listName)?.value
}

function listOf(text: string): readonly unknown[] | null {
  const json = readJson(Buffer.from(text), dbLimits)
  return json.kind === 'whole' && Array.isArray(json.value) ? json.value : null
}

/**
 * The list is JSON inside the name of the only member of an object. Nothing authenticates it, and a wrong password
 * passes the padding once in 256 times: it must be all of that too.
 */
function decrypt(sealed: Uint8Array, password: string): readonly unknown[] | null {
  const key = createHash('sha256').update(password, 'utf8').digest()
  const cipher = createDecipheriv('aes-256-cbc', key, Buffer.alloc(16))
  key.fill(0)
  try {
    const plain = Buffer.concat([cipher.update(sealed), cipher.final()])
    const json = readJson(plain, dbLimits)
    plain.fill(0)
    const [text] = Object.keys((json.kind === 'whole' ? membersOf(json.value) : null) ?? {})
    return text === undefined ? null : listOf(text)
  } catch {
    return null // the padding
  }
}

function readList(list: readonly unknown[]): Result<ReadFile, ImportFault> {
  if (list.length > importLimits.maxRows)
    return fail({ code: 'import-too-many', limit: importLimits.maxRows })
  const rows = new Rows()
  for (const value of list) {
    const item = membersOf(value)
    const names = settleNames(issuerOf(item?.['issuer']), textOf(item?.['name']))
    const secret = secretOf(item ?? {})
    if (!secret.ok) {
      rows.skip(secret.error, names)
      continue
    }
    rows.take({
      ...{ ...names, type: 'totp', secret: secret.value, pinned: item?.['isFavorite'] === true },
      ...{ digits: looseNumber(item?.['digits']), period: looseNumber(item?.['period']) },
    })
  }
  return ok(rows.file())
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

function issuerOf(value: unknown): string {
  const issuer = textOf(value).trim()
  return issuer === 'Unknown' ? '' : issuer
}

function secretOf(item: Members): Result<string, RowFault> {
  const key = item['key']
  if (typeof key !== 'string') return fail({ code: 'row-malformed' })
  switch (Number(item['base'] ?? 32)) {
    case 16:
      return base32OfHex(key)
    case 32:
      return ok(key)
    case 64:
      return base32OfBase64(key)
    default:
      return fail({ code: 'row-malformed' })
  }
}

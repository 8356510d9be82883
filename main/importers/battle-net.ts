// Battle.net's authenticator in the preferences of Blizzard's Android app (formats.md 21): serial and secret, hidden
// behind a mask that is the same everywhere.

import { fail, ok } from '../../shared/result'
import { type Preference, stringPreferences } from './android-preferences'
import { base32OfHex, hexBytes } from './foreign-fields'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { Rows } from './rows'

const names = {
  secret: 'com.blizzard.messenger.AUTHENTICATOR_DEVICE_SECRET',
  serial: 'com.blizzard.messenger.AUTHENTICATOR_SERIAL',
} as const

const mask = Buffer.from(
  '398e27fc50276a656065b0e525f4c06c04c61075286b8e7aeda59da9813b5dd6c80d2fb38068773fa59ba47c17ca6c6479015c1d5b8b8f6b9a',
  'hex',
)

export const battleNet: Importer = {
  name: 'battle-net',
  endings: ['xml'],
  detect: (file) => find(file, names.secret) !== undefined,
  open: (file) => {
    const secret = find(file, names.secret)
    if (secret === undefined) return fail({ code: 'import-unknown' })
    const rows = new Rows()
    const account = unmask(find(file, names.serial)?.value ?? '') ?? ''
    const hex = unmask(secret.value)
    const base32 = hex === null ? fail({ code: 'row-secret-damaged' } as const) : base32OfHex(hex)
    if (base32.ok) {
      rows.take({ type: 'totp', issuer: 'Battle.net', account, secret: base32.value, digits: 8 })
    } else {
      rows.skip(base32.error, { issuer: 'Battle.net', account })
    }
    return ok({ kind: 'read', file: rows.file() })
  },
}

/** What stands before the name differs between versions. */
function find(file: ImportFile, end: string): Preference | undefined {
  return stringPreferences(file)?.find(({ name }) => name.endsWith(end))
}

/** Printable ASCII, or null. */
function unmask(text: string): string | null {
  const bytes = hexBytes(text.trim())
  if (bytes === null || bytes.length > mask.length) return null
  const plain = Buffer.from(bytes.map((byte, at) => byte ^ (mask[at] ?? 0))).toString('latin1')
  return /^[ -~]*$/.test(plain) ? plain : null
}

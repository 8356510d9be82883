// FreeOTP+'s JSON export (formats.md 11.2).

import { importLimits } from '../../../shared/importing'
import { fail, ok } from '../../../shared/result'
import { membersOf } from '../../vault/json-text'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { Rows } from '../rows'
import { givenOf, namesOf, secretOf } from './token'

export const freeOtpPlus: Importer = {
  name: 'freeotp-plus',
  endings: ['json'],
  detect: (file) => tokensOf(file) !== null,
  open: (file) => {
    const tokens = tokensOf(file)
    if (tokens === null) return fail({ code: 'import-unknown' })
    if (tokens.length > importLimits.maxRows)
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    const rows = new Rows()
    for (const value of tokens) takeToken(rows, value)
    return ok({ kind: 'read', file: rows.file() })
  },
}

/** A token with its secret in it, as FreeOTP 1 and FreeOTP+ keep it. */
export function takeToken(rows: Rows, value: unknown): void {
  const token = membersOf(value)
  if (token === null) {
    rows.skip({ code: 'row-malformed' })
    return
  }
  const secret = secretOf(token)
  if (secret.ok) rows.take(givenOf(token, secret.value, 1))
  else rows.skip(secret.error, namesOf(token))
}

function tokensOf(file: ImportFile): readonly unknown[] | null {
  const json = file.json()
  const top = json?.kind === 'whole' ? membersOf(json.value) : null
  const tokens = top?.['tokens']
  return Array.isArray(tokens) && Array.isArray(top?.['tokenOrder']) ? tokens : null
}

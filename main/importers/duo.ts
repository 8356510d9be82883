// Duo Mobile's file of accounts (formats.md 18): those with a generator are imported; the others approve by push and
// hold no one-time password.

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import { membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { documentOf } from './json-file'
import { nameOf, numeric, objectsOf } from './json-shapes'
import { Rows } from './rows'

export const duo: Importer = {
  name: 'duo',
  endings: ['json'],
  detect: (file) => listOf(file) !== null,
  open: (file) => {
    const list = listOf(file)
    if (list === null) return fail({ code: 'import-unknown' })
    if (list.length > importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    const rows = new Rows()
    for (const item of list) takeItem(rows, item)
    return ok({ kind: 'read', file: rows.file() })
  },
}

function listOf(file: ImportFile): readonly unknown[] | null {
  const list = documentOf(file)
  return Array.isArray(list) && objectsOf(list).some((item) => 'otpGenerator' in item) ? list : null
}

/** The name is the account's: Duo keeps no issuer, and none is made up. */
function takeItem(rows: Rows, item: unknown): void {
  const members = membersOf(item)
  const names = { issuer: '', account: nameOf(members?.['name']) }
  const generator = members?.['otpGenerator'] ?? null
  if (members !== null && generator === null) {
    rows.skip({ code: 'row-push-only', app: 'duo' }, names)
    return
  }
  const { otpSecret: secret, counter } = membersOf(generator) ?? {}
  if (typeof secret !== 'string') {
    rows.skip({ code: 'row-malformed' }, names)
    return
  }
  const counted = counter !== undefined && counter !== null
  rows.take({ ...names, type: counted ? 'hotp' : 'totp', secret, counter: numeric(counter) })
}

// The FIDO Alliance's Credential Exchange Format 1.0, which several password managers write (formats.md 26).

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { listOf, objectIn, objectsOf, textOf } from './loose'
import { timeOf } from './otp-value'
import { Rows } from './rows'

export const cxf: Importer = {
  name: 'cxf',
  endings: ['json', 'cxf'],
  detect: (file) => accountsOf(file) !== null,
  open: (file) => {
    const accounts = accountsOf(file)
    if (accounts === null) return fail({ code: 'import-unknown' })
    const rows = new Rows()
    for (const item of accounts.flatMap((account) => objectsOf(account['items']))) {
      takeItem(rows, item)
      if (rows.count > importLimits.maxRows) {
        return fail({ code: 'import-too-many', limit: importLimits.maxRows })
      }
    }
    return ok({ kind: 'read', file: rows.file() })
  },
}

function accountsOf(file: ImportFile): readonly Members[] | null {
  const top = objectIn(file)
  const isCxf = typeof top?.['exporterRpId'] === 'string' && membersOf(top['version']) !== null
  return isCxf && Array.isArray(top['accounts']) ? objectsOf(top['accounts']) : null
}

function takeItem(rows: Rows, item: Members): void {
  const credentials = objectsOf(item['credentials'])
  const login = credentials.find(({ type }) => type === 'basic-auth')
  const user = textOf(membersOf(login?.['username'])?.['value'])
  for (const credential of credentials) {
    if (credential['type'] !== 'totp') continue
    rows.take({
      type: 'totp',
      secret: textOf(credential['secret']),
      algorithm: credential['algorithm'] === undefined ? null : textOf(credential['algorithm']) || '?',
      digits: numberOf(credential['digits']),
      period: numberOf(credential['period']),
      issuer: textOf(credential['issuer']) || textOf(item['title']),
      account: textOf(credential['username']) || user,
      tags: listOf(item['tags']).map(textOf),
      pinned: item['favorite'] === true,
      addedAt: timeOf(item['creationAt']),
    })
  }
}

/** What is no number must be refused, not taken for absent. */
function numberOf(value: unknown): number | null {
  if (value === undefined || value === null) return null
  return typeof value === 'number' ? value : Number.NaN
}

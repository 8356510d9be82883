// Keeper's JSON export (formats.md 26): records whose custom fields may hold a link.

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { objectIn, objectsOf, textOf } from './loose'
import { takeOtpValue } from './otp-value'
import { Rows } from './rows'

export const keeper: Importer = {
  name: 'keeper',
  endings: ['json'],
  detect: (file) => recordsOf(file) !== null,
  open: (file) => {
    const records = recordsOf(file)
    if (records === null) return fail({ code: 'import-unknown' })
    const rows = new Rows()
    for (const record of records) {
      takeRecord(rows, record)
      if (rows.count > importLimits.maxRows) {
        return fail({ code: 'import-too-many', limit: importLimits.maxRows })
      }
    }
    return ok({ kind: 'read', file: rows.file() })
  },
}

function recordsOf(file: ImportFile): readonly Members[] | null {
  const records = objectsOf(objectIn(file)?.['records'])
  const isKeeper = records.some(
    (record) => 'title' in record && ('custom_fields' in record || 'login' in record),
  )
  return isKeeper ? records : null
}

function takeRecord(rows: Rows, record: Members): void {
  const names = {
    ...{ issuer: textOf(record['title']), account: textOf(record['login']), note: textOf(record['notes']) },
    tags: objectsOf(record['folders']).map((folder) => textOf(folder['folder'])),
  }
  for (const [key, value] of Object.entries(membersOf(record['custom_fields']) ?? {})) {
    // `$oneTimeCode::1`; several of one kind are a list.
    if (!key.startsWith('$oneTimeCode')) continue
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string') takeOtpValue(rows, one, names)
      else rows.skip({ code: 'row-malformed' }, names)
    }
  }
}

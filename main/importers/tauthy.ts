// Tauthy's export: a bare list with names and secrets (formats.md 30).

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { documentOf } from './json-file'
import { nameOf } from './json-shapes'
import { accountWithout } from './names'
import { Rows } from './rows'

export const tauthy: Importer = {
  name: 'tauthy',
  endings: ['json'],
  detect: (file) => listOf(file) !== null,
  open: (file) => {
    const list = listOf(file)
    if (list === null) return fail({ code: 'import-unknown' })
    if (list.length > importLimits.maxRows) {
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    }
    const rows = new Rows()
    for (const item of list) {
      if (item === null) rows.skip({ code: 'row-malformed' })
      else take(rows, item)
    }
    return ok({ kind: 'read', file: rows.file() })
  },
}

const members = ['uuid', 'name', 'issuer', 'group', 'secret'] as const

/** The list is Tauthy's when all of its objects look like its entries; null marks what is no object. */
function listOf(file: ImportFile): readonly (Members | null)[] | null {
  const list = documentOf(file)
  if (!Array.isArray(list)) return null
  const items = list.map(membersOf)
  const objects = items.filter((item) => item !== null)
  return objects.length > 0 && objects.every((item) => members.every((name) => name in item)) ? items : null
}

function take(rows: Rows, item: Members): void {
  const issuer = nameOf(item['issuer'])
  const names = { issuer, account: accountWithout(issuer, nameOf(item['name'])) }
  rows.take({ ...names, type: 'totp', secret: nameOf(item['secret']), tags: [nameOf(item['group'])] })
}

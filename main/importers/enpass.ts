// Enpass' JSON export (formats.md 26): items with fields of all kinds, folders as a tree.

import { importLimits } from '../../shared/importing'
import { fail, ok } from '../../shared/result'
import type { Members } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer } from './importer'
import { listOf, objectIn, objectsOf, textOf } from './loose'
import { takeOtpValue } from './otp-value'
import { Rows } from './rows'

export const enpass: Importer = {
  name: 'enpass',
  endings: ['json'],
  detect: (file) => itemsOf(file) !== null,
  open: (file) => {
    const items = itemsOf(file)
    if (items === null) return fail({ code: 'import-unknown' })
    const nameOf = folderNames(objectsOf(objectIn(file)?.['folders']))
    const rows = new Rows()
    for (const item of items) {
      takeItem(rows, item, nameOf)
      if (rows.count > importLimits.maxRows) {
        return fail({ code: 'import-too-many', limit: importLimits.maxRows })
      }
    }
    return ok({ kind: 'read', file: rows.file() })
  },
}

function itemsOf(file: ImportFile): readonly Members[] | null {
  const items = objectsOf(objectIn(file)?.['items'])
  const isEnpass = items.some((item) => 'template_type' in item && Array.isArray(item['fields']))
  return isEnpass ? items : null
}

function takeItem(rows: Rows, item: Members, nameOf: (id: string) => string): void {
  const fields = objectsOf(item['fields']).filter((field) => field['deleted'] !== 1)
  const values = (type: string) =>
    fields.flatMap((field) => {
      const value = textOf(field['value'])
      return field['type'] === type && value.trim() !== '' ? [value] : []
    })
  const names = {
    ...{ issuer: textOf(item['title']), account: values('username')[0] ?? values('email')[0] ?? '' },
    ...{ note: textOf(item['note']), pinned: Number(item['favorite'] ?? 0) > 0 },
    tags: listOf(item['folders']).map((id) => nameOf(textOf(id))),
  }
  const deleted = item['trashed'] === 1 || item['archived'] === 1
  for (const value of values('totp')) {
    if (deleted) rows.skip({ code: 'row-deleted' }, names)
    else takeOtpValue(rows, value, names)
  }
}

/** Levels of folders; a folder inside itself has more. */
const deepest = 32

function folderNames(folders: readonly Members[]): (id: string) => string {
  const known = new Map(folders.map((folder) => [textOf(folder['uuid']), folder]))
  const path = (id: string, levels: number): readonly string[] => {
    const folder = known.get(id)
    if (folder === undefined || levels === 0) return []
    return [...path(textOf(folder['parent_uuid']), levels - 1), textOf(folder['title'])]
  }
  return (id) => path(id, deepest).join('/')
}

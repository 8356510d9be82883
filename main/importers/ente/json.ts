// Ente Auth's old JSON export: links, and how each is shown beside it (formats.md 7.2).

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { membersOf } from '../../vault/json-text'
import { readDisplay } from '../code-display'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile } from '../importer'
import { tooMany, topOf } from '../json-file'
import { readUriRows } from '../uri-rows'

export const enteJson: Importer = {
  name: 'ente-json',
  endings: ['json', 'txt'],
  detect: (file) => itemsOf(file) !== null,
  open: (file) => {
    const items = itemsOf(file)
    if (items === null) return fail({ code: 'import-unknown' })
    const read = readItems(items)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

function itemsOf(file: ImportFile): readonly unknown[] | null {
  const items = topOf(file)?.['items']
  if (!Array.isArray(items)) return null
  return items.some((item) => typeof membersOf(item)?.['rawData'] === 'string') ? items : null
}

function readItems(items: readonly unknown[]): Result<ReadFile, ImportFault> {
  if (items.length > importLimits.maxRows) return tooMany()
  return readUriRows(
    items.map((item, index) => {
      const members = membersOf(item)
      const display = membersOf(members?.['display'])
      const raw = members?.['rawData']
      return {
        row: index + 1,
        text: typeof raw === 'string' ? raw.trim() : '',
        ...(display === null ? {} : { display: readDisplay(display) }),
      }
    }),
  )
}

// Raivo OTP's export: a list of objects whose values are all texts, alone or in a zip locked with the app's password
// (formats.md 14).

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'
import type { Importer, ReadFile } from './importer'
import { documentOf, topOf } from './json-file'
import { listOfObjects, nameOf, wordOf } from './json-shapes'
import { Rows } from './rows'
import { memberOf, openMember } from './zip-member'

export const raivo: Importer = {
  name: 'raivo',
  endings: ['json'],
  detect: (file) => isList(file) || isFailure(file),
  open: (file) => {
    const read = readRaivo(file)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

const path = /(?:^|\/)raivo-otp-export\.json$/

export const raivoZip: Importer = {
  name: 'raivo-zip',
  endings: ['zip'],
  detect: (file) => memberOf(file, path) !== null,
  open: (file) => openMember(memberOf(file, path), readRaivo),
}

const names = ['secret', 'kind', 'timer'] as const

function isList(file: ImportFile): boolean {
  const list = listOfObjects(documentOf(file))
  if (list === null) return false
  return list.some((item) => names.every((name) => typeof membersOf(item)?.[name] === 'string'))
}

/** What Raivo writes into the file when its export failed. */
function isFailure(file: ImportFile): boolean {
  const top = topOf(file)
  const message = top?.['message']
  return typeof message === 'string' && message.startsWith('Could not') && Object.keys(top ?? {}).length === 1
}

function readRaivo(file: ImportFile): Result<ReadFile, ImportFault> {
  if (isFailure(file)) return fail({ code: 'import-unsupported', why: 'failed-export' })
  const list = isList(file) ? listOfObjects(documentOf(file)) : null
  if (list === null) return fail({ code: 'import-unknown' })
  if (list.length > importLimits.maxRows) {
    return fail({ code: 'import-too-many', limit: importLimits.maxRows })
  }
  const rows = new Rows()
  for (const item of list) takeItem(rows, membersOf(item))
  return ok(rows.file())
}

function takeItem(rows: Rows, item: Members | null): void {
  const { secret, kind } = item ?? {}
  const named = { issuer: nameOf(item?.['issuer']), account: nameOf(item?.['account']) }
  if (item === null || typeof secret !== 'string' || typeof kind !== 'string') {
    rows.skip({ code: 'row-malformed' }, named)
    return
  }
  rows.take({
    ...{ ...named, type: kind, secret, algorithm: wordOf(item['algorithm']), digits: wordOf(item['digits']) },
    ...{ period: wordOf(item['timer']), counter: wordOf(item['counter']), pinned: item['pinned'] === 'true' },
  })
}

// Dashlane's export: a zip with one CSV for each kind of item, of which `credentials.csv` holds the codes; or that CSV
// by itself (formats.md 26).

import { fail, ok } from '../../../shared/result'
import { type ImportFile, importFile } from '../import-file'
import type { Importer } from '../importer'
import type { ZipMember } from '../zip'
import { dashlane } from './families'
import { csvImporter, readFamily } from './family'
import { tableLimits } from './table'

const plain = csvImporter(dashlane)

export const dashlaneCsv: Importer = {
  ...plain,
  endings: ['csv', 'zip'],
  detect: (file) => credentialsOf(file) !== undefined || plain.detect(file),
  open: async (file) => {
    const member = credentialsOf(file)
    if (member === undefined) return plain.open(file)
    const bytes = await member.read(tableLimits.bytes)
    if (bytes === 'too-large') return fail({ code: 'import-too-large', limit: tableLimits.bytes })
    if (typeof bytes === 'string') return fail({ code: 'import-damaged' })
    const read = readFamily(dashlane, await importFile(bytes))
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

function credentialsOf(file: ImportFile): ZipMember | undefined {
  if (file.zip === null || file.zip === 'damaged') return undefined
  return file.zip.members.find(({ name }) => /(?:^|\/)credentials\.csv$/i.test(name))
}

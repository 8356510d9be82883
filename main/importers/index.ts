// The table of importers, and how a file finds its row: by content, never by name. A new format is a file and a line.

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { aegisEncrypted, aegisPlain, tidelockBackup } from './aegis'
import { csvImporters } from './csv'
import { cxf } from './cxf'
import { enpass } from './enpass'
import { type ImportFile, importFile } from './import-file'
import type { Importer, Opened } from './importer'
import { kdbx } from './keepass/kdbx'
import { keepassXml } from './keepass/keepass-xml'
import { keeper } from './keeper'
import { onePux } from './onepassword'
import { otpauthHtml } from './uri-html'
import { googleMigration, otpauthList } from './uri-list'

export { type IncompleteBatch, incompleteBatches } from './batches'
export type {
  BatchPart,
  ColumnMapping,
  ImportedEntry,
  Importer,
  Opened,
  ReadFile,
  SkippedRow,
  Unlocking,
} from './importer'
export { createDirectKdf, type ImportKdf } from './kdf'

/** In the order in which they are asked: the first that knows the file reads it (formats.md 1.7). */
export const importers: readonly Importer[] = [
  tidelockBackup,
  aegisEncrypted,
  aegisPlain,
  kdbx,
  onePux,
  enpass,
  keeper,
  cxf,
  keepassXml,
  ...csvImporters,
  otpauthHtml,
  googleMigration,
  otpauthList,
]

export interface Detected {
  readonly importer: Importer
  readonly opened: Result<Opened, ImportFault>
}

/** `format`: a name of the table, or null to tell it from the content. */
export async function openFile(
  bytes: Uint8Array,
  format: string | null,
): Promise<Result<Detected, ImportFault>> {
  if (bytes.length > importLimits.maxFileBytes) {
    return fail({ code: 'import-too-large', limit: importLimits.maxFileBytes })
  }
  const file = await importFile(bytes)
  const importer = importers.find((row) => (format === null ? row.detect(file) : row.name === format))
  if (importer !== undefined) {
    const opened = await importer.open(file)
    const known = opened.ok || opened.error.code !== 'import-unknown'
    return known ? ok({ importer, opened }) : fail(whyUnknown(file))
  }
  return fail(whyUnknown(file))
}

/** JSON that breaks off was an export once. */
function whyUnknown(file: ImportFile): ImportFault {
  const json = file.json()
  if (json === null || json.kind === 'whole') return { code: 'import-unknown' }
  return json.kind === 'too-much'
    ? { code: 'import-too-many', limit: importLimits.maxRows }
    : { code: 'import-damaged' }
}

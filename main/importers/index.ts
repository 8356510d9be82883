// How a file finds its importer: by content, never by name.

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { andotpEncrypted } from './andotp/encrypted'
import { type ImportFile, importFile } from './import-file'
import type { Importer, Opened } from './importer'
import { otpclientOld } from './otpclient'
import { importers } from './table'
import { unsupportedReason } from './unsupported'
import { isBrokenXml } from './xml'

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
export { importers } from './table'

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
    const opened = orOldOtpclient(importer, format, await importer.open(file), file)
    const known = opened.ok || opened.error.code !== 'import-unknown'
    return known ? ok({ importer, opened }) : fail(whyUnknown(file))
  }
  return fail(whyUnknown(file))
}

/** The two that nothing marks: what is not andOTP's may be the other's, and only the password tells. */
function orOldOtpclient(
  importer: Importer,
  format: string | null,
  opened: Result<Opened, ImportFault>,
  file: ImportFile,
): Result<Opened, ImportFault> {
  if (importer !== andotpEncrypted || format !== null || !opened.ok || opened.value.kind !== 'locked') {
    return opened
  }
  const { unlock } = opened.value
  return ok({
    kind: 'locked',
    unlock: async (password, how) => {
      const read = await unlock(password, how)
      if (read.ok || read.error.code !== 'import-wrong-password') return read
      const other = await otpclientOld.open(file)
      if (!other.ok || other.value.kind !== 'locked') return read
      const second = await other.value.unlock(password, how)
      return second.ok ? second : read
    },
  })
}

/** What is known but not read says so. JSON, XML or a zip that breaks off was an export once. */
function whyUnknown(file: ImportFile): ImportFault {
  if (file.zip === 'damaged' || isBrokenXml(file)) return { code: 'import-damaged' }
  const why = unsupportedReason(file)
  if (why !== null) return { code: 'import-unsupported', why }
  const json = file.json()
  if (json === null || json.kind === 'whole') return { code: 'import-unknown' }
  return json.kind === 'too-much'
    ? { code: 'import-too-many', limit: importLimits.maxRows }
    : { code: 'import-damaged' }
}

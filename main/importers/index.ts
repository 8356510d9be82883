// The table of importers, and how a file finds its row: by content, never by name. A new format is a file and a line.

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { twoFast } from './2fast'
import { aegisEncrypted, aegisPlain, tidelockBackup } from './aegis'
import { andotpEncrypted } from './andotp/encrypted'
import { andotp } from './andotp/plain'
import { authenticatorPlus } from './authenticator-plus'
import { authme } from './authme'
import { bitwarden, bitwardenAuthenticator, bitwardenZip } from './bitwarden/plain'
import { bitwardenProtected } from './bitwarden/protected'
import { browserExtension, browserExtensionEncrypted } from './browser-extension'
import { cloudOtp } from './cloudotp'
import { duo } from './duo'
import { enteEncrypted } from './ente/encrypted'
import { enteJson } from './ente/json'
import { type ImportFile, importFile } from './import-file'
import type { Importer, Opened } from './importer'
import { lastpassAuthenticator } from './lastpass-authenticator'
import { openpgp } from './openpgp'
import { otpclient, otpclientJson, otpclientOld } from './otpclient'
import { protonAuthenticator, protonAuthenticatorEncrypted } from './proton/authenticator'
import { protonPass } from './proton/pass'
import { raivo, raivoZip } from './raivo'
import { stratumEncrypted, stratumLegacy } from './stratum/encrypted'
import { stratum } from './stratum/plain'
import { tauthy } from './tauthy'
import { twofas, twofasEncrypted } from './twofas/backup'
import { unsupportedReason } from './unsupported'
import { otpauthHtml } from './uri-html'
import { entePlain, googleMigration, otpauthList } from './uri-list'

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
  stratumEncrypted,
  stratumLegacy,
  twofasEncrypted,
  twofas,
  enteEncrypted,
  enteJson,
  protonAuthenticatorEncrypted,
  protonAuthenticator,
  stratum,
  protonPass,
  openpgp,
  cloudOtp,
  otpclient,
  raivoZip,
  authenticatorPlus,
  bitwardenZip,
  bitwarden,
  bitwardenAuthenticator,
  bitwardenProtected,
  lastpassAuthenticator,
  twoFast,
  duo,
  andotp,
  tauthy,
  raivo,
  otpclientJson,
  browserExtensionEncrypted,
  browserExtension,
  otpauthHtml,
  googleMigration,
  entePlain,
  otpauthList,
  // After the lists of links: it is text too.
  authme,
  // Nothing marks these, so everybody else is asked before.
  andotpEncrypted,
  otpclientOld,
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

/** What is known but not read says so. JSON or a zip that breaks off was an export once. */
function whyUnknown(file: ImportFile): ImportFault {
  if (file.zip === 'damaged') return { code: 'import-damaged' }
  const why = unsupportedReason(file)
  if (why !== null) return { code: 'import-unsupported', why }
  const json = file.json()
  if (json === null || json.kind === 'whole') return { code: 'import-unknown' }
  return json.kind === 'too-much'
    ? { code: 'import-too-many', limit: importLimits.maxRows }
    : { code: 'import-damaged' }
}

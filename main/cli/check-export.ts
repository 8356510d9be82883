// What was written, read back and compared with what was meant, before anybody is told that it is done.

import { tokenLimits } from '../../shared/token'
import { type Exported, type Exporter, fingerprint } from '../exporters'
import type { ReadFile } from '../importers/importer'
import { openImport } from '../importers/reading-client'
import { type Account, withToken } from '../vault/account'
import { openBackup } from '../vault/backing-up'
import { wipeContents } from '../vault/contents'
import type { Vault } from '../vault/vault'
import type { CommandContext } from './command'
import { scanImage } from './scan-image'

export interface WrittenFile {
  readonly path: string
  readonly bytes: Uint8Array
}

const largest = 128 * 1024 * 1024

/** `password`: what opens the file; null for plain ones. */
export async function readsBack(
  context: Pick<CommandContext, 'files' | 'clock' | 'importReader' | 'qrReader'>,
  { exporter, exported }: { readonly exporter: Exporter; readonly exported: Exported },
  written: readonly WrittenFile[],
  password: string | null,
): Promise<boolean> {
  const found: Uint8Array[] = []
  for (const { path, bytes } of written) {
    const read = await context.files.read(path, largest)
    if (!read.ok || read.value === null || Buffer.compare(read.value, bytes) !== 0) return false
    found.push(read.value)
  }
  if (exported.qrTexts !== undefined) return picturesSay(context, found, exported.qrTexts)
  const [only] = found
  if (only === undefined) return false
  // No importer for it here; the bytes are on disk as they were made.
  if (exporter.name === '2fas') return true
  const read = await readAgain(context, only, password)
  // Names that no import takes may stand in a vault that another program wrote; they went out as they are.
  const readable = exported.written.filter(
    ({ issuer, account }) => issuer.length <= tokenLimits.maxLabel && account.length <= tokenLimits.maxLabel,
  )
  if (read === null || read.entries.length !== readable.length) return false
  const meant = readable.map((account) => withToken(account, fingerprint))
  const got = read.entries.map(({ draft }) => fingerprint(draft.token))
  for (const { draft } of read.entries) draft.token.secret.fill(0)
  return meant.sort().join() === got.sort().join()
}

/** A backup is opened as `restore` would: by the password, or by the key of the vault it came from. */
export async function backupReadsBack(
  { files, kdf }: Pick<CommandContext, 'files' | 'kdf'>,
  vault: Vault,
  { path }: WrittenFile,
  { password, accounts }: { readonly password: string | null; readonly accounts: readonly Account[] },
): Promise<boolean> {
  const read = await files.read(path, largest)
  if (!read.ok || read.value === null) return false
  const opened =
    password === null
      ? vault.openOwnBackup(read.value)
      : await openBackup(kdf, read.value, password, new AbortController().signal)
  if (!opened.ok || opened.value === null) return false
  const [got, meant] = [opened.value.accounts, accounts].map((list) =>
    list.map((account) => withToken(account, fingerprint)).join(),
  )
  wipeContents(opened.value)
  return got === meant
}

async function picturesSay(
  context: Pick<CommandContext, 'qrReader'>,
  pictures: readonly Uint8Array[],
  texts: readonly string[],
): Promise<boolean> {
  for (const [index, picture] of pictures.entries()) {
    const found = await scanImage(context, picture)
    if (!found.ok || found.value.length !== 1 || found.value[0] !== texts[index]) return false
  }
  return pictures.length === texts.length
}

/** Takes the bytes over. */
async function readAgain(
  { importReader, clock }: Pick<CommandContext, 'importReader' | 'clock'>,
  bytes: Uint8Array,
  password: string | null,
): Promise<ReadFile | null> {
  const opened = openImport({ reader: importReader, clock }, bytes, null)
  const first = await opened.open()
  const read = first.kind === 'locked' && password !== null ? await opened.unlock(password) : first
  opened.close()
  return read.kind === 'read' ? read.file : null
}

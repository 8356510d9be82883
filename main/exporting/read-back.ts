// What was written, as another program would read it, compared with what was meant, before anybody is told that it is done.

import { fail, ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'
import { type Exported, type Exporter, fingerprint, paced, type Turn } from '../exporters'
import { openImport } from '../importers/reading-client'
import type { Clock, ImportReader, Kdf, QrReader } from '../platform/platform'
import { type Account, withToken } from '../vault/account'
import { openBackup } from '../vault/backing-up'
import { wipeContents } from '../vault/contents'
import type { Vault } from '../vault/vault'

export interface Readers {
  readonly clock: Pick<Clock, 'after'>
  readonly kdf: Kdf
  readonly importReader: ImportReader
  readonly qrReader: QrReader
}

/** The digest of each account by its id, made while the secrets are there. */
export type Meant = ReadonlyMap<string, string>

/** null = it was stopped. */
export async function meantBy(accounts: readonly Account[], turn: Turn): Promise<Meant | null> {
  const pairs = await paced(accounts, turn, (each) => [each.id, withToken(each, fingerprint)] as const)
  return pairs === null ? null : new Map(pairs)
}

interface Written {
  readonly vault: Pick<Vault, 'openOwnBackup'>
  readonly exporter: Exporter
  readonly exported: Exported
  readonly meant: Meant
  /** What opens the file; null for plain ones, and for what the vault's own key opens. */
  readonly password: string | null
  readonly turn: Turn
}

/** `found`: the bytes of each file. They may be wiped. */
export async function readsBack(
  readers: Readers,
  written: Written,
  found: readonly Uint8Array[],
): Promise<Result<null, { readonly code: 'export-not-verified' }>> {
  return (await holdsThem(readers, written, found)) ? ok(null) : fail({ code: 'export-not-verified' })
}

async function holdsThem(readers: Readers, written: Written, found: readonly Uint8Array[]): Promise<boolean> {
  const { exporter, exported } = written
  if (exported.qrTexts !== undefined) return picturesSay(readers, found, exported.qrTexts)
  const [only] = found
  if (only === undefined) return false
  const reads = exporter.sealed === 'always' ? backupHolds : importerFinds
  return reads(readers, written, only)
}

/** A backup is opened as a person would restore it: by the password, or by the key of the vault it came from. */
async function backupHolds(
  { kdf }: Readers,
  { vault, exported, meant, password, turn }: Written,
  bytes: Uint8Array,
): Promise<boolean> {
  const opened =
    password === null
      ? vault.openOwnBackup(bytes)
      : await openBackup(kdf, bytes, password, new AbortController().signal)
  if (!opened.ok || opened.value === null) return false
  const got = await paced(opened.value.accounts, turn, (account) => withToken(account, fingerprint))
  wipeContents(opened.value)
  return got?.join() === exported.written.map(({ id }) => meant.get(id)).join()
}

async function picturesSay(
  { qrReader }: Readers,
  pictures: readonly Uint8Array[],
  texts: readonly string[],
): Promise<boolean> {
  for (const [index, picture] of pictures.entries()) {
    const found = await qrReader.read(picture)
    if (typeof found === 'string' || found.length !== 1 || found[0] !== texts[index]) return false
  }
  return pictures.length === texts.length
}

async function importerFinds(
  { importReader, clock }: Readers,
  { exported, meant, password, turn }: Written,
  bytes: Uint8Array,
): Promise<boolean> {
  const opened = openImport({ reader: importReader, clock }, bytes, null)
  const first = await opened.open()
  const read = first.kind === 'locked' && password !== null ? await opened.unlock(password) : first
  opened.close()
  if (read.kind !== 'read') return false
  const got = await paced(read.file.entries, turn, ({ draft }) => fingerprint(draft.token))
  for (const { draft } of read.file.entries) draft.token.secret.fill(0)
  // Names that no import takes may stand in a vault that another program wrote; they went out as they are.
  const readable = exported.written.filter(
    ({ issuer, account }) => issuer.length <= tokenLimits.maxLabel && account.length <= tokenLimits.maxLabel,
  )
  const wanted = readable.map(({ id }) => meant.get(id))
  return got !== null && wanted.toSorted().join() === got.toSorted().join()
}

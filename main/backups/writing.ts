// One automatic backup: sealed, written beside its place, synced, renamed, read back by its name, and compared with what was
// sealed. Removes its own surplus and nothing else, and makes no folder: a drive that is not mounted has none.

import { join } from 'node:path'
import type { BackupFault, DiskFault, Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Clock, Files, Log } from '../platform/platform'
import { type Contents, wipeContents } from '../vault/contents'
import { maxVaultBytes } from '../vault/file'
import type { Vault } from '../vault/vault'
import { automaticName, halfMade, leftovers, ownBackups } from './names'
import type { AutomaticBackup } from './record'

export interface WritingParts {
  readonly vault: Pick<Vault, 'sealWhole' | 'verifyBackup' | 'copy'>
  readonly files: Files
  readonly clock: Clock
  readonly log: Log
}

/** `locked`: the vault locked meanwhile. */
export type WritingFault = BackupFault | DiskFault | Extract<Fault, { code: 'locked' }>

export async function writeBackup(
  parts: WritingParts,
  folder: string,
  last: AutomaticBackup | null,
): Promise<Result<AutomaticBackup, WritingFault>> {
  const { vault, files, clock } = parts
  const sealed = await vault.sealWhole(null)
  if (!sealed.ok)
    return fail({ code: sealed.error.code === 'slot-missing' ? 'backup-needs-key' : 'locked' } as const)
  const { bytes, made } = sealed.value
  try {
    const vaultId = made.vaultId ?? ''
    const there = await lookInto(files, folder, vaultId, last)
    if (!there.ok) return there
    for (const { name } of leftovers(there.value, vaultId, clock.now()))
      await files.remove(join(folder, name))
    const file = await freeName(files, folder, vaultId, clock.now())
    const written = await writeDurably(files, folder, file, bytes)
    if (!written.ok) return written
    return await prove(parts, made, { folder, file })
  } finally {
    wipeContents(made)
  }
}

/** Opens the newest one once more. It need not be of the newest content, but must be of this one. */
export async function proveAgain(
  parts: WritingParts,
  { folder, file }: AutomaticBackup,
): Promise<Result<AutomaticBackup, WritingFault>> {
  const made = parts.vault.copy()
  if (made === null) return fail({ code: 'locked' })
  try {
    return await prove(parts, made, { folder, file })
  } finally {
    wipeContents(made)
  }
}

/** Removes the oldest of this vault's own beyond `keep`, never `verified`. */
export async function removeSurplus(
  { files, log }: Pick<WritingParts, 'files' | 'log'>,
  vaultId: string,
  verified: AutomaticBackup,
  keep: number,
): Promise<void> {
  const listed = await files.list(verified.folder)
  if (!listed.ok) return
  const own = ownBackups(listed.value, vaultId).filter(({ name }) => name !== verified.file)
  for (const { name } of own.slice(0, Math.max(0, own.length - (keep - 1)))) {
    const removed = await files.remove(join(verified.folder, name))
    if (!removed.ok) log.event('backup-not-removed', removed.error.code)
  }
}

async function lookInto(files: Files, folder: string, vaultId: string, last: AutomaticBackup | null) {
  const gone = fail({ code: 'backup-folder-gone' } as const)
  if ((await files.info(folder)) === null) return gone
  const listed = await files.list(folder)
  if (!listed.ok) return listed
  // The place where a drive is mounted stays when the drive goes, and is empty then.
  const strange = last?.folder === folder && ownBackups(listed.value, vaultId).length === 0
  return strange ? fail({ code: 'backup-folder-other' } as const) : listed
}

async function freeName(files: Files, folder: string, vaultId: string, now: number): Promise<string> {
  for (let at = now; ; at += 1_000) {
    const name = automaticName(vaultId, at)
    const path = join(folder, name)
    // A run that was cut off this very second may have left half of one.
    const taken = (await files.info(path)) ?? (await files.info(`${path}${halfMade}`))
    if (taken === null) return name
  }
}

async function writeDurably(files: Files, folder: string, name: string, bytes: Uint8Array) {
  const path = join(folder, name)
  const beside = `${path}${halfMade}`
  const written = await files.writeNew(beside, bytes)
  const renamed = written.ok ? await files.rename(beside, path) : written
  if (renamed.ok) await files.syncFolder(folder)
  else if (written.ok) await files.remove(beside)
  return renamed
}

async function prove(
  { vault, files, clock }: WritingParts,
  made: Contents,
  { folder, file }: { readonly folder: string; readonly file: string },
): Promise<Result<AutomaticBackup, WritingFault>> {
  const read = await files.read(join(folder, file), maxVaultBytes)
  if (!read.ok) return fail(read.error.code === 'too-large' ? { code: 'backup-not-verified' } : read.error)
  if (read.value === null) return fail({ code: 'backup-not-verified' })
  const same = await vault.verifyBackup(read.value, made, null)
  if (!same.ok) return fail({ code: same.error.code === 'locked' ? 'locked' : 'backup-not-verified' })
  const { generation, savedAt, accounts } = made
  return ok({ at: clock.now(), accounts: accounts.length, folder, file, generation, savedAt })
}

// Accounts into files, for the window and the command line alike: written beside, read back and compared, and only then
// given their names. Nothing is left behind when anything goes wrong.

import { join, parse, resolve } from 'node:path'
import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Exported, Exporter, Turn } from '../exporters'
import type { Files, Place, Random } from '../platform/platform'
import { qrPng, qrSvg } from '../qr'
import { saveFiles } from '../save-file'
import type { Account } from '../vault/account'
import type { Vault } from '../vault/vault'
import { meantBy, type Readers, readsBack } from './read-back'

export interface ExportTools extends Readers {
  readonly files: Files
  readonly random: Random
  readonly place: Pick<Place, 'vault' | 'settings'>
}

type Lender = Pick<Vault, 'groups' | 'backup' | 'openOwnBackup'>

export interface Wanted {
  readonly exporter: Exporter
  readonly accounts: readonly Account[]
  /** The accounts are all there are, so a backup holds the rest of the vault too. */
  readonly everything: boolean
  /** null = plain, or under the vault's own passphrase. */
  readonly password: string | null
  readonly turn: Turn
}

export interface Target {
  readonly path: string
  /** Whether that path, and those of several pictures, may be there already. */
  readonly replaces: { readonly one: boolean; readonly several: boolean }
}

export interface WrittenExport {
  readonly exported: Exported
  readonly paths: readonly string[]
}

/** Whether this is a format that nobody can read without a key, given this password. */
export function isSealed({ sealed }: Pick<Exporter, 'sealed'>, password: string | null): boolean {
  return sealed === 'always' || (sealed === 'optional' && password !== null)
}

/** The bytes alone. Faults: `nothing-to-export`, `slot-missing`, `locked` when it was stopped. */
export async function makeExport(
  { random, kdf }: Pick<ExportTools, 'random' | 'kdf'>,
  vault: Lender,
  { exporter, accounts, everything, password, turn }: Wanted,
): Promise<Result<Exported, Fault>> {
  const exported = await exporter.write({
    ...{ accounts, groups: vault.groups(), password, random, kdf, turn },
    sealBackup: (passphrase) =>
      vault.backup({ passphrase, only: everything ? null : accounts.map(({ id }) => id) }),
    drawPng: (text) => qrPng(text, 1024),
    drawSvg: (text) => qrSvg(text),
  })
  if (exported.ok && exported.value.written.length === 0) return fail({ code: 'nothing-to-export' })
  return exported
}

/** Further faults: `file-exists`, `file-is-ours`, `export-not-verified`, and the disk's. */
export async function writeExport(
  tools: ExportTools,
  vault: Lender,
  wanted: Wanted,
  target: Target,
): Promise<Result<WrittenExport, Fault>> {
  const { exporter, accounts, password, turn } = wanted
  // Before anything is awaited that a lock could come between.
  const meant = await meantBy(accounts, turn)
  if (meant === null) return fail({ code: 'locked' })
  const made = await makeExport(tools, vault, wanted)
  if (!made.ok) return made
  const exported = made.value
  const several = exported.files.length > 1
  const files = exported.files.map(({ part, bytes }) => ({ path: numbered(target.path, part), bytes }))
  const good = async (found: readonly Uint8Array[]): Promise<Result<null, Fault>> => {
    const read = await readsBack(tools, { vault, exporter, exported, meant, password, turn }, found)
    return (await turn()) ? read : fail({ code: 'locked' })
  }
  const save = async () => {
    for (const { path } of files)
      if (await isOurs(tools, path)) return fail({ code: 'file-is-ours' } as const)
    const may = several ? target.replaces.several : target.replaces.one
    return saveFiles(tools, files, may ? 'replace' : 'new', good)
  }
  const saved = await save()
  for (const { bytes } of exported.files) bytes.fill(0)
  return saved.ok ? ok({ exported, paths: files.map(({ path }) => path) }) : saved
}

/** phone-1.png, phone-2.png … */
function numbered(file: string, part: number | null): string {
  if (part === null) return file
  const { dir, name, ext } = parse(file)
  return join(dir, `${name}-${part}${ext}`)
}

/** The vault and its settings, by whatever way there: the same size and time to the millisecond is the same file. */
async function isOurs(
  { files, place }: Pick<ExportTools, 'files' | 'place'>,
  path: string,
): Promise<boolean> {
  const target = resolve(path)
  const there = await files.info(target)
  for (const own of [place.vault, place.settings]) {
    if (resolve(own) === target) return true
    const info = await files.info(own)
    const same = info?.bytes === there?.bytes && info?.modifiedAt === there?.modifiedAt
    if (info !== null && same) return true
  }
  return false
}

// The vault on disk: reading, the lock, and the one order of steps in which its file is replaced.
// Knows bytes and generation numbers, no keys and no accounts. Never deletes what it could not read.

import { createHash } from 'node:crypto'
import type { DiskFault, ServiceFault, VaultFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Clock, FileInfo, Files, Log, Random } from '../platform/platform'
import { diskNames, unreadableName } from './disk-names'
import { maxVaultBytes } from './file'
import { type KeptCopy, keptCopies, keptName, surplus, timeInName } from './generations'
import type { VaultPlace } from './parts'

/** How long a writer waits for another one; a save takes far less than a second. */
const patience = 10_000
const tooLarge = { code: 'vault-too-large', limit: maxVaultBytes } as const

export type ReadFault = VaultFault | DiskFault
export type LockFault = DiskFault | Extract<ServiceFault, { code: 'vault-in-use' }>

export interface FileImage {
  readonly bytes: Uint8Array
  /** SHA-256, for telling whether the file is still the one that was read. */
  readonly digest: string
}

export interface Replacement {
  readonly bytes: Uint8Array
  /** The current file, to be kept as a generation; null when there is none. */
  readonly keep: { readonly generation: number; readonly savedAt: number; readonly image: FileImage } | null
  /** Whether these bytes open: asked before the current file is replaced. */
  readonly opens: (bytes: Uint8Array) => boolean
}

export interface Kept {
  /** Newest first. */
  readonly copies: readonly KeptCopy[]
  /** True when anything at all lies in the folder of kept copies. */
  readonly anything: boolean
}

/** All but `read`, `kept`, `readKept`, `info` and `locked` are for the time the lock is held. */
export interface Store {
  /** null = no such file. */
  read(): Promise<Result<FileImage | null, ReadFault>>
  info(): Promise<FileInfo | null>
  kept(): Promise<Result<Kept, DiskFault>>
  readKept(name: string): Promise<Result<Uint8Array | null, ReadFault>>
  makeFolder(): Promise<Result<null, DiskFault>>
  locked<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | LockFault>>
  /** The save of design.md's rule 3. `durable` false: this file system cannot sync a folder. */
  replace(
    change: Replacement,
  ): Promise<Result<{ readonly image: FileImage; readonly durable: boolean }, DiskFault>>
  replaceKept(name: string, bytes: Uint8Array): Promise<Result<null, DiskFault>>
  /** Keeps the file that cannot be read under a name of its own, then puts these bytes in its place. */
  setAside(bytes: Uint8Array): Promise<Result<null, DiskFault>>
  readMarker(): Promise<string | null>
  writeMarker(text: string): Promise<Result<null, DiskFault>>
  removeMarker(): Promise<void>
  watch(changed: () => void): () => void
}

interface StoreParts {
  readonly files: Files
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
}

export function createStore({ files, clock, random, log }: StoreParts, place: VaultPlace): Store {
  const names = diskNames(place)
  const keptPath = (name: string) => `${names.kept}/${name}`

  const readBytes = async (path: string): Promise<Result<Uint8Array | null, ReadFault>> => {
    const read = await files.read(path, maxVaultBytes)
    if (read.ok) return read
    return fail(read.error.code === 'too-large' ? tooLarge : read.error)
  }

  const kept = async (): Promise<Result<Kept, DiskFault>> => {
    const listed = await files.list(names.kept)
    if (!listed.ok) return listed
    return ok({ copies: keptCopies(listed.value), anything: listed.value.length > 0 })
  }

  /** Writes beside the target and renames; on failure removes what it wrote and nothing else. */
  const swap = async (
    folder: string,
    target: string,
    bytes: Uint8Array,
    before?: () => Promise<Result<null, DiskFault>>,
  ) => {
    const beside = `${folder}/${names.halfMade}${random.uuid()}`
    const written = await files.writeNew(beside, bytes)
    const ready = written.ok && before !== undefined ? await before() : written
    const swapped = ready.ok ? await files.rename(beside, target) : ready
    if (!swapped.ok) await files.remove(beside)
    return swapped
  }

  const readsBack = async (path: string, bytes: Uint8Array): Promise<Result<null, DiskFault>> => {
    const read = await files.read(path, maxVaultBytes)
    return read.ok && read.value !== null && sameBytes(read.value, bytes)
      ? ok(null)
      : fail({ code: 'save-not-verified' })
  }

  /** What dead processes left half made. Nobody alive makes such files without the lock, which we hold. */
  const sweep = async (folder: string): Promise<Result<null, DiskFault>> => {
    const listed = await files.list(folder)
    if (!listed.ok) return listed
    for (const { name } of listed.value)
      if (name.startsWith(names.halfMade)) await files.remove(`${folder}/${name}`)
    return ok(null)
  }

  const keepCurrent = async (keep: NonNullable<Replacement['keep']>): Promise<Result<null, DiskFault>> => {
    const folder = await files.makeFolder(names.kept)
    if (!folder.ok) return folder
    const present = await kept()
    if (!present.ok) return present
    const namesakes = present.value.copies.filter(({ generation }) => generation === keep.generation)
    for (const { name } of namesakes) {
      const bytes = await readBytes(keptPath(name))
      // A save that was cut off between keeping and replacing has kept it already.
      if (bytes.ok && bytes.value !== null && sameBytes(bytes.value, keep.image.bytes)) return ok(null)
    }
    // Another file of the same number (a synced folder, a restored backup) is not ours to replace.
    const number = namesakes.length === 0 ? keep.generation : highestOf(present.value) + 1
    const linked = await files.linkOrCopy(names.file, keptPath(keptName(number, keep.savedAt)))
    if (linked.ok) await files.syncFolder(names.kept)
    return linked
  }

  const prune = async (): Promise<void> => {
    const listed = await files.list(names.kept)
    if (!listed.ok) return
    const halfMade = listed.value.filter(({ name }) => name.startsWith(names.halfMade))
    for (const { name } of [...surplus(keptCopies(listed.value), clock.now()), ...halfMade]) {
      const removed = await files.remove(keptPath(name))
      if (!removed.ok) log.event('generation-not-removed', removed.error.code)
    }
  }

  return {
    kept,
    readKept: (name) => readBytes(keptPath(name)),
    makeFolder: () => files.makeFolder(names.folder),
    info: () => files.info(names.file),
    watch: (changed) => files.watch(names.folder, changed),

    read: async () => {
      const bytes = await readBytes(names.file)
      if (!bytes.ok) return bytes
      return ok(bytes.value === null ? null : imageOf(bytes.value))
    },

    locked: async <T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | LockFault>> => {
      const until = clock.monotonic() + patience
      for (;;) {
        const lock = await files.tryLock(names.lock)
        if (!lock.ok) return lock
        if (lock.value === null) {
          if (clock.monotonic() > until) return fail({ code: 'vault-in-use' })
          // Not in step with the other writer, or one of the two would always come too late.
          const pause = 3 + ((random.bytes(1)[0] ?? 0) % 10)
          await new Promise<void>((resolve) => clock.after(pause, resolve))
          continue
        }
        try {
          return await work()
        } finally {
          await lock.value()
        }
      }
    },

    replace: async ({ bytes, keep, opens }) => {
      if (!opens(bytes)) return fail({ code: 'save-not-verified' })
      const swept = await sweep(names.folder)
      if (!swept.ok) return swept
      const keeping = keep === null ? undefined : () => keepCurrent(keep)
      const swapped = await swap(names.folder, names.file, bytes, keeping)
      if (!swapped.ok) return swapped
      const durable = await files.syncFolder(names.folder)
      const verified = await readsBack(names.file, bytes)
      if (!verified.ok) return verified
      await prune()
      return ok({ image: imageOf(bytes), durable })
    },

    replaceKept: async (name, bytes) => {
      const swapped = await swap(names.kept, keptPath(name), bytes)
      return swapped.ok ? readsBack(keptPath(name), bytes) : swapped
    },

    setAside: async (bytes) => {
      const folder = await files.makeFolder(names.kept)
      if (!folder.ok) return folder
      const swept = await sweep(names.folder)
      if (!swept.ok) return swept
      const aside = keptPath(`${unreadableName}${timeInName(clock.now())}`)
      const keeping = async () => {
        const linked =
          (await files.info(names.file)) === null ? ok(null) : await files.linkOrCopy(names.file, aside)
        if (linked.ok) await files.syncFolder(names.kept)
        return linked
      }
      const swapped = await swap(names.folder, names.file, bytes, keeping)
      if (!swapped.ok) return swapped
      await files.syncFolder(names.folder)
      return readsBack(names.file, bytes)
    },

    readMarker: async () => {
      const read = await files.read(names.marker, 64 * 1024)
      return read.ok && read.value !== null ? new TextDecoder().decode(read.value) : null
    },

    writeMarker: async (text) => {
      const folder = await files.makeFolder(names.kept)
      if (!folder.ok) return folder
      const swept = await sweep(names.kept)
      if (!swept.ok) return swept
      const swapped = await swap(names.kept, names.marker, new TextEncoder().encode(text))
      if (swapped.ok) await files.syncFolder(names.kept)
      return swapped
    },

    removeMarker: async () => {
      await files.remove(names.marker)
      await files.syncFolder(names.kept)
    },
  }
}

export function imageOf(bytes: Uint8Array): FileImage {
  return { bytes, digest: createHash('sha256').update(bytes).digest('hex') }
}

export function highestOf({ copies }: Kept): number {
  return copies[0]?.generation ?? 0
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0
}

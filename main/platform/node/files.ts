// The disk by node:fs, in the steps that a durable save is made of. Every error becomes a DiskFault; none is thrown.

import { constants } from 'node:fs'
import { copyFile, type FileHandle, link, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DiskFault } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'
import type { FileInfo, Files } from '../platform'
import { diskFault, errorCode } from './disk-fault'
import { tryLockFile } from './lock-file'
import { watchFolder } from './watch-folder'

/** Virus scanners, indexers and synchronisers hold a file for moments; Windows then refuses to replace it. */
const windowsPatience = 10_000
const windowsPause = 50
const heldCodes = ['EPERM', 'EBUSY', 'EACCES']

/** Where hard links do not exist, are not allowed, or end at a border. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']

/** `system`: tests look at Windows' manners elsewhere. */
export function createFiles(system: NodeJS.Platform = process.platform): Files {
  const windows = system === 'win32'
  const patiently = <T>(work: () => Promise<T>) => (windows ? insist(work) : work())

  return {
    read: async (path, limit) => {
      try {
        return await withFile(path, 'r', async (file) => {
          const { size } = await file.stat()
          return size > limit ? fail({ code: 'too-large' } as const) : readAll(file, size, limit)
        })
      } catch (error) {
        return errorCode(error) === 'ENOENT' ? ok(null) : fail(diskFault(error))
      }
    },

    writeNew: async (path, bytes) => {
      let made = false
      try {
        await withFile(path, 'wx', async (file) => {
          made = true
          await writeAll(file, bytes)
          await file.sync()
        })
        return ok(null)
      } catch (error) {
        if (made) await unlink(path).catch(() => undefined)
        return fail(diskFault(error))
      }
    },

    rename: (from, to) =>
      attempt(async () => {
        await patiently(() => rename(from, to))
        // Windows syncs no folders, but syncing the renamed file writes NTFS' journal out, its new name included.
        if (windows) await withFile(to, 'r+', (file) => file.sync())
      }),

    linkOrCopy: (from, to) =>
      attempt(async () => {
        try {
          await link(from, to)
        } catch (error) {
          if (!noLinks.includes(errorCode(error))) throw error
          await copySynced(from, to)
        }
      }),

    syncFolder: async (path) => {
      if (windows) return true
      try {
        await withFile(path, 'r', (folder) => folder.sync())
        return true
      } catch {
        return false
      }
    },

    remove: (path) =>
      attempt(async () => {
        try {
          await patiently(() => unlink(path))
        } catch (error) {
          if (errorCode(error) !== 'ENOENT') throw error
        }
      }),

    makeFolder: (path) => attempt(() => mkdir(path, { recursive: true, mode: 0o700 })),

    list: async (path) => {
      try {
        const names = await readdir(path)
        const infos = await Promise.all(names.map((name) => infoOf(join(path, name))))
        return ok(infos.filter((info) => info !== null))
      } catch (error) {
        return errorCode(error) === 'ENOENT' ? ok([]) : fail(diskFault(error))
      }
    },

    info: infoOf,
    watch: watchFolder,

    tryLock: async (path) => {
      try {
        return ok(await tryLockFile(path))
      } catch (error) {
        return fail(diskFault(error))
      }
    },
  }
}

async function attempt(work: () => Promise<unknown>): Promise<Result<null, DiskFault>> {
  try {
    await work()
    return ok(null)
  } catch (error) {
    return fail(diskFault(error))
  }
}

async function insist<T>(work: () => Promise<T>): Promise<T> {
  const until = performance.now() + windowsPatience
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!heldCodes.includes(errorCode(error))) throw error
      if (performance.now() > until) throw Object.assign(new Error('held'), { code: 'EBUSY' })
      await new Promise((resolve) => setTimeout(resolve, windowsPause))
    }
  }
}

async function withFile<T>(path: string, flags: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, flags, 0o600)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** One byte more than it should have: a file that grows while it is read is noticed. */
async function readAll(file: FileHandle, size: number, limit: number) {
  let buffer = Buffer.alloc(size + 1)
  let length = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length, length)
    length += bytesRead
    if (length > limit) return fail({ code: 'too-large' } as const)
    if (bytesRead === 0) return ok(buffer.subarray(0, length))
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.alloc(length)])
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, written)
    written += bytesWritten
  }
}

/** Appears complete or not at all. The half-made copy bears the name of its source, which sweeps such leftovers. */
async function copySynced(from: string, to: string): Promise<void> {
  const beside = join(dirname(to), `${basename(from)}.new-copy`)
  await unlink(beside).catch(() => undefined)
  try {
    await copyFile(from, beside, constants.COPYFILE_EXCL)
    await withFile(beside, 'r+', (file) => file.sync())
    await rename(beside, to)
  } catch (error) {
    await unlink(beside).catch(() => undefined)
    throw error
  }
}

async function infoOf(path: string): Promise<FileInfo | null> {
  try {
    const { size, mtimeMs } = await stat(path)
    return { name: basename(path), bytes: size, modifiedAt: mtimeMs }
  } catch {
    return null
  }
}

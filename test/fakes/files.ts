// A disk in memory, shared by any number of processes, each with a view of its own. Calls can be made to fail, a process
// can die before or after any call, and the power can be cut: then what no folder sync had reached is gone.

import type { FileInfo, Files } from '../../main/platform/platform'
import type { DiskFault } from '../../shared/errors'
import { fail, ok } from '../../shared/result'

interface Node {
  bytes: Uint8Array
  modifiedAt: number
}

export interface FakeFiles extends Files {
  /** The n-th call from now on (1 = the next) answers this fault instead of doing anything. */
  failCall(n: number, fault: DiskFault): void
  /** Every call of this name does. null = no more. */
  failAll(name: keyof Files, fault: DiskFault | null): void
  /** The process dies at the n-th call from now on: before it (a file being written is left half) or right after it. */
  dieAt(n: number, when: 'before' | 'after'): void
  dead(): boolean
  /** Names of the calls made. */
  calls(): readonly string[]
}

export interface FakeDisk {
  /** One more process that uses the disk. */
  process(): FakeFiles
  /** All locks of dead processes stay, as files do; this says whose they are. */
  bytes(path: string): Uint8Array | null
  put(path: string, bytes: Uint8Array): void
  remove(path: string): void
  paths(): readonly string[]
  /** Everything, for comparing byte for byte. */
  image(): ReadonlyMap<string, string>
  /** Leaves what was synced: file bytes always are (writeNew), names only by syncFolder. */
  cutPower(): void
  /** This file system cannot sync folders. */
  noFolderSync(): void
}

export function createFakeDisk(now: () => number = () => Date.now()): FakeDisk {
  let files = new Map<string, Node>()
  let durable = new Map<string, Node>()
  let syncsFolders = true
  const folders = new Set<string>()
  const locks = new Map<string, { readonly dead: () => boolean }>()
  const watchers = new Map<string, Set<() => void>>()

  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
  const touched = (path: string) => {
    for (const changed of watchers.get(folderOf(path)) ?? []) setImmediate(changed)
  }
  const set = (path: string, node: Node) => {
    files.set(path, node)
    touched(path)
  }
  const unset = (path: string) => {
    files.delete(path)
    touched(path)
  }

  const process = (): FakeFiles => {
    const calls: string[] = []
    const failing = new Map<string, DiskFault>()
    let failAt: { n: number; readonly fault: DiskFault } | null = null
    let death: { n: number; readonly when: 'before' | 'after' } | null = null
    let dead = false
    const never = new Promise<never>(() => {})

    /** `half`: what is left of a call in which the process died. */
    const call = async <T>(
      name: string,
      work: () => T,
      half: () => void = () => {},
    ): Promise<T | { fault: DiskFault }> => {
      if (dead) return never
      calls.push(name)
      await new Promise((resolve) => setImmediate(resolve))
      if (death !== null && --death.n === 0) {
        dead = true
        if (death.when === 'after') work()
        else half()
        return never
      }
      // A lock that its living owner cannot give back would be a test of the twin, not of the vault.
      if (failAt !== null && --failAt.n === 0 && name !== 'unlock') return { fault: failAt.fault }
      const fault = failing.get(name)
      return fault === undefined ? work() : { fault }
    }
    type Answer = { readonly ok: boolean }
    const done = async <A extends Answer>(
      answer: Promise<A | { fault: DiskFault }>,
    ): Promise<A | { readonly ok: false; readonly error: DiskFault }> => {
      const got = await answer
      return 'fault' in got ? fail(got.fault) : got
    }

    return {
      calls: () => calls,
      dead: () => dead,
      failCall: (n, fault) => {
        failAt = { n, fault }
      },
      failAll: (name, fault) => {
        if (fault === null) failing.delete(name)
        else failing.set(name, fault)
      },
      dieAt: (n, when) => {
        death = { n, when }
      },

      read: (path, limit) =>
        done(
          call('read', () => {
            const node = files.get(path)
            if (node === undefined) return ok(null)
            return node.bytes.length > limit
              ? fail({ code: 'too-large' } as const)
              : ok(Uint8Array.from(node.bytes))
          }),
        ),

      writeNew: (path, bytes) => {
        const node = (part: number) => ({
          bytes: Uint8Array.from(bytes.subarray(0, part)),
          modifiedAt: now(),
        })
        return done(
          call(
            'writeNew',
            () => {
              if (files.has(path)) return fail({ code: 'disk-busy' } as const)
              if (!folders.has(folderOf(path))) return fail({ code: 'disk-io' } as const)
              set(path, node(bytes.length))
              return ok(null)
            },
            () => set(path, node(bytes.length / 2)),
          ),
        )
      },

      rename: (from, to) =>
        done(
          call('rename', () => {
            const node = files.get(from)
            if (node === undefined) return fail({ code: 'disk-io' } as const)
            unset(from)
            set(to, node)
            return ok(null)
          }),
        ),

      linkOrCopy: (from, to) =>
        done(
          call('linkOrCopy', () => {
            const node = files.get(from)
            if (node === undefined) return fail({ code: 'disk-io' } as const)
            if (files.has(to)) return fail({ code: 'disk-busy' } as const)
            set(to, node)
            return ok(null)
          }),
        ),

      syncFolder: async (path) => {
        const answer = await call('syncFolder', () => {
          if (!syncsFolders) return false
          for (const known of durable.keys())
            if (folderOf(known) === path && !files.has(known)) durable.delete(known)
          for (const [known, node] of files) if (folderOf(known) === path) durable.set(known, node)
          return true
        })
        return answer === true
      },

      remove: (path) =>
        done(
          call('remove', () => {
            unset(path)
            return ok(null)
          }),
        ),

      makeFolder: (path) =>
        done(
          call('makeFolder', () => {
            for (let above = path; above !== ''; above = folderOf(above)) folders.add(above)
            return ok(null)
          }),
        ),

      list: (path) =>
        done(
          call('list', () => {
            const names = [...files.keys(), ...locks.keys()].filter((file) => folderOf(file) === path)
            return ok(names.map((file) => infoOf(file, files.get(file))))
          }),
        ),

      info: async (path) => {
        const answer = await call('info', () => {
          const node = files.get(path)
          return node === undefined && !folders.has(path) ? null : infoOf(path, node)
        })
        return answer !== null && 'fault' in answer ? null : answer
      },

      watch: (path, changed) => {
        const all = watchers.get(path) ?? new Set()
        const mine = () => changed()
        watchers.set(path, all.add(mine))
        return () => void all.delete(mine)
      },

      tryLock: async (path) =>
        done(
          call('tryLock', () => {
            if (!folders.has(folderOf(path))) return fail({ code: 'disk-io' } as const)
            const owner = locks.get(path)
            if (owner !== undefined && !owner.dead()) return ok(null)
            const mine = { dead: () => dead }
            locks.set(path, mine)
            return ok(async () => {
              await call('unlock', () => {
                if (locks.get(path) === mine) locks.delete(path)
              })
            })
          }),
        ),
    }
  }

  return {
    process,
    bytes: (path) => files.get(path)?.bytes ?? null,
    put: (path, bytes) => {
      for (let above = folderOf(path); above !== ''; above = folderOf(above)) folders.add(above)
      const node = { bytes: Uint8Array.from(bytes), modifiedAt: now() }
      set(path, node)
      durable.set(path, node)
    },
    remove: (path) => {
      unset(path)
      durable.delete(path)
    },
    paths: () => [...files.keys()].sort(),
    image: () =>
      new Map([...files].map(([path, { bytes }]) => [path, Buffer.from(bytes).toString('base64')])),
    cutPower: () => {
      files = new Map(durable)
      durable = new Map(files)
      locks.clear()
    },
    noFolderSync: () => {
      syncsFolders = false
    },
  }
}

function infoOf(path: string, node: Node | undefined): FileInfo {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return { name, bytes: node?.bytes.length ?? 0, modifiedAt: node?.modifiedAt ?? 0 }
}

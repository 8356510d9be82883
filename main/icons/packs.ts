// The icon packs that were added: kept as files in a folder of their own beside the settings, because nothing in them is
// secret. Read when a picker or the settings ask, and forgotten a minute later.

import { join } from 'node:path'
import type { Fault } from '../../shared/errors'
import { type AddedPack, type IconPackView, type PackIcon, packLimits } from '../../shared/icon-packs'
import { fail, ok, type Result } from '../../shared/result'
import type { PackAnswer } from '../importers/icon-pack'
import type { Clock, Files, ImportReader, Random } from '../platform/platform'
import { saveFile } from '../save-file'
import { type KeptPack, readPack, writePack } from './pack-file'
import { searchPacks } from './pack-search'

export interface Packs {
  list(): Promise<readonly IconPackView[]>
  /** In the place of an older one with its id. */
  add(path: string): Promise<Result<AddedPack, Fault>>
  remove(id: string): Promise<Result<null, Fault>>
  search(query: string, issuer: string): Promise<readonly PackIcon[]>
}

/** Milliseconds: for reading one file, and that packs stay in memory after they were last asked for. */
const [patience, keptFor] = [20_000, 60_000]
const ending = '.icons'
/** What a kept file may have: the pictures, and their head. */
const maxFile = packLimits.file + 16 * 1024 * 1024

export function createPacks(parts: {
  readonly files: Files
  readonly random: Pick<Random, 'uuid'>
  readonly clock: Pick<Clock, 'after'>
  readonly reader: ImportReader
  readonly folder: string
}): Packs {
  const { files, random, clock, reader, folder } = parts
  const pathOf = (id: string) => join(folder, `${id}${ending}`)
  let held: Promise<readonly KeptPack[]> | null = null
  let cancel = () => {}

  const forget = () => {
    cancel()
    held = null
  }
  const load = async () => {
    const listed = await files.list(folder)
    const names = listed.ok
      ? listed.value.map(({ name }) => name).filter((name) => name.endsWith(ending))
      : []
    const found: KeptPack[] = []
    for (const name of names.sort().slice(0, packLimits.packs)) {
      const read = await files.read(join(folder, name), maxFile)
      const pack = read.ok && read.value !== null ? readPack(read.value) : null
      if (pack !== null && `${pack.head.id}${ending}` === name) found.push(pack)
    }
    return found
  }
  const packs = () => {
    held ??= load()
    cancel()
    cancel = clock.after(keptFor, forget)
    return held
  }

  const unpack = async (bytes: Uint8Array) => {
    const line = reader.start()
    const stop = new AbortController()
    const late = clock.after(patience, () => stop.abort())
    const reply = await line.ask({ kind: 'icon-pack', bytes }, { signal: stop.signal })
    late()
    line.end()
    // Our own process, built from the same source.
    return reply.kind === 'answer' ? (reply.message as PackAnswer).pack : null
  }

  return {
    list: async () => (await packs()).map(({ head }) => viewOf(head)),
    add: async (path) => {
      const file = await files.read(path, packLimits.file)
      if (!file.ok) return file.error.code === 'too-large' ? refused('too-large') : fail(file.error)
      const pack = file.value === null ? null : await unpack(file.value)
      if (pack === null) return refused('unreadable')
      const others = (await packs()).filter(({ head }) => head.id !== pack.id)
      if (others.length >= packLimits.packs) return refused('too-many')
      const made = await files.makeFolder(folder)
      if (!made.ok) return made
      const saved = await saveFile({ files, random }, pathOf(pack.id), writePack(pack))
      forget()
      return saved.ok ? ok({ kind: 'added', pack: viewOf(pack) }) : saved
    },
    remove: async (id) => {
      const found = (await packs()).find(({ head }) => head.id === id)
      forget()
      // Only the name of a pack that is there ever becomes a path.
      return found === undefined ? ok(null) : files.remove(pathOf(found.head.id))
    },
    search: async (query, issuer) => searchPacks(await packs(), query, issuer),
  }
}

function refused(why: 'unreadable' | 'too-large' | 'too-many') {
  return ok({ kind: 'refused', why } as const)
}

function viewOf({ icons, ...about }: Omit<IconPackView, 'icons'> & { readonly icons: readonly unknown[] }) {
  const { id, name, version, leftOut } = about
  return { id, name, version, leftOut, icons: icons.length }
}

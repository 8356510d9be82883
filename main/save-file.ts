// Writes files where a person said, readable for them alone from the first byte: all of them or none, each whole or not at
// all, and given its name only after it was read back. A symbolic link that has the name is replaced, never followed.

import { basename, dirname } from 'node:path'
import type { Fault } from '../shared/errors'
import { fail, ok, type Result } from '../shared/result'
import type { Files, Random } from './platform/platform'

export interface WantedFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Milliseconds after which nobody is still at work on a file beside the wanted one. */
const abandoned = 60_000
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

type Disk = { readonly files: Files; readonly random: Pick<Random, 'uuid'> }

/** Answers the file's name. */
export async function saveFile(disk: Disk, path: string, bytes: Uint8Array): Promise<Result<string, Fault>> {
  const saved = await saveFiles(disk, [{ path, bytes }], 'replace')
  return saved.ok ? ok(basename(path)) : saved
}

/**
 * `new`: no file is ever replaced. `good`: what else must be true of the bytes that were read back. Faults: `file-exists`,
 * `export-not-verified`, and the disk's.
 */
export async function saveFiles(
  { files, random }: Disk,
  wanted: readonly WantedFile[],
  how: 'new' | 'replace',
  good: (found: readonly Uint8Array[]) => Promise<Result<null, Fault>> = async () => ok(null),
): Promise<Result<null, Fault>> {
  /** Ours, to be taken away again unless all goes well. */
  const made = new Set<string>()
  const gaveUp = async <T>(failed: T): Promise<T> => {
    for (const path of made) await files.remove(path)
    return failed
  }
  const make = async (path: string, bytes: Uint8Array) => {
    const written = await files.writeNew(path, bytes)
    if (written.ok) made.add(path)
    return written
  }

  // An empty file keeps the name until the whole one takes its place.
  for (const { path } of how === 'new' ? wanted : []) {
    if ((await files.info(path)) !== null) return gaveUp(fail({ code: 'file-exists' }))
    const reserved = await make(path, new Uint8Array())
    if (!reserved.ok) return gaveUp(reserved)
  }

  // A name that nobody else has: what lies beside the file is not ours to remove.
  const pairs = wanted.map((file) => ({ ...file, beside: `${file.path}.${random.uuid()}.new` }))
  const found: Uint8Array[] = []
  for (const { beside, bytes } of pairs) {
    const written = await make(beside, bytes)
    if (!written.ok) return gaveUp(written)
    const read = await files.read(beside, bytes.length)
    if (!read.ok && read.error.code !== 'too-large') return gaveUp(fail(read.error))
    const back = read.ok ? read.value : null
    if (back === null || Buffer.compare(back, bytes) !== 0)
      return gaveUp(fail({ code: 'export-not-verified' }))
    found.push(back)
  }
  const checked = await good(found)
  for (const bytes of found) bytes.fill(0)
  if (!checked.ok) return gaveUp(checked)

  for (const { beside, path } of pairs) {
    const renamed = await files.rename(beside, path)
    if (!renamed.ok) return gaveUp(renamed)
    made.delete(beside)
    made.add(path)
  }
  for (const folder of new Set(wanted.map(({ path }) => dirname(path)))) await files.syncFolder(folder)
  for (const { path } of wanted) await sweep(files, path)
  return ok(null)
}

/** What a run that was cut off left half made of this very file, perhaps with secrets in it. */
async function sweep(files: Files, path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)]
  const [listed, saved] = [await files.list(folder), await files.info(path)]
  if (!listed.ok || saved === null) return
  for (const { name: found, modifiedAt } of listed.value) {
    const ours = found.startsWith(`${name}.`) && found.endsWith('.new')
    if (!ours || !uuid.test(found.slice(name.length + 1, -'.new'.length))) continue
    if (saved.modifiedAt - modifiedAt > abandoned) await files.remove(`${folder}/${found}`)
  }
}

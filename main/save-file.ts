// Writes a file where a person said, readable for them alone: whole or not at all, in place of an older one.

import { basename, dirname } from 'node:path'
import type { DiskFault } from '../shared/errors'
import { ok, type Result } from '../shared/result'
import type { Files, Random } from './platform/platform'

/** Milliseconds after which nobody is still at work on a file beside the wanted one. */
const abandoned = 60_000
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** Answers the file's name. */
export async function saveFile(
  { files, random }: { readonly files: Files; readonly random: Random },
  path: string,
  bytes: Uint8Array,
): Promise<Result<string, DiskFault>> {
  // A name that nobody else has: what lies beside the file is not ours to remove.
  const beside = `${path}.${random.uuid()}.new`
  const written = await files.writeNew(beside, bytes)
  if (!written.ok) return written
  const renamed = await files.rename(beside, path)
  if (!renamed.ok) {
    await files.remove(beside)
    return renamed
  }
  await files.syncFolder(dirname(path))
  await sweep(files, path)
  return ok(basename(path))
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

// Writes a file where a person said, readable for them alone: whole or not at all, in place of an older one.

import { basename } from 'node:path'
import type { DiskFault } from '../shared/errors'
import { ok, type Result } from '../shared/result'
import type { Files, Random } from './platform/platform'

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
  if (renamed.ok) return ok(basename(path))
  await files.remove(beside)
  return renamed
}

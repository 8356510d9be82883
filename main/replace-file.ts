// Replaces a small file so that after a crash either the old or the new one is whole: write beside it, sync,
// rename, sync the folder. The vault has its own, longer ritual in vault/store.ts.

import { dirname } from 'node:path'
import type { DiskFault } from '../shared/errors'
import { ok, type Result } from '../shared/result'
import type { Files } from './platform/platform'

export async function replaceFile(
  files: Files,
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, DiskFault>> {
  const folder = await files.makeFolder(dirname(path))
  if (!folder.ok) return folder
  const beside = `${path}.new`
  // What a crash left behind; ours alone, because one process writes settings at a time per path.
  await files.remove(beside)
  const written = await files.writeNew(beside, bytes)
  if (!written.ok) return written
  const renamed = await files.rename(beside, path)
  if (!renamed.ok) return renamed
  await files.syncFolder(dirname(path))
  return ok(null)
}

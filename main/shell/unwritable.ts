// A vault on a stick that only lets itself be read: told when it opens, not when somebody has already typed a change. Tried,
// because a file system says less than it does.

import { dirname, join } from 'node:path'
import type { DiskFault } from '../../shared/errors'
import type { Files, Place, Random } from '../platform/platform'

/** null: a file can be made beside the vault, or this is the vault of this computer, whose first save tells. */
export async function whyUnwritable(
  { files, random }: { readonly files: Files; readonly random: Pick<Random, 'uuid'> },
  { vault, portable }: Pick<Place, 'vault' | 'portable'>,
): Promise<DiskFault | null> {
  if (portable === null) return null
  const probe = join(dirname(vault), `.tidelock-probe-${random.uuid()}`)
  const made = await files.writeNew(probe, new Uint8Array())
  await files.remove(probe)
  return made.ok ? null : made.error
}

// The brand icons as the build packs them, packed once for each test file that asks.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAppData } from '../../main/platform/node/app-data'

export function packBrands() {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-icons-'))
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/pack-icons.mjs'), folder])
  const lines = readFileSync(join(folder, 'index.txt'), 'utf8').trimEnd().split('\n')
  const reads: string[] = []
  const real = createAppData(folder)
  return {
    folder,
    lines,
    /** Names of the files that were read. */
    reads,
    data: {
      read: (name: string) => {
        reads.push(name)
        return real.read(name)
      },
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

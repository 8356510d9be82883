// Lays out and builds the .tar.gz: one folder to unpack anywhere and start, with what a person may copy into place by hand.

import { cpSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { run, Stop, tail } from '../machine.mjs'
import { normalise, put } from './files.mjs'
import { ours, putShare, startable } from './tree.mjs'

/**
 * @param {{unpacked: string, work: string, target: string, naming: import('./naming.mjs').Naming, seconds: number, quick: boolean}} made
 */
export async function makeTar({ unpacked, work, target, naming, seconds, quick }) {
  const name = `tidelock-${naming.marked}`
  const folder = path.join(work, 'tar', name)
  mkdirSync(folder, { recursive: true })
  cpSync(unpacked, folder, { recursive: true })
  putShare(path.join(folder, 'share'), { version: naming.version, seconds, program: 'tidelock' })
  put(path.join(folder, 'README.txt'), ours('packaging/linux/README.txt'))
  normalise(folder, { seconds, executable: (file) => startable.includes(file) })
  const { code, output } = await run('tar', [
    ...['--sort=name', '--format=gnu', '--owner=0', '--group=0', '--numeric-owner', `--mtime=@${seconds}`],
    // Without its own name and time in the header.
    ...['--use-compress-program', `gzip -n -${quick ? 1 : 6}`],
    ...['-cf', target, '-C', path.dirname(folder), name],
  ])
  if (code !== 0) throw new Stop(`${tail(output)}\n\ntar failed (its reason is above).`)
}

// Lays out and builds the .rpm, with rpmbuild alone: the same tree as the .deb. Its dependencies are the libraries'
// own names, which rpm finds in the binaries, so that one package fits Fedora, openSUSE and RHEL.

import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { run, Stop, tail } from '../machine.mjs'
import { put } from './files.mjs'
import { installedTree, ours, project } from './tree.mjs'

/**
 * @param {{unpacked: string, work: string, target: string, naming: import('./naming.mjs').Naming, seconds: number, quick: boolean}} made
 */
export async function makeRpm({ unpacked, work, target, naming, seconds, quick }) {
  const tree = path.join(work, 'rpm/tree')
  const top = path.join(work, 'rpm/top')
  installedTree(tree, { kind: 'rpm', unpacked, version: naming.version, seconds })
  const spec = path.join(top, 'tidelock.spec')
  put(spec, ours('packaging/rpm/tidelock.spec'))
  mkdirSync(path.join(top, 'out'), { recursive: true })
  const values = {
    ...{ _topdir: top, _rpmdir: path.join(top, 'out'), _tmppath: path.join(top, 'tmp') },
    ...{ tidelock_tree: tree, tidelock_version: naming.ordered },
    tidelock_homepage: project.homepage ?? '%{nil}',
    // As Fedora does it; read since RHEL 8.
    _binary_payload: quick ? 'w3.zstdio' : 'w19.zstdio',
    // Nothing of the machine that packs.
    ...{
      _buildhost: 'tidelock',
      use_source_date_epoch_as_buildtime: '1',
      clamp_mtime_to_source_date_epoch: '1',
    },
  }
  const { code, output } = await run(
    'rpmbuild',
    [
      ...['-bb', '--target', naming.processor.rpm, '--buildroot', path.join(top, 'root')],
      ...Object.entries(values).flatMap(([name, value]) => ['--define', `${name} ${value}`]),
      spec,
    ],
    { env: { ...process.env, SOURCE_DATE_EPOCH: String(seconds), LC_ALL: 'C' } },
  )
  const folder = path.join(top, 'out', naming.processor.rpm)
  const made = code === 0 ? readdirSync(folder).find((file) => file.endsWith('.rpm')) : undefined
  if (!made) throw new Stop(`${tail(output, 30)}\n\nrpmbuild failed (its reason is above).`)
  copyFileSync(path.join(folder, made), target)
}

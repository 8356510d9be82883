// Real disks that refuse: a full tmpfs, a file system that turns read-only, a folder without permission, a process
// without file handles. The old vault stays, the fault has its name, and the save works once the disk does again.

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { reportHard } from '../support/hard-report'
import { tool } from '../support/tools'
import { buildProgram, type Program } from './program'

const run = promisify(execFile)

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

/** Runs a shell script in mounts of its own; `$V` starts the vault program on `$M/vault`, a copy of the model. */
async function script(lines: readonly string[]): Promise<string> {
  const folder = await program.folder()
  const root = process.getuid?.() === 0
  const own = root ? ['--mount'] : ['--user', '--map-root-user', '--mount']
  const head = ['set -eu', `M=${folder}.mount`, 'mkdir "$M"', `V="${process.execPath} ${program.file}"`]
  const body = lines.map((line) => line.replaceAll('$MODEL', folder))
  const { stdout } = await run(tool('unshare'), [...own, '/bin/sh', '-c', [...head, ...body].join('\n')], {
    timeout: 240_000,
  })
  return stdout
}

const cases: readonly (readonly [name: string, fault: string, script: readonly string[]])[] = [
  [
    'a full tmpfs',
    'disk-full',
    [
      'mount -t tmpfs -o size=1m tmpfs "$M"',
      'cp -a "$MODEL" "$M/vault"',
      'cat /dev/zero > "$M/filler" 2>/dev/null || true',
      'for what in add settings backup import passphrase; do $V "$M/vault" $what; done',
      'echo ---',
      '$V "$M/vault" look',
      'rm "$M/filler"',
      'echo ---',
      '$V "$M/vault" next',
    ],
  ],
  [
    'a file system that turns read-only',
    'disk-read-only',
    [
      'mount -t tmpfs -o size=4m tmpfs "$M"',
      'cp -a "$MODEL" "$M/vault"',
      'mount -o remount,ro "$M"',
      'for what in add settings backup import passphrase; do $V "$M/vault" $what; done',
      'echo ---',
      '$V "$M/vault" look',
      'mount -o remount,rw "$M"',
      'echo ---',
      '$V "$M/vault" next',
    ],
  ],
  [
    'a folder without permission',
    'disk-no-permission',
    [
      'mount -t tmpfs -o size=4m,mode=755 tmpfs "$M"',
      'cp -a "$MODEL" "$M/vault"',
      'chmod -R a-w "$M/vault"',
      // Root may write anywhere; without its capabilities it is like anybody else.
      'N="setpriv --bounding-set=-all --inh-caps=-all $V"',
      'for what in add settings backup import passphrase; do $N "$M/vault" $what; done',
      'echo ---',
      '$N "$M/vault" look',
      'chmod -R u+w "$M/vault"',
      'echo ---',
      '$V "$M/vault" next',
    ],
  ],
]

it.each(cases)(
  '%s: every save is refused with its name, and works afterwards',
  async (name, fault, lines) => {
    const [saves = '', found = '', next = ''] = (await script(lines)).split('---\n')
    const answers = saves.split('\n').filter((line) => /^(saved|fault) /.test(line))
    const right = answers.filter((line) => line.startsWith('fault ') && line.includes(fault))
    reportHard({
      test: 'T3',
      what: `${name}: add, settings, backup, import, passphrase`,
      tried: answers.length,
      held: right.length,
      bar: `told as ${fault}, old file intact, retry works`,
    })
    expect(right).toHaveLength(5)
    expect(found).toMatch(/^status open\nsettings 31\nbackup a\nstrangers 0\nnames a b c\n/m)
    expect(next).toContain('saved next')
  },
)

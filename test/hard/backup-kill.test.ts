// An automatic backup killed with SIGKILL at its system calls, by the real kernel on the real disk: a file under a backup's
// name is always whole, and the next backup is made as if nothing had happened. Long form: HARD=long.

import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseEnvelope } from '../../main/vault/file'
import { buildProgram, lineOf, type Program } from './program'
import { type Point, pointsOf, thinned, tracing } from './trace'

const long = process.env['HARD'] === 'long'

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

it('writes and syncs beside its place, renames, syncs the folder, and reads back by the name', async () => {
  const lines = (await pointsOf(program, 'automatic-backup')).map(({ line }) => line)
  const place = (pattern: RegExp, from: number) =>
    lines.findIndex((line, at) => at >= from && pattern.test(line))
  const steps = [
    /openat\(.*-stick\/tidelock-backup-.*json\.new", .*O_CREAT\|O_EXCL.*0600/,
    /pwrite64\(.*json\.new>/,
    /fsync\(.*json\.new>/,
    /rename\(.*json\.new", ".*json"/,
    /fsync\(.*-stick>/,
    /openat\(.*-stick\/tidelock-backup-.*json", O_RDONLY/,
  ]
  let from = 0
  for (const step of steps) {
    const at = place(step, from)
    expect(at, String(step)).toBeGreaterThanOrEqual(from)
    from = at + 1
  }
})

it(
  'killed at any call leaves whole backups alone under their names, and does not hinder the next',
  async () => {
    const points = (await pointsOf(program, 'automatic-backup')).filter(
      // The folder itself is made by the program, as a person would.
      ({ call, line }) => call !== 'mkdir' && line.includes('-stick'),
    )
    let killed = 0
    const trial = async ({ call, when }: Point) => {
      const folder = await program.folder()
      const inject = [
        '-o',
        '/dev/null',
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${call}:signal=KILL:when=${when}`,
      ]
      const ran = await program.run([folder, 'automatic-backup'], { strace: [...tracing, ...inject] })
      if (lineOf(ran, 'trash') === '(none)') killed++
      const stick = `${folder}-stick`
      for (const name of await readdir(stick)) {
        if (!name.endsWith('.json')) expect(name).toMatch(/\.json\.new$/)
        else expect(parseEnvelope(await readFile(join(stick, name))).ok, `${call} ${when}`).toBe(true)
      }
      const again = await program.run([folder, 'automatic-backup'])
      expect(lineOf(again, 'saved'), `${call} ${when}`).toBe('automatic-backup')
      await rm(folder, { recursive: true, force: true })
      await rm(stick, { recursive: true, force: true })
    }
    const chosen = long ? points : thinned(points)
    for (let n = 0; n < chosen.length; n += 2) await Promise.all(chosen.slice(n, n + 2).map(trial))
    expect(killed).toBe(chosen.length)
    expect(killed).toBeGreaterThan(3)
    process.stdout.write(`backup killed at ${killed} of ${points.length} calls\n`)
  },
  long ? 600_000 : 120_000,
)

// Every saving operation killed with SIGKILL, by the real kernel on the real disk, at each system call that touches the
// vault's folder: the old or the new state whole, the next start normal, nothing left behind. Long form: HARD=long.

import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { long, reportHard } from '../support/hard-report'
import { buildProgram, lineOf, type Program } from './program'
import { aftermath, fatalCall, type Point, pointsOf, thinned, tracing, warm } from './trace'
import { before, works } from './works'

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

/** Calls without which a save would not be one. */
const ritual = {
  vault: ['openat', 'pwrite64', 'fsync', 'rename', 'link', 'unlink'],
  file: ['openat', 'pwrite64', 'fsync', 'rename'],
} as const

it.each(works)(
  'SIGKILL at every system call of: $command — leaves the old or the new state, and nothing that hinders the next save',
  async ({ command, after, ofVault, oneIn }) => {
    const points = await pointsOf(program, command)
    const kinds = new Set(points.map(({ call }) => call))
    for (const call of ofVault ? ritual.vault : ritual.file) expect(kinds).toContain(call)
    expect(points.every(({ call, when }) => when > warm || call !== 'openat')).toBe(true)
    const wrong: string[] = []
    // Two at a time: the machine has two cores, and most of a trial is the start of Node.
    const trial = async ({ call, when }: Point) => {
      const what = `${call} ${when}`
      const folder = await program.folder()
      const trace = `${folder}.trace`
      const inject = ['-o', trace, '-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${when}`]
      const ran = await program.run([folder, command], { strace: [...tracing, ...inject] })
      const told = lineOf(ran, 'saved') === command
      // Died, and at a call that concerns this folder.
      expect(lineOf(ran, 'trash'), what).toBe('(none)')
      expect(await fatalCall(trace, when), what).toContain(folder)
      const { left, ...found } = await aftermath(program, folder)
      const right = (told ? [after] : [before, after]).some(
        (state) => JSON.stringify(state) === JSON.stringify(found),
      )
      if (!right || left.length > 0) wrong.push(`${what}: ${JSON.stringify(found)} ${left.join(' ')}`)
      await rm(folder, { recursive: true, force: true })
    }
    const chosen = long ? points : thinned(points, oneIn)
    for (let n = 0; n < chosen.length; n += 2) await Promise.all(chosen.slice(n, n + 2).map(trial))
    reportHard({
      test: 'T1',
      what: `killed at each system call: ${command}`,
      tried: chosen.length,
      held: chosen.length - wrong.length,
      bar: 'old or new state whole, next start and save normal, nothing left',
    })
    expect(wrong).toEqual([])
  },
  long ? 900_000 : 120_000,
)

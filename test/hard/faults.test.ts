// Every saving operation on the real disk, with each of its system calls failing as the kernel makes it fail: the fault
// is answered or does no harm, nothing is lost, and the next save works. Long form: HARD=long.

import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { long, reportHard } from '../support/hard-report'
import { buildProgram, lineOf, type Program } from './program'
import { aftermath, type Point, pointsOf, thinned, tracing } from './trace'
import { before, works } from './works'

const errors = [
  ['ENOSPC', 'disk-full'],
  ['EIO', 'disk-io'],
  ['EACCES', 'disk-no-permission'],
  ['EROFS', 'disk-read-only'],
  ['EMFILE', 'disk-too-many-files'],
] as const

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

/** In the long form these meet every error at every call; the others save in the same way and take turns. */
const thorough = ['add', 'backup', 'settings']

it.each(works)(
  'A system call that fails in: $command — is answered with its fault or does no harm, and loses nothing',
  async ({ command, after, oneIn }) => {
    const points = await pointsOf(program, command)
    const wrong: string[] = []
    let answered = 0
    const trial = async (
      { call, when, line }: Point,
      [error, code]: readonly [error: string, code: string],
    ) => {
      const what = `${call} ${when} ${error} (${line.slice(0, 90)})`
      const folder = await program.folder()
      const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${when}`]
      const strace = [...tracing, '-o', '/dev/null', ...inject]
      const ran = await program.run([folder, command], { strace })
      const told = lineOf(ran, 'saved') === command
      // A file that cannot be opened at the start is no vault to save.
      if (!told && lineOf(ran, 'status') === 'open') {
        answered++
        const fault = lineOf(ran, 'fault')
        if (!new RegExp(`${code}|save-not-verified|settings-not-read`).test(fault))
          wrong.push(`${what}: answered ${fault}`)
      }
      const { left, ...found } = await aftermath(program, folder)
      const right = (told ? [after] : [before, after]).some(
        (state) => JSON.stringify(state) === JSON.stringify(found),
      )
      if (!right || left.length > 0) wrong.push(`${what}: ${JSON.stringify(found)} left ${left.join(' ')}`)
      await rm(folder, { recursive: true, force: true })
    }
    const every = long && thorough.includes(command)
    const chosen = long ? points : thinned(points, command === 'add' ? 1 : Math.max(Math.min(oneIn, 4), 3))
    const trials = chosen.flatMap((point, at) =>
      errors.filter((_, n) => every || n === at % errors.length).map((error) => ({ point, error })),
    )
    for (let n = 0; n < trials.length; n += 2)
      await Promise.all(trials.slice(n, n + 2).map(({ point, error }) => trial(point, error)))
    reportHard({
      test: 'T3',
      what: `full, broken, forbidden, read-only or too many files: ${command}`,
      tried: trials.length,
      held: trials.length - wrong.length,
      figure: { value: answered, unit: 'answered' },
      bar: 'told with its fault or harmless, old or new state whole, next save works',
    })
    expect(wrong).toEqual([])
    expect(answered).toBeGreaterThan(0)
  },
  long ? 900_000 : 120_000,
)

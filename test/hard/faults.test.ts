// The save path on the real disk: its system calls in their order, and every one of them failing as the kernel makes it
// fail. Faults are answered, nothing is lost, and the next save works.

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, lineOf, type Program } from './program'
import { aftermath, type Point, pointsOf, thinned, tracing } from './trace'

const long = process.env['HARD'] === 'long'

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

it('writes and syncs a new file of its own, keeps the old one, renames, and syncs the folder', async () => {
  const lines = (await pointsOf(program, 'add')).map(({ line }) => line)
  const place = (pattern: RegExp, from = 0) => lines.findIndex((line, at) => at >= from && pattern.test(line))
  const made = place(/openat\(.*vault\.json\.new-.*O_CREAT\|O_EXCL.*0600/)
  const written = place(/pwrite64\(.*vault\.json\.new-/, made)
  const synced = place(/fsync\(.*vault\.json\.new-/, written)
  const kept = place(/link\(.*vault\.json", ".*vault\.json\.d\/2\./, synced)
  const keptSynced = place(/fsync\(.*vault\.json\.d>/, kept)
  const renamed = place(/rename\(.*vault\.json\.new-.*", ".*vault\.json"/, keptSynced)
  const folderSynced = place(/fsync\(\d+<>\)/, renamed)
  const readBack = place(/openat\(.*vault\.json", O_RDONLY/, folderSynced)
  const order = [made, written, synced, kept, keptSynced, renamed, folderSynced, readBack]
  expect(
    order.every((at) => at >= 0),
    order.join(' '),
  ).toBe(true)
  expect([...order].sort((a, b) => a - b)).toEqual(order)
})

describe('a system call that fails', () => {
  const errors = {
    ENOSPC: 'disk-full',
    EIO: 'disk-io',
    EACCES: 'disk-no-permission',
    EROFS: 'disk-read-only',
    EMFILE: 'disk-too-many-files',
  } as const
  const every = Object.entries(errors)

  it(
    'is answered with its fault or does no harm, and leaves the old or the new vault',
    async () => {
      const points = await pointsOf(program, 'add')
      let answered = 0
      const trial = async ({ call, when }: Point, [error, code]: readonly [string, string]) => {
        const what = `${call} ${when} ${error}`
        const folder = await program.folder()
        const inject = [
          '-o',
          '/dev/null',
          '-e',
          `trace=${call}`,
          '-e',
          `inject=${call}:error=${error}:when=${when}`,
        ]
        const ran = await program.run([folder, 'add'], { strace: [...tracing, ...inject] })
        const told = lineOf(ran, 'saved') === 'add'
        // A file that cannot be opened at the start is no vault to add to.
        const open = lineOf(ran, 'status') === 'open'
        if (!told && open) {
          answered++
          expect(lineOf(ran, 'fault'), what).toMatch(new RegExp(`${code}|save-not-verified`))
        }
        const { names, left } = await aftermath(program, folder)
        expect(told ? ['a b c new'] : ['a b c', 'a b c new'], what).toContain(names)
        expect(left, what).toEqual([])
      }
      const trials = (long ? points : thinned(points)).flatMap((point, at) =>
        (long ? every : [every[at % every.length] ?? every[0]]).flatMap((error) =>
          error ? [{ point, error }] : [],
        ),
      )
      for (let n = 0; n < trials.length; n += 2) {
        await Promise.all(trials.slice(n, n + 2).map(({ point, error }) => trial(point, error)))
      }
      expect(answered).toBeGreaterThan(trials.length / 4)
      process.stdout.write(`faults injected: ${trials.length}, answered ${answered}\n`)
    },
    long ? 900_000 : 120_000,
  )
})

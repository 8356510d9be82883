// The save path killed with SIGKILL, by the real kernel on the real disk: at every system call of a change that touches
// the vault's folder, and at random moments of a loop of saves. Long form: HARD=long.

import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, lineOf, type Program } from './program'
import { aftermath, fatalCall, type Point, pointsOf, thinned, tracing, warm } from './trace'

const long = process.env['HARD'] === 'long'
const randomKills = long ? 300 : 30
const before = 'a b c'
const works = [
  ['add', 'a b c new'],
  ['edit', 'edited b c'],
  ['delete', 'a c'],
  ['reorder', 'c a b'],
  ['passphrase', 'a b c'],
] as const

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

describe('SIGKILL', () => {
  it.each(works)(
    'at every system call of: %s — leaves the old or the new vault, and nothing that hinders the next save',
    async (command, after) => {
      const points = await pointsOf(program, command)
      const kinds = new Set(points.map(({ call }) => call))
      for (const call of ['openat', 'pwrite64', 'fsync', 'rename', 'link', 'unlink'])
        expect(kinds).toContain(call)
      expect(points.every(({ call, when }) => when > warm || call !== 'openat')).toBe(true)
      let killed = 0
      // Two at a time: the machine has two cores, and most of a trial is the start of Node.
      const trial = async ({ call, when }: Point) => {
        const folder = await program.folder()
        const trace = `${folder}.trace`
        const inject = ['-o', trace, '-e', `trace=${call}`, '-e', `inject=${call}:signal=KILL:when=${when}`]
        const ran = await program.run([folder, command], { strace: [...tracing, ...inject] })
        const told = lineOf(ran, 'saved') === command
        // Died, and at a call that concerns this folder.
        const fatal = await fatalCall(trace, when)
        expect(lineOf(ran, 'trash'), `${call} ${when}`).toBe('(none)')
        expect(fatal, `${call} ${when}`).toContain(folder)
        killed++
        const { names, left } = await aftermath(program, folder)
        expect(told ? [after] : [before, after], `${call} ${when}`).toContain(names)
        expect(left, `${call} ${when}`).toEqual([])
        await rm(folder, { recursive: true, force: true })
      }
      const chosen = long ? points : thinned(points)
      for (let n = 0; n < chosen.length; n += 2) await Promise.all(chosen.slice(n, n + 2).map(trial))
      expect(killed).toBe(chosen.length)
      process.stdout.write(
        `kill at each call: ${command}: ${chosen.length} of ${points.length} points, ${killed} killed there\n`,
      )
    },
    long ? 900_000 : 120_000,
  )

  it(
    `at ${randomKills} random moments of a loop of saves — loses nothing that was said to be saved`,
    async () => {
      let torn = 0
      let saves = 0
      const trial = async (n: number) => {
        const folder = await program.folder()
        const ran = await program.run([folder, 'loop', 'n', '1000'], { killAfter: 80 + Math.random() * 400 })
        const said = ran.lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice(6))
        saves += said.length
        const { names, left } = await aftermath(program, folder)
        const found = names.split(' ').slice(3)
        // All that was said, in its order, and at most the one that was being saved.
        const right = said.every((name, at) => found[at] === name) && found.length <= said.length + 1
        if (!names.startsWith(before) || !right) torn++
        expect(left, `random kill ${n}`).toEqual([])
        await rm(folder, { recursive: true, force: true })
      }
      for (let n = 0; n < randomKills; n += 2) await Promise.all([trial(n), trial(n + 1)])
      expect(torn).toBe(0)
      expect(saves).toBeGreaterThan(randomKills)
      process.stdout.write(`random kills: ${randomKills}, after ${saves} saves, ${torn} torn\n`)
    },
    long ? 900_000 : 120_000,
  )
})

describe('two real processes on one vault', () => {
  it('make 2 × 100 changes at once, and nothing is lost', async () => {
    const folder = await program.folder()
    const runs = await Promise.all([
      program.run([folder, 'loop', 'x', '100']),
      program.run([folder, 'loop', 'y', '100']),
    ])
    for (const ran of runs) expect(ran.lines.filter((line) => line.startsWith('saved ')).length).toBe(100)
    const found = lineOf(await program.run([folder, 'look']), 'names').split(' ')
    const all = [...Array(100).keys()].flatMap((n) => [`x${n}`, `y${n}`])
    expect([...found].sort()).toEqual(['a', 'b', 'c', ...all].sort())
  }, 120_000)

  it('go on where one of them is killed again and again', async () => {
    const folder = await program.folder()
    const steady = program.run([folder, 'loop', 's', '60'])
    const said: string[] = []
    for (let n = 0; n < 8; n++) {
      const ran = await program.run([folder, 'loop', `k${n}-`, '1000'], {
        killAfter: 150 + Math.random() * 100,
      })
      said.push(...ran.lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice(6)))
    }
    expect((await steady).lines.filter((line) => line.startsWith('saved ')).length).toBe(60)
    const { names, left } = await aftermath(program, folder)
    for (const name of said) expect(names.split(' ')).toContain(name)
    expect(left).toEqual([])
  }, 120_000)
})

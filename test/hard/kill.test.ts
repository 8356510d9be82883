// The save path killed with SIGKILL, by the real kernel on the real disk: at every system call of a change that touches
// the vault's folder, and at random moments of a loop of saves. Long form: HARD=long.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildProgram, lineOf, type Program } from './program'

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

/** Calls by which the folder is read or changed. All our writes are positioned; a plain `write` wakes a thread. */
const calls = ['openat', 'pwrite64', 'fsync', 'rename', 'link', 'unlink', 'mkdir'] as const

let program: Program
let traces: string
beforeAll(async () => {
  program = await buildProgram()
  traces = await mkdtemp(join(tmpdir(), 'tidelock-trace-'))
}, 120_000)
afterAll(async () => {
  await program.end()
  await rm(traces, { recursive: true, force: true })
})

interface Point {
  readonly call: string
  /** Which one of this kind, counted as strace counts: over the whole life of the thread that makes it. */
  readonly when: number
}

/**
 * strace counts for each thread apart, and kills when any thread reaches the number. So there is one thread for files,
 * the n-th call is the same one in every run, and its numbers begin where the main thread's never come.
 */
const warm = 300
const tracing = ['-f', '-y', '-E', 'UV_THREADPOOL_SIZE=1', '-E', `WARM=${warm}`]

/** Every call of a plain run that touches the folder. */
async function pointsOf(command: string): Promise<readonly Point[]> {
  const folder = await program.folder()
  const trace = join(traces, `${command}-plain`)
  const ran = await program.run([folder, command], {
    strace: [...tracing, '-o', trace, '-e', `trace=${calls.join(',')}`],
  })
  expect(lineOf(ran, 'saved')).toBe(command)
  const counts = new Map<string, number>()
  const points: Point[] = []
  for (const line of (await readFile(trace, 'utf8')).split('\n')) {
    const match = /^(\d+)\s+(\w+)\(/.exec(line)
    if (match === null) continue
    const [, thread, call = ''] = match
    const when = (counts.get(`${thread} ${call}`) ?? 0) + 1
    counts.set(`${thread} ${call}`, when)
    if (line.includes(folder)) points.push({ call, when })
  }
  return points
}

/** The call at which the program died: the one with this number in its thread. */
async function fatalCall(trace: string, when: number): Promise<string> {
  const counts = new Map<string, number>()
  for (const line of (await readFile(trace, 'utf8')).split('\n')) {
    const thread = /^(\d+)\s+\w+\(/.exec(line)?.[1]
    if (thread === undefined) continue
    const count = (counts.get(thread) ?? 0) + 1
    counts.set(thread, count)
    if (count === when) return line
  }
  return ''
}

/** What a fresh process finds, does and leaves after the kill. */
async function aftermath(folder: string): Promise<{ names: string; left: readonly string[] }> {
  const found = await program.run([folder, 'look'])
  expect(lineOf(found, 'status')).toBe('open')
  const next = await program.run([folder, 'next'])
  expect(lineOf(next, 'saved')).toBe('next')
  expect(lineOf(next, 'names')).toBe(`${lineOf(found, 'names')} next`)
  const left = [...(await readdir(folder)), ...(await readdir(join(folder, 'vault.json.d')))]
  return {
    names: lineOf(found, 'names'),
    left: left.filter((name) => !/^(vault\.json(\.d)?|\d+\.\d{4}-.*Z)$/.test(name)),
  }
}

describe('SIGKILL', () => {
  it.each(works)(
    'at every system call of: %s — leaves the old or the new vault, and nothing that hinders the next save',
    async (command, after) => {
      const points = await pointsOf(command)
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
        const { names, left } = await aftermath(folder)
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
        const { names, left } = await aftermath(folder)
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
    const { names, left } = await aftermath(folder)
    for (const name of said) expect(names.split(' ')).toContain(name)
    expect(left).toEqual([])
  }, 120_000)
})

/** The short form: every call that changes something, and of the opening ones each fourth. */
function thinned(points: readonly Point[]): readonly Point[] {
  let opened = 0
  return points.filter(({ call }) => call !== 'openat' || opened++ % 4 === 0)
}

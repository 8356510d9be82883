// Several real processes on one vault at once: each change is saved, or its writer is told. Never a lost update.

import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { long, reportHard } from '../support/hard-report'
import { buildProgram, lineOf, type Program, type Ran } from './program'
import { aftermath, leftovers } from './trace'

const rounds = long ? 20 : 2
const writers = 8
const changes = 5

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

const saidBy = (ran: Ran) =>
  ran.lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice('saved '.length))

describe('processes on one vault', () => {
  it(
    `started ${writers} at once, ${rounds} times, save everything that they say they saved`,
    async () => {
      let [tried, held] = [0, 0]
      const wrong: string[] = []
      for (let round = 0; round < rounds; round++) {
        const folder = await program.folder()
        const runs = await Promise.all(
          Array.from({ length: writers }, (_, n) => program.run([folder, 'loop', `w${n}-`, `${changes}`])),
        )
        const names = lineOf(await program.run([folder, 'look']), 'names').split(' ')
        const said = runs.flatMap(saidBy)
        tried += writers * changes
        // What was not saved was told; what was saved is there, once.
        const faults = runs.flatMap(({ lines }) => lines.filter((line) => line.startsWith('fault ')))
        const there = said.filter((name) => names.filter((one) => one === name).length === 1)
        held += there.length
        const left = await leftovers(folder)
        if (there.length !== writers * changes || names.length !== 3 + there.length || left.length > 0)
          wrong.push(`round ${round}: ${there.length} there, faults ${faults.join(', ')}, left ${left}`)
        await rm(folder, { recursive: true, force: true })
      }
      reportHard({
        test: 'T6',
        what: `changes by ${writers} processes on one vault at once`,
        ...{ tried, held },
        bar: 'never a lost update',
      })
      expect(wrong).toEqual([])
    },
    long ? 600_000 : 240_000,
  )

  it('make 2 × 100 changes at once, and nothing is lost', async () => {
    const folder = await program.folder()
    const runs = await Promise.all(['x', 'y'].map((mark) => program.run([folder, 'loop', mark, '100'])))
    const found = lineOf(await program.run([folder, 'look']), 'names').split(' ')
    const all = [...Array(100).keys()].flatMap((n) => [`x${n}`, `y${n}`])
    reportHard({
      test: 'T6',
      what: 'changes by two processes on one vault at once',
      tried: 200,
      held: runs.flatMap(saidBy).filter((name) => found.includes(name)).length,
      bar: 'never a lost update',
    })
    for (const ran of runs) expect(saidBy(ran).length).toBe(100)
    expect([...found].sort()).toEqual(['a', 'b', 'c', ...all].sort())
  }, 120_000)

  it('go on where one of them is killed again and again', async () => {
    const folder = await program.folder()
    const steady = program.run([folder, 'loop', 's', '60'])
    const said: string[] = []
    for (let n = 0; n < 8; n++) {
      const ran = await program.run([folder, 'loop', `k${n}-`, '1000'], {
        killAfter: 50 + Math.random() * 100,
      })
      said.push(...saidBy(ran))
    }
    said.push(...saidBy(await steady))
    const { names, left } = await aftermath(program, folder)
    const found = names.split(' ')
    reportHard({
      test: 'T6',
      what: 'changes beside a process that is killed again and again',
      tried: said.length,
      held: said.filter((name) => found.includes(name)).length,
      bar: 'never a lost update, nobody waits for the dead',
    })
    expect(said.filter((name) => name.startsWith('s')).length).toBe(60)
    for (const name of said) expect(found).toContain(name)
    expect(left).toEqual([])
  }, 120_000)
})

// A loop of saves killed with SIGKILL at random moments: nothing that was said to be saved is lost. Long form: HARD=long.

import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { long, reportHard } from '../support/hard-report'
import { buildProgram, type Program } from './program'
import { aftermath } from './trace'
import { before } from './works'

const kills = long ? 300 : 12

let program: Program
beforeAll(async () => {
  program = await buildProgram()
}, 120_000)
afterAll(() => program.end())

it(
  `SIGKILL at ${kills} random moments of a loop of saves loses nothing that was said to be saved`,
  async () => {
    const wrong: string[] = []
    let saves = 0
    const trial = async (n: number) => {
      const folder = await program.folder()
      const ran = await program.run([folder, 'loop', 'n', '1000'], { killAfter: Math.random() * 300 })
      const said = ran.lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice(6))
      saves += said.length
      const { names, left } = await aftermath(program, folder)
      const found = names.split(' ').slice(3)
      // All that was said, in its order, and at most the one that was being saved.
      const right = said.every((name, at) => found[at] === name) && found.length <= said.length + 1
      if (!names.startsWith(before.names) || !right || left.length > 0) wrong.push(`${n}: ${names} ${left}`)
      await rm(folder, { recursive: true, force: true })
    }
    for (let n = 0; n < kills; n += 2) await Promise.all([trial(n), trial(n + 1)])
    reportHard({
      test: 'T1b',
      what: 'killed at a random moment of a loop of saves',
      tried: kills,
      held: kills - wrong.length,
      figure: { value: saves, unit: 'saves' },
      bar: '0 torn, the last acknowledged save is there',
    })
    expect(wrong).toEqual([])
    expect(saves).toBeGreaterThan(kills)
  },
  long ? 900_000 : 120_000,
)

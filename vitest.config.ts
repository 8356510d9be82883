// Unit tests: plain Node, no window. The desktop tests run under Playwright, benches and fuzzers by their own scripts.

import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

// `npm test` tries the same random values each time, so that it fails for a change and for nothing else; `npm run test:hard`
// tries new ones. Printed so that a failing run can be repeated: TIDELOCK_SEED=<seed> npx vitest run. This file is read once
// for each project, and by knip; the workers inherit the variable.
const given = process.env['TIDELOCK_SEED']
const seed = Number(given ?? (process.env['HARD'] === 'long' ? Date.now() % 1_000_000_000 : 20_261_122))
process.env['TIDELOCK_SEED'] = String(seed)
if (given === undefined && process.argv[1]?.includes('vitest')) console.log(`Seed of random tests: ${seed}`)

/** fast-check hears of the seed in each file that uses it, before the first test of that file. */
const seeded = {
  name: 'seeded',
  transform: (code: string) =>
    /import (?:\* as )?fc from 'fast-check'/.test(code)
      ? `${code}\nfc.configureGlobal({ ...fc.readConfigureGlobal(), seed: ${seed} })`
      : null,
}

const everything = ['test/**/*.test.ts', 'test/**/*.test.tsx']
const otherRunners = ['test/desktop/**', 'test/bench/**', 'test/fuzz/**']
/** What is killed at a moment, or has to answer by one: a file beside it would have a say in when that is. */
const timed = [
  'test/hard/*.test.ts',
  'test/main/platform/{child-line,kdf,keychain,node-files}.test.ts',
  'test/main/prover.test.ts',
]

const project = (
  name: string,
  include: string[],
  exclude: string[],
  maxWorkers: number,
  groupOrder: number,
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include,
    exclude: [...otherRunners, ...exclude],
    maxWorkers,
    environment: 'node',
    // Ends what hangs and judges no speed: a machine may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    pool: 'forks',
    sequence: { groupOrder },
  },
})

export default defineConfig({
  plugins: [seeded],
  test: {
    projects: [
      // Vitest would leave one core to itself; most files wait for programs that they start, so two cores carry two.
      project('unit', everything, timed, Math.max(2, availableParallelism() - 1), 0),
      project('alone', timed, [], 1, 1),
    ],
    sequence: { seed },
  },
})

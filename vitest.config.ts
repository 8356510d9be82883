// Unit tests: plain Node, no window. The desktop tests run under Playwright, benches and fuzzers by their own scripts.

import { defineConfig } from 'vitest/config'

// Printed so that a failing run can be repeated: TIDELOCK_SEED=<seed> npx vitest run. Set before the workers start,
// which inherit it. This file is read once for each project, and by knip.
const given = process.env['TIDELOCK_SEED']
const seed = Number(given ?? Date.now() % 1_000_000_000)
process.env['TIDELOCK_SEED'] = String(seed)
if (given === undefined && process.argv[1]?.includes('vitest')) console.log(`Seed of random tests: ${seed}`)

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/desktop/**', 'test/bench/**', 'test/fuzz/**'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
          pool: 'forks',
        },
      },
    ],
    sequence: { seed },
  },
})

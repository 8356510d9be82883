// Desktop tests: the real app in a real Electron on a desktop of the test's own, one at a time. Two at a time are four minutes
// quicker (148 of 148 held at a load of 10), but at a load of 15 the window on the second display came up on the first. Files
// that measure how long something stands still run after the others.

import { defineConfig } from 'playwright/test'
import { wholeDesktop } from './test/support/desktop-form'

const report = process.env['TIDELOCK_DESKTOP_REPORT'] ?? ''
const measuring = [
  '**/helper-processes.spec.ts',
  '**/intake.spec.ts',
  '**/pictures.spec.ts',
  '**/scan-engine.spec.ts',
]
const hard = '**/desktop/hard/*.spec.ts'
/** Pictures for people to look at: `npm run screens`. */
const screens = '**/desktop/screens/*.spec.ts'

export default defineConfig({
  testDir: 'test/desktop',
  outputDir: 'test-results/desktop',
  preserveOutput: 'never',
  workers: 1,
  // They end what hangs and judge no speed: a machine may be five times as slow as another, or stand still for two seconds.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  retries: 0,
  forbidOnly: true,
  // Tagged `@long`: rarer states, and pictures for people to look at. `npm run test:desktop` runs them too.
  ...(wholeDesktop ? {} : { grepInvert: /@long/ }),
  reporter: report === '' ? [['list']] : [['list'], ['json', { outputFile: report }]],
  projects: [
    { name: 'together', testIgnore: [...measuring, hard, screens], workers: 1 },
    // A dependency only for the order. Where the first fails this one does not run, so scripts/test.mjs asks for each.
    { name: 'alone', testMatch: measuring, workers: 1, dependencies: ['together'] },
    { name: 'screens', testMatch: screens },
    // The parts of `npm run test:hard` that need the desktop, in their short form unless HARD=long.
    { name: 'hard', testMatch: hard, workers: 1, dependencies: ['alone'] },
  ],
})

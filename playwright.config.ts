// Desktop tests: the real app in a real Electron on a desktop of the test's own. One at a time: two cores, one display.

import { defineConfig } from 'playwright/test'

const report = process.env['TIDELOCK_DESKTOP_REPORT'] ?? ''

export default defineConfig({
  testDir: 'test/desktop',
  outputDir: 'test-results/desktop',
  preserveOutput: 'never',
  workers: 1,
  timeout: 60_000,
  use: { actionTimeout: 8_000 },
  retries: 0,
  forbidOnly: true,
  reporter: report === '' ? [['list']] : [['list'], ['json', { outputFile: report }]],
})

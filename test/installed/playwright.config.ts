// Tests of the installed program from outside: its fuses take no debugger, so there is no page, only what other programs on
// a desktop see and do. Started by scripts/test-installed.mjs.

import { defineConfig } from 'playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/installed',
  preserveOutput: 'never',
  workers: 1,
  timeout: 90_000,
  retries: 0,
  forbidOnly: true,
})

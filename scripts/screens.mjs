// `npm run screens [-- --only list,edit] [--themes light,forced] [--widths 320,900] [--languages en,de] [--docs]`: a
// picture of every screen in every look, and screenshots/matrix/index.html to see them all. `--docs`: those of docs/design.md.

import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isEntry, root, Stop, say, start } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { markChildren, onStop } from './processes.mjs'
import { provideElectron } from './provide-electron.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { createRunner, module } from './test-runner.mjs'

const mark = randomUUID()
if (isEntry(import.meta)) markChildren(mark)
/** @type {string[]} */
const left = []
const runner = createRunner(mark, left)
/** Every scene in five looks and three widths. */
const limitMinutes = 40

function readOptions() {
  try {
    const option = /** @type {const} */ ({ type: 'string', default: '' })
    const { values } = parseArgs({
      options: {
        only: option,
        themes: option,
        widths: option,
        languages: option,
        docs: { type: 'boolean', default: false },
      },
    })
    return values
  } catch (error) {
    throw new Stop(`npm run screens: ${error instanceof Error ? error.message : error}`)
  }
}

async function main() {
  const { only, themes, widths, languages, docs } = readOptions()
  await ensurePackages()
  await ensureSystemPackages(['running', 'virtualDisplay', 'testTools'])
  const electron = await provideElectron()
  /** @type {Record<string, string>} */
  const wishes = {
    TIDELOCK_TEST_ELECTRON: electron.binary,
    ...(only && { SCREENS_ONLY: only }),
    ...(themes && { SCREENS_THEMES: themes }),
    ...(widths && { SCREENS_WIDTHS: widths }),
    ...(languages && { SCREENS_LANGUAGES: languages }),
  }
  const args = [
    'test',
    '--project=screens',
    '--no-deps',
    '--reporter=list',
    ...(docs ? ['-g', 'docs'] : ['-g', 'every']),
  ]
  const code = await runner.run([module('playwright/cli.js'), ...args], wishes, limitMinutes)
  if (!docs) say(`Look at ${path.join(root, 'screenshots/matrix/index.html')}`)
  return code
}

if (isEntry(import.meta)) {
  onStop(() => {
    void runner.end().finally(() => process.exit(143))
  })
  await start(async () => {
    try {
      return await main()
    } finally {
      await runner.end()
    }
  })
}

// `npm test [-- --only types|lint|unit|desktop] [--long]`: installs what is missing, runs every check to its end, counts from
// the runners' own reports, leaves no process behind. Ends with one line: N passed, N failed. `--long`: all desktop tests.

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { prepareDesktop } from './desktop-copy.mjs'
import { isEntry, isRoot, run, Stop, say, seconds, start } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { markChildren, onStop } from './processes.mjs'
import { provideElectron } from './provide-electron.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { countListed, countPlaywright, countVitest } from './test-reports.mjs'
import { createRunner, module, runnerEnv } from './test-runner.mjs'
import { typecheck } from './typecheck.mjs'

/** @typedef {import('./test-reports.mjs').Count} Count */

const mark = randomUUID()
if (isEntry(import.meta)) markChildren(mark)
/** What outlived its runner. */
/** @type {string[]} */
const left = []
const runner = createRunner(mark, left)
/** @type {(() => Promise<void> | void)[]} */
const cleanUps = []
const total = { passed: 0, failed: 0, skipped: 0 }
/** Desktop tests that were left to the long form, not counted as anything. */
let longOnly = 0

/**
 * One step: a line before, a line with its counts and time after. A step that throws has failed.
 * @param {string} name
 * @param {() => Promise<Partial<Count>>} work
 */
async function step(name, work) {
  const began = performance.now()
  say(`\n${name} ...`)
  /** @type {Partial<Count>} */
  let count
  try {
    count = await work()
  } catch (error) {
    say(error instanceof Stop ? error.message : String(error instanceof Error ? error.stack : error))
    count = { failed: 1 }
  }
  const { passed = 0, failed = 0, skipped = 0, remarks = [] } = count
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  for (const remark of remarks) say(`  ${remark}`)
  say(`${name}: ${line({ passed, failed, skipped })} (${seconds(began)})`)
  return failed === 0
}

/** @param {{passed: number, failed: number, skipped: number}} count */
const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** The last line is for programs to read. */
function sayTotal() {
  if (longOnly > 0) say(`${longOnly} desktop tests are for the long form alone: npm run test:desktop.`)
  if (total.skipped > 0)
    say(
      `${total.skipped} did not run, marked above: they are for npm run test:hard, or need what is missing here.`,
    )
  say(line({ ...total, skipped: 0 }))
}

async function lint() {
  let passed = 0
  for (const args of [
    [module('@biomejs/biome/bin/biome'), 'ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])],
    [module('knip/bin/knip.js'), '--no-progress'],
  ]) {
    if ((await runner.run(args)) === 0) passed += 1
  }
  return { passed, failed: 2 - passed }
}

/** Of playwright.config.ts, in this order. */
const projects = ['together', 'alone', 'hard']
/** Minutes for one runner: several times what a slow machine takes. It ends what hangs, and judges no speed. */
const patience = 60

/** @param {string} reports */
async function unit(reports) {
  const file = path.join(reports, 'unit.json')
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return countVitest(file, await runner.run([module('vitest/vitest.mjs'), ...args], {}, patience))
}

/** Of the desktop tests, those that only the long form runs. @param {string} file for their list */
async function countLongOnly(file) {
  const args = ['test', '--grep=@long', '--no-deps', '--list', '--reporter=json']
  const wanted = projects.map((project) => `--project=${project}`)
  const env = {
    ...runnerEnv,
    DESKTOP: 'long',
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  }
  await run(process.execPath, [module('playwright/cli.js'), ...args, ...wanted], { env, limitSeconds: 120 })
  return countListed(file)
}

/**
 * @param {string} reports
 * @param {import('./provide-electron.mjs').Runtime} electron
 */
async function desktop(reports, electron) {
  if (process.env.DESKTOP !== 'long') {
    longOnly = await countLongOnly(path.join(reports, 'desktop-long.json'))
    say(`  The short form. Left to npm run test:desktop: ${longOnly} tests.`)
  }
  const copy = await prepareDesktop(electron)
  cleanUps.push(copy.remove)
  if (isRoot)
    say(`  Electron runs as an ordinary user from ${path.dirname(copy.env.TIDELOCK_TEST_APP ?? '')}`)
  /** @type {Count} */
  const sum = { passed: 0, failed: 0, skipped: 0, remarks: [] }
  // One runner for each of the projects, so that a failure in the first does not keep the second from running.
  for (const project of projects) {
    const file = path.join(reports, `desktop-${project}.json`)
    const args = ['test', `--project=${project}`, '--no-deps', '--reporter=list,json']
    const code = await runner.run(
      [module('playwright/cli.js'), ...args],
      { ...copy.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      patience,
    )
    const { passed, failed, skipped, remarks } = countPlaywright(file, code)
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
    sum.remarks.push(...remarks)
  }
  return sum
}

async function cleanUp() {
  for (const one of cleanUps.splice(0)) await one()
}

/** @param {string[]} given */
async function main(given) {
  const args = given.filter((word) => word !== '--long')
  if (args.length < given.length) process.env.DESKTOP = 'long'
  const only =
    args[0] === '--only'
      ? args[1]
      : args[0]?.startsWith('--only=')
        ? args[0].slice('--only='.length)
        : undefined
  if (args.length > 0 && !['types', 'lint', 'unit', 'desktop'].includes(only ?? '')) {
    throw new Stop('Usage: npm test [-- --only types|lint|unit|desktop] [--long]')
  }
  const wants = (/** @type {string} */ name) => only === undefined || only === name
  const began = performance.now()
  await ensurePackages()
  const needsMachine = wants('unit') || wants('desktop')
  if (needsMachine && !(await ensureSystemPackages(['running', 'virtualDisplay', 'testTools']))) {
    say('Going on without them: tests that need them will fail.')
  }
  const reports = mkdtempSync(path.join(os.tmpdir(), 'tidelock-reports-'))
  cleanUps.push(() => rmSync(reports, { recursive: true, force: true }))

  /** @type {import('./provide-electron.mjs').Runtime | undefined} */
  let electron
  if (needsMachine) {
    try {
      electron = await provideElectron()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      say(error.message)
    }
  }
  if (wants('types')) await step('Types', () => typecheck({ env: runnerEnv }))
  if (wants('lint')) await step('Lint', lint)
  let built = false
  if (needsMachine) {
    built = await step('Build', async () => {
      await build()
      return { passed: 1 }
    })
  }
  if (wants('unit')) await step('Unit tests', () => unit(reports))
  if (wants('desktop')) {
    await step('Desktop tests', async () => {
      if (!built) throw new Stop('not run, because the build failed')
      if (!electron) throw new Stop('not run, because there is no Electron')
      return desktop(reports, electron)
    })
  }
  if (process.platform === 'linux') {
    await step('No process left behind', async () =>
      left.length === 0 ? { passed: 1 } : { failed: 1, remarks: left },
    )
  }
  say(`\nAll of it took ${seconds(began)}.`)
  return total.failed === 0 ? 0 : 1
}

if (isEntry(import.meta)) {
  onStop(() => {
    void runner
      .end()
      .then(cleanUp)
      .finally(() => process.exit(143))
  })
  await start(async () => {
    let ran = false
    try {
      const code = await main(process.argv.slice(2))
      ran = true
      return code
    } finally {
      await runner.end()
      await cleanUp()
      if (ran) sayTotal()
    }
  })
}

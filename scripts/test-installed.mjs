// `npm run test:installed [-- --only STEP,STEP] [--here] [--packages DIR] [--older DEB] [--markdown]`: builds the packages,
// installs them into a fresh Debian (or this system), uses the installed program from outside, upgrades, removes, and prints
// one table. Ends with 1 when something was missed; what a system gives no sandbox for is named as not run.

import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { freshDebian, thisSystem } from './installed/debian-root.mjs'
import { checkers, rpmPackage } from './installed/package-checks.mjs'
import { describePackages, providePackages } from './installed/packages.mjs'
import { everyPath, hasNamespaces, install, leftBehind, ownedPaths } from './installed/system-checks.mjs'
import { draw, markdown, rowsOf } from './installed/table.mjs'
import { unpackTar } from './installed/unpacked.mjs'
import { isEntry, isRoot, root, Stop, say, seconds, start } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { markChildren, onStop } from './processes.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { createRunner, module } from './test-runner.mjs'

/** @typedef {import('./installed/table.mjs').Row} Row */
/** @typedef {import('./installed/debian-root.mjs').System} System */
/** @typedef {import('./installed/packages.mjs').Packages} Packages */

/** Those that use the installed program; each is a file in test/installed. */
const used = ['window', 'keychain', 'tray', 'hotkey', 'command', 'processes', 'links']
const steps = ['checkers', 'rpm', 'install', 'upgrade', ...used, 'tar', 'remove']
const usage = `Usage: npm run test:installed [-- --only STEP,STEP] [--here] [--packages DIR] [--older DEB] [--markdown]
Steps: ${steps.join(', ')}`
const mark = randomUUID()
if (isEntry(import.meta)) markChildren(mark)
/** @type {string[]} */
const left = []
const runner = createRunner(mark, left)
/** @type {(() => Promise<void> | void)[]} */
const cleanUps = []

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: 'string' },
        here: { type: 'boolean', default: false },
        packages: { type: 'string' },
        older: { type: 'string' },
        markdown: { type: 'boolean', default: false },
      },
    })
    const wanted = values.only?.split(',').map((name) => name.trim()) ?? steps
    const unknown = wanted.filter((name) => !steps.includes(name))
    if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}.`)
    return { ...values, asked: new Set(wanted) }
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

/**
 * Runs test/installed/<name>.spec.ts for each name, and reads a row from each of their tests.
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} env
 * @param {string} folder for the reports
 */
async function runSpecs(names, env, folder) {
  if (names.length === 0) return []
  const files = names.map((name) => `${name}.spec.ts`)
  const file = path.join(folder, `report-${names[0]}.json`)
  const config = path.join(root, 'test/installed/playwright.config.ts')
  await runner.run(
    [module('playwright/cli.js'), 'test', `--config=${config}`, '--reporter=list,json', ...files],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  )
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { suites: [], errors: [] }
  const rows = names.flatMap((name) => rowsOf(name, { suites: suitesOf(report, `${name}.spec.ts`) }))
  return report.errors.length > 0 ? [...rows, ...rowsOf('tests', { errors: report.errors })] : rows
}

/** @param {{suites: {file: string}[]}} report @param {string} file */
const suitesOf = ({ suites }, file) => suites.filter((suite) => path.basename(suite.file) === file)

/** What the specs are told. @param {System} system @param {Packages} packages @param {boolean} sandbox */
const specEnv = (system, packages, sandbox) => ({
  TIDELOCK_INSTALLED_TREE: system.tree,
  TIDELOCK_INSTALLED_AS_ROOT: JSON.stringify(system.asRoot),
  TIDELOCK_INSTALLED_AS_PERSON: JSON.stringify(system.asPerson),
  TIDELOCK_INSTALLED_COMMAND: '/usr/bin/tidelock',
  TIDELOCK_INSTALLED_FOLDER: '/usr/lib/tidelock',
  TIDELOCK_INSTALLED_VERSION: plainVersion(packages.version),
  TIDELOCK_INSTALLED_SANDBOX: sandbox ? 'yes' : 'no',
  TIDELOCK_INSTALLED_UPGRADE: JSON.stringify([packages.olderVersion, packages.version, packages.deb]),
})

/** As the program has it: without what dpkg's version says about the package. @param {string} version */
const plainVersion = (version) => version.replace(/[~-].*$/, '')

/**
 * What is said of the packages before anything is installed.
 * @param {Packages} packages
 * @param {ReadonlySet<string>} asked
 * @returns {Promise<Row[]>}
 */
const judge = async (packages, asked) => [
  ...(asked.has('checkers') ? await checkers(packages) : []),
  ...(asked.has('rpm') ? await rpmPackage(packages) : []),
]

/**
 * Everything that needs the package installed, in the order of a program's life.
 * @param {System} system
 * @param {Packages} packages
 * @param {ReadonlySet<string>} asked
 * @param {Promise<unknown>} others what runs beside the installation, and not beside what is timed
 * @returns {Promise<Row[]>}
 */
async function live(system, packages, asked, others) {
  const before = await everyPath(system)
  const upgrades = asked.has('upgrade')
  const rows = await install(system, upgrades ? packages.older : packages.deb)
  await others
  if (rows.some(({ verdict }) => verdict !== 'held')) return rows
  const namespaces = await hasNamespaces(system)
  // The installed one has Chromium's helper with the rights to make a sandbox; one that is only unpacked has not.
  const env = specEnv(system, packages, true)
  const specs = (/** @type {readonly string[]} */ names, more = {}) =>
    runSpecs(
      names.filter((name) => asked.has(name)),
      { ...env, ...more },
      packages.folder,
    )
  rows.push(...(await specs(['upgrade'])))
  if (upgrades && rows.some(({ verdict }) => verdict !== 'held'))
    rows.push(...(await install(system, packages.deb)))
  rows.push(...(await specs(used)))
  if (asked.has('tar')) {
    const command = await unpackTar(packages)
    const told = { TIDELOCK_INSTALLED_COMMAND: command, TIDELOCK_INSTALLED_FOLDER: path.dirname(command) }
    rows.push(...(await specs(['tar'], { ...told, TIDELOCK_INSTALLED_SANDBOX: namespaces ? 'yes' : 'no' })))
  }
  if (asked.has('remove')) {
    const owned = await ownedPaths(system)
    rows.push(...(await specs(['remove'])), ...(await leftBehind(system, before, owned)))
  }
  return rows
}

async function main() {
  const { asked, here, packages: given, older, markdown: asMarkdown } = readOptions()
  if (process.platform !== 'linux') throw new Stop('Packages for Linux are tested on Linux.')
  if (!here && !isRoot)
    throw new Stop('A fresh Debian root can only be made by root. As somebody else: --here.')
  const began = performance.now()
  await ensurePackages()
  if (!(await ensureSystemPackages(['virtualDisplay', 'testTools', 'packaging', 'installing'])))
    say('Going on without them: steps that need them will be missed.')
  const packages = await providePackages({ packages: given, older })
  cleanUps.push(() => rmSync(packages.folder, { recursive: true, force: true }))
  say(`Packages: ${describePackages(packages)}`)
  const judged = judge(packages, asked)
  /** @type {Row[]} */
  const rows = []
  if (steps.slice(2).some((step) => asked.has(step))) {
    const system = here ? thisSystem() : await freshDebian()
    cleanUps.push(system.end)
    rows.push(...(await live(system, packages, asked, judged)))
  }
  rows.unshift(...(await judged))
  for (const line of left)
    rows.push({ step: 'end', what: 'nothing runs any more', seen: line, verdict: 'MISSED' })
  const heading = `Installed program ${packages.version}, ${seconds(began)}`
  say(`\n${asMarkdown ? markdown(rows, heading) : `${heading}\n\n${draw(rows)}`}`)
  const count = (/** @type {string} */ verdict) => rows.filter((row) => row.verdict === verdict).length
  say(`\n${count('held')} held, ${count('MISSED')} missed, ${count('NOT RUN')} not run.`)
  return count('held') > 0 && count('MISSED') === 0 ? 0 : 1
}

async function cleanUp() {
  for (const one of cleanUps.splice(0).reverse()) await one()
}

if (isEntry(import.meta)) {
  onStop(() => {
    void runner
      .end()
      .then(cleanUp)
      .finally(() => process.exit(143))
  })
  await start(async () => {
    try {
      return await main()
    } finally {
      await runner.end()
      await cleanUp()
    }
  })
}

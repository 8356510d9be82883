// `npm run test:hard [-- --only T4,T9] [--soak] [--markdown]`: the reliability and security tests in their long form, one
// file after the other, and one table of what they measured. Ends with 1 when a figure was missed or a part did not run.

import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { prepareDesktop } from './desktop-copy.mjs'
import { parts } from './hard-parts.mjs'
import { judge, markdownTable, plainTable } from './hard-table.mjs'
import { isEntry, root, Stop, say, seconds, start } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { markChildren, onStop } from './processes.mjs'
import { provideElectron } from './provide-electron.mjs'
import { ensureSystemPackages } from './system-packages.mjs'
import { countPlaywright, countVitest } from './test-reports.mjs'
import { createRunner, module } from './test-runner.mjs'

const usage = 'Usage: npm run test:hard [-- --only T4,T9] [--soak] [--markdown]'
const mark = randomUUID()
/** For one file; the soak takes an hour, the importers' mutations half of one on a busy machine. */
const limitMinutes = 90
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
        soak: { type: 'boolean', default: false },
        markdown: { type: 'boolean', default: false },
      },
    })
    const wanted = values.only?.split(',').map((name) => name.trim().toLowerCase())
    const unknown = wanted?.filter((name) => !parts.some(({ test }) => test.toLowerCase() === name)) ?? []
    if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}.`)
    const asked = parts.filter(({ test }) => wanted === undefined || wanted.includes(test.toLowerCase()))
    return { asked, soak: values.soak, markdown: values.markdown }
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

const isDesktop = (/** @type {string} */ file) => file.includes('test/desktop/')

/**
 * One file in its long form.
 * @param {string} file
 * @param {string} folder for its report
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether every test in it passed
 */
async function runFile(file, folder, env) {
  if (!existsSync(path.join(root, file))) {
    say(`  there is no ${file}`)
    return false
  }
  const report = path.join(folder, `${file.replaceAll('/', '-')}.json`)
  const names = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const { failed, skipped, remarks } = isDesktop(file)
    ? countPlaywright(
        report,
        await runner.run(
          [module('playwright/cli.js'), 'test', '--no-deps', '--reporter=list,json', file],
          { ...env, ...names },
          limitMinutes,
        ),
      )
    : countVitest(
        report,
        await runner.run(
          [
            module('vitest/vitest.mjs'),
            'run',
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${report}`,
            file,
          ],
          env,
          limitMinutes,
        ),
      )
  for (const remark of remarks) say(`  ${remark}`)
  return failed === 0 && skipped === 0
}

/** @param {readonly string[]} files */
async function provide(files) {
  await ensurePackages()
  if (!(await ensureSystemPackages(['running', 'virtualDisplay', 'testTools'])))
    say('Going on without them: tests that need them will fail.')
  if (!files.some(isDesktop)) return { env: {}, runtime: '' }
  const electron = await provideElectron()
  await build()
  const copy = await prepareDesktop(electron)
  cleanUps.push(copy.remove)
  return { env: copy.env, runtime: `, Electron ${electron.version}` }
}

async function main() {
  const { asked, soak, markdown } = readOptions()
  const files = [...new Set(asked.flatMap((part) => part.files))]
  const began = performance.now()
  const desktop = await provide(files)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tidelock-hard-'))
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }))
  const results = path.join(folder, 'rows.jsonl')
  writeFileSync(results, '')
  const env = {
    ...desktop.env,
    HARD: 'long',
    TIDELOCK_HARD_RESULTS: folder,
    ...(soak ? { SOAK: 'hour' } : {}),
  }
  /** @type {Set<string>} */
  const failed = new Set()
  for (const file of files) {
    const since = performance.now()
    say(`\n${file} ...`)
    const passed = await runFile(file, folder, env)
    if (!passed) failed.add(file)
    say(`${file}: ${passed ? 'passed' : 'FAILED'} (${seconds(since)})`)
  }
  const rows = readFileSync(results, 'utf8').split('\n').filter(Boolean)
  const judged = judge(
    asked,
    rows.map((line) => JSON.parse(line)),
    failed,
  )
  const missed = judged.filter(({ verdict }) => verdict !== 'held').length
  const heading = `Measured on ${new Date().toISOString().slice(0, 10)}: ${os.cpus()[0]?.model ?? 'unknown'}, ${os.cpus().length} cores, ${os.type()} ${os.release()}, Node ${process.versions.node}${desktop.runtime}.`
  say(`\n${markdown ? markdownTable(judged, heading) : `${heading}\n\n${plainTable(judged)}`}`)
  for (const line of left) say(line)
  say(`\n${judged.length - missed} held, ${missed} did not (${seconds(began)}).`)
  return missed === 0 && left.length === 0 ? 0 : 1
}

async function cleanUp() {
  for (const one of cleanUps.splice(0)) await one()
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

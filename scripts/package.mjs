// `npm run package -- [deb] [rpm] [tar] [--out DIR] [--version V] [--quick] [--release]`: the Linux packages, all three
// unless some are named, from one unpacked folder. Exit 2: --release, and only the development runtime is here.

import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isEntry, root, run, Stop, say, seconds, start } from './machine.mjs'
import { makeDeb } from './package/deb.mjs'
import { isVersion, kinds, naming } from './package/naming.mjs'
import { makeRpm } from './package/rpm.mjs'
import { makeTar } from './package/tar.mjs'
import { missingIn, project } from './package/tree.mjs'
import { chooseRuntime, makeUnpacked, NotForRelease } from './package/unpacked.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** @typedef {import('./package/naming.mjs').Kind} Kind */

const makers = { deb: makeDeb, rpm: makeRpm, tar: makeTar }

const usage =
  'Usage: npm run package -- [deb] [rpm] [tar] [--out DIR] [--version V] [--quick] [--release]\n' +
  '  --out DIR      where they are written (dist)\n' +
  '  --version V    what they are called, for tests of upgrades; the program goes on saying its own version\n' +
  '  --quick        packed quickly instead of small, for tests\n' +
  '  --release      refuse the development runtime'

/** @param {readonly string[]} args */
function read(args) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'dist' },
        version: { type: 'string', default: project.version },
        quick: { type: 'boolean', default: false },
        release: { type: 'boolean', default: false },
      },
    })
    const unknown = positionals.filter((each) => !kinds.some((kind) => kind === each))
    if (unknown.length > 0 || !isVersion(values.version)) return null
    const named = kinds.filter((kind) => positionals.includes(kind))
    return { ...values, out: path.resolve(root, values.out), kinds: named.length > 0 ? named : kinds }
  } catch {
    return null
  }
}

/**
 * The time that every file in a package carries: given, or that of the last commit, so that two builds of one commit agree.
 * @param {NodeJS.ProcessEnv} env
 */
async function sourceDate(env) {
  if (/^\d+$/.test(env.SOURCE_DATE_EPOCH ?? '')) return Number(env.SOURCE_DATE_EPOCH)
  const { code, output } = await run('git', ['log', '-1', '--format=%ct'])
  const committed = Number(output.trim())
  return code === 0 && committed > 0
    ? committed
    : Math.floor(statSync(path.join(root, 'package.json')).mtimeMs / 1000)
}

/** @param {readonly string[]} args */
async function main(args) {
  const asked = read(args)
  if (!asked) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  if (process.platform !== 'linux') {
    throw new Stop('The Linux packages are made on Linux. Elsewhere: npx electron-builder.')
  }
  const began = performance.now()
  const { development } = await chooseRuntime(asked)
  if (!(await ensureSystemPackages(['packaging'])))
    say('Going on without them: a step that needs them will fail.')
  const time = await sourceDate(process.env)
  const folder = await makeUnpacked({
    ...{ out: asked.out, version: asked.version, development },
    env: { ...process.env, SOURCE_DATE_EPOCH: String(time) },
  })
  const missing = missingIn(folder)
  if (missing.length > 0) throw new Stop(`Packing failed: ${folder} lacks ${missing.join(', ')}.`)
  const names = naming(asked.version, { development, arch: process.arch })
  mkdirSync(asked.out, { recursive: true })
  const work = mkdtempSync(path.join(tmpdir(), 'tidelock-package-'))
  const clear = () => rmSync(work, { recursive: true, force: true })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      clear()
      process.exit(143)
    })
  }
  try {
    for (const kind of asked.kinds) {
      const since = performance.now()
      const target = path.join(asked.out, names.file[kind])
      // Never a half-made one under its name.
      const half = `${target}.new`
      rmSync(target, { force: true })
      await makers[kind]({
        unpacked: folder,
        work,
        target: half,
        naming: names,
        seconds: time,
        quick: asked.quick,
      })
      renameSync(half, target)
      const size = (statSync(target).size / 1e6).toFixed(1)
      say(`Package: ${path.relative(process.cwd(), target)} (${size} MB, ${seconds(since)})`)
    }
  } finally {
    clear()
  }
  say(
    `Packages: done in ${seconds(began)}${development ? ', on the development runtime: not for release' : ''}`,
  )
  return 0
}

if (isEntry(import.meta)) {
  await start(async () => {
    try {
      return await main(process.argv.slice(2))
    } catch (error) {
      if (!(error instanceof NotForRelease)) throw error
      process.stderr.write(`\n${error.message}\n`)
      return 2
    }
  })
}

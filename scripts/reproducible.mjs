// `npm run reproducible`: builds and packs this tree twice, in two places, under two clocks, languages and umasks, and compares
// the program that comes out: app.asar and what lies unpacked beside it. One line with both checksums; exit code 1 and the
// differing files where they differ. Whoever doubts a download compares its resources/app.asar with that line.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { isEntry, root, run, Stop, say, seconds, start, tail } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { onStop } from './processes.mjs'
import { provideElectron } from './provide-electron.mjs'

/** @typedef {{readonly place: string, readonly env: NodeJS.ProcessEnv, readonly umask: string, readonly touched: Date | null}} Way */

/** As unlike as two builders may be. @param {string} work @returns {readonly [Way, Way]} */
function ways(work) {
  const common = { ...process.env, TIDELOCK_PACK_FOR_TESTS: undefined, SOURCE_DATE_EPOCH: undefined }
  return [
    {
      place: path.join(work, 'one'),
      env: { ...common, TZ: 'UTC', LC_ALL: 'C.UTF-8', USER: 'one' },
      umask: '022',
      touched: null,
    },
    {
      place: path.join(work, 'somewhere else/of another length', 'two'),
      env: { ...common, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', USER: 'two', CI: '1' },
      umask: '077',
      touched: new Date('2001-02-03T04:05:06Z'),
    },
  ]
}

/** What the repository holds, as it lies here now; without git, everything that is not made. */
async function sources() {
  const { code, output } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  if (code === 0) return output.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)))
  const made = new Set([
    'node_modules',
    'out',
    'dist',
    'test-results',
    'screenshots',
    'bench-results',
    '.git',
  ])
  return (await readdir(root)).filter((name) => !made.has(name))
}

/** @param {Way} way */
async function copyTree({ place, touched }) {
  await mkdir(place, { recursive: true })
  for (const file of await sources()) {
    const target = path.join(place, file)
    await cp(path.join(root, file), target, { recursive: true, verbatimSymlinks: true })
    if (touched) await utimes(target, touched, touched)
  }
  const from = path.join(root, 'node_modules')
  const to = path.join(place, 'node_modules')
  // 500 MB: by hard links where the file system has them, which is everywhere but across disks and on Windows.
  if ((await run('cp', ['-al', from, to])).code === 0) return
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true, verbatimSymlinks: true })
}

/**
 * @param {Way} way
 * @param {readonly string[]} args for Node
 */
async function node({ place, env, umask }, ...args) {
  const [command, words] =
    process.platform === 'win32'
      ? [process.execPath, args]
      : ['/bin/sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', process.execPath, ...args]]
  const { code, output } = await run(command, words, { cwd: place, env, limitSeconds: 900 })
  if (code !== 0)
    throw new Stop(`${tail(output, 30)}\n\n${args[0]} failed in ${place} (the reason is above).`)
}

/**
 * @param {Way} way
 * @param {boolean} official
 * @returns {Promise<string>} the folder that holds app.asar
 */
async function make(way, official) {
  await copyTree(way)
  const env = { ...way.env, ...(official ? {} : { TIDELOCK_PACK_FOR_TESTS: '1' }) }
  const own = { ...way, env }
  await node(own, 'scripts/build.mjs')
  await node(own, 'node_modules/electron-builder/cli.js', '--dir', '--publish', 'never')
  const dist = path.join(way.place, 'dist')
  const found = (await readdir(dist, { recursive: true })).find((file) => path.basename(file) === 'app.asar')
  if (found === undefined) throw new Stop(`electron-builder left no app.asar in ${dist}.`)
  return path.dirname(path.join(dist, found))
}

/**
 * Every file of the program with its checksum, and one checksum over all of it.
 * @param {string} resources
 */
async function look(resources) {
  const asar = readFileSync(path.join(resources, 'app.asar'))
  const files = new Map([['(header of app.asar)', sha256(asar.subarray(0, 8 + asar.readUInt32LE(4)))]])
  for (const [name, hash] of asarFiles(asar)) files.set(name, hash)
  const beside = path.join(resources, 'app.asar.unpacked')
  const unpacked = existsSync(beside) ? await readdir(beside, { recursive: true, withFileTypes: true }) : []
  for (const entry of unpacked.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    files.set(`app.asar.unpacked/${path.relative(beside, file)}`, sha256(readFileSync(file)))
  }
  const outside = [...files].filter(([name]) => name.startsWith('app.asar.unpacked/')).sort()
  return { asar: sha256(asar), beside: sha256(JSON.stringify(outside)), files }
}

/** @param {Buffer | string} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex')

/** @typedef {{readonly files?: Readonly<Record<string, Entry>>, readonly offset?: string, readonly size?: number}} Entry */

/**
 * @param {Buffer} asar two Chromium pickles, of which the second is the header in JSON; then the contents
 * @returns {readonly (readonly [string, string])[]}
 */
export function asarFiles(asar) {
  const contents = 8 + asar.readUInt32LE(4)
  /** @type {Entry} */
  const header = JSON.parse(asar.toString('utf8', 16, 16 + asar.readUInt32LE(12)))
  /** @param {Entry} entry @param {string} name @returns {(readonly [string, string])[]} */
  const walk = (entry, name) => {
    if (entry.files)
      return Object.entries(entry.files).flatMap(([part, inner]) =>
        walk(inner, name ? `${name}/${part}` : part),
      )
    // What lies unpacked has no offset; it is looked at where it lies.
    if (entry.offset === undefined) return []
    const from = contents + Number(entry.offset)
    return [[name, sha256(asar.subarray(from, from + (entry.size ?? 0)))]]
  }
  return walk(header, '')
}

async function main() {
  const began = performance.now()
  await ensurePackages()
  const runtime = await provideElectron()
  const work = await mkdtemp(path.join(os.tmpdir(), 'tidelock-twice-'))
  onStop(() => void rm(work, { recursive: true, force: true }).finally(() => process.exit(130)))
  try {
    const found = []
    for (const way of ways(work)) {
      say(`Building and packing in ${way.place} ...`)
      found.push(await look(await make(way, runtime.kind === 'official')))
    }
    const [one, two] = found
    if (one === undefined || two === undefined) throw new Error('two ways make two results')
    const same = one.asar === two.asar && one.beside === two.beside
    say(`app.asar ${one.asar} and ${two.asar}; unpacked beside it ${one.beside} and ${two.beside}`)
    const names = [...new Set([...one.files.keys(), ...two.files.keys()])].sort()
    for (const name of names.filter((each) => one.files.get(each) !== two.files.get(each)))
      say(`  differs: ${name}`)
    say(`Reproducible: ${same ? 'yes' : 'NO'}, ${one.files.size} files, ${seconds(began)}`)
    return same ? 0 : 1
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

if (isEntry(import.meta)) await start(main)

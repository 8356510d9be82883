// `npm run build`: everything under out/. Needs the npm packages, neither Electron nor apt.
// Skips when no input changed since the last whole build (out/.stamp holds the hash of all inputs).

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { isEntry, root, run, Stop, say, seconds, start } from './machine.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { packIcons } from './pack-icons.mjs'

const sourceFolders = ['main', 'preload', 'renderer', 'shared']
const nodeEntries = ['keychain', 'kdf', 'scan', 'reading', 'program', 'cli', 'cli-electron']
/** Languages beside English: folders of their own. */
const languages = readdirSync(path.join(root, 'shared/messages'), { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'en')
  .map(({ name }) => name)
const stamp = path.join(root, 'out/.stamp')

/** Each folder of out/ that must hold these files and no other, but for the parts that some of main's share. */
const exact = {
  'out/main': [
    'cli.cjs',
    'desktop.cjs',
    'index.cjs',
    'kdf.cjs',
    'keychain.cjs',
    'reading.cjs',
    'scan.cjs',
    'zxing_reader.wasm',
  ],
  'out/preload': ['index.cjs'],
  'out/cli': ['program.cjs', 'tidelock.cjs'],
}

/** What several of main's files need, cut out by the bundler. */
const shared = /^part-[\w-]+\.cjs$/

/** The QR reader's parts and the estimator's, one of each; their names end in a hash. */
const apart = [
  /^scan-[\w-]+\.js$/,
  /^worker-[\w-]+\.js$/,
  /^strength-worker-[\w-]+\.js$/,
  /^jsQR-[\w-]+\.js$/,
  /^zxing_reader-[\w-]+\.wasm$/,
]

function inputsHash() {
  const hash = createHash('sha256')
  const configs = readdirSync(root).filter((name) =>
    /^(electron\.)?vite\..*config\.ts$|^package(-lock)?\.json$/.test(name),
  )
  const sources = sourceFolders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
  )
  for (const file of [
    ...configs,
    'tsconfig.base.json',
    'scripts/build.mjs',
    'scripts/pack-icons.mjs',
    ...sources,
  ].sort()) {
    hash.update(`${file}\0`)
    hash.update(
      createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

function isWhole() {
  return (
    Object.entries(exact).every(([folder, files]) =>
      files.every((file) => existsSync(path.join(root, folder, file))),
    ) &&
    existsSync(path.join(root, 'out/renderer/index.html')) &&
    existsSync(path.join(root, 'out/icons/index.txt'))
  )
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function step(name, args, more = {}) {
  // Electron's version is fixed for the builder, so that the output is the same on every machine; the real target
  // stands in vite.targets.config.ts.
  const { FORCE_COLOR: _, ...inherited } = process.env
  const env = { ...inherited, ELECTRON_MAJOR_VER: '33', NO_COLOR: '1', ...more }
  const { code, output } = await run(process.execPath, args, { env })
  if (code !== 0)
    throw new Stop(
      `${stripVTControlCharacters(output).trimEnd()}\n\nBuild failed: ${name} (the reason is above).`,
    )
  return output
}

/** out/bundled.json: which npm packages are in which file of out/ (vite.bundled.config.ts). Read by sbom.mjs, not packed. */
async function writeBundled() {
  const notes = path.join(root, 'out/.bundled')
  /** @type {Record<string, string[]>} */
  const all = { 'icons/index.txt': ['node_modules/simple-icons'] }
  for (const name of await readdir(notes))
    Object.assign(all, JSON.parse(readFileSync(path.join(notes, name), 'utf8')))
  const sorted = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))
  await writeFile(
    path.join(root, 'out/bundled.json'),
    `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`,
  )
  await rm(notes, { recursive: true })
}

export async function build() {
  const began = performance.now()
  const hash = inputsHash()
  if (isWhole() && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    return say('Build: nothing changed, out/ is up to date')
  }
  say('Build: main, preload, windows, command line ...')
  await rm(path.join(root, 'out'), { recursive: true, force: true })
  packIcons()
  const bin = path.join(root, 'node_modules')
  await Promise.all([
    step('the app', [path.join(bin, 'electron-vite/bin/electron-vite.js'), 'build', '--logLevel', 'warn']),
    step('the helper processes and the command line', [
      path.join(root, 'scripts/build-node.mjs'),
      ...nodeEntries,
      ...(languages.length > 0 ? ['languages'] : []),
    ]),
  ])
  for (const [folder, files] of Object.entries(exact)) {
    const found = (await readdir(path.join(root, folder))).filter((name) => !shared.test(name)).sort()
    if (found.join() !== files.join()) {
      throw new Stop(
        `Build failed: ${folder} holds ${found.join(', ')}, but must hold exactly ${files.join(', ')}.`,
      )
    }
  }
  for (const tag of languages) {
    if (!existsSync(path.join(root, 'out/languages', `${tag}.cjs`)))
      throw new Stop(`Build failed: out/languages must hold ${tag}.cjs.`)
  }
  const assets = await readdir(path.join(root, 'out/renderer/assets'))
  for (const pattern of apart) {
    if (assets.filter((name) => pattern.test(name)).length !== 1) {
      throw new Stop(`Build failed: out/renderer/assets must hold exactly one file like ${pattern.source}.`)
    }
  }
  await chmod(path.join(root, 'out/cli/tidelock.cjs'), 0o755)
  // English, whatever whoever builds speaks and has in their settings.
  const plain = { LC_ALL: 'C', TIDELOCK_HOME: path.join(root, 'out/nobody') }
  const words = [path.join(root, 'out/cli/tidelock.cjs'), 'help', '--manual']
  const manual = await step('the manual page', words, plain)
  await mkdir(path.join(root, 'out/man'), { recursive: true })
  await writeFile(path.join(root, 'out/man/tidelock.1'), manual)
  await writeBundled()
  await writeFile(stamp, hash)
  say(`Build: done in ${seconds(began)}`)
}

if (isEntry(import.meta)) {
  await start(async () => {
    await ensurePackages()
    await build()
    return 0
  })
}

// `npm run sbom [-- --out DIR]`: the bill of materials (CycloneDX 1.6, JSON) of what is really packed: the npm packages that
// the build put into each file, those that electron-builder.yml takes whole, and Electron with what it is made of.
// The same tree gives the same bytes. `npm sbom` cannot tell which of our devDependencies are bundled and which are tools.

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { build } from './build.mjs'
import { isEntry, root, run, Stop, say, start } from './machine.mjs'
import { provideElectron } from './provide-electron.mjs'

/** @typedef {{name: string, version: string, license?: string, dependencies?: Record<string, string>}} Package */
/** @typedef {Readonly<Record<string, unknown>> & {readonly 'bom-ref': string}} Component */

/** @param {string} place @returns {Package} */
const readPackage = (place) => JSON.parse(readFileSync(path.join(root, place, 'package.json'), 'utf8'))

/** https://github.com/package-url/purl-spec: a scope's @ is encoded. @param {Package} one */
export const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** @param {string | undefined} licence */
function licences(licence) {
  if (!licence) return {}
  return { licenses: [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }] }
}

/** Packages that electron-builder.yml names by their folder. */
function packedWhole() {
  const config = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'))
  /** @type {string[]} */
  const patterns = [config, config.linux, config.mac, config.win].flatMap((part) => part?.files ?? [])
  const found = patterns.flatMap(
    (pattern) => /^(node_modules\/(?:@[^/]+\/)?[^/*]+)\//.exec(pattern)?.[1] ?? [],
  )
  return [...new Set(found)].filter((place) => place !== 'node_modules')
}

/** Each package's folder, with the files of ours that it is in. */
function packed() {
  /** @type {Record<string, string[]>} */
  const bundled = JSON.parse(readFileSync(path.join(root, 'out/bundled.json'), 'utf8'))
  const scripts = readdirSync(path.join(root, 'out'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.c?js$/.test(file))
  const unknown = scripts.filter((file) => !(file in bundled))
  if (unknown.length > 0)
    throw new Stop(`Nobody noted what is in ${unknown.join(', ')}. Build anew: rm -r out.`)
  /** @type {Map<string, string[]>} */
  const all = new Map(packedWhole().map((place) => [place, []]))
  for (const [file, places] of Object.entries(bundled))
    for (const place of places) all.set(place, [...(all.get(place) ?? []), `out/${file}`])
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The archive's checksum, as the registry signed it. @param {string} place */
function archiveHash(place) {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages
  /** @type {string | undefined} */
  const integrity = lock[place]?.integrity
  if (!integrity?.startsWith('sha512-')) return {}
  const content = Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex')
  return { hashes: [{ alg: 'SHA-512', content }] }
}

/** @param {readonly (readonly [string, readonly string[]])[]} all */
function libraries(all) {
  return all.map(([place, files]) => {
    const one = readPackage(place)
    const [group, name] = one.name.startsWith('@') ? one.name.split('/') : [undefined, one.name]
    const component = {
      type: 'library',
      'bom-ref': purlOf(one),
      ...(group === undefined ? {} : { group }),
      ...{ name, version: one.version, scope: 'required' },
      ...archiveHash(place),
      ...licences(one.license),
      purl: purlOf(one),
      ...(files.length === 0 ? {} : { properties: files.map((value) => ({ name: 'tidelock:file', value })) }),
    }
    return { component, one }
  })
}

/**
 * What the runtime says of itself. Its other parts are named in LICENSES.chromium.html, which lies beside it.
 * @param {Record<string, string>} versions process.versions of the runtime
 */
function runtimeComponents(versions) {
  const { electron = '', chrome = '', node = '', v8 = '' } = versions
  const part = (
    /** @type {string} */ name,
    /** @type {string} */ version,
    /** @type {string} */ licence,
    cpe = '',
  ) => {
    const purl = `pkg:${name === 'electron' ? 'npm' : 'generic'}/${name}@${version}`
    const type = name === 'electron' ? 'framework' : 'library'
    return { type, 'bom-ref': purl, name, version, ...licences(licence), ...(cpe ? { cpe } : {}), purl }
  }
  const cpe = (/** @type {string} */ who, /** @type {string} */ version) =>
    `cpe:2.3:a:${who}:${version}:*:*:*:*:*:*:*`
  return [
    part('electron', electron, 'MIT', cpe('electronjs:electron', electron)),
    part('chromium', chrome, 'BSD-3-Clause', cpe('google:chrome', chrome)),
    part('node', node, 'MIT', cpe('nodejs:node.js', node)),
    part('v8', v8, 'BSD-3-Clause'),
  ]
}

/**
 * @param {{versions: Record<string, string>, timestamp: string | null, official: boolean}} told
 * @returns {object} the document
 */
export function makeBom({ versions, timestamp, official }) {
  const project = readPackage('')
  const found = libraries(packed())
  const runtime = runtimeComponents(versions)
  const refs = new Map(found.map(({ one, component }) => [one.name, component['bom-ref']]))
  // An alias in package.json (keytar) is another name for what lies there.
  for (const [place] of packed()) refs.set(place.slice('node_modules/'.length), purlOf(readPackage(place)))
  const needs = found.map(({ one, component }) => ({
    ref: component['bom-ref'],
    dependsOn: Object.keys(one.dependencies ?? {})
      .flatMap((name) => refs.get(name) ?? [])
      .sort(),
  }))
  const needed = new Set(needs.flatMap(({ dependsOn }) => dependsOn))
  const [electron, ...inside] = runtime.map((component) => component['bom-ref'])
  const self = `pkg:generic/${project.name}@${project.version}`
  const components = [...found.map(({ component }) => component), ...runtime]
  const direct = [
    ...found.map(({ component }) => component['bom-ref']).filter((ref) => !needed.has(ref)),
    electron,
  ]
  const content = {
    version: 1,
    metadata: {
      ...(timestamp === null ? {} : { timestamp }),
      tools: { components: [{ type: 'application', name: 'scripts/sbom.mjs', version: project.version }] },
      component: {
        type: 'application',
        'bom-ref': self,
        ...{ name: project.name, version: project.version },
        ...licences(project.license),
        purl: self,
        ...(official ? {} : { properties: [{ name: 'tidelock:development-runtime', value: 'true' }] }),
      },
    },
    components,
    dependencies: [
      { ref: self, dependsOn: direct },
      ...needs,
      { ref: electron, dependsOn: inside },
      ...inside.map((ref) => ({ ref, dependsOn: [] })),
    ],
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  }
}

/** RFC 9562, version 8: of our own making, here the content's own. @param {string} text */
function uuidOf(text) {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** When the tree was last changed: SOURCE_DATE_EPOCH, or its last commit; never the time of the day. */
async function lastChange() {
  const given = process.env.SOURCE_DATE_EPOCH
  if (given !== undefined && /^\d+$/.test(given)) return new Date(Number(given) * 1000).toISOString()
  const { code, output } = await run('git', ['log', '-1', '--format=%ct'])
  return code === 0 && /^\d+\s*$/.test(output) ? new Date(Number(output) * 1000).toISOString() : null
}

/** @param {string} binary @returns {Promise<Record<string, string>>} */
async function versionsOf(binary) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { code, output } = await run(binary, ['-p', 'JSON.stringify(process.versions)'], {
    env,
    limitSeconds: 30,
  })
  if (code !== 0) throw new Stop(`The runtime did not say its versions: ${output.trim()}`)
  return JSON.parse(output.slice(output.indexOf('{')))
}

/** @param {string} folder @returns {Promise<string>} the file's path */
export async function writeBom(folder) {
  const runtime = await provideElectron()
  const official = runtime.kind === 'official'
  const bom = makeBom({ versions: await versionsOf(runtime.binary), timestamp: await lastChange(), official })
  const { version } = readPackage('')
  const file = path.join(folder, `tidelock-${version}${official ? '' : '-devruntime'}.cdx.json`)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`)
  return file
}

if (isEntry(import.meta)) {
  await start(async () => {
    const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
    await build()
    say(`Bill of materials: ${await writeBom(path.resolve(root, values.out))}`)
    return 0
  })
}

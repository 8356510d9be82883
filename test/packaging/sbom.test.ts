// The bill of materials: whole, true to what the build put where, the same twice, and a document that CycloneDX's own
// schema took when it was last asked (docs/releasing.md); what its readers need of it is checked here.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'

interface Component {
  readonly type: string
  readonly 'bom-ref': string
  readonly group?: string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[]
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

interface Bom {
  readonly bomFormat: string
  readonly specVersion: string
  readonly serialNumber: string
  readonly version: number
  readonly metadata: { readonly timestamp?: string; readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

const root = join(import.meta.dirname, '../..')
const told = {
  versions: { electron: '45.4.1', chrome: '150.0.7871.46', node: '24.18.0', v8: '15.0.245.9-electron.0' },
  timestamp: '2026-11-22T12:00:00.000Z',
  official: true,
}
let make: (about: typeof told) => Bom
let purlOf: (one: { name: string; version: string }) => string
let bom: Bom
beforeAll(async () => {
  // The scripts are JavaScript; their own types are checked where they are. `npm test` has built out/ by now.
  ;({ makeBom: make, purlOf } = await import(join(root, 'scripts/sbom.mjs')))
  if (!existsSync(join(root, 'out/bundled.json'))) throw new Error('out/ is not built: npm run build')
  bom = make(told)
})

const named = (name: string) =>
  bom.components.find((each) => `${each.group ?? ''}/${each.name}`.endsWith(`/${name}`))
const filesOf = (name: string) => named(name)?.properties?.map(({ value }) => value) ?? []

it('is a CycloneDX 1.6 document, the same each time', () => {
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
  expect(bom.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(JSON.stringify(make(told))).toBe(JSON.stringify(bom))
  expect(make({ ...told, versions: { ...told.versions, node: '24.18.1' } }).serialNumber).not.toBe(
    bom.serialNumber,
  )
})

it('names each component once, with version, licence and address', () => {
  const refs = bom.components.map((each) => each['bom-ref'])
  expect(new Set(refs).size).toBe(refs.length)
  for (const each of bom.components) {
    expect(each.purl, each.name).toMatch(/^pkg:(npm|generic)\/(%40[\w.-]+\/)?[\w.-]+@\d[\w.+-]*$/)
    expect(each.version, each.name).not.toBe('')
    const [licence] = each.licenses ?? []
    expect(licence?.license?.id ?? licence?.expression, each.name).toMatch(/^[\w.-]+( (OR|AND) [\w.-]+)*$/)
    for (const { content } of each.hashes ?? []) expect(content, each.name).toMatch(/^[0-9a-f]{128}$/)
  }
})

it('reaches every component from the program, and points at nothing that is not there', () => {
  const refs = new Set([bom.metadata.component['bom-ref'], ...bom.components.map((each) => each['bom-ref'])])
  const needs = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  expect([...needs.keys()].sort()).toEqual([...refs].sort())
  const seen = new Set<string>()
  const walk = (ref: string): void => {
    expect(refs).toContain(ref)
    if (seen.has(ref)) return
    seen.add(ref)
    for (const next of needs.get(ref) ?? []) walk(next)
  }
  walk(bom.metadata.component['bom-ref'])
  expect([...refs].filter((ref) => !seen.has(ref))).toEqual([])
})

it('names everything that docs/dependencies.md has in the program, and no tool', () => {
  const text = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  const inside = /## In the program\n([\s\S]*?)## Tools/.exec(text)?.[1] ?? ''
  const rows = [...inside.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell).slice(2)
  const names = rows
    .flatMap((cell) => cell.replace(/\(.*\)/, '').split(', '))
    .map((name) => name.trim().replace(/^.*\//, ''))
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter((name) => named(name) === undefined)).toEqual([])
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: object
    readonly devDependencies: object
  }
  // The bundlers leave helpers of a few lines; they are tools all the same.
  const ours = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !['vite', 'rolldown'].includes(name) && !name.startsWith('@types/'),
  )
  expect(
    ours.filter((name) => named(name.replace(/^.*\//, '')) && !inside.includes(name.replace(/^.*\//, ''))),
  ).toEqual([])
  for (const tool of [
    'typescript',
    'vitest',
    'playwright',
    'electron-builder',
    'knip',
    'axe-core',
    'dbus-next',
    'yaml',
  ])
    expect(named(tool), tool).toBeUndefined()
})

it('says in which file each package is', () => {
  expect(filesOf('zxing-wasm')).toContain('out/main/scan.cjs')
  expect(filesOf('zxing-wasm').join()).toMatch(/out\/renderer\/assets\/zxing_reader-[\w-]+\.wasm/)
  expect(filesOf('saxes')).toEqual(['out/main/reading.cjs'])
  // What our packages bring along, too.
  expect(filesOf('xmlchars')).toEqual(['out/main/reading.cjs'])
  expect(filesOf('simple-icons')).toEqual(['out/icons/index.txt'])
})

it('takes keytar by its real name, and Electron with what it is made of', () => {
  expect(named('keytar')?.purl).toMatch(/^pkg:npm\/%40github\/keytar@/)
  const electron = bom.dependencies.find(({ ref }) => ref === 'pkg:npm/electron@45.4.1')
  expect(electron?.dependsOn).toEqual([
    'pkg:generic/chromium@150.0.7871.46',
    'pkg:generic/node@24.18.0',
    'pkg:generic/v8@15.0.245.9-electron.0',
  ])
  expect(purlOf({ name: '@a/b', version: '1.0.0' })).toBe('pkg:npm/%40a/b@1.0.0')
})

it('says of the development runtime that it is one, and nothing of this computer', () => {
  expect(make({ ...told, official: false }).metadata.component.properties).toEqual([
    { name: 'tidelock:development-runtime', value: 'true' },
  ])
  expect(bom.metadata.component.properties).toBeUndefined()
  expect(JSON.stringify(bom)).not.toContain(root)
})

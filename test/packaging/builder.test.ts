// electron-builder.yml, judged by electron-builder's own schema, and held against the program: languages, links, files.

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { languages } from '../../shared/languages'
import { packageScript, root } from './scripts'

type Settings = Readonly<Record<string, unknown>>
interface Checker {
  getConfig(folder: string, path: string | null, overrides: null): Promise<Settings>
  validateConfiguration(config: Settings, log: { readonly isEnabled: false }): Promise<void>
}

// A part of electron-builder, which has no export of its own for it.
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder'))
const checker = builder('app-builder-lib/out/util/config/config.js') as Checker
const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8')

let config: Settings
beforeAll(async () => {
  config = await checker.getConfig(root, join(root, 'electron-builder.yml'), null)
})

it('The packager’s own schema takes the file', async () => {
  await expect(checker.validateConfiguration(config, { isEnabled: false })).resolves.toBeUndefined()
})

it.each([
  ['an option that there is not', { nsis: { oneKlick: true } }, /configuration\.nsis/],
  ['a value of another kind', { electronFuses: { runAsNode: 'perhaps' } }, /runAsNode/],
])('The schema notices %s', async (_, wrong, named) => {
  const faulty = { ...config, ...wrong }
  await expect(checker.validateConfiguration(faulty, { isEnabled: false })).rejects.toThrow(named)
})

it('Chromium keeps the languages that the program speaks, and no other', () => {
  const chromium: Readonly<Record<string, string>> = { en: 'en-US', 'zh-Hans': 'zh-CN' }
  expect(config['electronLanguages']).toEqual(languages.map((tag) => chromium[tag] ?? tag))
})

it('Every file that it names is there', () => {
  const named = [...text.matchAll(/(?<!test\/)packaging\/[\w./-]+/g)].map(([path]) => path)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

it('Each system gets its own addon for the keychain, and it is there', () => {
  const addons = [...text.matchAll(/node_modules\/keytar\/prebuilds\/([\w-]+)-([^/]+)\//g)]
  const folders = addons.flatMap(([, system = '', arch = '']) =>
    (arch === '{x64,arm64}' || arch === '${arch}' ? ['x64', 'arm64'] : [arch]).map(
      (one) => `${system}-${one}`,
    ),
  )
  expect(folders.sort()).toEqual(
    ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'].sort(),
  )
  const missing = folders.filter(
    (folder) => !existsSync(join(root, 'node_modules/keytar/prebuilds', folder, 'keytar.node')),
  )
  expect(missing).toEqual([])
})

it('The same links open Tidelock on every system', async () => {
  const { schemes } = await packageScript<{ schemes: readonly string[] }>('desktop-entry.mjs')
  expect(config['protocols']).toMatchObject([{ schemes }])
})

it('The Mac asks for the camera with a sentence and an entitlement, and for no network', () => {
  expect(config['mac']).toMatchObject({
    hardenedRuntime: true,
    notarize: true,
    extendInfo: { NSCameraUsageDescription: expect.stringContaining('QR') },
  })
  for (const file of ['entitlements.plist', 'entitlements.inherit.plist']) {
    const granted = [
      ...readFileSync(join(root, 'packaging/mac', file), 'utf8').matchAll(/<key>(.*)<\/key>\s*<true\/>/g),
    ].map(([, key]) => key)
    expect(granted).toEqual(['com.apple.security.cs.allow-jit', 'com.apple.security.device.camera'])
  }
})

it('The Windows installer asks for no administrator and leaves the vault', () => {
  expect(config['nsis']).toMatchObject({
    perMachine: false,
    allowElevation: false,
    deleteAppDataOnUninstall: false,
  })
  expect(config['win']).toMatchObject({ requestedExecutionLevel: 'asInvoker' })
})

// Holds the house of design.md together: who may import whom, who may touch the world, what is used nowhere, and how
// long a file may be. Every rule is also run on a planted fault, so that a rule which sees nothing is noticed.

import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { effectFaults, securityFaults } from './architecture/effects'
import { importFaults, rooms } from './architecture/rooms'
import { importsOf, readSources, type SourceFile } from './architecture/source'

const root = resolve(import.meta.dirname, '..')
const app = readSources(root, ['main', 'preload', 'renderer', 'shared'], /\.tsx?$/)
const everything = readSources(
  root,
  ['main', 'preload', 'renderer', 'shared', 'test', 'scripts'],
  /\.(tsx?|mjs|css|py|sh)$/,
)
const maxLines = 400

function lengthFaults({ path, text }: SourceFile): readonly string[] {
  const lines = text.split('\n').length - 1
  return lines > maxLines ? [`${path} has ${lines} lines, more than ${maxLines}`] : []
}

function openingFaults({ path, text }: SourceFile): readonly string[] {
  return /^\s*(\/\/|\/\*)/.test(text) ? [] : [`${path} does not open with a line on what it is for`]
}

describe('the source', () => {
  test('is found at all', () => {
    expect(app.length).toBeGreaterThan(50)
    for (const folder of ['main/otp/', 'main/vault/', 'main/platform/', 'preload/', 'renderer/', 'shared/']) {
      expect(app.some(({ path }) => path.startsWith(folder))).toBe(true)
    }
  })

  test('imports only what its room may', () => {
    expect(app.flatMap(importFaults)).toEqual([])
  })

  test('loads the libraries of importers in the reading process alone', () => {
    for (const entry of ['main/index.ts', 'main/command-line.ts', 'main/cli-electron.ts']) {
      expect(reached(entry).filter((target) => importLibraries.test(target))).toEqual([])
    }
    expect(reached('main/reading.ts').some((target) => importLibraries.test(target))).toBe(true)
  })

  test('touches clock, timers, randomness, process and console only in the platform and the entries', () => {
    expect(app.flatMap(effectFaults)).toEqual([])
  })

  test('uses nothing that is forbidden everywhere', () => {
    expect(app.flatMap(securityFaults)).toEqual([])
  })

  test(`has no file over ${maxLines} lines`, () => {
    expect(everything.flatMap(lengthFaults)).toEqual([])
  })

  test('says at the top of each file what it is for', () => {
    expect(app.flatMap(openingFaults)).toEqual([])
  })
})

const importLibraries = /^(@zip\.js|hash-wasm|libsodium|kdbxweb|saxes|csv-parse|@noble)|^main\/importers$/

/** Every module and package that an entry loads, by imports that are more than types. */
function reached(entry: string): readonly string[] {
  const seen = new Set<string>()
  const visit = (path: string) => {
    const file = app.find((one) => one.path === path)
    if (file === undefined) return
    for (const { target, typeOnly } of importsOf(file)) {
      if (typeOnly || seen.has(target)) continue
      seen.add(target)
      visit(`${target}.ts`)
      visit(`${target}/index.ts`)
    }
  }
  visit(entry)
  return [...seen]
}

type Rule = (file: SourceFile) => readonly string[]

/** [file, its text, a part of the fault's sentence, or null where there must be none] */
const planted: readonly (readonly [Rule, string, string, string | null])[] = [
  [importFaults, 'shared/x.ts', "import { app } from 'electron'", 'electron'],
  [importFaults, 'shared/x.ts', "import type { A } from '../main/app'", 'main/app'],
  [importFaults, 'shared/x.ts', "export * from '../renderer/bridge'", 'renderer/bridge'],
  [importFaults, 'shared/x.ts', "export { a } from 'node:fs'", 'node:fs'],
  [importFaults, 'shared/messages/x.ts', "import { a } from '../token'\nimport * as v from 'valibot'", null],
  [importFaults, 'preload/x.ts', "import * as v from 'valibot'", 'valibot'],
  [importFaults, 'preload/x.ts', "const fs = require('node:fs')", 'node:fs'],
  [importFaults, 'preload/x.ts', "import { ipcRenderer } from 'electron'", null],
  [importFaults, 'renderer/x.tsx', "const a = await import('../main/vault/secret')", 'main/vault/secret'],
  [importFaults, 'renderer/x.tsx', "type A = import('../main/vault/secret').Secret", 'main/vault/secret'],
  [importFaults, 'renderer/x.tsx', "import { useState } from 'react'", 'react'],
  [importFaults, 'renderer/x.tsx', "import url from './worker?worker&url'\nimport './styles/list.css'", null],
  [importFaults, 'renderer/x.tsx', "import jsQR from 'jsqr'", 'jsqr'],
  [importFaults, 'renderer/scan/x.ts', "import { ask } from '../bridge'", 'renderer/bridge'],
  [importFaults, 'renderer/strength/x.ts', "import { ask } from '../bridge'", 'renderer/bridge'],
  [importFaults, 'renderer/scan/x.ts', "import jsQR from 'jsqr'\nimport '../../shared/scan/gray'", null],
  [importFaults, 'renderer/x.tsx', "import { a } from '../test/fakes/clock'", 'test/fakes/clock'],
  [importFaults, 'main/otp/x.ts', "import { createHmac, randomBytes } from 'node:crypto'", 'randomBytes'],
  [importFaults, 'main/otp/x.ts', "import * as crypto from 'node:crypto'", '* from node:crypto'],
  [importFaults, 'main/otp/x.ts', "import { createHmac } from 'node:crypto'", null],
  [importFaults, 'main/otp/x.ts', "import type { Account } from '../vault/account'", 'main/vault/account'],
  [importFaults, 'main/vault/x.ts', "import { readFile } from 'node:fs/promises'", 'node:fs/promises'],
  [
    importFaults,
    'main/vault/x.ts',
    "import { createFiles } from '../platform/node/files'",
    'platform/node/files',
  ],
  [importFaults, 'main/vault/x.ts', "import { noKdf } from '../platform/platform'", 'as more than a type'],
  [importFaults, 'main/vault/x.ts', "import { type Clock, type Files } from '../platform/platform'", null],
  [importFaults, 'main/vault/x.ts', "import keytar from 'keytar'", 'keytar'],
  [importFaults, 'main/importers/x.ts', "import { createVault } from '../vault/vault'", 'main/vault/vault'],
  [importFaults, 'main/importers/x.ts', "import { readEntry } from '../vault/entry'", null],
  [importFaults, 'main/exporters/x.ts', "import { readFile } from 'node:fs/promises'", 'node:fs/promises'],
  [
    importFaults,
    'main/platform/node/x.ts',
    "import { createVault } from '../../vault/vault'",
    'main/vault/vault',
  ],
  [importFaults, 'main/platform/electron/x.ts', "import { codeAt } from '../../otp'", 'main/otp'],
  [
    importFaults,
    'main/platform/electron/x.ts',
    "import { handlers } from '../../ipc/handlers'",
    'main/ipc/handlers',
  ],
  [
    importFaults,
    'main/platform/electron/x.ts',
    "import { clipboard } from 'electron'\nimport os from 'node:os'",
    null,
  ],
  [importFaults, 'main/qr/x.ts', "import { createVault } from '../vault/vault'", 'main/vault/vault'],
  [importFaults, 'main/ipc/x.ts', "import { ipcMain } from 'electron'", 'electron'],
  [
    importFaults,
    'main/cli/x.ts',
    "import { createFiles } from '../platform/node/files'",
    'platform/node/files',
  ],
  [importFaults, 'main/app.ts', "import { app } from 'electron'", 'electron'],
  [importFaults, 'main/app.ts', "import { createFiles } from './platform/node/files'", 'platform/node/files'],
  [importFaults, 'main/codes.ts', "import { createFakeClock } from '../test/fakes/clock'", 'test/fakes'],
  [importFaults, 'main/shell/x.ts', "import { Menu } from 'electron'", 'electron'],
  [importFaults, 'main/keychain.ts', "import { createVault } from './vault/vault'", 'main/vault/vault'],
  [importFaults, 'main/reading.ts', "import { createVault } from './vault/vault'", 'main/vault/vault'],
  [importFaults, 'main/index.ts', "import { a } from '../renderer/bridge'", 'renderer/bridge'],
  [importFaults, 'main/vault/x.ts', "const part = 'x'\nvoid import('../' + part)", '?'],
  [importFaults, 'else/x.ts', '', 'is in no room'],

  [effectFaults, 'main/vault/x.ts', 'export const at = Date.now()', 'Date.now'],
  [effectFaults, 'main/vault/x.ts', 'export const at = new Date()', 'new Date()'],
  [effectFaults, 'main/vault/x.ts', 'export const at = new Date(0)', null],
  [effectFaults, 'main/codes.ts', 'export const at = globalThis.performance.now()', 'performance'],
  [effectFaults, 'main/codes.ts', 'setTimeout(() => 1, 5)', 'setTimeout'],
  [effectFaults, 'main/codes.ts', 'globalThis.setInterval(() => 1, 5)', 'setInterval'],
  [effectFaults, 'main/codes.ts', 'const later = setImmediate\nlater(() => 1)', 'setImmediate'],
  [
    effectFaults,
    'main/codes.ts',
    'export const a = (clock: { setTimeout(): void }) => clock.setTimeout()',
    null,
  ],
  [effectFaults, 'main/vault/x.ts', "import { randomBytes } from 'node:crypto'", 'randomBytes'],
  [effectFaults, 'main/vault/x.ts', "import * as c from 'node:crypto'", 'all of node:crypto'],
  [effectFaults, 'main/vault/x.ts', 'export const a = Math.random()', 'Math.random'],
  [effectFaults, 'main/vault/x.ts', 'const { random } = Math', 'Math.random'],
  [effectFaults, 'main/vault/x.ts', "export const a = process.env['HOME']", 'process'],
  [effectFaults, 'main/vault/x.ts', "import { env } from 'node:process'", 'node:process'],
  [effectFaults, 'main/ipc/x.ts', "console.log('x')", 'console'],
  [effectFaults, 'main/ipc/x.ts', "// console.log('x') and Date.now()\nexport const a = 'process.env'", null],
  [effectFaults, 'shared/x.ts', 'export const a = Date.now()', 'Date.now'],
  [effectFaults, 'preload/x.ts', 'export const a = process.platform', 'process'],
  [effectFaults, 'renderer/x.tsx', 'export const a = process.platform', 'process'],
  [effectFaults, 'renderer/x.tsx', 'window.setTimeout(() => Date.now(), 5)', null],
  [effectFaults, 'renderer/x.tsx', "void fetch('https://example.org')", 'network'],
  [effectFaults, 'main/platform/node/x.ts', "export const a = [Date.now(), process.env['A']]", null],
  [effectFaults, 'main/platform/node/x.ts', "import { request } from 'node:https'", 'network'],

  [securityFaults, 'main/keychain.ts', 'keytar.findCredentials(a)', 'findCredentials'],
  [securityFaults, 'main/keychain.ts', "keytar['findPassword'](a)", 'findPassword'],
  [securityFaults, 'main/keychain.ts', 'const { findPassword: find } = keytar', 'findPassword'],
  [securityFaults, 'renderer/x.tsx', "element.innerHTML = '<b>'", 'innerHTML'],
  [
    securityFaults,
    'renderer/x.tsx',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: a }} />',
    'InnerHTML',
  ],
  [securityFaults, 'main/platform/electron/x.ts', 'shell.openExternal(url)', 'openExternal of a variable'],
  [
    securityFaults,
    'main/platform/electron/x.ts',
    'shell.openExternal(`https://${a}`)',
    'openExternal of a variable',
  ],
  [securityFaults, 'main/platform/electron/x.ts', "shell.openExternal('https://example.org')", null],
  [
    securityFaults,
    'main/platform/electron/x.ts',
    'new BrowserWindow({ webPreferences: { webSecurity: false } })',
    'webSecurity',
  ],
  [securityFaults, 'main/platform/electron/x.ts', 'const a = { sandbox: false }', 'sandbox: false'],
  [securityFaults, 'main/platform/electron/x.ts', 'const a = { nodeIntegration: true }', 'nodeIntegration'],
  [
    securityFaults,
    'main/platform/electron/x.ts',
    'const a = { sandbox: true, contextIsolation: true, nodeIntegration: false }',
    null,
  ],
  [securityFaults, 'renderer/x.tsx', "eval('1')", 'eval'],
  [securityFaults, 'renderer/x.tsx', "new Function('return 1')", 'Function'],
  [securityFaults, 'renderer/x.tsx', "setTimeout('a()', 1)", 'setTimeout of a text'],
  [securityFaults, 'renderer/x.tsx', "document.write('<b>')", 'document.write'],

  [lengthFaults, 'main/x.ts', '\n'.repeat(maxLines + 1), 'more than'],
  [lengthFaults, 'main/x.ts', '\n'.repeat(maxLines), null],
  [openingFaults, 'main/x.ts', 'export const a = 1', 'does not open'],
  [openingFaults, 'main/x.ts', '// What it is for.\nexport const a = 1', null],
]

describe('a planted fault', () => {
  for (const [rule, path, text, part] of planted) {
    test(`${part === null ? 'is none for' : 'is seen by'} ${rule.name} in ${path}: ${text.trim().slice(0, 60)}`, () => {
      const faults = rule({ path, text })
      if (part === null) expect(faults).toEqual([])
      else expect(faults.join('\n')).toContain(part)
    })
  }

  test('exists for every room', () => {
    const names = planted.flatMap(([rule, path, , part]) =>
      rule === importFaults && part !== null ? [rooms.find((room) => room.files.test(path))?.name] : [],
    )
    expect(rooms.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([])
  })

  test('is seen in every form that an import can take', () => {
    const text = [
      "import a from 'one'",
      "import type { B } from 'two'",
      "import { type C, type D } from 'three'",
      "import 'four'",
      "export { e } from 'five'",
      "export * from 'six'",
      "const f = import('seven')",
      "const g = require('eight')",
      "type H = import('nine').H",
    ].join('\n')
    const found = importsOf({ path: 'main/x.ts', text })
    expect(found.map(({ target, typeOnly }) => `${target}${typeOnly ? ' (type)' : ''}`)).toEqual([
      'one',
      'two (type)',
      'three (type)',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine (type)',
    ])
  })
})

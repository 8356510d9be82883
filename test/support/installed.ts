// The app and the Electron that desktop tests start, readable by the test user. scripts/test.mjs names them; where it
// did not, and the tests run as root out of a private folder, copies are made for this test process.

import { chmodSync, cpSync, existsSync, mkdtempSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { guardFolder } from './processes'
import { testUserCan } from './user'

const root = resolve(import.meta.dirname, '../..')

let electron: string | null = null
let app: string | null = null

/** The Electron binary. */
export function installedElectron(): string {
  electron ??= findElectron()
  return electron
}

/** The folder with package.json and out/. */
export function installedApp(): string {
  app ??= findApp()
  return app
}

function findElectron(): string {
  const given = process.env['TIDELOCK_TEST_ELECTRON'] ?? join(root, 'node_modules/electron/dist/electron')
  if (!existsSync(given)) {
    throw new Error(`There is no Electron at ${given}. Run: npm run electron`)
  }
  const binary = realpathSync(given)
  if (testUserCan('run', binary)) {
    return binary
  }
  const copy = publicFolder()
  cpSync(dirname(binary), copy, { recursive: true })
  return join(copy, 'electron')
}

function findApp(): string {
  const given = process.env['TIDELOCK_TEST_APP'] ?? root
  const built = join(given, 'out/main/index.cjs')
  if (!existsSync(built)) {
    throw new Error(`The app in ${given} is not built. Run: npm run build`)
  }
  if (testUserCan('read', built)) {
    return given
  }
  const copy = publicFolder()
  for (const part of ['package.json', 'out', 'node_modules/keytar']) {
    cpSync(join(given, part), join(copy, part), { recursive: true, dereference: true })
  }
  return copy
}

function publicFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-installed-'))
  guardFolder(folder)
  chmodSync(folder, 0o755)
  return folder
}

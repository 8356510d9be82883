// An Electron app with no window: the keychain and key derivation adapters where a test can call them by `evaluate`.

import { join } from 'node:path'
import { app } from 'electron'
import { createElectronKdf } from '../../main/platform/electron/kdf'
import { createElectronKeychain } from '../../main/platform/electron/keychain'

const adapters = app.whenReady().then(() => ({
  keychain: createElectronKeychain(join(__dirname, 'keychain.cjs')),
  kdf: createElectronKdf(join(__dirname, 'kdf.cjs')),
}))

export type Adapters = Awaited<typeof adapters>

Object.assign(globalThis, { adapters })

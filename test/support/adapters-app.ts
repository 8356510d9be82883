// An Electron app with no window: the adapters of helper processes where a test can call them by `evaluate`.

import { join } from 'node:path'
import { app } from 'electron'
import { createElectronKdf } from '../../main/platform/electron/kdf'
import { createElectronKeychain } from '../../main/platform/electron/keychain'
import { createPaper } from '../../main/platform/electron/paper'
import { createElectronImportReader } from '../../main/platform/electron/reading'

const adapters = app.whenReady().then(() => ({
  keychain: createElectronKeychain(join(__dirname, 'keychain.cjs')),
  kdf: createElectronKdf(join(__dirname, 'kdf.cjs')),
  /** A computer that prints on A4, and one that prints on US Letter. */
  paper: { a4: createPaper('DE'), letter: createPaper('US') },
  /** May use next to no memory. */
  tightReader: createElectronImportReader(join(__dirname, 'reading.cjs'), 8),
}))

// A page for paper has a window, the last of which would end the app.
app.on('window-all-closed', () => undefined)

export type Adapters = Awaited<typeof adapters>

Object.assign(globalThis, { adapters })

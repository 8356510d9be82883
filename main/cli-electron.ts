// The command line's entry inside the installed program, whose Electron does not run as Node: no window, no display, and
// helper processes of Electron's kind. main/index.ts loads it when the arguments name a command.

import { join } from 'node:path'
import { app } from 'electron'
import { commandWords, readStartOptions } from './arguments'
import { runProgram } from './command-line'
import { createElectronKdf } from './platform/electron/kdf'
import { createElectronKeychain } from './platform/electron/keychain'
import { createElectronImportReader } from './platform/electron/reading'
import { createElectronQrReader } from './platform/electron/scan'
import { findPlace } from './platform/node/home'

/** Milliseconds that a command waits for the keychain: nobody may be there to answer its prompt. */
const keychainPatience = 10_000

// What Chromium keeps while it runs lies apart from what a window keeps, which may run at the same time.
const words = commandWords(process.argv, process.defaultApp === true)
const { runtime } = findPlace(readStartOptions(words), process.env, process.platform)
app.setPath('userData', join(runtime, 'command'))
app.dock?.hide()

const helper = (name: string) => join(__dirname, `${name}.cjs`)

void app
  .whenReady()
  .then(() =>
    runProgram(words, {
      keychain: () => createElectronKeychain(helper('keychain'), { timeout: keychainPatience }),
      kdf: () => createElectronKdf(helper('kdf')),
      qrReader: () => createElectronQrReader(helper('scan')),
      importReader: () => createElectronImportReader(helper('reading')),
    }),
  )
  .then((status) => app.exit(status))

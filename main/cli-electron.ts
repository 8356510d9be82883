// The command line's entry inside the installed program, whose Electron does not run as Node: no window, no display, and
// helper processes of Electron's kind. main/index.ts loads it when the arguments name a command.

import { join } from 'node:path'
import { app } from 'electron'
import { commandWords, readStartOptions } from './arguments'
import { runProgram } from './command-line'
import { leaveKeychainAlone } from './platform/electron/fortress'
import { createElectronKdf } from './platform/electron/kdf'
import { createElectronKeychain } from './platform/electron/keychain'
import { createElectronImportReader } from './platform/electron/reading'
import { createElectronQrReader } from './platform/electron/scan'
import { findPlace, programFolder } from './platform/node/home'
import { runtimeFolder } from './platform/node/runtime-folder'

/** Milliseconds that a command waits for the keychain: nobody may be there to answer its prompt. */
const keychainPatience = 10_000

// What Chromium keeps while it runs lies apart from what a window keeps, which may run at the same time.
const words = commandWords(process.argv, process.defaultApp === true)
const unpacked = process.defaultApp !== true
const beside = unpacked ? programFolder(process.execPath, process.env, process.platform) : null
const place = findPlace({ ...readStartOptions(words), beside }, process.env, process.platform)
const own = { ...place, runtime: join(place.runtime, 'command') }
const runtime = runtimeFolder(own, process.env, process.platform)
app.setPath('userData', runtime.path)
if (place.portable !== null) leaveKeychainAlone()
app.dock?.hide()

const helper = (name: string) => join(__dirname, `${name}.cjs`)

void app
  .whenReady()
  .then(() =>
    runProgram(words, {
      beside,
      keychain: () => createElectronKeychain(helper('keychain'), { timeout: keychainPatience }),
      kdf: () => createElectronKdf(helper('kdf')),
      qrReader: () => createElectronQrReader(helper('scan')),
      importReader: () => createElectronImportReader(helper('reading')),
    }),
  )
  .then((status) => {
    runtime.clear()
    app.exit(status)
  })

// For development starts only: writes a picture of the window once it has settled, so that a start without a
// display can show what it shows. The caller makes sure that this is no installed program.

import { writeFileSync } from 'node:fs'
import type { ElectronWindows } from './windows'

/** Milliseconds after the last load for the keychain to answer and the list to be painted. */
const settling = 1500

export function screenshotWhenSettled(windows: ElectronWindows, path: string): void {
  const window = windows.main()
  window?.webContents.once('did-finish-load', () => {
    setTimeout(() => {
      void window.webContents.capturePage().then((image) => writeFileSync(path, image.toPNG()))
    }, settling)
  })
}

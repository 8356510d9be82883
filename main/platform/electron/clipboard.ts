// The desktop's clipboard. Electron 44 made its calls promises; `await` serves both. Never touches the X11
// selection, and clears only what is still ours.

import { clipboard } from 'electron'
import type { Clipboard } from '../platform'

export function createClipboard(): Clipboard {
  return {
    write: async (text) => {
      await clipboard.writeText(text)
      return (await clipboard.readText()) === text
    },
    clearIfHolds: async (text) => {
      if ((await clipboard.readText()) === text) await clipboard.clear()
    },
  }
}

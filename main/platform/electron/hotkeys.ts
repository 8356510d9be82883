// Keys for the whole desktop: real grabs on X11, Windows and macOS; on Wayland the desktop's portal, where it has one.
// The whole set is replaced at once, so that two entries can exchange their keys.

import { globalShortcut } from 'electron'
import type { HotkeyFault, Hotkeys } from '../platform'

/** What of Electron is used, so that a test can stand in for the other systems. */
export type Grabs = Pick<typeof globalShortcut, 'register' | 'unregister'>

/** `how` 'none' registers nothing. */
export function createHotkeys(how: Hotkeys['how'], grabs: Grabs = globalShortcut): Hotkeys {
  const listeners = new Set<(name: string) => void>()
  let inForce: ReadonlyMap<string, string> = new Map()

  const grab = (name: string, accelerator: string): HotkeyFault | null => {
    const press = () => {
      for (const listener of listeners) listener(name)
    }
    try {
      return grabs.register(accelerator, press) ? null : 'taken'
    } catch {
      // Electron throws for what it cannot read as a key.
      return 'invalid'
    }
  }

  return {
    how,
    onPress: (listener) => {
      listeners.add(listener)
    },
    replace: (wanted) => {
      if (how === 'none') return new Map([...wanted.keys()].map((name) => [name, 'unsupported'] as const))
      const faults = new Map<string, HotkeyFault>()
      const now = new Map<string, string>()
      for (const [name, accelerator] of inForce) {
        if (wanted.get(name) === accelerator) now.set(name, accelerator)
        else grabs.unregister(accelerator)
      }
      for (const [name, accelerator] of wanted) {
        if (now.has(name)) continue
        const fault = grab(name, accelerator)
        if (fault === null) now.set(name, accelerator)
        else faults.set(name, fault)
      }
      for (const name of faults.keys()) {
        const before = inForce.get(name)
        if (before !== undefined && grab(name, before) === null) now.set(name, before)
      }
      inForce = now
      return faults
    },
  }
}

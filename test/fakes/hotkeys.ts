// Keys for the whole desktop in memory: some belong to other programs, and a test presses the rest.

import type { HotkeyFault, Hotkeys } from '../../main/platform/platform'

export interface FakeHotkeys extends Hotkeys {
  /** Another program takes it. */
  take(accelerator: string): void
  /** As a person: whoever has it hears it. */
  press(accelerator: string): void
  inForce(): Readonly<Record<string, string>>
}

export function createFakeHotkeys(): FakeHotkeys {
  const others = new Set<string>()
  const listeners = new Set<(name: string) => void>()
  let now = new Map<string, string>()
  return {
    how: 'system',
    onPress: (listener) => {
      listeners.add(listener)
    },
    replace: (wanted) => {
      const faults = new Map<string, HotkeyFault>()
      const next = new Map<string, string>()
      for (const [name, accelerator] of wanted) if (now.get(name) === accelerator) next.set(name, accelerator)
      for (const [name, accelerator] of wanted) {
        if (next.has(name)) continue
        const used = others.has(accelerator) || [...next.values()].includes(accelerator)
        if (used) faults.set(name, 'taken')
        else next.set(name, accelerator)
      }
      for (const name of faults.keys()) {
        const before = now.get(name)
        if (before !== undefined && ![...next.values()].includes(before)) next.set(name, before)
      }
      now = next
      return faults
    },
    take: (accelerator) => {
      others.add(accelerator)
    },
    press: (accelerator) => {
      for (const [name, its] of now) {
        if (its === accelerator) for (const listener of listeners) listener(name)
      }
    },
    inForce: () => Object.fromEntries(now),
  }
}

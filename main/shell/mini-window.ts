// The mini window: the main window made small, on top of others, with the pinned accounts alone (docs/decisions/0010).
// Decides when it is one; how small and where is the window's and the settings'.

import type { WindowBounds, Windows } from '../platform/platform'

export interface MiniWindow {
  set(on: boolean): void
  isOn(): boolean
}

export function createMiniWindow(parts: {
  readonly windows: Pick<Windows, 'shrink' | 'grow' | 'send'>
  readonly place: () => WindowBounds | null
  readonly changed: () => void
}): MiniWindow {
  const { windows, place, changed } = parts
  let on = false
  return {
    isOn: () => on,
    set: (wanted) => {
      if (wanted === on) return
      on = wanted
      // The page first, so that a small window never shows a corner of a large page.
      windows.send('mini', on, 'main')
      if (on) windows.shrink(place())
      else windows.grow()
      changed()
    },
  }
}

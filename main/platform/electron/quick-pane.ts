// The quick window: frameless, in no taskbar, made when first shown and kept warm. It goes when it loses the focus, and
// the focus goes back to whoever had it.

import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { QuickPane, WindowBounds } from '../platform'
import { followVisible, makePageWindow, type PageWindowParts, whenPainted } from './page-window'

export interface ElectronQuickPane extends QuickPane {
  window(): BrowserWindow | null
}

export function createQuickPane(
  parts: PageWindowParts & {
    readonly title: () => string
    readonly protects: () => boolean
    readonly tellVisible: (visible: boolean) => void
    readonly platform?: NodeJS.Platform
  },
): ElectronQuickPane {
  const platform = parts.platform ?? process.platform
  const movedListeners = new Set<(bounds: WindowBounds) => void>()
  let pane: BrowserWindow | null = null
  /** Where it was put; what differs from it later was done by a person. */
  let placed: WindowBounds | null = null
  let wanted = false

  const hide = () => {
    wanted = false
    if (pane === null || pane.isDestroyed() || !pane.isVisible()) return
    const bounds = pane.getBounds()
    if (placed !== null && Math.hypot(bounds.x - placed.x, bounds.y - placed.y) > 8) {
      for (const listener of movedListeners) listener(bounds)
    }
    pane.hide()
  }

  const make = () => {
    const made = makePageWindow(parts, '/quick.html', { ...options(platform), title: parts.title() })
    made.setContentProtection(parts.protects())
    followVisible(made, parts.tellVisible)
    made.on('blur', hide)
    made.on('close', (event) => {
      // Alt+F4 hides it; only `drop` and the end of the program destroy it.
      if (!wanted) return
      event.preventDefault()
      hide()
    })
    made.on('closed', () => {
      pane = null
    })
    return made
  }

  const bring = (made: BrowserWindow, bounds: WindowBounds) => {
    placed = bounds
    made.setBounds(bounds)
    made.show()
    made.focus()
  }

  return {
    window: () => pane,
    hide,
    isShown: () => pane?.isVisible() ?? false,
    show: (bounds) => {
      wanted = true
      if (pane !== null) return bring(pane, bounds)
      const made = make()
      pane = made
      // An empty frame first would be a flash.
      whenPainted(made, () => {
        if (wanted) bring(made, bounds)
      })
    },
    drop: () => {
      if (pane === null || pane.isVisible()) return
      pane.destroy()
      pane = null
    },
    onMoved: (listener) => {
      movedListeners.add(listener)
    },
  }
}

function options(platform: NodeJS.Platform): BrowserWindowConstructorOptions {
  return {
    width: 480,
    height: 380,
    frame: false,
    resizable: false,
    maximizable: false,
    minimizable: false,
    fullscreenable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    // On macOS a panel takes the keys without bringing our other windows to the front, and gives the focus back.
    ...(platform === 'darwin' ? { type: 'panel' } : {}),
  }
}

// The quick window: frameless, in no taskbar, made when first shown and kept warm. It goes when it loses the focus, and
// the focus goes back to whoever had it.

import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { QuickPane, WindowBounds } from '../platform'
import { followVisible, makePageWindow, type PageWindowParts, whenPainted } from './page-window'

/** Milliseconds after a show in which a move is the window manager's: it may place new windows as it likes. */
const settling = 1_500
/** Pixels that no person means. */
const twitch = 8

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
  /** Where it was put, when, and where it stood since then without a person's doing. */
  let placed: { readonly bounds: WindowBounds; readonly at: number; stands: WindowBounds } | null = null
  let wanted = false

  const hide = () => {
    wanted = false
    if (pane === null || pane.isDestroyed() || !pane.isVisible()) return
    const bounds = pane.getBounds()
    if (placed !== null && distance(bounds, placed.stands) > twitch) {
      for (const listener of movedListeners) listener(bounds)
    }
    pane.hide()
  }

  /** A window manager that places the window elsewhere is asked once more, and its answer is not taken for a person's. */
  const settle = (moved: BrowserWindow) => {
    if (placed === null || performance.now() - placed.at > settling) return
    const bounds = moved.getBounds()
    const astray = distance(bounds, placed.bounds) > twitch && distance(bounds, placed.stands) > twitch
    placed.stands = bounds
    if (astray) moved.setBounds(placed.bounds)
  }

  const make = () => {
    const made = makePageWindow(parts, '/quick.html', { ...options(platform), title: parts.title() })
    made.setContentProtection(parts.protects())
    followVisible(made, parts.tellVisible)
    made.on('blur', hide)
    made.on('move', () => settle(made))
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
    placed = { bounds, at: performance.now(), stands: bounds }
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

const distance = (a: WindowBounds, b: WindowBounds) => Math.hypot(a.x - b.x, a.y - b.y)

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

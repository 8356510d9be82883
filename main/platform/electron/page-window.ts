// Makes a window of ours: its own session and page, sandboxed, nothing of Node. The walls that every page gets are
// fortress.ts's. What kind of window it is, says who asks.

import {
  app,
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type NativeImage,
  nativeTheme,
  type Session,
} from 'electron'
import { isWayland } from '../session-kind'
import { pageOrigin } from './page-files'

const backgrounds = { light: '#f6f8f9', dark: '#0f1619' } as const

export interface PageWindowParts {
  readonly preload: string
  readonly session: Session
  readonly icon: NativeImage | undefined
  /** The languages that the page begins with; see renderer/state/language.ts. */
  readonly languages: () => { readonly system: string; readonly language: string }
  /** Size of everything, 1 = as it is. */
  readonly zoom: () => number
}

/** `page`: a path on our origin. It starts to load at once. */
export function makePageWindow(
  { preload, session, icon, languages, zoom }: PageWindowParts,
  page: string,
  options: BrowserWindowConstructorOptions,
): BrowserWindow {
  const made = new BrowserWindow({
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
    ...(icon === undefined ? {} : { icon }),
    ...options,
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      zoomFactor: zoom(),
      enableWebSQL: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  // Its keys stay in force; hidden by itself, it would come up with Alt.
  made.setMenuBarVisibility(false)
  made.on('page-title-updated', (event) => event.preventDefault())
  void made.loadURL(`${pageOrigin}${page}?${new URLSearchParams(languages())}`)
  return made
}

/** Milliseconds for the first picture of a page that has loaded. */
const painting = 120

/**
 * Calls back once there is something to show. A Wayland compositor may give a window that is not shown no frame to paint, and
 * then `ready-to-show` never comes (seen with Electron 33 on Weston 10): there a moment after the page has loaded counts too.
 */
export function whenPainted(window: BrowserWindow, show: () => void, env = process.env): void {
  let done = false
  const once = () => {
    if (done || window.isDestroyed()) return
    done = true
    show()
  }
  window.once('ready-to-show', once)
  if (process.platform === 'linux' && isWayland(env))
    window.webContents.once('did-finish-load', () => setTimeout(once, painting))
}

/** Tells when the window begins or ceases to be seen. */
export function followVisible(window: BrowserWindow, tell: (visible: boolean) => void): void {
  let visible = false
  const look = () => {
    const now = !window.isDestroyed() && window.isVisible() && !window.isMinimized()
    if (now === visible) return
    visible = now
    tell(now)
  }
  for (const event of ['show', 'hide', 'minimize', 'restore', 'closed'] as const)
    window.on(event as 'show', look)
}

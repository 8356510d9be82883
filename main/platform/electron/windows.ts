// The main window: made once, shown when its page is ready, its visibility told to whoever asks.
// Decides nothing about content.

import { BrowserWindow, nativeTheme, screen, session } from 'electron'
import { eventChannel } from '../../../shared/command-names'
import type { WindowBounds, Windows } from '../platform'
import { hardenContents, hardenSession } from './fortress'
import { servePage } from './page'
import { type PageFile, pageOrigin } from './page-files'
import type { Aside } from './screens'

const backgrounds = { light: '#f6f8f9', dark: '#0f1619' } as const
/** Milliseconds until a compositor has drawn the desktop without us. */
const hidingTakes = 250
const smallest = { width: 320, height: 400 } as const

export interface ElectronWindows extends Windows, Aside {
  owns(contentsId: number): boolean
  /** The main window for start-up manners (second instance, screenshots of development starts). */
  main(): BrowserWindow | null
}

export function createWindows(options: {
  readonly preload: string
  readonly page: ReadonlyMap<string, PageFile>
  readonly title: string
  readonly icon: string | undefined
}): ElectronWindows {
  // In memory only: the page stores nothing on disk.
  const own = session.fromPartition('tidelock')
  let camera = false
  hardenSession(own, (contents) => camera && contents !== null && contents === window?.webContents)
  servePage(own.protocol, options.page)

  let window: BrowserWindow | null = null
  const visibleListeners = new Set<(visible: boolean) => void>()
  const boundsListeners = new Set<(bounds: WindowBounds) => void>()
  let visible = false

  const tellVisible = () => {
    const now = window !== null && !window.isDestroyed() && window.isVisible() && !window.isMinimized()
    if (now === visible) return
    visible = now
    // A camera that nobody sees at work is not left on.
    if (!visible) camera = false
    for (const listener of visibleListeners) listener(now)
  }

  const open = (bounds: WindowBounds | null) => {
    const made = new BrowserWindow({
      width: 400,
      height: 640,
      ...(bounds === null ? {} : onScreen(bounds)),
      minWidth: smallest.width,
      minHeight: smallest.height,
      show: false,
      title: options.title,
      autoHideMenuBar: true,
      backgroundColor: nativeTheme.shouldUseDarkColors ? backgrounds.dark : backgrounds.light,
      ...(options.icon === undefined ? {} : { icon: options.icon }),
      webPreferences: {
        preload: options.preload,
        session: own,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        enableWebSQL: false,
        navigateOnDragDrop: false,
      },
    })
    window = made
    hardenContents(made.webContents)
    made.on('page-title-updated', (event) => event.preventDefault())
    made.once('ready-to-show', () => made.show())
    for (const event of ['show', 'hide', 'minimize', 'restore'] as const)
      made.on(event as 'show', tellVisible)
    const tellBounds = () => {
      if (made.isDestroyed() || made.isMinimized()) return
      for (const listener of boundsListeners) listener(made.getNormalBounds())
    }
    made.on('resized', tellBounds)
    made.on('moved', tellBounds)
    made.on('close', tellBounds)
    made.on('closed', () => {
      window = null
      tellVisible()
    })
    void made.loadURL(`${pageOrigin}/`)
  }

  return {
    open,
    show: () => {
      if (window === null) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    send: (name, payload) => {
      if (window === null || window.webContents.isDestroyed()) return
      window.webContents.send(eventChannel(name), payload)
    },
    useTheme: (theme) => {
      nativeTheme.themeSource = theme
    },
    useCamera: (use) => {
      camera = use && visible
    },
    outOfTheWay: async (work) => {
      const shown = window
      const inSight = shown?.isVisible() === true && !shown.isMinimized()
      if (shown === null || !inSight) return work()
      const focused = shown.isFocused()
      const bounds = shown.getBounds()
      shown.hide()
      try {
        await new Promise((resume) => setTimeout(resume, hidingTakes))
        return await work()
      } finally {
        if (!shown.isDestroyed()) {
          // A window manager may put it elsewhere.
          shown.setBounds(bounds)
          focused ? shown.show() : shown.showInactive()
        }
      }
    },
    isOurs: (sourceId) => window !== null && window.getMediaSourceId() === sourceId,
    onVisible: (listener) => {
      visibleListeners.add(listener)
    },
    onBounds: (listener) => {
      boundsListeners.add(listener)
    },
    owns: (contentsId) => window !== null && !window.isDestroyed() && window.webContents.id === contentsId,
    main: () => window,
  }
}

/** A remembered place may belong to a display that is gone; then only the size is kept. */
function onScreen(bounds: WindowBounds): Partial<WindowBounds> {
  const { workArea } = screen.getDisplayMatching(bounds)
  const width = Math.max(smallest.width, Math.min(bounds.width, workArea.width))
  const height = Math.max(smallest.height, Math.min(bounds.height, workArea.height))
  const reachable =
    bounds.x + 60 < workArea.x + workArea.width &&
    bounds.x + bounds.width - 60 > workArea.x &&
    bounds.y >= workArea.y &&
    bounds.y + 40 < workArea.y + workArea.height
  return reachable ? { x: bounds.x, y: bounds.y, width, height } : { width, height }
}

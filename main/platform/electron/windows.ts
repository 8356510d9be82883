// Our windows: the main one, made once and shown when its page is ready, and the quick one. Tells who can be seen.
// Decides nothing about content.

import {
  app,
  type BrowserWindow,
  type NativeImage,
  nativeImage,
  nativeTheme,
  screen,
  session,
} from 'electron'
import { eventChannel } from '../../../shared/command-names'
import type { WindowBounds, WindowName, Windows } from '../platform'
import { isWayland } from '../session-kind'
import { hardenSession } from './fortress'
import { servePage } from './page'
import type { PageFile } from './page-files'
import { followVisible, makePageWindow, whenPainted } from './page-window'
import { createQuickPane } from './quick-pane'
import type { Aside } from './screens'
import { windowIconPng } from './window-icon-data'

/** Milliseconds until a compositor has drawn the desktop without us. */
const hidingTakes = 250
/** Milliseconds after which nobody waits for the page any more. */
const servingTakes = 1_000
const smallest = { width: 320, height: 400 } as const
const smallestMini = { width: 220, height: 120 } as const
const usualMini = { width: 280, height: 240 } as const

export interface ElectronWindows extends Windows, Aside {
  /** The main window's page has got all that it names, and is busy with it. */
  readonly served: Promise<void>
  /** Which of our windows it is; null = none. */
  whose(contentsId: number): WindowName | null
  /** The main window for start-up manners (second instance, screenshots of development starts). */
  main(): BrowserWindow | null
  /** After the language changed. */
  retitle(): void
}

export function createWindows(options: {
  readonly preload: string
  readonly page: ReadonlyMap<string, PageFile>
  /** In the language of the moment. */
  readonly title: () => string
  readonly languages: () => { readonly system: string; readonly language: string }
}): ElectronWindows {
  // In memory only: the page stores nothing on disk.
  const own = session.fromPartition('tidelock')
  let camera = false
  hardenSession(own, (contents) => camera && contents !== null && contents === window?.webContents)
  const served = new Promise<void>((resolve) => {
    const awaited = new Set([...options.page.values()].filter(({ isFirst }) => isFirst))
    servePage(own.protocol, options.page, (file) => {
      // The answer itself leaves after this turn.
      if (awaited.delete(file) && awaited.size === 0) setImmediate(resolve)
    })
    setTimeout(resolve, servingTakes).unref()
  })

  let zoom = 1
  const parts = {
    ...{ preload: options.preload, session: own, icon: windowIcon(), languages: options.languages },
    zoom: () => zoom,
  }
  const visibleListeners = new Set<(visible: boolean, which: WindowName) => void>()
  const boundsListeners = new Set<(bounds: WindowBounds, mini: boolean) => void>()
  let window: BrowserWindow | null = null
  let hidesOnClose: () => boolean = () => false
  let quitting = false
  let onTop = false
  let protects = false
  /** Where the window goes back to when it is no longer the mini window. */
  let large: { readonly bounds: WindowBounds; readonly maximised: boolean } | null = null

  const tellVisible = (which: WindowName) => (visible: boolean) => {
    // A camera that nobody sees at work is not left on.
    if (which === 'main' && !visible) camera = false
    for (const listener of visibleListeners) listener(visible, which)
  }
  const quick = createQuickPane({
    ...parts,
    title: options.title,
    protects: () => protects,
    tellVisible: tellVisible('quick'),
  })
  app.on('before-quit', () => {
    quitting = true
  })

  const tellBounds = (of: BrowserWindow) => {
    if (of.isDestroyed() || of.isMinimized()) return
    for (const listener of boundsListeners) listener(of.getNormalBounds(), large !== null)
  }

  const open = (bounds: WindowBounds | null, { hidden }: { readonly hidden: boolean }) => {
    const made = makePageWindow(parts, '/', {
      width: 400,
      height: 640,
      ...(bounds === null ? {} : onScreen(bounds)),
      minWidth: smallest.width,
      minHeight: smallest.height,
      title: options.title(),
      alwaysOnTop: onTop,
    })
    window = made
    made.setContentProtection(protects)
    if (!hidden) whenPainted(made, () => made.show())
    made.on('resized', () => tellBounds(made))
    made.on('moved', () => tellBounds(made))
    made.on('close', (event) => {
      tellBounds(made)
      if (quitting || !hidesOnClose()) return
      event.preventDefault()
      made.hide()
    })
    made.on('closed', () => {
      window = null
      large = null
      // A hidden quick window would keep the program running without anything to see.
      if (!quitting) app.quit()
    })
    followVisible(made, tellVisible('main'))
  }

  const pages = () => ({ main: window, quick: quick.window() })

  return {
    served,
    open,
    quick,
    canProtect: process.platform !== 'linux',
    show: () => {
      if (window === null) return
      if (window.isMinimized()) window.restore()
      window.show()
      window.focus()
    },
    putAway: (hidden) => {
      if (hidden) window?.hide()
      else window?.minimize()
      // A program without a window in sight stays the active one there, and nobody gets the focus.
      if (process.platform === 'darwin') app.hide()
    },
    send: (name, payload, to) => {
      for (const [which, each] of Object.entries(pages())) {
        if (each === null || each.isDestroyed() || (to !== undefined && which !== to)) continue
        each.webContents.send(eventChannel(name), payload)
      }
    },
    useTheme: (theme) => {
      nativeTheme.themeSource = theme
    },
    useZoom: (percent) => {
      zoom = percent / 100
      for (const each of Object.values(pages())) each?.webContents.setZoomFactor(zoom)
    },
    keepOnTop: (on) => {
      onTop = on
      window?.setAlwaysOnTop(on || large !== null)
    },
    protect: (on) => {
      protects = on
      for (const each of Object.values(pages())) each?.setContentProtection(on)
    },
    shrink: (bounds) => {
      if (window === null || large !== null) return
      // On Linux nobody else tells in time where it was.
      tellBounds(window)
      large = { bounds: window.getNormalBounds(), maximised: window.isMaximized() }
      if (window.isFullScreen()) window.setFullScreen(false)
      if (large.maximised) window.unmaximize()
      window.setMinimumSize(smallestMini.width, smallestMini.height)
      window.setBounds(bounds === null ? usualMini : onScreen(bounds, smallestMini))
      window.setAlwaysOnTop(true)
    },
    grow: () => {
      if (window === null || large === null) return
      const { bounds, maximised } = large
      tellBounds(window)
      large = null
      window.setAlwaysOnTop(onTop)
      window.setMinimumSize(smallest.width, smallest.height)
      window.setBounds(onScreen(bounds))
      if (maximised) window.maximize()
    },
    displays: async () => ({
      workAreas: screen.getAllDisplays().map(({ workArea }) => workArea),
      pointer: await findPointer(),
    }),
    useCamera: (use) => {
      camera = use && window?.isVisible() === true && !window.isMinimized()
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
    isOurs: (sourceId) => Object.values(pages()).some((each) => each?.getMediaSourceId() === sourceId),
    onVisible: (listener) => {
      visibleListeners.add(listener)
      // The window may be seen before everybody listens.
      for (const [which, each] of Object.entries(pages()))
        if (each?.isVisible()) listener(true, which as WindowName)
    },
    onBounds: (listener) => {
      boundsListeners.add(listener)
    },
    onClose: (hides) => {
      hidesOnClose = hides
    },
    whose: (contentsId) => {
      const found = Object.entries(pages()).find(
        ([, each]) => each !== null && !each.isDestroyed() && each.webContents.id === contentsId,
      )
      // The names are those of the object above.
      return (found?.[0] as WindowName | undefined) ?? null
    },
    main: () => window,
    retitle: () => {
      for (const each of Object.values(pages())) each?.setTitle(options.title())
    },
  }
}

/** Only X11 asks a window for a picture; elsewhere it is the program's. A folder unpacked anywhere has no entry to know one. */
const windowIcon = (): NativeImage | undefined =>
  process.platform === 'linux'
    ? nativeImage.createFromBuffer(Buffer.from(windowIconPng, 'base64'))
    : undefined

/** In device-independent pixels, like everything else here. */
async function findPointer() {
  const onX11 = process.platform === 'linux' && !isWayland(process.env)
  // Read when it is first asked, because the window's start does without it.
  const found = onX11 ? (await (await import('../node/x11-look')).lookAtX11(process.env))?.pointer : null
  if (!found) return screen.getCursorScreenPoint()
  // On X11 all displays share one scale.
  const { scaleFactor } = screen.getPrimaryDisplay()
  return { x: found.x / scaleFactor, y: found.y / scaleFactor }
}

/** A remembered place may belong to a display that is gone; then only the size is kept. */
function onScreen(
  bounds: WindowBounds,
  least: { readonly width: number; readonly height: number } = smallest,
): Partial<WindowBounds> {
  const { workArea } = screen.getDisplayMatching(bounds)
  const width = Math.max(least.width, Math.min(bounds.width, workArea.width))
  const height = Math.max(least.height, Math.min(bounds.height, workArea.height))
  const reachable =
    bounds.x + 60 < workArea.x + workArea.width &&
    bounds.x + bounds.width - 60 > workArea.x &&
    bounds.y >= workArea.y &&
    bounds.y + 40 < workArea.y + workArea.height
  return reachable ? { x: bounds.x, y: bounds.y, width, height } : { width, height }
}

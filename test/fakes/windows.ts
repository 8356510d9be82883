// Our windows in memory: what was shown where, and what was sent to which.

import type { Displays, QuickPane, WindowBounds, WindowName, Windows } from '../../main/platform/platform'

export interface FakeWindows extends Windows {
  readonly sent: { readonly name: string; readonly payload: unknown; readonly to: WindowName | undefined }[]
  readonly quick: QuickPane & {
    readonly shownAt: WindowBounds[]
    readonly dropped: () => number
    /** A person drags it. */
    move(bounds: WindowBounds): void
  }
  place(displays: Displays): void
  mainShown(): number
  /** Where the main window was made small, and null for each time it grew again. */
  readonly sizes: (WindowBounds | 'usual' | null)[]
}

export function createFakeWindows(): FakeWindows {
  const visible = new Set<(visible: boolean, which: WindowName) => void>()
  const moved = new Set<(bounds: WindowBounds) => void>()
  const sent: FakeWindows['sent'] = []
  const shownAt: WindowBounds[] = []
  let displays: Displays = {
    workAreas: [{ x: 0, y: 0, width: 1280, height: 1024 }],
    pointer: { x: 10, y: 10 },
  }
  let quickShown = false
  const sizes: FakeWindows['sizes'] = []
  let drops = 0
  let shows = 0
  const tell = (now: boolean) => {
    if (now === quickShown) return
    quickShown = now
    for (const listener of visible) listener(now, 'quick')
  }
  return {
    sent,
    sizes,
    canProtect: true,
    open: () => undefined,
    show: () => {
      shows++
    },
    putAway: () => undefined,
    send: (name, payload, to) => {
      sent.push({ name, payload, to })
    },
    shrink: (bounds) => {
      sizes.push(bounds ?? 'usual')
    },
    grow: () => {
      sizes.push(null)
    },
    useTheme: () => undefined,
    useCamera: () => undefined,
    useZoom: () => undefined,
    keepOnTop: () => undefined,
    protect: () => undefined,
    displays: async () => displays,
    onVisible: (listener) => {
      visible.add(listener)
    },
    onBounds: () => undefined,
    onClose: () => undefined,
    quick: {
      shownAt,
      dropped: () => drops,
      isShown: () => quickShown,
      show: (bounds) => {
        shownAt.push(bounds)
        tell(true)
      },
      hide: () => tell(false),
      drop: () => {
        drops++
      },
      onMoved: (listener) => {
        moved.add(listener)
      },
      move: (bounds) => {
        for (const listener of moved) listener(bounds)
      },
    },
    place: (next) => {
      displays = next
    },
    mainShown: () => shows,
  }
}

// Our windows. Types only.

import type { EventName } from '../../shared/command-names'
import type { EventPayloads } from '../../shared/contract'

/** In device-independent pixels. */
export interface WindowBounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Our windows; each has a page of its own. */
export type WindowName = 'main' | 'quick'

/** The displays as they are now: the room for windows on each, and where the pointer is. */
export interface Displays {
  readonly workAreas: readonly WindowBounds[]
  readonly pointer: { readonly x: number; readonly y: number }
}

/** The quick window: made when first shown, kept while hidden, hides itself when it loses the focus. */
export interface QuickPane {
  show(bounds: WindowBounds): void
  hide(): void
  isShown(): boolean
  /** Frees its memory until it is shown again. */
  drop(): void
  /** A person moved it. */
  onMoved(listener: (bounds: WindowBounds) => void): void
}

export interface Windows {
  /** Makes the main window; `hidden`: it waits to be shown. */
  open(bounds: WindowBounds | null, start: { readonly hidden: boolean }): void
  /** Brings the main window to the front. */
  show(): void
  /** Takes the main window out of the way: hidden where it can be found again, else minimised. */
  putAway(hidden: boolean): void
  /** To one window, or to all. One that does not exist hears nothing. */
  send<E extends EventName>(name: E, payload: EventPayloads[E], to?: WindowName): void
  useTheme(theme: 'system' | 'light' | 'dark'): void
  /** Size of everything in them, per cent. */
  useZoom(percent: number): void
  keepOnTop(on: boolean): void
  /** Keeps the windows out of screenshots and shared screens; does nothing where `canProtect` is false. */
  protect(on: boolean): void
  readonly canProtect: boolean
  displays(): Promise<Displays>
  /** Until told otherwise, or until the main window is out of sight: its page may ask for a camera. */
  useCamera(use: boolean): void
  onVisible(listener: (visible: boolean, which: WindowName) => void): void
  /** `mini`: as the mini window; each has its own place. */
  onBounds(listener: (bounds: WindowBounds, mini: boolean) => void): void
  /** Makes the main window small and keeps it on top, at its own place where it has one; and back. */
  shrink(bounds: WindowBounds | null): void
  grow(): void
  /** A person closes the main window: true = it hides instead. */
  onClose(hides: () => boolean): void
  readonly quick: QuickPane
}

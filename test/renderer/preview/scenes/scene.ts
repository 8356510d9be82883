// What a scene is: how the window starts, and what is done until it looks like that.

import type { Settings } from '../../../../shared/settings'

export interface Scene {
  readonly name: string
  /** Default: the main window. */
  readonly window?: 'quick'
  /** A name of statuses.ts; default `open`. */
  readonly status?: string
  /** Which accounts there are; default a dozen. */
  readonly accounts?: 'none' | 'hard' | number
  readonly settings?: Partial<Settings>
  /** So many groups, with tags beside them. */
  readonly groups?: number
  readonly trash?: 'empty'
  /** An older Electron, which the About section remarks on. */
  readonly runtime?: 'fallback'
  /** What the camera sees, or why there is none. */
  readonly camera?: 'google' | 'none' | 'busy'
  readonly act?: () => void | Promise<void>
  /** Longer than the window: pictures show all of it. */
  readonly tall?: true
}

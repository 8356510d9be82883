// Every effect on the world, as interfaces. Adapters live in electron/ and node/, in-memory twins in test/fakes.
// Nothing here knows a vault, an account or a code.

import type {
  Autostart,
  Biometry,
  Clipboard,
  Dialogs,
  Door,
  Hotkeys,
  Notices,
  Paper,
  Power,
  Screens,
  Tray,
  Typing,
} from './desktop'
import type { AppData, Clock, Files, Keychain, Log, Place, Random, WarmKdf } from './machine'
import type { MenuBar } from './menu-bar'
import type { ImportReader, QrReader } from './processes'
import type { Windows } from './windows'

export type * from './desktop'
export type * from './machine'
export type * from './menu-bar'
export type * from './processes'
export type * from './terminal'
export type * from './windows'

/** Everything the program needs from the world, made in one place. */
export interface Platform {
  readonly clock: Clock
  readonly random: Random
  /** null: a portable vault, which no keychain opens. */
  readonly keychain: Keychain | null
  readonly kdf: WarmKdf
  readonly importReader: ImportReader
  readonly qrReader: QrReader
  readonly files: Files
  /** The brand icons. */
  readonly brandData: AppData
  readonly clipboard: Clipboard
  readonly dialogs: Dialogs
  readonly screens: Screens
  readonly windows: Windows
  readonly tray: Tray
  readonly menuBar: MenuBar
  readonly hotkeys: Hotkeys
  readonly typing: Typing
  readonly autostart: Autostart
  readonly notices: Notices
  readonly power: Power
  readonly biometry: Biometry
  readonly paper: Paper
  readonly door: Door
  readonly log: Log
  readonly place: Place
}

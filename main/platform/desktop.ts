// What the desktop around the windows offers: clipboard, dialogs, screens, tray, keys, typing, notices. Types only.

import type { CommandName } from '../../shared/command-names'
import type { Fault } from '../../shared/errors'
import type { PictureView, ScreenSourceView } from '../../shared/intake'
import type { Result } from '../../shared/result'
import type { WindowName } from './windows'

export interface Clipboard {
  /** true = what is written carries the system's marks that keep it out of clipboard histories and clouds. */
  readonly marks: boolean
  /** false = it could not be written or did not read back. */
  write(text: string): Promise<boolean>
  /** Clears it only if it still holds exactly this text. */
  clearIfHolds(text: string): Promise<void>
}

/** The system's own dialogs. They name paths, which never come from a page. */
export interface Dialogs {
  /** The path to write to, or null when the person changed their mind. The system asks before a file is replaced. */
  saveFile(suggested: {
    readonly name: string
    /** Without the dot. */
    readonly extension: string
    readonly kind: string
  }): Promise<string | null>
  /** A folder that the person picks; null = they changed their mind. */
  pickFolder(title: string): Promise<string | null>
  /** A file that the person picks; null = they changed their mind. */
  openFile(suggested: {
    readonly title: string
    readonly kind: string
    /** Without the dot. */
    readonly extensions: readonly string[]
  }): Promise<string | null>
  /** A question over the main window, with "no" at hand; false also when the window is not seen, or another dialog is open. */
  confirm(question: {
    readonly title: string
    readonly text: string
    /** The words of "yes". */
    readonly button: string
  }): Promise<boolean>
}

/** What the system tells of the person's absence. */
export interface Power {
  /** Seconds since the last input anywhere; null = the system does not say. */
  idleSeconds(): number | null
  /** The computer is about to sleep, or its screen was locked (where the system tells). */
  onLeave(listener: (how: 'suspend' | 'screen-lock') => void): void
  /** The computer woke. */
  onReturn(listener: () => void): void
  /** Whether somebody here tells now when the screen is locked. */
  readonly tellsScreenLock: boolean
}

/** The system's own question for the person's finger. */
export interface Biometry {
  /** Its name, such as "Touch ID"; null = there is none here. */
  readonly name: string | null
  /** false = refused, cancelled or not there. `reason` stands in the system's dialog. */
  ask(reason: string): Promise<boolean>
}

/** Pages that are made in main and never shown in a window of the program: a window of its own, without storage, destroyed after. */
export interface Paper {
  /** A PDF, or null when it could not be made. The page may have no script and asks nothing of the network. */
  pdf(html: string): Promise<Uint8Array | null>
  /** By the system's print dialog; false = not printed. Chromium loads no page of more than 1.5 MB this way. */
  print(html: string): Promise<boolean>
}

/** Pictures of what the desktop shows. */
export interface Screens {
  /** Displays and windows, but for our own; null = the desktop does not say. */
  list(): Promise<readonly ScreenSourceView[] | null>
  /**
   * Of these, or of every display (empty), in the pixels of the display; our own windows are out of the way meanwhile.
   * null = none could be taken.
   */
  pictures(ids: readonly string[]): Promise<readonly PictureView[] | null>
}

export type TrayEntry =
  | { readonly kind: 'item'; readonly id: string; readonly label: string; readonly checked?: boolean }
  /** Words that cannot be chosen. */
  | { readonly kind: 'words'; readonly label: string }
  | { readonly kind: 'group'; readonly label: string; readonly entries: readonly TrayEntry[] }
  | { readonly kind: 'line' }

/** The icon beside the clock and its menu. */
export interface Tray {
  /** Makes the icon when first called. Nothing happens when nothing changed. */
  render(entries: readonly TrayEntry[], tooltip: string): void
  /** Somebody shows tray icons now, so that ours can be reached. */
  isShown(): boolean
  onShown(listener: (shown: boolean) => void): void
  onChoose(listener: (id: string) => void): void
  /** A click on the icon itself, where the system delivers one. */
  onPress(listener: () => void): void
  /** For good: whatever is rendered afterwards is not drawn. */
  remove(): void
}

export type HotkeyFault = 'taken' | 'invalid' | 'unsupported'

/** Keys that reach us whatever window has the focus. */
export interface Hotkeys {
  /** 'portal' = the desktop asks or decides; 'none' = this session has no such keys. */
  readonly how: 'system' | 'portal' | 'none'
  /**
   * Replaces the whole set, names to accelerators. One that cannot be had is answered with its reason, and the
   * accelerator which that name had before stays in force.
   */
  replace(wanted: ReadonlyMap<string, string>): ReadonlyMap<string, HotkeyFault>
  onPress(listener: (name: string) => void): void
}

/** The window that had the focus before ours came up. */
export interface TypingTarget {
  /** Opaque; null = it could not be told. */
  readonly window: Promise<string | null>
}

export type Typed = 'typed' | 'no-tool' | 'focus-changed' | 'failed'

/** Types into other programs, by whatever tool the desktop has. */
export interface Typing {
  /** The tool's name, looked for anew each time; null = typing cannot be offered here. */
  tool(): Promise<string | null>
  /** To be awaited before a window of ours takes the focus. */
  remember(): Promise<TypingTarget>
  /** `rememberBelow` can tell here. */
  looksBelow(): Promise<boolean>
  /** While a window of ours has the focus: the window below it, which gets the focus when ours goes. */
  rememberBelow(): Promise<TypingTarget>
  /** Waits a moment for the focus to go back, and types only into the window that was remembered. */
  type(text: string, into: TypingTarget, enter: boolean): Promise<Typed>
}

/** Starting with the person's session. What is so is asked of the system each time. */
export interface Autostart {
  /** null = this system has no such thing. */
  isOn(): Promise<boolean | null>
  /** false = the system refused. */
  set(on: boolean): Promise<boolean>
  /** The program was moved: an entry of ours is made to name the place where it is now. */
  mend(): Promise<void>
}

/** A line from the system beside the clock, for what happens while no window of ours is open. */
export interface Notices {
  /** false = the system shows none. */
  say(text: string): boolean
  /** Takes back what is still shown. */
  clear(): void
}

/** The way in for a window's commands; who asks has been checked, what is asked has not. */
export interface Door {
  open(
    receive: (name: CommandName, input: unknown, from: WindowName) => Promise<Result<unknown, Fault>>,
  ): void
}

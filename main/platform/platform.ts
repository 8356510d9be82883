// Every effect on the world, as interfaces. Adapters live in electron/ and node/, in-memory twins in test/fakes.
// Nothing here knows a vault, an account or a code.

import type { CommandName, EventName } from '../../shared/command-names'
import type { EventPayloads } from '../../shared/contract'
import type { DiskFault, Fault, KeychainFault } from '../../shared/errors'
import type { PictureView, ScreenSourceView } from '../../shared/intake'
import type { Result } from '../../shared/result'

export interface Clock {
  /** Wall time, milliseconds since 1970. It may jump. */
  now(): number
  /** Milliseconds that only grow; for waiting and clearing. */
  monotonic(): number
  /** Calls back once after so many milliseconds; the returned function cancels. */
  after(milliseconds: number, callback: () => void): () => void
}

export interface Random {
  bytes(count: number): Uint8Array
  /** A version 4 UUID. */
  uuid(): string
}

/** One short ASCII line per entry in the OS keychain. One call at a time; each set is read back. */
export interface Keychain {
  /** null = the keychain answered that there is none, *which a locked keychain does too*. */
  get(entry: string): Promise<Result<string | null, KeychainFault>>
  set(entry: string, value: string): Promise<Result<null, KeychainFault>>
  delete(entry: string): Promise<Result<null, KeychainFault>>
  /** After a null: writes, reads back and deletes a canary. ok = the keychain works, so the entry is absent. */
  probe(): Promise<Result<null, KeychainFault>>
  /** Who holds the entries, such as "GNOME Keyring"; null where that cannot be told. */
  backend(): Promise<string | null>
  /** Ends the call in flight, if any: it answers `keychain-hung`. The next call starts afresh. */
  abandon(): void
}

export interface ScryptCost {
  /** A power of two. */
  readonly n: number
  readonly r: number
  readonly p: number
}

/** Key derivation in a process that can be ended. The caller bounds the cost first. */
export interface Kdf {
  /** 32 bytes, or null when the work was ended or could not be done. */
  scrypt(
    password: Uint8Array,
    salt: Uint8Array,
    cost: ScryptCost,
    signal?: AbortSignal,
  ): Promise<Uint8Array | null>
}

/** Reads QR codes in a process that can be ended. The caller looks at the image's header first. */
export interface QrReader {
  /** The texts of all codes in an image file; 'damaged' = no image, 'ended' = it took too long or died of it. */
  read(image: Uint8Array): Promise<readonly string[] | 'damaged' | 'ended'>
}

/** What a helper process made of a question: 'ended' = it was gone before it answered, 'killed' = we ended it. */
export type HelperReply =
  | { readonly kind: 'answer'; readonly message: object }
  | { readonly kind: 'ended' | 'killed' }

/** A process of its own, started by its first question; one question at a time. */
export interface HelperLine {
  ask(
    question: object,
    how?: {
      readonly signal?: AbortSignal | undefined
      /** What it says about the question before it answers. */
      readonly onNote?: ((note: string) => void) | undefined
    },
  ): Promise<HelperReply>
  /** Kills it; a question under way is answered 'killed'. */
  end(): void
}

/** Processes that read exports of other programs, one for each file. What is said to them is main/importers/wire.ts. */
export interface ImportReader {
  start(): HelperLine
}

export interface FileInfo {
  readonly name: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modifiedAt: number
}

/** The disk, in the steps that a durable save is made of (design.md, the vault's rule 3). */
export interface Files {
  /** null = no such file. Refuses more than `limit` bytes with `too-large`. */
  read(
    path: string,
    limit: number,
  ): Promise<Result<Uint8Array | null, DiskFault | { readonly code: 'too-large' }>>
  /** Makes a new file (exclusive, mode 0600), writes all bytes and syncs them. */
  writeNew(path: string, bytes: Uint8Array): Promise<Result<null, DiskFault>>
  /** Replaces `to`; on Windows retries for 10 s while another program holds it. */
  rename(from: string, to: string): Promise<Result<null, DiskFault>>
  /** A second name for the same bytes, or a synced copy where the file system has no hard links. */
  linkOrCopy(from: string, to: string): Promise<Result<null, DiskFault>>
  /** false = this file system cannot sync a folder; tolerated and said. */
  syncFolder(path: string): Promise<boolean>
  remove(path: string): Promise<Result<null, DiskFault>>
  /** Makes the folder and those above it, mode 0700. */
  makeFolder(path: string): Promise<Result<null, DiskFault>>
  /** Empty where there is no such folder. */
  list(path: string): Promise<Result<readonly FileInfo[], DiskFault>>
  info(path: string): Promise<FileInfo | null>
  /** Calls back, some time after, when something in the folder changed. */
  watch(path: string, changed: () => void): () => void
  /** Takes a lock file that names this process; null while a live process holds it. A dead owner's lock is taken. */
  tryLock(path: string): Promise<Result<(() => Promise<void>) | null, DiskFault>>
}

export interface Clipboard {
  /** true = what is written carries the system's marks that keep it out of clipboard histories and clouds. */
  readonly marks: boolean
  /** false = it could not be written or did not read back. */
  write(text: string): Promise<boolean>
  /** Clears it only if it still holds exactly this text. */
  clearIfHolds(text: string): Promise<void>
}

/** What a person answered to a question that was asked on the terminal. */
export type Asked =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'interrupted' }
  /** There is nobody to ask: no terminal. */
  | { readonly kind: 'nobody' }

/** What the command line talks to. */
export interface Terminal {
  /** Standard output is a terminal, so that a line may be drawn again. */
  readonly drawn: boolean
  write(text: string): void
  /** One line on standard error. */
  complain(line: string): void
  /** What is being done, on standard error, where that is a terminal; each line takes the place of the one before. null = done. */
  progress(line: string | null): void
  /** Everything on standard input, as UTF-8; an empty text the second time. Bounded by 64 MiB, what is beyond is cut. */
  readAll(): Promise<string>
  /** The same as bytes. */
  readBytes(): Promise<Uint8Array>
  /** A file named by the user, which may be a pipe; null = it cannot be read. */
  readFile(path: string, limit: number): Promise<Uint8Array | null>
  /** Asks on the terminal itself, whatever standard input is, without echo. */
  askHidden(question: string): Promise<Asked>
  /** Calls back on Ctrl+C instead of ending the program; the returned function gives that back. */
  onInterrupt(listener: () => void): () => void
}

/** The clipboard of the desktop that a command runs on, where it has one. */
export interface CommandClipboard {
  /**
   * false = no clipboard was found. A small process of its own takes the text off after so many seconds (0 = never) if
   * it still is what was written.
   */
  copy(text: string, clearAfterSeconds: number): Promise<boolean>
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

/** Event names and error classes only, never data: there is no parameter that could carry any. */
export interface Log {
  event(name: string, errorClass?: string): void
}

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
  keepOnTop(on: boolean): void
  /** Keeps the windows out of screenshots and shared screens; does nothing where `canProtect` is false. */
  protect(on: boolean): void
  readonly canProtect: boolean
  displays(): Promise<Displays>
  /** Until told otherwise, or until the main window is out of sight: its page may ask for a camera. */
  useCamera(use: boolean): void
  onVisible(listener: (visible: boolean, which: WindowName) => void): void
  onBounds(listener: (bounds: WindowBounds) => void): void
  /** A person closes the main window: true = it hides instead. */
  onClose(hides: () => boolean): void
  readonly quick: QuickPane
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
}

/** The way in for a window's commands; who asks has been checked, what is asked has not. */
export interface Door {
  open(
    receive: (name: CommandName, input: unknown, from: WindowName) => Promise<Result<unknown, Fault>>,
  ): void
}

/** Where this run keeps its things; absolute paths. */
export interface Place {
  readonly folder: string
  readonly vault: string
  readonly settings: string
  /** For what Electron keeps while it runs, its single-instance lock included. */
  readonly runtime: string
  /** A vault file that was named by the person who started us: only a passphrase or recovery key opens it. */
  readonly portable: boolean
  /** Invented accounts in a temporary folder. */
  readonly demo: boolean
}

/** What there is around this process, for the doctor. Every question only looks. */
export interface Surroundings {
  readonly versions: { readonly node: string; readonly electron: string | null }
  /** Its kind, such as "X11" or "Wayland"; null = none. */
  display(): string | null
  /** The program that shows tray icons; null = none, so Tidelock's would not be seen. */
  trayHost(): Promise<string | null>
  hotkeyWay(): Promise<Hotkeys['how']>
  /** The tool that types into other windows; null = none. */
  typingTool(): Promise<string | null>
  /** The program through which a command copies; null = none. */
  clipboardTool(): string | null
  hasLibsecret(): Promise<boolean>
  /** Permission bits; null = no such file, or a system without them. */
  modeOf(path: string): Promise<number | null>
}

/** Everything the program needs from the world, made in one place. */
export interface Platform {
  readonly clock: Clock
  readonly random: Random
  /** null: a portable vault, which no keychain opens. */
  readonly keychain: Keychain | null
  readonly kdf: Kdf
  readonly importReader: ImportReader
  readonly files: Files
  readonly clipboard: Clipboard
  readonly dialogs: Dialogs
  readonly screens: Screens
  readonly windows: Windows
  readonly tray: Tray
  readonly hotkeys: Hotkeys
  readonly typing: Typing
  readonly autostart: Autostart
  readonly notices: Notices
  readonly door: Door
  readonly log: Log
  readonly place: Place
}

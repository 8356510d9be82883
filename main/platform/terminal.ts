// What the command line and the doctor need of the world. Types only.

import type { Hotkeys } from './desktop'

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

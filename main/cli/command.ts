// What a command of the command line is, and what it may use. The table of them is index.ts.

import type { Fault } from '../../shared/errors'
import type {
  Clock,
  CommandClipboard,
  Files,
  ImportReader,
  Kdf,
  Keychain,
  Log,
  Place,
  QrReader,
  Random,
  Surroundings,
  Terminal,
} from '../platform/platform'
import type { SettingsStore } from '../settings'
import type { Vault } from '../vault/vault'

export type { Terminal } from '../platform/platform'

/** product.md "The command line"; `interrupted` is what a shell makes of Ctrl+C. */
export const exit = {
  done: 0,
  noMatch: 1,
  badInput: 2,
  locked: 3,
  damaged: 4,
  noKeychain: 5,
  interrupted: 130,
} as const
export type ExitStatus = (typeof exit)[keyof typeof exit]

/** Read when they are shown, in the language of that moment. */
type Words = () => string

export type CliOption =
  | { readonly type: 'boolean'; readonly help: Words }
  | {
      readonly type: 'string'
      readonly help: Words
      /** What stands for the value in help and man page; FILE and DIR are completed as such. Default VALUE. */
      readonly value?: string
      /** The only values there are; others are refused before the command runs. */
      readonly oneOf?: readonly string[]
      /** The value is a secret: only `-` (standard input) is taken, because arguments can be read by all. */
      readonly secret?: true
    }
export type CliOptions = Readonly<Record<string, CliOption>>

export interface CliExample {
  /** Without the word tidelock; may begin with a pipe's other end, as in `pass otp | tidelock …`. */
  readonly line: string
  readonly does: Words
}

export interface CliCommand {
  readonly name: string
  /** What follows the name, as in `QUERY`. */
  readonly usage: string
  readonly summary: Words
  readonly options: CliOptions
  /** The words that may follow the name first, where these are fixed: `set`, `change`, `remove`. */
  readonly subwords?: readonly string[]
  /** The words are files, so a shell completes them as such. */
  readonly takesFiles?: true
  /** Two real ones, shown by --help and in the man page. */
  readonly examples: readonly [CliExample, CliExample, ...CliExample[]]
  /** Below the examples, under a heading of their own: what somebody asks for help with that no option is about. */
  readonly notes?: readonly { readonly head: string; readonly lines: readonly string[] }[]
  readonly run: (context: CommandContext) => Promise<ExitStatus>
}

/** What of the world a command may touch. Nothing starts before it is asked. */
export interface CommandPlatform {
  readonly files: Files
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly kdf: Kdf
  /** null: --vault FILE, or a passphrase was given. */
  readonly keychain: Keychain | null
  readonly place: Place
  readonly clipboard: CommandClipboard
  readonly qrReader: QrReader
  readonly importReader: ImportReader
  readonly surroundings: Surroundings
}

export interface CommandContext extends CommandPlatform {
  readonly terminal: Terminal
  readonly json: boolean
  /** Values after the command's name that are no options. */
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly version: string
  /** The settings of the place; read once. */
  readonly settings: () => Promise<SettingsStore>
  /** TIDELOCK_PASSPHRASE_FILE's text; null = not set; a number = it cannot be read, which was said. */
  readonly givenPassphrase: () => Promise<string | null | ExitStatus>
  /**
   * Opens the vault; on failure says why and answers the exit status. `toStore`: makes it where there is none.
   * Commands that need no vault do not call it.
   */
  readonly openVault: (how?: { readonly toStore?: boolean }) => Promise<Vault | ExitStatus>
}

/** Which exit status a fault leads to. */
export function exitOf(fault: Fault): ExitStatus {
  if (fault.code.startsWith('keychain-')) return exit.noKeychain
  if (fault.code === 'locked' || fault.code === 'wrong-passphrase' || fault.code === 'wrong-recovery-key') {
    return exit.locked
  }
  if (fault.code.startsWith('vault-') && fault.code !== 'vault-in-use' && fault.code !== 'vault-exists') {
    return exit.damaged
  }
  return exit.badInput
}

// What a command of the command line is, and what it may use. The table of them is index.ts.

import type { Fault } from '../../shared/errors'
import type { Clock } from '../platform/platform'
import type { Vault } from '../vault/vault'

/** product.md "The command line". */
export const exit = { done: 0, noMatch: 1, badInput: 2, locked: 3, damaged: 4, noKeychain: 5 } as const
export type ExitStatus = (typeof exit)[keyof typeof exit]

/** What the terminal gives; the entry fills it in, tests do too. */
export interface Terminal {
  readonly write: (text: string) => void
  readonly complain: (line: string) => void
  /** Everything on standard input. */
  readonly readAll: () => Promise<string>
}

export interface CommandContext {
  readonly terminal: Terminal
  readonly clock: Clock
  readonly json: boolean
  /** Values after the command's name that are no options. */
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** Opens the vault; on failure says why and answers the exit status. */
  readonly openVault: () => Promise<Vault | ExitStatus>
}

export interface CliCommand {
  readonly name: string
  /** What follows the name, as in `QUERY`. */
  readonly usage: string
  readonly summary: string
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly help: string }>>
  readonly run: (context: CommandContext) => Promise<ExitStatus>
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

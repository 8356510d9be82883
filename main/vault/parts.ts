// What the vault is built from and what it offers; the promises of each call stand here.
// Types only: the machine is vault.ts.

import type { IconChoice } from '../../shared/account-icon'
import type { Fault } from '../../shared/errors'
import type { Result } from '../../shared/result'
import type { AccountsChange, SlotKind, SlotView, VaultStatus } from '../../shared/views'
import type { Clock, Files, Kdf, Keychain, Log, Random, ScryptCost } from '../platform/platform'
import type { Account, AccountDraft, TrashedAccount } from './account'
import type { Beside } from './beside'
import type { History } from './history'
import type { InOut } from './in-out'
import type { KeepingOrder } from './keeping-order'
import type { KeepingSiteCodes } from './keeping-site-codes'
import type { Proving } from './proving'
import type { RecoveryKeys } from './recovery-changes'

export interface VaultParts {
  readonly files: Files
  /** null: a portable vault file, or a vault that only a passphrase opens. */
  readonly keychain: Keychain | null
  readonly kdf: Kdf
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly memory: VaultMemory
  /** True for `--demo`; only told in the status. */
  readonly demo?: boolean
  /** The cost of new passphrase and recovery slots; tests make it small. */
  readonly slotCost?: ScryptCost
}

/** What this computer remembers of vaults beside them; the settings keep it. */
export interface VaultMemory {
  /** The highest generation seen of this vault; 0 = never seen. */
  seen(vaultId: string): number
  lastVaultId(): string | null
  remember(vaultId: string, generation: number): void
}

export interface VaultPlace {
  readonly folder: string
  /** Absolute path of the vault file, directly in `folder`. */
  readonly file: string
}

/** Nothing but a fault, or done. */
export type Done = Promise<Result<null, Fault>>

export interface Vault extends InOut, Proving, RecoveryKeys, History, KeepingSiteCodes, KeepingOrder, Beside {
  /** null while it is not open. */
  vaultId(): string | null
  status(): VaultStatus
  onStatus(listener: (status: VaultStatus) => void): () => void
  /** Changes of an open vault's list, made here or by another process. Opening and locking are told by the status alone. */
  onAccounts(listener: (change: AccountsChange) => void): () => void
  /** Just before an open vault locks or closes; whatever is sealed beside it is sealed now or not at all. */
  onLeaving(listener: (how: 'lock' | 'close') => void): () => void
  /** Every save of an open vault, made here or by another process, whatever it changed. */
  onSaved(listener: () => void): () => void
  /**
   * Reads the file, then asks the keychain. Resolves when the outcome is known, so do not await it before a window is
   * shown: a person may be typing the keyring's password.
   */
  start(): Promise<void>
  /** From first-start only. The keychain item is written and read back before the file that needs it. */
  create(how: { readonly keychain: boolean; readonly passphrase: string | null }): Done
  /** Tries only the chosen kind of slot. Ends a keychain call that still hangs when it opens. */
  unlock(slot: 'passphrase' | 'recovery', text: string): Done
  /** Waits for a save under way, then drops and zeroes the master key and every secret. */
  lock(): Promise<void>
  /** Ends a call that hangs and asks again; at the first start it probes again. Resolves like `start`. */
  retryKeychain(): Promise<void>
  /** From unreadable only: sets the unreadable file aside and puts that kept copy in its place; its slots then open it. */
  openGeneration(generation: number): Done
  setPassphrase(text: string): Done
  removePassphrase(): Done
  useKeychain(use: boolean): Done
  accounts(): readonly Account[]
  trash(): readonly TrashedAccount[]
  find(id: string): Account | undefined
  add(drafts: readonly AccountDraft[]): Promise<Result<readonly Account[], Fault>>
  /** An empty secret in the draft keeps the stored one, and with it a PIN that the draft leaves out. */
  edit(id: string, draft: AccountDraft): Promise<Result<Account, Fault>>
  setPinned(id: string, pinned: boolean): Done
  /** Puts an account before another one, or last (null). */
  move(id: string, before: string | null): Done
  moveToTrash(ids: readonly string[]): Done
  restore(ids: readonly string[]): Done
  deleteForGood(ids: readonly string[]): Done
  /** HOTP: saves the next counter first, then answers with the account as it stood, counter to use included. */
  takeCounter(id: string): Promise<Result<{ readonly account: Account }, Fault>>
  /** What stands beside it; the choice before is not kept. */
  setIcon(id: string, icon: IconChoice): Promise<Result<Account, Fault>>
  /** The site took a code of this account. */
  confirmAccount(id: string): Done
  slots(): readonly SlotView[]
  /** Which kind of slot opened it; null = it is not open. */
  openedBy(): SlotKind | null
  /** Seconds that are added to this computer's clock before codes are made; 0 = none, or locked. */
  timeOffset(): number
  /** Whole seconds within a day either way. */
  setTimeOffset(seconds: number): Done
  /** Ends keychain calls and key derivation at once, finishes a save under way, lets go of the folder; at most 2 s. */
  close(): Promise<void>
}

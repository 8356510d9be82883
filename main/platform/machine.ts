// What the vault needs of the machine: time, chance, disk, keychain and key derivation. Types only.

import type { ErrorClass } from '../../shared/error-class'
import type { DiskFault, FaultCode, KeychainFault } from '../../shared/errors'
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

/** Data that is shipped with the program, read when somebody asks. */
export interface AppData {
  /** The text of a file by its bare name; null = there is none, or it cannot be read. Names never come from a page. */
  read(name: string): Promise<string | null>
}

export interface FileInfo {
  readonly name: string
  readonly bytes: number
  /** Milliseconds since 1970. */
  readonly modifiedAt: number
}

export interface WarmKdf extends Kdf {
  /** Starts the process while a person still types, to save that time later. It ends itself when nothing comes. */
  warm(): void
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

/** Event names and error classes only, never data: no text that was put together at run time has a type to fit in. */
export interface Log {
  event<const Name extends string>(name: Name & Spelled<Name>, cause?: FaultCode | ErrorClass): void
}

/** The type again where it is words spelled out in the source; `never` where it is `string` or a part of it is. */
type Spelled<Name extends string> = Record<never, never> extends Record<Name, true> ? never : Name

/** Where this run keeps its things; absolute paths. */
export interface Place {
  readonly folder: string
  readonly vault: string
  readonly settings: string
  /** For what Electron keeps while it runs, its single-instance lock included. */
  readonly runtime: string
  /**
   * 'file': a vault file that was named by the person who started us; 'folder': everything lies beside the program.
   * Either is opened by a passphrase or a recovery key alone. null: the vault of this computer.
   */
  readonly portable: 'file' | 'folder' | null
  /** Invented accounts in a temporary folder. */
  readonly demo: boolean
}

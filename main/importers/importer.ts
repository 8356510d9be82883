// What an importer is: bytes in, drafts out, and every row of the file accounted for. The table of them is index.ts.
// Types only.

import type { ImportFault, RowFault } from '../../shared/importing'
import type { Result } from '../../shared/result'
import type { Kdf } from '../platform/platform'
import type { AccountDraft } from '../vault/account'
import type { ImportFile } from './import-file'

export interface ImportedEntry {
  /** Where it stands in the file, from 1: the line of a text, the place in a list. */
  readonly row: number
  readonly draft: AccountDraft
  /** Members of a vault entry that nobody here knows (icons, groups): kept as they are. */
  readonly extra?: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970; absent = not known. */
  readonly addedAt?: number
}

/** A row that was not taken. Holds names, for the person who looks for it, and never a secret. */
export interface SkippedRow {
  readonly row: number
  readonly issuer: string
  readonly account: string
  readonly fault: RowFault
}

/** One QR code of a Google export: which of how many. */
export interface BatchPart {
  /** 0 = not given. */
  readonly batchId: number
  readonly batchSize: number
  /** From 0. */
  readonly batchIndex: number
}

/** Every row of the file is in exactly one of the two lists. */
export interface ReadFile {
  readonly entries: readonly ImportedEntry[]
  readonly skipped: readonly SkippedRow[]
  readonly parts: readonly BatchPart[]
  /** Aegis' groups, which `extra` of the entries may name. */
  readonly groups: readonly unknown[]
}

/** Key derivation as an importer needs it. */
export interface Unlocking {
  readonly kdf: Pick<Kdf, 'scrypt'>
  readonly signal?: AbortSignal
}

export type Opened =
  | { readonly kind: 'read'; readonly file: ReadFile }
  | {
      readonly kind: 'locked'
      /** Bounds every cost before it works. Faults: wrong password, cost refused, ended, damaged. */
      unlock(password: string, how: Unlocking): Promise<Result<ReadFile, ImportFault>>
    }

export interface Importer {
  /** Of `--format`, and of reports. */
  readonly name: string
  /** For people. */
  readonly label: string
  /** Ends of file names that this format usually has, without the dot; for file pickers, never for detection. */
  readonly endings: readonly string[]
  /** From the content alone (formats.md 1.7). Cheap, never throws. */
  detect(file: ImportFile): boolean
  /** Never throws. `import-unknown` when the file is not in this format. */
  open(file: ImportFile): Result<Opened, ImportFault>
}

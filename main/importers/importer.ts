// What an importer is: bytes in, drafts out, and every row of the file accounted for. The table of them is index.ts.
// Types only.

import type { ImportFault, RowFault } from '../../shared/importing'
import type { Result } from '../../shared/result'
import type { TokenInput } from '../otp'
import type { AccountDraft } from '../vault/account'
import type { ImportFile } from './import-file'
import type { ImportKdf } from './kdf'

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
  /** What the row said, where somebody could mend it. Holds the secret's text: it stays in main and is never shown. */
  readonly given?: TokenInput
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
  readonly kdf: ImportKdf
  readonly signal?: AbortSignal
}

/** Which column of a table (from 0) holds what; null = none. */
export interface ColumnMapping {
  /** A link or a bare secret. */
  readonly secret: number
  readonly issuer: number | null
  readonly account: number | null
  readonly note: number | null
}

export type Opened =
  | { readonly kind: 'read'; readonly file: ReadFile }
  /** A table whose columns nobody knows: a person says what they are. */
  | {
      readonly kind: 'columns'
      /** As the file names them. */
      readonly header: readonly string[]
      /** Rows below the header. */
      readonly rows: number
      /** The likeliest; null = no column looks like one. */
      readonly guess: ColumnMapping | null
      read(mapping: ColumnMapping): Result<ReadFile, ImportFault>
    }
  | {
      readonly kind: 'locked'
      /** Bounds every cost before it works. Faults: wrong password, cost refused, ended, damaged. */
      unlock(password: string, how: Unlocking): Promise<Result<ReadFile, ImportFault>>
    }

export interface Importer {
  /** Of `--format`, and of reports. */
  readonly name: string
  /** Ends of file names that this format usually has, without the dot; for file pickers, never for detection. */
  readonly endings: readonly string[]
  /** From the content alone (formats.md 1.7). Cheap, never throws. */
  detect(file: ImportFile): boolean
  /** Never throws. `import-unknown` when the file is not in this format. */
  open(file: ImportFile): Promise<Result<Opened, ImportFault>> | Result<Opened, ImportFault>
}

// What a window may know of accounts that are on their way in, before anything is saved: names, parameters, reasons,
// and no secret. Main keeps the rest of it (main/intake/).

import type { ImportFault, OnDuplicate, RowFault } from './importing'
import type { Algorithm, TokenType } from './token'

/** A file, an image, a pasted text, a screen: whatever was given, in the order in which it came. */
export interface SourceView {
  readonly id: number
  /** The file's name, or null for what has none (pasted, scanned). */
  readonly name: string | null
  readonly kind: 'file' | 'text' | 'codes'
  /** For people, such as "Aegis, encrypted"; null while it is not known. */
  readonly format: string | null
  readonly state: SourceState
}

export type SourceState =
  | { readonly kind: 'reading' }
  /** `wrong`: a password was tried and did not open it. */
  | { readonly kind: 'needs-password'; readonly wrong: boolean }
  /** The key is being worked out; it can take a minute and be stopped. Milliseconds since 1970. */
  | { readonly kind: 'deriving'; readonly since: number }
  /** A table whose columns a person must name. */
  | {
      readonly kind: 'columns'
      readonly header: readonly string[]
      readonly rows: number
      readonly guess: ColumnChoice | null
    }
  | { readonly kind: 'read'; readonly rows: number }
  | { readonly kind: 'failed'; readonly fault: ImportFault }

/** Places of columns, from 0; null = none. */
export interface ColumnChoice {
  readonly secret: number
  readonly issuer: number | null
  readonly account: number | null
  readonly note: number | null
}

export interface IntakeRowView {
  /** Names the row in commands. */
  readonly key: string
  readonly source: number
  /** Where it stands in its source, from 1. */
  readonly row: number
  readonly issuer: string
  readonly account: string
  readonly state: RowState
}

export type RowState =
  | ({ readonly kind: 'new' } & RowToken)
  /** In the vault already. */
  | ({ readonly kind: 'duplicate'; readonly of: string } & RowToken)
  /** `mendable`: enough of it could be read that a form can put it right; `said` is what that form begins with. */
  | { readonly kind: 'bad'; readonly fault: RowFault; readonly mendable: boolean; readonly said?: RowSaid }

/** As the source says it, right or wrong; empty where it says nothing. */
export interface RowSaid {
  readonly type: TokenType
  readonly algorithm: Algorithm
  readonly digits: string
  /** Seconds. */
  readonly period: string
  readonly counter: string
}

export interface RowToken {
  readonly type: TokenType
  readonly algorithm: Algorithm
  readonly digits: number
  /** Seconds; 0 for HOTP. */
  readonly period: number
  readonly counter: number
  readonly note: string
  readonly pinNeeded: boolean
  /** Equal to an earlier row that is on its way in too; both are imported unless unticked. */
  readonly repeats: boolean
}

/** A Google export of which codes are still missing. */
export interface IncompleteView {
  readonly have: number
  readonly of: number
  /** Numbers as people count them, from 1. */
  readonly missing: readonly number[]
}

export interface IntakeView {
  /** Grows with each change; an older view that arrives late is dropped. */
  readonly turn: number
  readonly sources: readonly SourceView[]
  readonly rows: readonly IntakeRowView[]
  readonly incomplete: readonly IncompleteView[]
}

/** What became of an import: `rows` = `imported` + `skipped.length`, always. */
export interface IntakeReport {
  readonly rows: number
  readonly imported: number
  /** Of the imported ones, those that took the place of an account in the vault. */
  readonly replaced: number
  readonly skipped: readonly {
    readonly name: string
    readonly row: number
    readonly reason: RowFault | { readonly code: 'row-unticked' }
  }[]
  readonly onDuplicate: OnDuplicate
}

/** What the operating system or a second start handed over. */
export type Incoming =
  /** Something was taken in: show the Add screen. */
  | { readonly kind: 'show' }
  /** An image to look for codes in; the window decodes it, never main. */
  | { readonly kind: 'image'; readonly name: string; readonly bytes: Uint8Array }

/** A display or a window whose picture can be taken. */
export interface ScreenSourceView {
  readonly id: string
  readonly kind: 'screen' | 'window'
  readonly name: string
}

/** Pixels, four bytes each, red first, rows from the top. */
export interface PictureView {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

export const intakeLimits = {
  /** Characters of a pasted text. */
  maxText: 4 * 1024 * 1024,
  /** Texts of QR codes that come at once, and characters of one. */
  maxCodes: 1_000,
  maxCode: 8_192,
  maxName: 255,
  /** Bytes of a typed password. */
  maxPassword: 1_024,
} as const

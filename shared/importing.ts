// What can go wrong when accounts come in from a file: of the file as a whole, and of one row. Data only; the
// sentences are messages/importing.ts. Never holds a secret, a password or an account's name.

import type { InputFault } from './errors'

/** Why nothing at all can be read from a file (formats.md 1.6). */
export type ImportFault =
  /** No format that can be imported; or not the one that was asked for. */
  | { readonly code: 'import-unknown' }
  | { readonly code: 'import-needs-password' }
  /** With authenticated encryption a wrong password and a changed file look the same. */
  | { readonly code: 'import-wrong-password' }
  | { readonly code: 'import-unsupported'; readonly why: 'newer' | 'no-password-slot' }
  | { readonly code: 'import-damaged' }
  /** Bytes. */
  | { readonly code: 'import-too-large'; readonly limit: number }
  | { readonly code: 'import-too-many'; readonly limit: number }
  /** The file asks for more key derivation than is ever allowed. */
  | { readonly code: 'import-cost-refused' }
  /** The key could not be worked out. */
  | { readonly code: 'import-ended' }
  /** Reading took too long or too much memory, and its process is gone. */
  | { readonly code: 'import-gave-up' }
  /** A person stopped it. */
  | { readonly code: 'import-stopped' }
  /** An image: whoever decodes those has to be given it. */
  | { readonly code: 'import-image' }
  /** The file is gone, or may not be read. */
  | { readonly code: 'import-unreadable' }

/** Why one row of a file was not taken. */
export type RowFault =
  | InputFault
  | { readonly code: 'row-malformed' }
  | { readonly code: 'row-in-trash' }
  /** The same code of a Google export stands in the file already. */
  | { readonly code: 'row-repeated' }
  | { readonly code: 'row-migration-damaged' }
  | { readonly code: 'row-duplicate' }

export const onDuplicateWays = ['skip', 'replace', 'keep'] as const
/** What happens to a row that is in the vault already (formats.md 1.9). */
export type OnDuplicate = (typeof onDuplicateWays)[number]

export const importLimits = {
  maxFileBytes: 64 * 1024 * 1024,
  /** Rows of one file; ten times the largest vault that is measured. */
  maxRows: 100_000,
  /** Characters of one line of text. */
  maxLine: 256 * 1024,
} as const

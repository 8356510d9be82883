// What can go wrong when accounts come in from a file: of the file as a whole, and of one row. Data only; the
// sentences are messages/importing.ts. Never holds a secret, a password or an account's name.

import type { InputFault } from './errors'
import type { PushApp } from './no-export'

/** What is known about a file that cannot be read all the same. */
export type UnsupportedReason =
  | 'newer'
  | 'no-password-slot'
  /** Bitwarden's export that only the same account can open. */
  | 'account-restricted'
  /** Encrypted with a key that stays in the app which wrote it. */
  | 'own-key'
  /** The app wrote an error into the file instead of accounts. */
  | 'failed-export'
  /** The database out of an app's own folder. */
  | 'database'
  | 'open-authenticator'
  | 'openpgp'
  | 'proton-pass-pgp'
  | 'foreign-cipher'
  | 'windows-protected'
  | 'yubikey-protected'
  /** One file of several that only open together. */
  | 'manifest-apart'
  /** KDB and KDBX 3. */
  | 'kdbx-older'
  | 'kdbx-twofish'
  /** A cipher or key derivation that no KeePass program has by itself. */
  | 'kdbx-other'

/** Why nothing at all can be read from a file (formats.md 1.6). */
export type ImportFault =
  /** No format that can be imported; or not the one that was asked for. */
  | { readonly code: 'import-unknown' }
  | { readonly code: 'import-needs-password' }
  /** With authenticated encryption a wrong password and a changed file look the same. */
  /** `keyFile`: the format may ask for a key file too, and does not say whether it does. */
  | { readonly code: 'import-wrong-password'; readonly keyFile?: true }
  | { readonly code: 'import-unsupported'; readonly why: UnsupportedReason }
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
  /** It was in the bin or the archive of the program that wrote the file. */
  | { readonly code: 'row-deleted' }
  /** The same code of a Google export stands in the file already. */
  | { readonly code: 'row-repeated' }
  | { readonly code: 'row-migration-damaged' }
  | { readonly code: 'row-duplicate' }
  /** Approved by push in another app: there is no one-time password in it. */
  | { readonly code: 'row-push-only'; readonly app: PushApp }
  /** The password is right, this row alone does not open. */
  | { readonly code: 'row-sealed' }
  /** Only Windows or a YubiKey opens it. */
  | { readonly code: 'row-protected' }
  /** The secret is not in the form in which this program writes secrets. */
  | { readonly code: 'row-secret-damaged' }
  /** A list names a file that is not there. */
  | { readonly code: 'row-file-missing' }

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

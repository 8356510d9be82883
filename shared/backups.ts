// What a window may know of backups and of a restoring: times, counts and names.

import type { BackupFault, DiskFault, Fault, VaultFault } from './errors'

export interface BackupsView {
  /** Switched on, with a folder and a key that opens them elsewhere. */
  readonly automatic: boolean
  /** A passphrase or recovery key is there, without which a backup would open nowhere. */
  readonly hasKey: boolean
  /** As it is shown; null = none was chosen. */
  readonly folder: string | null
  /** The last one that was opened again and held everything. */
  readonly last: { readonly at: number; readonly accounts: number; readonly byHand: boolean } | null
  /** How the last automatic one failed; it is tried again. */
  readonly failure: { readonly fault: BackupFault | DiskFault; readonly since: number } | null
  /** One is being made or looked at. */
  readonly working: boolean
  readonly notice: BackupNotice | null
}

/** A remark above the list; until it is put away. */
export type BackupNotice =
  | { readonly kind: 'failed'; readonly fault: BackupFault | DiskFault }
  /** `days` since the last one; null = there was none. */
  | { readonly kind: 'old'; readonly days: number | null }

/** One account of a restoring, by its names. */
export interface RestoreRow {
  readonly issuer: string
  readonly account: string
  /** 'new' = only in the backup, 'here' = in both, 'only-here' = only in the vault. */
  readonly place: 'new' | 'here' | 'only-here'
}

export interface RestorePreview {
  readonly kind: 'open'
  readonly name: string
  /** Milliseconds since 1970; 0 = the file does not say. */
  readonly savedAt: number
  readonly accounts: number
  readonly trash: number
  /** Entries in it that cannot be read; they are kept as they are. */
  readonly unreadable: number
  /** Made of this vault. */
  readonly sameVault: boolean
  readonly counts: Readonly<Record<RestoreRow['place'], number>>
  readonly rows: readonly RestoreRow[]
}

/** A file that was chosen for a restoring. */
export type RestoreView =
  | RestorePreview
  /** Some key is needed: the passphrase or the recovery key of the time when it was made. */
  | { readonly kind: 'locked'; readonly name: string }
  | {
      readonly kind: 'refused'
      readonly name: string
      /** `slot-missing`: only the keychain of some computer opens it. */
      readonly fault: VaultFault | BackupFault | Extract<Fault, { code: 'slot-missing' }>
    }
  /** No backup of ours. Another program's file goes to the import. */
  | { readonly kind: 'foreign'; readonly name: string; readonly importable: boolean }

export interface RestoreReport {
  readonly how: 'merge' | 'replace'
  readonly added: number
  readonly present: number
  readonly onlyHere: number
  readonly trashed: number
  /** In the vault now. */
  readonly accounts: number
  /** The vault changed, so that there is something to take back. */
  readonly changed: boolean
}

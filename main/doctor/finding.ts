// What the doctor says of one thing: well, worth knowing, or wrong with the command that mends it. Data; the sentences
// are in shared/messages/cli-doctor.ts.

import type { BackupFault, DiskFault, KeychainFault, UnlockFault, VaultFault } from '../../shared/errors'
import type { AccountCheck, HealthGrade } from '../../shared/health'
import type { SlotKind } from '../../shared/views'

export type Finding =
  | { readonly check: 'keychain'; readonly state: 'works'; readonly backend: string | null }
  | { readonly check: 'keychain'; readonly state: 'not-asked' }
  | {
      readonly check: 'keychain'
      readonly state: 'fault'
      readonly fault: KeychainFault
      readonly needed: boolean
    }
  | { readonly check: 'vault'; readonly state: 'none'; readonly path: string }
  | {
      readonly check: 'vault'
      readonly state: 'whole'
      readonly path: string
      readonly bytes: number
      readonly version: number
      readonly slots: readonly SlotKind[]
      readonly kept: number
      /** null: not opened, for want of a key. */
      readonly inside: Inside | null
    }
  | {
      readonly check: 'vault'
      readonly state: 'fault'
      readonly path: string
      readonly fault: VaultFault | DiskFault
      readonly kept: number
    }
  /** It is whole by its header, but the key at hand does not open it. */
  | {
      readonly check: 'key'
      readonly state: 'fault'
      readonly fault: KeychainFault | UnlockFault | VaultFault
    }
  | { readonly check: 'spare-key'; readonly state: 'none' }
  /** Of a vault that was opened, as the window's health screen says it (main/health/). */
  | {
      readonly check: AccountCheck
      readonly state: 'none' | 'found'
      readonly grade: HealthGrade
      readonly groups: readonly NamedGroup[]
    }
  | { readonly check: 'trash'; readonly state: 'empty' | 'found'; readonly accounts: number }
  | { readonly check: 'permissions'; readonly state: 'private' | 'unknown' }
  /** Others can read these; octal digits. */
  | { readonly check: 'permissions'; readonly state: 'open'; readonly files: readonly Mode[] }
  | { readonly check: 'folder'; readonly state: 'durable' | 'not-durable' | 'missing'; readonly path: string }
  | { readonly check: 'clock'; readonly state: 'sane'; readonly offset: number | null }
  | { readonly check: 'clock'; readonly state: 'before-build' }
  /** The vault was saved so many seconds after now. */
  | { readonly check: 'clock'; readonly state: 'behind-save'; readonly seconds: number }
  | {
      readonly check: 'backups'
      /** 'off' = the last one is recent, but none is made by itself. 'none' = no verified one is known here. */
      readonly state: 'none' | 'off' | 'recent' | 'old' | 'failed'
      /** Of the last verified one: milliseconds since 1970, and its accounts. */
      readonly verifiedAt: number | null
      readonly accounts: number | null
      /** Where automatic ones go. */
      readonly folder: string | null
      /** Why the last automatic one failed, or why it could not be found again. */
      readonly fault: BackupFault | DiskFault | null
    }
  | { readonly check: 'display'; readonly state: 'there' | 'none'; readonly kind: string | null }
  | { readonly check: 'tray'; readonly state: 'there' | 'none'; readonly host: string | null }
  | {
      readonly check: 'hotkey'
      /** 'portal' and 'wayland': a Wayland session whose desktop gives programs keys, and one that does not. */
      readonly state: 'works' | 'portal' | 'wayland' | 'none'
      /** Which are set; whether they are free, only the program that takes them learns. */
      readonly set: {
        readonly quick: string | null
        readonly copyLast: string | null
        /** How many accounts have one. */
        readonly accounts: number
      }
    }
  | {
      readonly check: 'clipboard'
      /** 'unknown': this is not the runtime that the window has. */
      readonly state: 'marked' | 'plain' | 'unknown' | 'none'
      /** What keeps codes that the window copies out of histories and clouds. */
      readonly marks: string | null
      /** Through which a command copies. */
      readonly tool: string | null
    }
  | { readonly check: 'typing'; readonly state: 'there' | 'none'; readonly tool: string | null }
  | { readonly check: 'libsecret'; readonly state: 'there' | 'missing'; readonly needed: boolean }
  | {
      readonly check: 'runtime'
      readonly state: 'fine' | 'old'
      readonly node: string
      readonly electron: string | null
    }

export interface Mode {
  readonly path: string
  readonly mode: string
}

/** Accounts that belong together in one finding; names are known because the vault was opened. */
export interface NamedGroup {
  /** Of the secret, where that is what the finding is about. */
  readonly bits: number | null
  readonly accounts: readonly { readonly id: string; readonly issuer: string; readonly account: string }[]
}

/** What was seen of an open vault without keeping it open. */
export interface Inside {
  readonly accounts: number
  readonly setAside: number
  readonly generation: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly offset: number
}

/** Wrong: a person should do something. The rest is well, or only worth knowing. */
export function isWrong(finding: Finding): boolean {
  switch (finding.check) {
    case 'keychain':
      return finding.state === 'fault' && finding.needed
    case 'vault':
    case 'key':
      return finding.state === 'fault' || (finding.state === 'whole' && (finding.inside?.setAside ?? 0) > 0)
    case 'permissions':
      return finding.state === 'open'
    case 'folder':
      return finding.state === 'not-durable'
    case 'clock':
      return finding.state !== 'sane'
    case 'libsecret':
      return finding.state === 'missing' && finding.needed
    case 'runtime':
      return finding.state === 'old'
    case 'spare-key':
      return true
    case 'short-secrets':
    case 'modest-secrets':
    case 'shared-secrets':
    case 'duplicates':
    case 'unconfirmed':
    case 'pin-needed':
      return finding.grade === 'act'
    case 'trash':
    case 'backups':
      return finding.state === 'old' || finding.state === 'failed'
    case 'display':
    case 'tray':
    case 'hotkey':
    case 'clipboard':
    case 'typing':
      return false
  }
}

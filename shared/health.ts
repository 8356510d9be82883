// What is well with an open vault and what is not, for the window and the doctor. Ids and numbers: no name, no secret.

import type { SlotKind } from './views'

/** 'act': a person should do something. 'know': no more than worth knowing. 'fine': looked at, and well. */
export type HealthGrade = 'act' | 'know' | 'fine'

export const accountChecks = [
  /** Fewer than 80 bits. */
  'short-secrets',
  /** 80 bits or more, and fewer than the 128 that RFC 4226 asks for. */
  'modest-secrets',
  'shared-secrets',
  /** The same issuer and account name. */
  'duplicates',
  /** Set up here, and no site has been seen to accept a code. */
  'unconfirmed',
  'pin-needed',
] as const
export type AccountCheck = (typeof accountChecks)[number]

/** Accounts that belong together in one finding; most often one. */
export interface HealthGroup {
  readonly ids: readonly string[]
  /** Of the secret, where that is what the finding is about. */
  readonly bits: number | null
}

export interface AccountFinding {
  readonly check: AccountCheck
  readonly grade: HealthGrade
  /** Empty where all is well. */
  readonly groups: readonly HealthGroup[]
}

export type HealthFinding =
  | AccountFinding
  /** How many ways in there are beside the keychain's. */
  | { readonly check: 'spare-slot'; readonly grade: HealthGrade; readonly slots: readonly SlotKind[] }
  /** `at`: milliseconds since 1970, of the newest backup that was opened again to prove it; null = none is known. */
  | { readonly check: 'backup'; readonly grade: HealthGrade; readonly at: number | null }
  /** `offset`: seconds by which this vault corrects the clock. */
  | { readonly check: 'clock'; readonly grade: HealthGrade; readonly wrong: boolean; readonly offset: number }
  | {
      readonly check: 'keychain'
      readonly grade: HealthGrade
      readonly state: 'works' | 'plain' | 'changed' | 'unused'
      readonly backend: string | null
    }
  /** What others on this computer can reach; octal digits. */
  | {
      readonly check: 'permissions'
      readonly grade: HealthGrade
      readonly files: readonly { readonly path: string; readonly mode: string }[]
    }
  | { readonly check: 'set-aside' | 'trash'; readonly grade: HealthGrade; readonly count: number }
  | { readonly check: 'slots-changed' | 'older-copy' | 'folder'; readonly grade: HealthGrade }

export type HealthCheck = HealthFinding['check']

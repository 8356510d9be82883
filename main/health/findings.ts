// Everything that the health screen says of an open vault, from what is known of it at one moment. Pure.

import type { HealthFinding, HealthGrade } from '../../shared/health'
import type { SlotView, VaultNotice } from '../../shared/views'
import type { Account } from '../vault/account'
import { accountFindings } from './accounts'

/** A backup that was opened again after it was written. */
export interface VerifiedBackup {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly accounts: number
}

export interface HealthInput {
  readonly accounts: readonly Account[]
  readonly trash: number
  readonly slots: readonly SlotView[]
  readonly notices: readonly VaultNotice[]
  /** Seconds. */
  readonly timeOffset: number
  /** Milliseconds since 1970. */
  readonly now: number
  readonly backup: VerifiedBackup | null
  /** Days without a verified backup until it is missed; 0 = never. */
  readonly backupDays: number
  /** Permission bits of what belongs to the vault. */
  readonly modes: readonly { readonly path: string; readonly mode: number }[]
}

const dayMs = 86_400_000
/** Milliseconds since 1970: no computer that runs this was built before. */
const earliest = Date.UTC(2026, 0, 1)
/** Names of keychains that keep what they are given unprotected, or only until the next start. */
const unprotected = /plain|basic|keyutils|dummy|mock|insecure/i

const graded = (wrong: boolean, grade: HealthGrade = 'act'): HealthGrade => (wrong ? grade : 'fine')

/** What a person should do something about stands first. */
export function findingsOf(input: HealthInput): readonly HealthFinding[] {
  const { slots, notices, trash, now, timeOffset } = input
  const kinds = [...new Set(slots.map(({ kind }) => kind))]
  const has = (kind: VaultNotice['kind']) => notices.some((notice) => notice.kind === kind)
  const setAside = notices.find((notice) => notice.kind === 'set-aside')?.count ?? 0
  const readable = input.modes.filter(({ mode }) => (mode & 0o077) !== 0)
  const clockWrong = now < earliest
  const all: readonly HealthFinding[] = [
    { check: 'slots-changed', grade: graded(has('slots-changed-outside')) },
    { check: 'older-copy', grade: graded(has('older-generation')) },
    { check: 'spare-slot', grade: graded(kinds.length < 2), slots: kinds },
    { check: 'backup', grade: backupGrade(input), at: input.backup?.at ?? null },
    keychain(slots, notices),
    {
      check: 'permissions',
      grade: graded(readable.length > 0),
      files: readable.map(({ path, mode }) => ({ path, mode: (mode & 0o777).toString(8) })),
    },
    {
      check: 'clock',
      grade: graded(clockWrong || timeOffset !== 0, clockWrong ? 'act' : 'know'),
      ...{ wrong: clockWrong, offset: timeOffset },
    },
    { check: 'set-aside', grade: graded(setAside > 0), count: setAside },
    ...accountFindings(input.accounts),
    { check: 'folder', grade: graded(has('folder-not-durable'), 'know') },
    { check: 'trash', grade: graded(trash > 0, 'know'), count: trash },
  ]
  const order: readonly HealthGrade[] = ['act', 'know', 'fine']
  return order.flatMap((grade) => all.filter((finding) => finding.grade === grade))
}

function backupGrade({ backup, backupDays, accounts, now }: HealthInput): HealthGrade {
  // An empty vault has nothing to lose.
  if (accounts.length === 0) return 'fine'
  if (backup === null) return backupDays === 0 ? 'know' : 'act'
  return graded(backupDays > 0 && now - backup.at > backupDays * dayMs)
}

function keychain(slots: readonly SlotView[], notices: readonly VaultNotice[]): HealthFinding {
  const slot = slots.find(({ kind }) => kind === 'keychain')
  const changed = notices.find((notice) => notice.kind === 'keychain-changed')
  const backend = changed?.now ?? slot?.backend ?? null
  const found = { check: 'keychain', backend } as const
  if (slot === undefined) return { ...found, grade: 'fine', state: 'unused' }
  if (backend !== null && unprotected.test(backend)) return { ...found, grade: 'act', state: 'plain' }
  if (changed !== undefined) return { ...found, grade: 'act', state: 'changed' }
  return { ...found, grade: 'fine', state: 'works' }
}

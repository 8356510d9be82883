// Empties the trash of what has lain there for 30 days. The clock alone does not decide, because clocks jump: an account
// goes only if it was due at an earlier look already, in a run of looks without a jump that lasts a week or more.

import { trashDays } from '../../shared/history'
import type { Clock, Log } from '../platform/platform'
import type { Vault } from '../vault/vault'

/** Looks at the clock without a jump between them. Milliseconds since 1970. */
export interface ClockRun {
  readonly since: number
  readonly last: number
}

const hour = 3_600_000
const day = 24 * hour
const keeps = trashDays * day
const run = { shortest: 7 * day, longestStep: 8 * day, shortestStep: 20 * hour, backwards: hour } as const
const lookAgain = 6 * hour

export interface TrashKeeper {
  /** The vault has opened or closed. */
  follow(open: boolean): void
  /** The earliest moment at which something removed then can go. */
  keptUntil(deletedAt: number): number
}

interface Look {
  readonly run: ClockRun
  /** What was removed by then goes; null = nothing does. */
  readonly removedBy: number | null
}

/** Pure; `now` in milliseconds since 1970. */
export function look(before: ClockRun | null, now: number): Look {
  const step = before === null ? 0 : now - before.last
  if (before === null || step < -run.backwards || step > run.longestStep)
    return { run: { since: now, last: now }, removedBy: null }
  if (step < run.shortestStep) return { run: before, removedBy: null }
  const longEnough = now - before.since >= run.shortest
  return { run: { since: before.since, last: now }, removedBy: longEnough ? before.last - keeps : null }
}

export function createTrashKeeper(parts: {
  readonly vault: Pick<Vault, 'trash' | 'deleteForGood'>
  readonly clock: Pick<Clock, 'now' | 'after'>
  readonly log: Log
  readonly memory: { clockRun(): ClockRun | null; rememberClockRun(run: ClockRun): void }
  /** Accounts that are no more: their keys for the whole desktop go too. */
  readonly gone: (ids: readonly string[]) => void
}): TrashKeeper {
  const { vault, clock, log, memory, gone } = parts
  let cancel = () => {}

  const empty = async (removedBy: number) => {
    const due = vault.trash().filter(({ deletedAt }) => deletedAt <= removedBy)
    const ids = due.map(({ account }) => account.id)
    if (ids.length === 0) return
    const deleted = await vault.deleteForGood(ids)
    if (deleted.ok) gone(ids)
    else log.event('trash-not-emptied', deleted.error.code)
  }

  const lookNow = () => {
    const before = memory.clockRun()
    const { run: next, removedBy } = look(before, clock.now())
    if (next !== before) memory.rememberClockRun(next)
    if (removedBy !== null) void empty(removedBy)
    cancel = clock.after(lookAgain, lookNow)
  }

  return {
    follow: (open) => {
      cancel()
      cancel = () => {}
      if (open) lookNow()
    },
    keptUntil: (deletedAt) => {
      const since = memory.clockRun()?.since ?? clock.now()
      return Math.max(deletedAt + keeps, since + run.shortest)
    },
  }
}

// When an open vault locks by itself: nobody at the computer, every window out of sight, sleep, the system's own lock.
// Decides only. One timer, and none while no rule could end in a lock.

import type { CommandName } from '../../shared/command-names'
import type { LockWhy } from '../../shared/locking'
import type { Settings } from '../../shared/settings'
import type { Clock, Power, WindowName } from '../platform/platform'

/** What pages ask for by themselves, when a code's time is over or when they come up: no sign of a person. */
export const askedByItself: ReadonlySet<CommandName> = new Set([
  'listAccounts',
  'watchCodes',
  'rowCodes',
  'previewRow',
  'previewAccount',
  'previewEdit',
  'previewSecret',
  'begin',
  'settings',
  'desk',
  'lockView',
])

export type LockRules = Pick<
  Settings,
  'lockIdleMinutes' | 'lockHiddenMinutes' | 'lockOnSuspend' | 'lockOnScreenLock'
>

export interface AutoLock {
  /** From now on the system is listened to. */
  start(): void
  /** The vault, its slots or a setting may be other ones now. */
  refresh(): void
  seen(visible: boolean, which: WindowName): void
  /** A person did something in a window of ours. */
  touched(): void
  /** To be awaited before a window is answered: a computer that slept may wake with the vault open. null = not due. */
  overdue(): Promise<void> | null
}

/** Milliseconds. Looks are no further apart, so that a sleep nobody told of is noticed; and no nearer. */
const [longestPause, shortestPause] = [30_000, 1_000]
const minute = 60_000

/** On both clocks: one of them stands still while the computer sleeps, the other one can be set. */
interface Moment {
  readonly wall: number
  readonly steady: number
}

interface Armed {
  readonly openedAt: Moment
  touchedAt: Moment
  lookedAt: Moment
  hiddenAt: Moment | null
}

export function createAutoLock(parts: {
  readonly clock: Clock
  readonly power: Power
  /** null = nothing may lock: the vault is not open, or its keychain would open it again by itself. */
  readonly rules: () => LockRules | null
  readonly lock: (why: LockWhy) => Promise<void>
}): AutoLock {
  const { clock, power, rules } = parts
  const visible = new Set<WindowName>()
  let armed: Armed | null = null
  let cancel: (() => void) | null = null
  let locking: Promise<void> | null = null

  const moment = (): Moment => ({ wall: clock.now(), steady: clock.monotonic() })
  /** A clock that was set back does not make it shorter. */
  const since = (then: Moment) => Math.max(clock.now() - then.wall, clock.monotonic() - then.steady)

  const idleFor = ({ openedAt, touchedAt, lookedAt }: Armed): number => {
    const seconds = power.idleSeconds()
    if (seconds === null) return since(touchedAt)
    // Wall time that went by without steady time: the computer slept, whatever its idle counter says now.
    const slept = clock.now() - lookedAt.wall - (clock.monotonic() - lookedAt.steady)
    return Math.max(slept, Math.min(seconds * 1000, since(openedAt)))
  }

  const disarm = () => {
    cancel?.()
    cancel = null
    armed = null
  }

  const lock = (why: LockWhy) => {
    disarm()
    locking ??= parts.lock(why).finally(() => {
      locking = null
      // A vault that is open again by now, or that could not be locked, is watched anew.
      look()
    })
  }

  /** Looks at every rule once, locks where one is due, and books the next look. */
  const look = () => {
    cancel?.()
    cancel = null
    const now = locking === null ? rules() : null
    if (now === null) return disarm()
    const at = moment()
    armed ??= { openedAt: at, touchedAt: at, lookedAt: at, hiddenAt: visible.size === 0 ? at : null }
    const left: number[] = []
    const judge = (kind: 'idle' | 'hidden', minutes: number, elapsed: () => number) => {
      if (minutes === 0 || armed === null) return
      const rest = minutes * minute - elapsed()
      if (rest <= 0) lock({ kind, minutes })
      else left.push(rest)
    }
    const { hiddenAt } = armed
    judge('idle', now.lockIdleMinutes, () => (armed === null ? 0 : idleFor(armed)))
    if (hiddenAt !== null) judge('hidden', now.lockHiddenMinutes, () => since(hiddenAt))
    if (armed === null) return
    armed.lookedAt = at
    if (left.length > 0) cancel = clock.after(Math.max(shortestPause, Math.min(longestPause, ...left)), look)
  }

  return {
    refresh: look,
    start: () => {
      power.onLeave((how) => {
        const now = rules()
        const wanted = how === 'suspend' ? now?.lockOnSuspend : now?.lockOnScreenLock
        if (wanted === true) lock({ kind: how })
      })
      power.onReturn(look)
      look()
    },
    seen: (now, which) => {
      // What was due while nobody looked is done before anything is shown.
      look()
      if (now) visible.add(which)
      else visible.delete(which)
      if (armed === null) return
      if (visible.size > 0) armed.hiddenAt = null
      else armed.hiddenAt ??= moment()
      look()
    },
    touched: () => {
      if (armed !== null) armed.touchedAt = moment()
    },
    overdue: () => {
      if (locking !== null || armed === null) return locking
      // Only what no timer has seen yet: between two looks a sleep is the only thing that can hide.
      if (clock.now() - armed.lookedAt.wall > longestPause) look()
      return locking
    },
  }
}

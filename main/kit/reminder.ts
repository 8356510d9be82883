// The calm reminder that only the keychain is sure to open the vault: put off for a week at a time, and back until there is
// a second way in.

import type { VaultNotice, VaultStatus } from '../../shared/views'
import type { Clock } from '../platform/platform'

export interface Reminder {
  /** The status as a window is told it. */
  shown(status: VaultStatus): VaultStatus
  putOff(): void
}

/** Milliseconds. */
const aWeek = 7 * 24 * 60 * 60 * 1000

const canWait: readonly VaultNotice['kind'][] = ['only-keychain-slot', 'recovery-unproven']

export function createReminder({
  clock,
  memory,
}: {
  readonly clock: Pick<Clock, 'now'>
  readonly memory: {
    /** Milliseconds since 1970; 0 = never put off. */
    remindedFrom(): number
    remindFrom(time: number): void
  }
}): Reminder {
  const waits = () => {
    const left = memory.remindedFrom() - clock.now()
    // More than was ever asked for: the clock was set back, and the reminder could stay away for years.
    return left > 0 && left <= aWeek
  }
  return {
    shown: (status) =>
      status.kind === 'open' && waits()
        ? { ...status, notices: status.notices.filter(({ kind }) => !canWait.includes(kind)) }
        : status,
    putOff: () => memory.remindFrom(clock.now() + aWeek),
  }
}

// The recovery key that was just made, for as long as its dialog is open: at most ten minutes, then its bytes are zeroed.
// The page is given it once and sends none of it back but what a person typed for the check.

import { fail, ok, type Result } from '../../shared/result'
import type { Clock, Random } from '../platform/platform'
import type { TriedKey } from '../vault/recovery-changes'
import { keyLetters } from '../vault/recovery-key'
import { Secret } from '../vault/secret'

export interface FreshKey {
  /** Takes the place of one before. Answers which groups are asked back, counted from 1. */
  hold(made: TriedKey): { readonly asks: readonly [number, number]; readonly seconds: number }
  lend<T>(use: (text: string) => T): Result<T, Gone>
  /** The groups that differ in what was typed: two groups, or the whole key in either place. None = it fits. */
  differing(typed: readonly [string, string]): Result<readonly number[], Gone>
  /** Outlives the key itself, so that the slot can be taken back. */
  slotId(): string | null
  /** On lock, and when its dialog ends. */
  forget(): void
}

type Gone = { readonly code: 'recovery-key-gone' }

export const freshKeySeconds = 600

export function createFreshKey({
  clock,
  random,
}: {
  readonly clock: Pick<Clock, 'after'>
  readonly random: Random
}): FreshKey {
  let held: { readonly key: Secret; readonly asks: readonly [number, number] } | null = null
  let slot: string | null = null
  let cancel: () => void = () => undefined

  const wipe = () => {
    cancel()
    cancel = () => undefined
    held?.key.wipe()
    held = null
  }

  const lend = <T>(use: (text: string) => T): Result<T, Gone> =>
    held === null
      ? fail({ code: 'recovery-key-gone' })
      : ok(held.key.use((bytes) => use(new TextDecoder().decode(bytes))))

  return {
    hold: ({ text, slotId }) => {
      wipe()
      const asks = twoOf(text.split('-').length, random)
      held = { key: new Secret(new TextEncoder().encode(text)), asks }
      slot = slotId
      cancel = clock.after(freshKeySeconds * 1000, wipe)
      return { asks, seconds: freshKeySeconds }
    },
    lend,
    differing: (typed) => lend((text) => differing(text.split('-'), held?.asks ?? [1, 1], typed)),
    slotId: () => slot,
    forget: () => {
      wipe()
      slot = null
    },
  }
}

function twoOf(count: number, random: Random): readonly [number, number] {
  const [first = 0, step = 0] = random.bytes(2)
  const one = first % count
  const other = (one + 1 + (step % (count - 1))) % count
  return [Math.min(one, other) + 1, Math.max(one, other) + 1]
}

function differing(
  groups: readonly string[],
  asks: readonly [number, number],
  typed: readonly [string, string],
): readonly number[] {
  const letters = typed.map(keyLetters)
  const length = groups[0]?.length ?? 0
  const whole = letters.find((each) => each.length > length)
  if (whole !== undefined) {
    return groups.flatMap((group, at) =>
      whole.slice(at * length, at === groups.length - 1 ? undefined : (at + 1) * length) === group
        ? []
        : [at + 1],
    )
  }
  return asks.filter((group, at) => letters[at] !== groups[group - 1])
}

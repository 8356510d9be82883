// What a screen reader is told of an account's code: digit by digit, and how long it lasts to whoever comes to it.

import { messages } from '../../shared/messages'
import type { AccountView, ShownCodeView } from '../../shared/views'
import { codes } from './codes'
import { spokenCode } from './grouping'
import { announce } from './toast'

/** Whole seconds that the code is still good for; null where it does not end by the clock. */
export function secondsLeft(code: ShownCodeView | undefined, now: number): number | null {
  return code?.kind === 'timed' ? Math.max(0, Math.ceil(code.validUntil - now / 1000)) : null
}

/** `now`: milliseconds, while the keyboard is on it; null = it is not, and nobody counts seconds for it. */
export function spoken(
  code: ShownCodeView | undefined,
  showNext: boolean,
  now: number | null,
): string | undefined {
  const { list, views } = messages
  if (code?.kind === 'hidden') return list.hiddenCode
  if (code?.kind === 'counted') return code.code === null ? undefined : list.spokenCode(spokenCode(code.code))
  if (code?.kind !== 'timed') return undefined
  const left = now === null ? null : secondsLeft(code, now)
  return [
    list.spokenCode(spokenCode(code.code)),
    ...(left === null ? [] : [views.large.left(left)]),
    ...(showNext ? [list.spokenNext(spokenCode(code.nextCode))] : []),
  ].join(', ')
}

/** Said when asked for, because a countdown that is read each second drowns everything else. */
export function sayLeft(account: AccountView): void {
  const left = secondsLeft(codes.peek().get(account.id), Date.now())
  announce(left === null ? messages.looks.noEnd : messages.views.large.left(left))
}

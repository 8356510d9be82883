// The correction of the clock that a vault carries: seconds that are added to a computer's time before codes are made.
// It lives in `db.tidelock`; a file without it, or with one that makes no sense, has none.

import { fail, ok } from '../../shared/result'
import { isTimeOffset } from '../../shared/time-offset'
import type { Change } from './changes'
import type { Contents } from './contents'

/** Its name in `db.tidelock` (docs/vault-format.md). */
const member = 'timeOffset'

/** Seconds; 0 = none. */
export function timeOffsetOf({ tidelockExtra }: Contents): number {
  const value = tidelockExtra[member]
  return isTimeOffset(value) ? value : 0
}

/** Fault: `bad-request` for what is no whole number of seconds within a day. */
export function correctingClock(seconds: number): Change<null> {
  return (contents) => {
    if (!isTimeOffset(seconds)) return fail({ code: 'bad-request' })
    if (timeOffsetOf(contents) === seconds) return ok({ contents, value: null })
    const { [member]: _old, ...others } = contents.tidelockExtra
    const tidelockExtra = seconds === 0 ? others : { ...others, [member]: seconds }
    return ok({ contents: { ...contents, tidelockExtra }, value: null })
  }
}

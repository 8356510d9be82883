// What happens to a code after it was copied: it is taken off the clipboard after the set time, on lock and on quit,
// and only if it still is what we wrote. Decides; the clipboard itself is a platform part.

import type { ClipboardView } from '../../shared/views'
import type { Clipboard, Clock } from '../platform/platform'

export interface Copied {
  /** Writes a code and books its clearing; `clearSeconds` 0 = never. false = the clipboard did not take it. */
  copy(id: string, code: string, clearSeconds: number): Promise<boolean>
  /** Writes what is no secret: nothing clears it. false = the clipboard did not take it. */
  copyPlain(text: string): Promise<boolean>
  clearNow(): Promise<void>
}

export function createCopied(parts: {
  readonly clipboard: Clipboard
  readonly clock: Clock
  readonly tell: (view: ClipboardView) => void
}): Copied {
  const { clipboard, clock, tell } = parts
  let held: { readonly code: string; readonly cancel: () => void } | null = null

  /** How often it was cleared: a write that is under way meanwhile is undone when it is done. */
  let clearings = 0

  const clearNow = async () => {
    clearings += 1
    if (held === null) return
    const { code, cancel } = held
    held = null
    cancel()
    await clipboard.clearIfHolds(code)
    if (held === null) tell(null)
  }

  return {
    clearNow,
    copyPlain: async (text) => {
      await clearNow()
      return clipboard.write(text)
    },
    copy: async (id, code, clearSeconds) => {
      held?.cancel()
      held = null
      const before = clearings
      if (!(await clipboard.write(code))) return false
      if (clearings !== before) {
        await clipboard.clearIfHolds(code)
        return true
      }
      const cancel =
        clearSeconds === 0 ? () => undefined : clearAfter(clock, clearSeconds, () => void clearNow())
      held = { code, cancel }
      tell({ id, secondsLeft: clearSeconds === 0 ? null : clearSeconds })
      return true
    },
  }
}

/**
 * A timer may stand still while the computer sleeps. Looking at both clocks makes a code that was copied before
 * the sleep go as soon as the computer wakes.
 */
function clearAfter(clock: Clock, seconds: number, clear: () => void): () => void {
  const wall = clock.now() + seconds * 1000
  const steady = clock.monotonic() + seconds * 1000
  let cancel: () => void = () => undefined
  const look = () => {
    const left = Math.min(steady - clock.monotonic(), wall - clock.now())
    if (left <= 0) clear()
    else cancel = clock.after(Math.min(left, 5000), look)
  }
  cancel = clock.after(Math.min(seconds * 1000, 5000), look)
  return () => cancel()
}

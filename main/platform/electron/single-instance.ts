// One window for one vault: the first start gets it, a later one hands its words over and ends once they were taken.
// Before `ready`, and without a turn in between: a second start must never become a second Chromium on one folder.

import { join } from 'node:path'
import { app } from 'electron'
import type { HandOver } from '../node/hand-over'
import { inTurn } from '../node/in-turn'

/** Milliseconds to wait for the first, between two looks, and between two knocks at its door. */
const [patience, pause, knock] = [10_000, 15, 500]

/** True: this is the first. False: the words were handed over, or nobody took them in time and they are gone. */
export function becomeFirst(handOver: HandOver, words: readonly string[]): boolean {
  if (isFirst()) return true
  const left = handOver.leave(words)
  const began = performance.now()
  let knocked = began
  while (left !== null && !left.taken() && performance.now() - began < patience) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    if (performance.now() - knocked < knock) continue
    knocked = performance.now()
    // The first may have been on its way out.
    if (isFirst()) {
      left.withdraw()
      return true
    }
  }
  left?.withdraw()
  return false
}

/**
 * One start at a time asks: Chromium takes a lock whose owner does not listen yet for one that a dead process left, and of
 * eight starts at one moment on a new folder two became the first, once in ten times on a machine with a load of twelve.
 */
const isFirst = () => inTurn(join(app.getPath('userData'), 'asking'), () => app.requestSingleInstanceLock())

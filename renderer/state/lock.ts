// Why the vault is locked and how long to wait for the next try, as main told it; the seconds are counted here.

import { signal } from '@preact/signals'
import type { LockView } from '../../shared/locking'
import { ask } from '../bridge'

export const lockWhy = signal<LockView['why']>(null)
export const lockGate = signal<LockView['gate']>(null)
/** Whole seconds until the next try; 0 = now. */
export const secondsToWait = signal(0)

let until = 0
let timer: number | undefined

function count() {
  window.clearTimeout(timer)
  // In whole milliseconds: a millionth more than 4 s is not 5.
  const left = Math.round(until - performance.now())
  secondsToWait.value = Math.max(0, Math.ceil(left / 1000))
  if (left > 0) timer = window.setTimeout(count, left % 1000 || 1000)
}

export function takeLock({ why, gate, wait }: LockView) {
  lockWhy.value = why
  lockGate.value = gate
  until = performance.now() + wait
  count()
}

/** A page that has just been loaded does not know yet. */
export async function askLock() {
  const reply = await ask('lockView')
  if (reply.ok) takeLock(reply.value)
}

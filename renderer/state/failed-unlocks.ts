// Wrong passphrases while the vault was locked, told once after it was opened.

import { effect, signal } from '@preact/signals'
import type { FailedUnlocks } from '../../shared/activity'
import { ask } from '../bridge'
import { status } from './vault'

export const failedUnlocks = signal<FailedUnlocks | null>(null)

export function forgetFailedUnlocks() {
  failedUnlocks.value = null
  void ask('failedUnlocksTold')
}

export function followFailedUnlocks() {
  let open = false
  effect(() => {
    const now = status.value.kind === 'open'
    if (now === open) return
    open = now
    failedUnlocks.value = null
    // The first codes come before.
    if (now) requestIdleCallback(() => void read(), { timeout: 3_000 })
  })
}

async function read() {
  const reply = await ask('failedUnlocks')
  if (reply.ok && status.peek().kind === 'open') failedUnlocks.value = reply.value
}

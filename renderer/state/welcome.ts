// Where the first run is. It begins where there is no vault and ends with the first account, so nothing of it is kept.

import { effect, signal } from '@preact/signals'
import { goTo } from './page'
import { accounts, status } from './vault'

export const welcomeSteps = 3

/** The steps before there is a vault. */
export const firstStep = signal<'what' | 'protect'>('what')
/** Whoever skipped the introduction gets no numbered steps. */
export const skipped = signal(false)
/** A backup comes after the vault is made. */
export const bringsBackup = signal(false)
/** The third step: shown in place of the empty list, until an account is there or it is put off. */
export const bringing = signal(false)

export function skipIntroduction() {
  skipped.value = true
  firstStep.value = 'protect'
}

/** The vault has just been made in this window. */
export function afterCreating() {
  if (bringsBackup.peek()) goTo('restore')
  else bringing.value = !skipped.peek()
  firstStep.value = 'what'
  skipped.value = false
  bringsBackup.value = false
  const end = effect(() => {
    const gone = status.value.kind !== 'open' && status.value.kind !== 'first-start'
    if (bringing.value && !gone && (accounts.value?.length ?? 0) === 0) return
    bringing.value = false
    // Not inside its own first run, where there is nothing to end yet.
    queueMicrotask(() => end())
  })
}

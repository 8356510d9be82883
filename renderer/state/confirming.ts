// After the first copy of an account that was set up here: whether the site took the code. Asked once while the vault is open,
// wherever the code was copied, and answered as well in the row's menu.

import { effect, signal } from '@preact/signals'
import { messages } from '../../shared/messages'
import type { AccountView, ClipboardView } from '../../shared/views'
import { ask } from '../bridge'
import { sayName } from './labels'
import { announce, complain, dropToast, showToast, toast } from './toast'
import { accountById, status } from './vault'

const words = messages.health.ask
/** Milliseconds: the row's own answer is said first. */
const saidAfter = 2_000

/** The account in question. */
export const unproved = signal<AccountView | null>(null)
const asked = new Set<string>()

export function askAfterCopy(view: ClipboardView) {
  if (view === null) return
  const account = accountById(view.id)
  if (account?.id !== unproved.peek()?.id) unproved.value = null
  if (!account?.unconfirmed || asked.has(account.id)) return
  asked.add(account.id)
  unproved.value = account
  // "… added" is known by now; one line at a time.
  if (toast.peek()?.tone === 'plain' && !toast.peek()?.action) dropToast()
  window.setTimeout(() => {
    if (unproved.peek() === account) announce(words.question(sayName(account)))
  }, saidAfter)
}

export async function confirmAccount(account: AccountView) {
  unproved.value = null
  const reply = await ask('confirmAccount', { id: account.id })
  if (reply.ok) showToast({ text: words.thanks(sayName(account)), tone: 'plain' })
  else complain(reply.error)
}

/** It stays on the health screen until then. */
export function notYet() {
  unproved.value = null
  showToast({ text: words.hint, tone: 'plain' })
}

export function followConfirming() {
  effect(() => {
    if (status.value.kind === 'open') return
    unproved.value = null
    asked.clear()
  })
}

// What the quick window shows and what its keys do. It begins anew each time it comes up.

import { batch, computed, effect, signal } from '@preact/signals'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { createSearch, prepare, wordsOf } from './find'
import { hasMod } from './keys'
import { groups, takeGroups } from './part'
import { quickOrder } from './quick-order'
import { windowVisible } from './ticker'
import { complain, dropToast, forgetSaid } from './toast'
import { accounts, status } from './vault'
import { zoomBy, zoomKey } from './zoom'

/** More than these nobody looks through here: another letter is quicker. */
const mostRows = 50

export const query = signal('')
export const words = computed(() => wordsOf(query.value))
const recent = signal<readonly string[]>([])
const search = createSearch()
const prepared = computed(() => prepare(quickOrder(accounts.value ?? [], recent.value, Date.now())))

/** Best first. */
export const found = computed<readonly AccountView[]>(() => {
  const all =
    words.value.length === 0
      ? prepared.value.map(({ view }) => view)
      : search(prepared.value, query.value, groups.value)
  return all.slice(0, mostRows)
})

const picked = signal(0)
/** The row that Enter means. */
export const current = computed(() => Math.min(picked.value, Math.max(0, found.value.length - 1)))

export const takeRecent = (ids: readonly string[]) => {
  recent.value = ids
}

export const pick = (index: number) => {
  picked.value = index
}

export const typeQuery = (text: string) => {
  batch(() => {
    query.value = text
    picked.value = 0
  })
}

export const quickField = () => document.querySelector<HTMLInputElement>('#quick-search, .quick input')

export async function copyAndHide(account: AccountView | undefined) {
  if (!account) return
  if (account.pinNeeded) return void ask('openMain')
  const reply = await ask('copyAndHide', { id: account.id })
  if (!reply.ok) complain(reply.error)
}

async function type(account: AccountView | undefined) {
  if (!account) return
  if (account.pinNeeded) return void ask('openMain')
  const reply = await ask('typeCode', { id: account.id })
  if (!reply.ok) complain(reply.error)
}

/** True when the key was for us. */
function press(event: KeyboardEvent): boolean {
  const rows = found.peek()
  const row = rows[current.peek()]
  const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key]
  if (event.key === 'Escape') {
    if (query.peek() !== '') typeQuery('')
    else void ask('hideQuick')
    return true
  }
  if (status.peek().kind !== 'open') return false
  if (step !== undefined && !event.altKey) {
    pick(Math.min(rows.length - 1, Math.max(0, current.peek() + step)))
    return true
  }
  const place = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined
  if (place !== undefined) {
    void copyAndHide(rows[Number(place) - 1])
    return true
  }
  // Enter on a button is the button's.
  if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return false
  void (hasMod(event) ? type(row) : copyAndHide(row))
  return true
}

/** The task after a frame's callbacks finds that frame drawn; `npm run bench` reads the mark. */
function markShown() {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    performance.mark('quick-shown')
    port1.close()
  }
  requestAnimationFrame(() => port2.postMessage(null))
}

export function followQuick() {
  document.addEventListener('keydown', (event) => {
    const size = zoomKey(event)
    if (size !== null) void zoomBy(size)
    else if (!event.isComposing && press(event)) event.preventDefault()
  })
  // A locked vault shows no names: what was searched goes too.
  effect(() => {
    if (status.value.kind === 'open') return
    typeQuery('')
    takeGroups([])
    forgetSaid()
  })
  effect(() => {
    if (!windowVisible.value) return
    typeQuery('')
    dropToast()
    quickField()?.focus()
    markShown()
  })
}

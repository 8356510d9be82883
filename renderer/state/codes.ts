// The codes of the rows on the screen. Asks main to watch those, and keeps what it answers.

import { effect, signal } from '@preact/signals'
import type { AccountView, ShownCodeView } from '../../shared/views'
import { ask } from '../bridge'
import { windowVisible } from './ticker'
import { complain } from './toast'
import { status } from './vault'

export const codes = signal<ReadonlyMap<string, ShownCodeView>>(new Map())

/** Forget old codes beyond this many; a screen shows a few dozen. */
const kept = 400
/** While scrolling, main is asked at most this often (milliseconds). */
const pause = 60

let watched: readonly string[] = []
let asked = ''
let timer: number | undefined

export function takeCodes(fresh: readonly ShownCodeView[]) {
  if (fresh.length === 0 || status.peek().kind !== 'open') return
  const before = codes.peek()
  // What is there already draws nothing anew.
  if (fresh.every((code) => isSame(code, before.get(code.id)))) return
  const next = new Map(before)
  for (const code of fresh) {
    next.delete(code.id)
    next.set(code.id, code)
  }
  for (const id of next.keys()) {
    if (next.size <= kept) break
    next.delete(id)
  }
  codes.value = next
  if (drawn) markFirstCodes()
}

const isSame = (one: ShownCodeView, other: ShownCodeView | undefined) =>
  other !== undefined && JSON.stringify(one) === JSON.stringify(other)

let drawn = false
/** The page has been drawn with all that it has. */
export function noteDrawn() {
  drawn = true
  if (codes.peek().size > 0) markFirstCodes()
}

let marked = false
let sayShown = () => {}

/** For what must not stand in the way of the first codes. */
export const firstCodesShown = new Promise<void>((resolve) => {
  sayShown = resolve
})

/** Says when the first codes were drawn, two frames after they are in the page; `npm run bench` reads it. */
function markFirstCodes() {
  if (marked) return
  marked = true
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      performance.mark('first-codes')
      sayShown()
    }),
  )
}

async function watchNow() {
  const key = watched.join(' ')
  if (key === asked || status.peek().kind !== 'open') return
  asked = key
  const reply = await ask('watchCodes', { ids: [...watched] })
  if (reply.ok) takeCodes(reply.value)
  else asked = ''
}

/** The first call goes out at once; more in quick succession are joined. */
export function watchRows(ids: readonly string[]) {
  watched = ids
  if (timer !== undefined) return
  void watchNow()
  timer = window.setTimeout(() => {
    timer = undefined
    void watchNow()
  }, pause)
}

/** A code whose time is over is not shown while the new one is on its way. */
export function isCurrent(code: ShownCodeView, now: number): boolean {
  return code.kind !== 'timed' || code.validUntil * 1000 > now - 1500
}

export async function reveal(account: AccountView) {
  const reply = await ask('revealCode', { id: account.id })
  if (!reply.ok) complain(reply.error)
}

export function followVault() {
  effect(() => {
    if (status.value.kind === 'open') return
    asked = ''
    codes.value = new Map()
  })
  // What changed while nobody looked is asked for again.
  effect(() => {
    if (!windowVisible.value) return
    asked = ''
    if (watched.length > 0) void watchNow()
  })
}

// The live feed: vault + otp + clock → what each window may see of the codes. One timer, and only while somebody looks.
// Never hands out a secret; hidden codes are not sent; codes asked for by HOTP live here until the vault locks.

import type { CodeView, ShownCodeView } from '../shared/views'
import { timedCodeAt } from './corrected'
import { codeAtStep, tokenTypeTable } from './otp'
import type { Clock, WindowName } from './platform/platform'
import { createRevealed } from './shell/revealed'
import { type Account, withToken } from './vault/account'

/**
 * Milliseconds. Looks at the wall clock at least this often, so that a clock that jumped shows right codes within a
 * second; the rest of the second is for timers that come late.
 */
const longestNap = 800

export interface Codes {
  /** From now on these accounts are looked at in that window; answers with their codes, as far as they are shown. */
  watch(ids: readonly string[], where?: WindowName): readonly ShownCodeView[]
  /** Somebody can see the codes of that window, or nobody can. */
  setVisible(visible: boolean, where?: WindowName): void
  /** The codes of one account now, for what is copied or typed. */
  of(account: Account): CodeView
  /** The same as a window may be sent it. */
  shown(account: Account): ShownCodeView
  /** From now on codes are hidden, or shown again. */
  hide(hidden: boolean): void
  /** Shows one hidden code for so many seconds, or until no window can be seen. */
  reveal(id: string, seconds: number): void
  /** Remembers and sends a HOTP code that was just made, for as long as the vault stays open. */
  rememberCounted(account: Account, code: string): void
  /** From now on so many seconds are added to the clock before a code is made; tells everybody who looks. */
  correct(offset: number): void
  /** After a change of accounts: tells everybody who looks. */
  refresh(): void
  /** On lock: forgets what is watched and every HOTP code. */
  forget(): void
}

interface Viewer {
  ids: readonly string[]
  shown: Map<string, ShownCodeView>
  visible: boolean
}

export function createCodes(parts: {
  readonly clock: Clock
  readonly find: (id: string) => Account | undefined
  readonly send: (codes: readonly ShownCodeView[], to: WindowName) => void
}): Codes {
  const { clock, find, send } = parts
  const counted = new Map<string, { readonly counter: number; readonly code: string }>()
  const viewer = (): Viewer => ({ ids: [], shown: new Map(), visible: false })
  const viewers: Readonly<Record<WindowName, Viewer>> = { main: viewer(), quick: viewer() }
  const all = Object.entries(viewers) as readonly (readonly [WindowName, Viewer])[] // the two keys above
  const revealed = createRevealed(clock, (id) => tellOne(id))
  let offset = 0
  let cancel: (() => void) | null = null

  const now = () => Math.floor(clock.now() / 1000)

  const of = (account: Account): CodeView =>
    tokenTypeTable[account.type].timed
      ? timedCode(account, now(), offset)
      : countedCode(account, counted.get(account.id))

  const shown = (account: Account): ShownCodeView => {
    const view = of(account)
    if (view.kind === 'none' || revealed.has(account.id)) return view
    const timed = view.kind === 'timed' ? view : { validFrom: null, validUntil: null }
    const { validFrom, validUntil } = timed
    return { id: account.id, kind: 'hidden', validFrom, validUntil }
  }

  const collect = (ids: readonly string[]) => {
    const fresh = new Map<string, ShownCodeView>()
    for (const id of ids) {
      const account = find(id)
      if (account !== undefined) fresh.set(id, shown(account))
    }
    return fresh
  }

  const sleep = () => {
    cancel?.()
    cancel = null
    let boundary = Number.POSITIVE_INFINITY
    for (const [, each] of all) {
      if (!each.visible) continue
      for (const view of each.shown.values()) boundary = Math.min(boundary, endOf(view) * 1000 - clock.now())
    }
    if (boundary === Number.POSITIVE_INFINITY) return
    cancel = clock.after(Math.max(1, Math.min(boundary, longestNap)), wake)
  }

  const wake = () => {
    const time = now()
    for (const [where, each] of all) {
      if (!each.visible) continue
      const changed: ShownCodeView[] = []
      for (const [id, view] of each.shown) {
        if (endOf(view) === Number.POSITIVE_INFINITY || isNow(view, time)) continue
        const account = find(id)
        if (account === undefined) continue
        const fresh = shown(account)
        each.shown.set(id, fresh)
        changed.push(fresh)
      }
      if (changed.length > 0) send(changed, where)
    }
    sleep()
  }

  const refresh = () => {
    for (const [where, each] of all) {
      each.shown = collect(each.ids)
      if (each.visible && each.shown.size > 0) send([...each.shown.values()], where)
    }
    sleep()
  }

  /** One code that was revealed, hidden or counted. */
  const tellOne = (id: string) => {
    const account = find(id)
    if (account === undefined) return
    const view = shown(account)
    for (const [where, each] of all) {
      if (each.shown.has(id)) each.shown.set(id, view)
      if (where === 'main' || each.shown.has(id)) send([view], where)
    }
  }

  return {
    of,
    shown,
    refresh,
    watch: (ids, where = 'main') => {
      viewers[where].ids = ids
      viewers[where].shown = collect(ids)
      sleep()
      return [...viewers[where].shown.values()]
    },
    setVisible: (isVisible, where = 'main') => {
      const each = viewers[where]
      if (each.visible === isVisible) return
      each.visible = isVisible
      if (!all.some(([, { visible }]) => visible)) revealed.end()
      refresh()
    },
    hide: (hidden) => {
      if (revealed.hide(hidden)) refresh()
    },
    reveal: (id, seconds) => revealed.reveal(id, seconds),
    correct: (seconds) => {
      if (seconds === offset) return
      offset = seconds
      refresh()
    },
    rememberCounted: (account, code) => {
      counted.set(account.id, { counter: account.counter, code })
      // The save told the window of the counter alone, and a message may overtake the command's answer.
      tellOne(account.id)
    },
    forget: () => {
      for (const [, each] of all) {
        each.ids = []
        each.shown = new Map()
      }
      counted.clear()
      revealed.end()
      sleep()
    },
  }
}

/** Unix seconds; never for what does not change with time. */
function endOf(view: ShownCodeView): number {
  if (view.kind !== 'timed' && view.kind !== 'hidden') return Number.POSITIVE_INFINITY
  return view.validUntil ?? Number.POSITIVE_INFINITY
}

function isNow(view: ShownCodeView, time: number): boolean {
  if (view.kind !== 'timed' && view.kind !== 'hidden') return true
  return time >= (view.validFrom ?? time) && time < (view.validUntil ?? Number.POSITIVE_INFINITY)
}

function timedCode(account: Account, unixSeconds: number, offset: number): CodeView {
  const { id } = account
  const result = withToken(account, (token) => timedCodeAt(token, unixSeconds, offset))
  if (!result.ok) return { id, kind: 'none', fault: result.error }
  const { code, nextCode, validFrom, validUntil } = result.value
  return { id, kind: 'timed', code, nextCode, validFrom, validUntil }
}

function countedCode(
  account: Account,
  last: { readonly counter: number; readonly code: string } | undefined,
): CodeView {
  // A counter changed by hand makes the remembered code a stranger's.
  const code = last !== undefined && last.counter === account.counter - 1 ? last.code : null
  return { id: account.id, kind: 'counted', code, counter: account.counter }
}

/** The HOTP code of an account at its own counter. */
export function countedCodeNow(account: Account): string | null {
  const result = withToken(account, (token) => codeAtStep(token, account.counter))
  return result.ok ? result.value : null
}

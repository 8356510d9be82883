// The live feed: vault + otp + clock → CodeView[]. One timer, and only while somebody looks at codes.
// Never hands out a secret; codes asked for by HOTP live here until the vault locks.

import type { CodeView } from '../shared/views'
import { timedCodeAt } from './corrected'
import { codeAtStep, tokenTypeTable } from './otp'
import type { Clock } from './platform/platform'
import { type Account, withToken } from './vault/account'

/** Looks at the wall clock at least this often, so that a clock that jumped shows right codes within a second. */
const longestNap = 1000

export interface Codes {
  /** From now on these accounts are looked at; answers with their codes. */
  watch(ids: readonly string[]): readonly CodeView[]
  /** Somebody can see the codes, or nobody can. */
  setVisible(visible: boolean): void
  /** The codes of one account now. */
  of(account: Account): CodeView
  /** Remembers and sends a HOTP code that was just made, for as long as the vault stays open. */
  rememberCounted(account: Account, code: string): void
  /** From now on so many seconds are added to the clock before a code is made; tells everybody who looks. */
  correct(offset: number): void
  /** After a change of accounts: tells everybody who looks. */
  refresh(): void
  /** On lock: forgets what is watched and every HOTP code. */
  forget(): void
}

export function createCodes(parts: {
  readonly clock: Clock
  readonly find: (id: string) => Account | undefined
  readonly send: (codes: readonly CodeView[]) => void
}): Codes {
  const { clock, find, send } = parts
  const counted = new Map<string, { readonly counter: number; readonly code: string }>()
  let watched: readonly string[] = []
  let shown = new Map<string, CodeView>()
  let visible = false
  let offset = 0
  let cancel: (() => void) | null = null

  const now = () => Math.floor(clock.now() / 1000)

  const of = (account: Account): CodeView =>
    tokenTypeTable[account.type].timed
      ? timedCode(account, now(), offset)
      : countedCode(account, counted.get(account.id))

  const collect = () => {
    const fresh = new Map<string, CodeView>()
    for (const id of watched) {
      const account = find(id)
      if (account !== undefined) fresh.set(id, of(account))
    }
    return fresh
  }

  const sleep = () => {
    cancel?.()
    cancel = null
    if (!visible) return
    let boundary = Number.POSITIVE_INFINITY
    for (const view of shown.values()) {
      if (view.kind === 'timed') boundary = Math.min(boundary, view.validUntil * 1000 - clock.now())
    }
    if (boundary === Number.POSITIVE_INFINITY) return
    cancel = clock.after(Math.max(1, Math.min(boundary, longestNap)), wake)
  }

  const wake = () => {
    const time = now()
    const changed: CodeView[] = []
    for (const [id, view] of shown) {
      if (view.kind !== 'timed' || (time >= view.validFrom && time < view.validUntil)) continue
      const account = find(id)
      if (account === undefined) continue
      const fresh = of(account)
      shown.set(id, fresh)
      changed.push(fresh)
    }
    if (changed.length > 0) send(changed)
    sleep()
  }

  const refresh = () => {
    shown = collect()
    if (visible && shown.size > 0) send([...shown.values()])
    sleep()
  }

  return {
    of,
    refresh,
    watch: (ids) => {
      watched = ids
      shown = collect()
      sleep()
      return [...shown.values()]
    },
    setVisible: (isVisible) => {
      if (visible === isVisible) return
      visible = isVisible
      refresh()
    },
    correct: (seconds) => {
      if (seconds === offset) return
      offset = seconds
      refresh()
    },
    rememberCounted: (account, code) => {
      counted.set(account.id, { counter: account.counter, code })
      // The save told the window of the counter alone, and a message may overtake the command's answer.
      const saved = find(account.id)
      if (saved !== undefined) send([of(saved)])
    },
    forget: () => {
      watched = []
      shown = new Map()
      counted.clear()
      sleep()
    },
  }
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

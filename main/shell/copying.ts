// Which code is copied or typed when a person asks for one, and what is said about it: the rule for the last seconds,
// and HOTP, which is counted and saved first wherever no code of it is on the screen.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { CodeView, CopyReport } from '../../shared/views'
import { type Codes, countedCodeNow } from '../codes'
import type { Clock } from '../platform/platform'
import type { SettingsStore } from '../settings'
import type { Account } from '../vault/account'
import type { Vault } from '../vault/vault'
import type { Copied } from './copied'
import type { Recent } from './recent'

/** Seconds; fewer than this and the rule for the last seconds decides (product.md). */
const lastSeconds = 5

export type Which = 'current' | 'next' | 'by-setting'

export interface Copying {
  /** What the row shows; a HOTP code that was asked for before. */
  copy(id: string, which: Which): Promise<Result<CopyReport, Fault>>
  /** By the setting, and HOTP is counted first: for tray, keys and the quick window. */
  copyFresh(id: string): Promise<Result<CopyReport, Fault>>
  /** A fresh code that is not copied. */
  fresh(id: string): Promise<Result<string, Fault>>
  /** HOTP: counts, saves, and remembers the code for the windows. */
  count(id: string): Promise<Result<Account, Fault>>
}

export interface CopyingParts {
  readonly vault: Pick<Vault, 'find' | 'takeCounter'>
  readonly codes: Pick<Codes, 'of' | 'rememberCounted'>
  readonly copied: Copied
  readonly recent: Pick<Recent, 'note'>
  readonly settings: Pick<SettingsStore, 'now'>
  readonly clock: Clock
}

interface Chosen {
  readonly account: Account
  readonly view: CodeView
  readonly next: boolean
  readonly code: string
}

export function createCopying(parts: CopyingParts): Copying {
  const { vault, codes, copied, recent, settings, clock } = parts

  const count = async (id: string): Promise<Result<Account, Fault>> => {
    const taken = await vault.takeCounter(id)
    if (!taken.ok) return taken
    const code = countedCodeNow(taken.value.account)
    if (code === null) return fail({ code: 'pin-needed' })
    codes.rememberCounted(taken.value.account, code)
    const account = vault.find(id)
    return account === undefined ? fail({ code: 'no-such-account' }) : ok(account)
  }

  const choose = async (id: string, which: Which): Promise<Result<Chosen, Fault>> => {
    let account = vault.find(id)
    if (account === undefined) return fail({ code: 'no-such-account' })
    let view = codes.of(account)
    let next = which === 'next'
    if (which === 'by-setting' && view.kind === 'timed' && secondsLeft(view, clock) < lastSeconds) {
      const rule = settings.now().lastSeconds
      next = rule === 'next'
      if (rule === 'wait') {
        await pause(clock, view.validUntil * 1000 - clock.now())
        // The vault may have been locked or changed meanwhile.
        account = vault.find(id)
        if (account === undefined) return fail({ code: 'no-such-account' })
        view = codes.of(account)
      }
    }
    if (view.kind === 'none') return fail(view.fault)
    const code = view.kind === 'timed' && next ? view.nextCode : view.code
    return code === null ? fail({ code: 'no-code-yet' }) : ok({ account, view, next, code })
  }

  const freshly = async (id: string): Promise<Result<Chosen, Fault>> => {
    if (vault.find(id)?.type === 'hotp') {
      const counted = await count(id)
      if (!counted.ok) return counted
    }
    return choose(id, 'by-setting')
  }

  const write = async (chosen: Result<Chosen, Fault>): Promise<Result<CopyReport, Fault>> => {
    if (!chosen.ok) return chosen
    const { account, view, next, code } = chosen.value
    const { clipboardClearSeconds } = settings.now()
    if (!(await copied.copy(account.id, code, clipboardClearSeconds)))
      return fail({ code: 'clipboard-unavailable' })
    recent.note(account.id)
    return ok({
      id: account.id,
      which: view.kind === 'timed' && next ? 'next' : 'current',
      secondsLeft: view.kind === 'timed' ? secondsLeft(view, clock) : null,
      clearsInSeconds: clipboardClearSeconds === 0 ? null : clipboardClearSeconds,
    })
  }

  return {
    count,
    copy: async (id, which) => write(await choose(id, which)),
    copyFresh: async (id) => write(await freshly(id)),
    fresh: async (id) => {
      const chosen = await freshly(id)
      if (!chosen.ok) return chosen
      recent.note(id)
      return ok(chosen.value.code)
    },
  }
}

function secondsLeft(view: Extract<CodeView, { kind: 'timed' }>, clock: Clock): number {
  return Math.max(0, Math.ceil(view.validUntil - clock.now() / 1000))
}

function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((resume) => clock.after(Math.max(0, milliseconds), resume))
}

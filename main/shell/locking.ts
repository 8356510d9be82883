// The lock as people meet it: locks and says why, lets in again with a wait after wrong tries and the system's question for
// a finger where that is wanted, and has the key derivation started while somebody still types.

import type { Fault } from '../../shared/errors'
import type { LockRulesView, LockView, LockWhy } from '../../shared/locking'
import { lockWords } from '../../shared/messages/later'
import { fail, ok, type Result } from '../../shared/result'
import type { VaultStatus } from '../../shared/views'
import type { Activity } from '../activity/activity'
import type { Biometry, Clock, Notices, Power, WarmKdf } from '../platform/platform'
import type { SettingsStore } from '../settings'
import type { Vault } from '../vault/vault'
import { createTries, isWrong, type Tries } from './tries'

export interface Locking {
  readonly tries: Tries
  /** Waits for a save under way. Nothing happens where nothing is open. */
  lock(why: LockWhy): Promise<void>
  unlock(slot: 'passphrase' | 'recovery', text: string): Promise<Result<null, Fault>>
  /** Answers as soon as the keychain is asked: it may take minutes, and the status tells how it goes. */
  retryKeychain(): Promise<Result<null, Fault>>
  view(): LockView
  rules(): LockRulesView
  /** Somebody is about to type a passphrase. */
  prepare(): void
  /** A window came up, or went. */
  seen(anyVisible: boolean): void
}

export function createLocking(parts: {
  readonly vault: Pick<Vault, 'status' | 'onStatus' | 'lock' | 'unlock' | 'retryKeychain'>
  readonly clock: Pick<Clock, 'monotonic'>
  readonly kdf: Pick<WarmKdf, 'warm'>
  readonly biometry: Biometry
  readonly power: Pick<Power, 'tellsScreenLock'>
  readonly notices: Pick<Notices, 'clear'>
  readonly settings: Pick<SettingsStore, 'now'>
  readonly activity: Activity
  readonly tell: (view: LockView) => void
}): Locking {
  const { vault, kdf, biometry, power, notices, settings, activity } = parts
  let why: LockWhy | null = null
  let was: VaultStatus['kind'] = 'starting'
  let visible = false
  let asking = false

  const gate = () => (settings.now().touchId ? biometry.name : null)
  const view = (): LockView => ({ why, wait: Math.ceil(tries.wait()), gate: gate() })
  const tries = createTries(parts.clock, () => parts.tell(view()))

  const takesText = () => {
    const status = vault.status()
    return status.kind === 'locked' && status.slots.some((slot) => slot !== 'keychain')
  }
  const prepareIfSeen = () => {
    if (visible && takesText()) kdf.warm()
  }

  vault.onStatus(({ kind }) => {
    const before = was
    was = kind
    if (kind === before) return
    if (kind === 'locked') {
      notices.clear()
      parts.tell(view())
      prepareIfSeen()
    }
    if (kind !== 'open') return
    why = null
    tries.forget()
  })

  return {
    tries,
    view,
    rules: () => ({ tellsScreenLock: power.tellsScreenLock, biometry: biometry.name }),

    lock: async (reason) => {
      if (vault.status().kind !== 'open') return
      why = reason
      // While there still is a key to seal it with.
      activity.record({ kind: 'locked', why: reason.kind })
      await vault.lock()
    },

    unlock: async (slot, text) => {
      // An open vault opens for any text, which would end every wait.
      if (vault.status().kind === 'open') return ok(null)
      const done = await tries.attempt(() => vault.unlock(slot, text))
      if (!done.ok && isWrong(done.error)) activity.record({ kind: 'unlock-failed', count: 1 })
      return done
    },

    retryKeychain: async () => {
      if (vault.status().kind === 'locked' && gate() !== null) {
        if (asking) return ok(null)
        asking = true
        const passed = await biometry.ask(lockWords.gate.reason)
        asking = false
        if (!passed) return fail({ code: 'biometry-refused' })
      }
      void vault.retryKeychain()
      return ok(null)
    },

    prepare: () => {
      const { kind } = vault.status()
      if (kind === 'locked' || kind === 'keychain-asked' || kind === 'keychain-failed') kdf.warm()
    },

    seen: (anyVisible) => {
      visible = anyVisible
      prepareIfSeen()
    },
  }
}

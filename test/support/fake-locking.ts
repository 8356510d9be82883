// The bridge's twin: the lock, with waits after wrong tries that are as long as the real ones.

import { createTries } from '../../main/shell/tries'
import type { lockingCommands } from '../../shared/commands/locking'
import type { Bridge } from '../../shared/contract'
import type { LockView } from '../../shared/locking'
import { fail, ok } from '../../shared/result'
import type { VaultStatus } from '../../shared/views'

type Commands = 'lock' | 'unlock' | 'retryKeychain' | keyof typeof lockingCommands

export function createFakeLocking(parts: {
  readonly passphrase: string
  /** Milliseconds before an answer. */
  readonly delay: number
  readonly tell: (view: LockView) => void
  readonly setStatus: (next: VaultStatus | 'open') => void
  readonly clearClipboard: () => void
}): Pick<Bridge, Commands> {
  const { passphrase, delay, tell, setStatus, clearClipboard } = parts
  let why: LockView['why'] = null
  const view = (): LockView => ({ why, wait: tries.wait(), gate: null })
  const tries = createTries({ monotonic: () => performance.now() }, () => tell(view()))
  const pause = () => new Promise((done) => setTimeout(done, delay))
  return {
    unlock: ({ slot, text }) =>
      tries.attempt(async () => {
        await pause()
        if (text !== passphrase)
          return fail({ code: slot === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key' })
        setTimeout(() => setStatus('open'), delay)
        return ok(null)
      }),
    lock: async () => {
      clearClipboard()
      why = { kind: 'asked' }
      tell(view())
      setStatus({ kind: 'locked', slots: ['passphrase', 'recovery'], unlocking: false })
      return ok(null)
    },
    retryKeychain: async () => ok(null),
    lockView: async () => ok(view()),
    lockRules: async () => ok({ tellsScreenLock: true, biometry: null }),
    prepareUnlock: async () => ok(null),
  }
}

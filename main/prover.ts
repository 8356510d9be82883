// Who asks to see a stored secret proves who they are: by the passphrase where there is one, else by a confirmation. One
// try after the other, with the waits after wrong ones that the lock screen has too.

import type { Proof } from '../shared/contract'
import type { Fault } from '../shared/errors'
import { fail, ok, type Result } from '../shared/result'
import type { Activity } from './activity/activity'
import type { Tries } from './shell/tries'
import type { Vault } from './vault/vault'

export interface Prover {
  /** Faults: `not-allowed` for the wrong kind of proof, `wait-first` after wrong ones. */
  prove(proof: Proof): Promise<Result<null, Fault>>
}

export function createProver(
  vault: Pick<Vault, 'slots' | 'provePassphrase'>,
  tries: Pick<Tries, 'attempt'>,
  activity: Activity,
): Prover {
  let last: Promise<unknown> = Promise.resolve()

  const attempt = async (text: string) => {
    const proved = await tries.attempt(() => vault.provePassphrase(text))
    if (!proved.ok && proved.error.code === 'wrong-passphrase') activity.record({ kind: 'proof-failed' })
    return proved
  }

  return {
    prove: (proof) => {
      const hasPassphrase = vault.slots().some(({ kind }) => kind === 'passphrase')
      if ((proof.kind === 'passphrase') !== hasPassphrase)
        return Promise.resolve(fail({ code: 'not-allowed' }))
      if (proof.kind === 'confirmed') return Promise.resolve(ok(null))
      // Many at once would all be tried before the first wait begins.
      const mine = last.then(() => attempt(proof.text))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

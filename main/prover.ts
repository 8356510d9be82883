// Who asks to see a stored secret proves who they are: by the passphrase where there is one, else by a confirmation. One
// try after the other, each wrong one making the next wait longer.

import type { Proof } from '../shared/contract'
import type { Fault } from '../shared/errors'
import { fail, ok, type Result } from '../shared/result'
import type { Clock } from './platform/platform'
import type { Vault } from './vault/vault'

export interface Prover {
  /** Fault for the wrong kind of proof: `not-allowed`. */
  prove(proof: Proof): Promise<Result<null, Fault>>
  /** On lock. */
  forget(): void
}

/** Milliseconds. Longer than it takes to type again, short enough for who remembers it at last. */
const [firstWait, longestWait] = [500, 30_000]

export function createProver(
  vault: Pick<Vault, 'slots' | 'provePassphrase'>,
  clock: Pick<Clock, 'after'>,
): Prover {
  let wrong = 0
  let last: Promise<unknown> = Promise.resolve()

  const attempt = async (text: string): Promise<Result<null, Fault>> => {
    if (wrong > 0) {
      const wait = Math.min(longestWait, firstWait * 2 ** (wrong - 1))
      await new Promise<void>((resume) => clock.after(wait, resume))
    }
    const proved = await vault.provePassphrase(text)
    if (proved.ok) wrong = 0
    else if (proved.error.code === 'wrong-passphrase') wrong += 1
    return proved
  }

  return {
    prove: (proof) => {
      const hasPassphrase = vault.slots().some(({ kind }) => kind === 'passphrase')
      if ((proof.kind === 'passphrase') !== hasPassphrase)
        return Promise.resolve(fail({ code: 'not-allowed' }))
      if (proof.kind === 'confirmed') return Promise.resolve(ok(null))
      const mine = last.then(() => attempt(proof.text))
      last = mine.catch(() => undefined)
      return mine
    },
    forget: () => {
      wrong = 0
    },
  }
}

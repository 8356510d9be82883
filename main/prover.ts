// Who asks to see a stored secret proves who they are: by the passphrase where there is one, with the waits after wrong ones
// that the lock screen has too; else by an answer to a question that main itself puts, where no page can answer it.

import type { Proof } from '../shared/contract'
import type { Fault } from '../shared/errors'
import type { Question } from '../shared/messages/window'
import { fail, ok, type Result } from '../shared/result'
import type { Activity } from './activity/activity'
import type { Biometry, Dialogs } from './platform/platform'
import type { Tries } from './shell/tries'
import type { Vault } from './vault/vault'

export interface Prover {
  /**
   * `question`: what is asked of the person where there is no passphrase. Faults: `not-allowed` for the wrong kind of
   * proof, `wait-first` after wrong ones, `not-confirmed`, `locked`.
   */
  prove(proof: Proof, question: Question): Promise<Result<null, Fault>>
  /** Asks whether there is a passphrase or not. Faults: `not-confirmed`, `locked`. */
  confirm(question: Question): Promise<Result<null, Fault>>
}

interface Parts {
  readonly vault: Pick<Vault, 'slots' | 'status' | 'provePassphrase'>
  readonly tries: Pick<Tries, 'attempt'>
  readonly activity: Pick<Activity, 'record'>
  readonly dialogs: Pick<Dialogs, 'confirm'>
  readonly biometry: Biometry
}

export function createProver({ vault, tries, activity, dialogs, biometry }: Parts): Prover {
  let last: Promise<unknown> = Promise.resolve()
  let asking = false
  const isOpen = () => vault.status().kind === 'open'

  const attempt = async (text: string) => {
    const proved = await tries.attempt(() => vault.provePassphrase(text))
    if (!proved.ok && proved.error.code === 'wrong-passphrase') activity.record({ kind: 'proof-failed' })
    return proved
  }

  const confirm = async (question: Question): Promise<Result<null, Fault>> => {
    if (!isOpen()) return fail({ code: 'locked' })
    // A yes is for the question that was read, and for no other that a page asked at the same time.
    if (asking) return fail({ code: 'not-confirmed' })
    asking = true
    try {
      const yes = await (biometry.name === null ? dialogs.confirm(question) : biometry.ask(question.reason))
      // A person may have left the question open for an hour.
      if (!isOpen()) return fail({ code: 'locked' })
      return yes ? ok(null) : fail({ code: 'not-confirmed' })
    } finally {
      asking = false
    }
  }

  return {
    confirm,
    prove: (proof, question) => {
      const hasPassphrase = vault.slots().some(({ kind }) => kind === 'passphrase')
      if ((proof.kind === 'passphrase') !== hasPassphrase)
        return Promise.resolve(fail({ code: 'not-allowed' }))
      if (proof.kind === 'confirmed') return confirm(question)
      // Many at once would all be tried before the first wait begins.
      const mine = last.then(() => attempt(proof.text))
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

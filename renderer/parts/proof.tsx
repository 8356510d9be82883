// Who asks to see a secret: the passphrase where the vault has one, else main asks when the button was pressed, and here
// stands why.

import { useSignal } from '@preact/signals'
import type { Proof } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import { showingWords } from '../../shared/messages/later'
import type { Result } from '../../shared/result'
import { status } from '../state/vault'
import { HiddenField } from './field'
import { Remark } from './notice'

const words = showingWords

export function useProof() {
  const told = status.value
  const asks = told.kind === 'open' && told.slots.some(({ kind }) => kind === 'passphrase')
  const typed = useSignal('')
  const fault = useSignal<string | null>(null)
  return {
    asks,
    typed,
    fault,
    /** Null: something is missing, which is said at the field. */
    take(): Proof | null {
      if (!asks) return { kind: 'confirmed' }
      if (typed.value !== '') return { kind: 'passphrase', text: typed.value }
      fault.value = messages.gate.passphrase.empty
      return null
    },
  }
}

/** Null: nothing to say, because the person said no to the system's question and knows it. */
export function refusal(fault: Fault): string | null {
  return fault.code === 'not-confirmed' ? null : faultSentence(fault)
}

/** A secret that is shown after a proof: asks main once, and keeps what it says until the next try. */
export function useReveal<T>(ask: (proof: Proof) => Promise<Result<T, Fault>>) {
  const proof = useProof()
  const busy = useSignal(false)
  const refused = useSignal<string | null>(null)
  return {
    proof,
    busy,
    refused,
    /** Null: it stays hidden, and why is said. */
    async show(): Promise<{ readonly value: T; readonly proof: Proof } | null> {
      const given = proof.take()
      if (given === null || busy.value) return null
      busy.value = true
      refused.value = null
      const reply = await ask(given)
      busy.value = false
      proof.typed.value = ''
      if (reply.ok) return { value: reply.value, proof: given }
      if (proof.asks) proof.fault.value = faultSentence(reply.error)
      else refused.value = refusal(reply.error)
      return null
    },
  }
}

export function ProofFields({
  proof,
  danger,
}: {
  readonly proof: ReturnType<typeof useProof>
  readonly danger: string
}) {
  return (
    <>
      <Remark tone="warn">
        <p>{danger}</p>
        <p>{words.alone}</p>
      </Remark>
      <ProofField proof={proof} autofocus />
    </>
  )
}

/** The passphrase alone, where there is one. */
export function ProofField({
  proof,
  autofocus,
  hint,
}: {
  readonly proof: ReturnType<typeof useProof>
  readonly autofocus?: boolean
  readonly hint?: string
}) {
  if (!proof.asks) return null
  return (
    <HiddenField
      label={words.passphrase}
      autofocus={autofocus ?? false}
      value={proof.typed.value}
      fault={proof.fault.value}
      hint={hint}
      onInput={(value) => {
        proof.typed.value = value
        proof.fault.value = null
      }}
    />
  )
}

// The lock screen. Nothing of the vault is known here but which keys it takes.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { faultSentence, messages } from '../../shared/messages'
import { lockedText } from '../../shared/messages/choose-later'
import { lockWords } from '../../shared/messages/later'
import type { VaultStatus } from '../../shared/views'
import { ask } from '../bridge'
import { Mark } from '../parts/art'
import { Button } from '../parts/button'
import { Gate } from '../parts/gate'
import { Remark } from '../parts/notice'
import { SlotForms } from '../parts/slot-forms'
import { lockGate, lockWhy } from '../state/lock'
import { announce } from '../state/toast'

const words = messages.gate.locked
type Told = Extract<VaultStatus, { kind: 'locked' }>

export function LockedView({ told }: { readonly told: Told }) {
  const byHand = told.slots.includes('passphrase') || told.slots.includes('recovery')
  const why = lockWhy.value
  // Whoever locked it has been told so.
  useEffect(() => {
    if (why !== null && why.kind !== 'asked') announce(`${words.title}. ${lockedText(why)}`)
  }, [why])
  return (
    <Gate art={<Mark />} title={words.title}>
      <p class="gate-text">{why === null ? words.text : lockedText(why)}</p>
      <SlotForms slots={told.slots} unlocking={told.unlocking} autofocus />
      {told.slots.includes('keychain') ? <KeychainButton alone={!byHand} busy={told.unlocking} /> : null}
    </Gate>
  )
}

/** With the system's question for a finger before it, where that is set. */
function KeychainButton({ alone, busy }: { readonly alone: boolean; readonly busy: boolean }) {
  const asking = useSignal(false)
  const fault = useSignal<string | null>(null)
  const gate = lockGate.value
  const open = async () => {
    if (asking.value) return
    asking.value = true
    fault.value = null
    const reply = await ask('retryKeychain')
    asking.value = false
    if (!reply.ok) fault.value = faultSentence(reply.error)
  }
  return (
    <>
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      <Button
        kind={alone ? 'primary' : 'quiet'}
        wide
        autofocus={alone}
        busy={asking.value || (alone && busy)}
        onClick={() => void open()}
      >
        {gate === null ? words.useKeychain : lockWords.gate.open(gate)}
      </Button>
    </>
  )
}

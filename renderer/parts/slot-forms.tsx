// Opening the vault by hand: passphrase or recovery key, whichever exists; the answer is told at the field.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { faultSentence, messages } from '../../shared/messages'
import { lockWords } from '../../shared/messages/later'
import type { SlotKind } from '../../shared/views'
import { ask } from '../bridge'
import { askLock, secondsToWait } from '../state/lock'
import { announce } from '../state/toast'
import { Button } from './button'
import { HiddenField, TextField } from './field'

const words = messages.gate.locked

interface Props {
  readonly slots: readonly SlotKind[]
  readonly unlocking?: boolean
  readonly autofocus?: boolean
}

export function SlotForms({ slots, unlocking, autofocus }: Props) {
  const slot = useSignal<'passphrase' | 'recovery'>(slots.includes('passphrase') ? 'passphrase' : 'recovery')
  const typed = useSignal('')
  const fault = useSignal<string | null>(null)
  const waiting = useSignal(false)
  const form = useRef<HTMLFormElement>(null)
  const seconds = secondsToWait.value
  useEffect(() => void askLock(), [])
  // Said once for each wait, not every second.
  useEffect(() => {
    if (seconds > 0) announce(lockWords.wait.said(seconds))
  }, [seconds > 0])
  if (!slots.includes('passphrase') && !slots.includes('recovery')) return null
  const busy = waiting.value || (unlocking ?? false)
  const both = slots.includes('passphrase') && slots.includes('recovery')

  const change = (value: string) => {
    // Its process is started while the rest is typed.
    if (typed.value === '' && value !== '') void ask('prepareUnlock')
    typed.value = value
    fault.value = null
  }

  const open = async () => {
    if (busy || secondsToWait.peek() > 0) return
    if (typed.value === '') {
      fault.value = slot.value === 'passphrase' ? messages.gate.passphrase.empty : words.recoveryHint
      return
    }
    waiting.value = true
    const reply = await ask('unlock', { slot: slot.value, text: typed.value })
    waiting.value = false
    if (reply.ok) {
      typed.value = ''
      return
    }
    fault.value = faultSentence(reply.error)
    const field = form.current?.querySelector('input')
    field?.focus()
    field?.select()
  }

  const common = { value: typed.value, onInput: change, fault: fault.value, autofocus: autofocus ?? false }
  return (
    <form
      class="slot-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      {slot.value === 'passphrase' ? (
        <HiddenField key="passphrase" label={messages.gate.passphrase.label} {...common} />
      ) : (
        <TextField
          key="recovery"
          kind="secret"
          label={words.recoveryLabel}
          hint={words.recoveryHint}
          {...common}
        />
      )}
      <Button kind="primary" submit busy={busy} disabled={seconds > 0} wide>
        {seconds > 0 ? lockWords.wait.button(seconds) : busy ? words.opening : words.open}
      </Button>
      {both ? (
        <Button
          kind="quiet"
          wide
          onClick={() => {
            change('')
            slot.value = slot.value === 'passphrase' ? 'recovery' : 'passphrase'
          }}
        >
          {slot.value === 'passphrase' ? words.useRecovery : words.usePassphrase}
        </Button>
      ) : null}
    </form>
  )
}

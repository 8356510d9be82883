// The way of a new recovery key: made, shown once with its kit, and checked by typing a part of it back. Who leaves before
// the check is told what is then so.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { NewRecoveryKeyView } from '../../shared/kit'
import { faultSentence, messages } from '../../shared/messages'
import { kitWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { KeyCheck } from '../parts/key-check'
import { KeyShown } from '../parts/key-shown'
import { Remark } from '../parts/notice'
import { closeDialog } from '../state/page'
import { showToast } from '../state/toast'
import { status } from '../state/vault'

const { intro, leave } = kitWords

type Step =
  | { readonly kind: 'intro' | 'shown' | 'check' }
  /** `back`: null = the key is gone from memory. */
  | { readonly kind: 'leave'; readonly back: 'shown' | 'check' | null }

export function RecoveryKeyDialog() {
  const step = useSignal<Step>({ kind: 'intro' })
  const made = useSignal<NewRecoveryKeyView | null>(null)
  const busy = useSignal(false)
  const fault = useSignal<string | null>(null)
  const told = status.value
  const slots = told.kind === 'open' ? told.slots : []
  // As it was before: the new one is none of them.
  const older = useRef(slots.some(({ kind }) => kind === 'recovery'))

  const key = made.value
  useEffect(() => {
    if (!key) return
    const timer = window.setTimeout(() => {
      made.value = null
      step.value = { kind: 'leave', back: null }
    }, key.seconds * 1000)
    return () => window.clearTimeout(timer)
  }, [key])
  // Locked, or closed by whatever else: main forgets it then too.
  useEffect(() => () => void ask('endRecoveryKey'), [])

  const make = async () => {
    if (busy.value) return
    busy.value = true
    fault.value = null
    const reply = await ask('newRecoveryKey')
    busy.value = false
    if (!reply.ok) {
      // Who said no to main's question knows it.
      if (reply.error.code !== 'not-confirmed') fault.value = faultSentence(reply.error)
      return
    }
    made.value = reply.value
    step.value = { kind: 'shown' }
  }

  const remove = async () => {
    if (busy.value) return
    busy.value = true
    const reply = await ask('dropRecoveryKey')
    busy.value = false
    if (!reply.ok) {
      fault.value = faultSentence(reply.error)
      return
    }
    closeDialog()
    showToast({ text: leave.removed, tone: 'plain' })
  }

  const now = step.value
  if (now.kind === 'shown' && key) {
    return (
      <KeyShown
        made={key}
        onLeave={() => {
          step.value = { kind: 'leave', back: 'shown' }
        }}
        onNext={() => {
          step.value = { kind: 'check' }
        }}
      />
    )
  }
  if (now.kind === 'check' && key) {
    return (
      <KeyCheck
        asks={key.asks}
        older={older.current}
        onBack={() => {
          step.value = { kind: 'shown' }
        }}
        onLeave={() => {
          step.value = { kind: 'leave', back: 'check' }
        }}
      />
    )
  }
  if (now.kind === 'leave') {
    const { back } = now
    const goBack = () => {
      if (back) step.value = { kind: back }
      else closeDialog()
    }
    const sure = slots.some(({ kind, unproven }) => kind !== 'keychain' && !unproven)
    return (
      <Dialog
        key="leave"
        title={back ? leave.title : leave.goneTitle}
        small
        onClose={goBack}
        footer={
          <>
            {back ? (
              <Button kind="primary" wide onClick={goBack} autofocus>
                {leave.back}
              </Button>
            ) : null}
            <Button kind={back ? 'plain' : 'primary'} wide onClick={closeDialog} autofocus={!back}>
              {leave.keep}
            </Button>
            <Button kind="quiet" wide busy={busy.value} onClick={() => void remove()}>
              {leave.remove}
            </Button>
          </>
        }
      >
        {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
        <p class="dialog-text">
          {back ? '' : `${leave.gone} `}
          {leave.unproven} {older.current ? leave.older : ''} {sure ? '' : leave.reminder}
        </p>
        <p class="dialog-text">{leave.later}</p>
      </Dialog>
    )
  }
  return (
    <Dialog
      key="intro"
      title={intro.title}
      small
      onClose={closeDialog}
      onSubmit={() => void make()}
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={busy.value} autofocus>
            {intro.make}
          </Button>
        </>
      }
    >
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      <p class="dialog-text">{intro.what}</p>
      <p class="dialog-text">{intro.once}</p>
      {older.current ? <Remark tone="plain">{intro.older}</Remark> : null}
    </Dialog>
  )
}

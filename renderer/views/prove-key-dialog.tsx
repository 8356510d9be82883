// The check of a recovery key that was left unchecked: all of it, typed from the copy.

import { useSignal } from '@preact/signals'
import { faultSentence, messages } from '../../shared/messages'
import { kitWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { TextField } from '../parts/field'
import { closeDialog } from '../state/page'
import { showToast } from '../state/toast'

const words = kitWords.prove

export function ProveKeyDialog() {
  const typed = useSignal('')
  const fault = useSignal<string | null>(null)
  const busy = useSignal(false)
  const check = async () => {
    if (busy.value) return
    if (typed.value.trim() === '') {
      fault.value = words.empty
      return
    }
    busy.value = true
    const reply = await ask('proveRecoveryKey', { text: typed.value })
    busy.value = false
    if (!reply.ok) {
      fault.value = faultSentence(reply.error)
      return
    }
    closeDialog()
    showToast({ text: kitWords.check.done, tone: 'plain' })
  }
  return (
    <Dialog
      title={words.title}
      small
      onClose={closeDialog}
      onSubmit={() => void check()}
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={busy.value}>
            {busy.value ? words.working : words.button}
          </Button>
        </>
      }
    >
      <p class="dialog-text">{words.text}</p>
      <TextField
        kind="secret"
        label={words.label}
        hint={words.hint}
        rows={2}
        limit={200}
        autofocus
        value={typed.value}
        fault={fault.value}
        onInput={(value) => {
          typed.value = value
          fault.value = null
        }}
      />
    </Dialog>
  )
}

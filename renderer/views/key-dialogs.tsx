// The dialogs about the vault's own keys: a passphrase typed twice, and the recovery key shown once.

import { useSignal } from '@preact/signals'
import { faultSentence, messages } from '../../shared/messages'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { PassphrasePair, usePassphrasePair } from '../parts/passphrase-pair'
import { closeDialog } from '../state/page'
import { showToast } from '../state/toast'

const { passphrase, recovery } = messages.settings

export function PassphraseDialog({ change }: { readonly change: boolean }) {
  const pair = usePassphrasePair()
  const busy = useSignal(false)
  const fault = useSignal<string | null>(null)
  const save = async () => {
    const typed = pair.take()
    if (typed === null || busy.value) return
    busy.value = true
    fault.value = null
    const reply = await ask('setPassphrase', { passphrase: typed })
    busy.value = false
    if (!reply.ok) {
      fault.value = faultSentence(reply.error)
      return
    }
    closeDialog()
    showToast({ text: passphrase.done, tone: 'plain' })
  }
  return (
    <Dialog
      title={change ? passphrase.changeDialog : passphrase.setDialog}
      small
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={busy.value}>
            {busy.value ? passphrase.working : passphrase.saveButton}
          </Button>
        </>
      }
    >
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      <PassphrasePair pair={pair} autofocus />
    </Dialog>
  )
}

/** In groups as it was made; selectable, and gone when the dialog closes. */
export function RecoveryKeyDialog({ recoveryKey }: { readonly recoveryKey: string }) {
  const written = useSignal(false)
  const groups = recoveryKey.split(/[\s-]+/)
  return (
    <Dialog
      title={recovery.dialogTitle}
      small
      stays
      onClose={closeDialog}
      onSubmit={() => {
        if (written.value) closeDialog()
      }}
      footer={
        <Button kind="primary" submit disabled={!written.value}>
          {recovery.done}
        </Button>
      }
    >
      <p class="dialog-text">{recovery.dialogText}</p>
      <ol class="key-groups" aria-label={recovery.keyLabel}>
        {groups.map((group, place) => (
          <li key={place}>{group}</li>
        ))}
      </ol>
      <label class="check">
        <input
          type="checkbox"
          checked={written.value}
          onChange={(event) => {
            written.value = event.currentTarget.checked
          }}
        />
        <span>{recovery.written}</span>
      </label>
    </Dialog>
  )
}

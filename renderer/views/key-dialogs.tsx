// The dialog that sets the passphrase or changes it; typed twice.

import { useSignal } from '@preact/signals'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { PassphrasePair, usePassphrasePair } from '../parts/passphrase-pair'
import { refusal } from '../parts/proof'
import { closeDialog } from '../state/page'
import { showToast } from '../state/toast'

const { passphrase } = messages.settings

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
      fault.value = refusal(reply.error)
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

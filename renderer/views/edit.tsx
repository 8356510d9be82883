// Editing an account. Its secret is never shown; it is kept unless a new one is typed.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { AccountFields } from '../parts/account-fields'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { PreviewCard } from '../parts/preview-card'
import { formOf } from '../state/draft'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { createPreview } from '../state/preview'
import { wantsFocus } from '../state/search'
import { showToast } from '../state/toast'

const words = messages.add

export function EditDialog({ account }: { readonly account: AccountView }) {
  const form = useSignal(formOf(account))
  const refused = useSignal<Fault | null>(null)
  const saving = useSignal(false)
  const preview = useMemo(createPreview, [])
  const started = useSignal(false)

  useEffect(() => {
    const input = { id: account.id, form: form.value }
    refused.value = null
    preview.follow(() => ask('previewEdit', input), started.value ? undefined : 0)
    started.value = true
  }, [form.value])
  useEffect(() => preview.stop, [])

  const found = preview.found.value
  const save = async () => {
    if (saving.value) return
    saving.value = true
    const reply = await ask('editAccount', { id: account.id, form: form.value })
    saving.value = false
    if (!reply.ok) {
      refused.value = reply.error
      return
    }
    closeDialog()
    wantsFocus.value = account.id
    showToast({ text: words.changed(sayName(reply.value)), tone: 'plain' })
  }

  return (
    <Dialog
      title={words.editTitle}
      onClose={closeDialog}
      onSubmit={() => void save()}
      aside={
        <>
          <PreviewCard draft={found?.ok ? found.draft : null} />
          {refused.value ? <Remark tone="fault">{faultSentence(refused.value)}</Remark> : null}
        </>
      }
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={saving.value}>
            {words.saveChanges}
          </Button>
        </>
      }
    >
      <AccountFields
        form={form.value}
        faults={found && !found.ok ? found.faults : []}
        editing
        start={account.pinNeeded ? 'pin' : 'issuer'}
        onChange={(next) => {
          form.value = next
        }}
      />
    </Dialog>
  )
}

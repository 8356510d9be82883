// Puts a row of an import right, without leaving the list. An empty secret keeps what the file said.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Fault } from '../../shared/errors'
import type { IntakeRowView } from '../../shared/intake'
import { faultSentence, messages } from '../../shared/messages'
import { rowSentence } from '../../shared/messages/importing'
import { intakeWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { AccountFields } from '../parts/account-fields'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { PreviewCard } from '../parts/preview-card'
import { intake } from '../state/intake'
import { formOfRow } from '../state/intake-rows'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { createPreview } from '../state/preview'
import { announce } from '../state/toast'

const words = intakeWords.mend

export function MendDialog({ rowKey }: { readonly rowKey: string }) {
  const row = intake.value.rows.find(({ key }) => key === rowKey)
  useEffect(() => {
    if (!row) closeDialog()
  }, [row === undefined])
  return row ? <MendForm row={row} /> : null
}

function MendForm({ row }: { readonly row: IntakeRowView }) {
  const form = useSignal(formOfRow(row))
  const refused = useSignal<Fault | null>(null)
  const saving = useSignal(false)
  const preview = useMemo(createPreview, [])
  useEffect(() => {
    const input = { key: row.key, form: form.value }
    refused.value = null
    preview.follow(() => ask('previewRow', input))
  }, [form.value])
  useEffect(() => preview.stop, [])
  const found = preview.found.value

  const use = async () => {
    if (saving.value) return
    saving.value = true
    const reply = await ask('mendRow', { key: row.key, form: form.value })
    saving.value = false
    if (!reply.ok) {
      refused.value = reply.error
      return
    }
    preview.found.value = reply.value
    if (!reply.value.ok) return
    closeDialog()
    announce(words.done(sayName(reply.value.draft)))
  }

  return (
    <Dialog
      title={words.title}
      onClose={closeDialog}
      onSubmit={() => void use()}
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
            {words.save}
          </Button>
        </>
      }
    >
      {row.state.kind === 'bad' ? <Remark tone="warn">{rowSentence(row.state.fault)}</Remark> : null}
      <AccountFields
        form={form.value}
        faults={found && !found.ok ? found.faults : []}
        kept={words.secretKept}
        onChange={(next) => {
          form.value = next
        }}
      />
    </Dialog>
  )
}

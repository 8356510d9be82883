// The dialog around an account's fields: a live preview while it is typed, and the fault if it is refused.

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { AccountForm, Preview } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import type { Result } from '../../shared/result'
import { AccountFields } from '../parts/account-fields'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { PreviewCard } from '../parts/preview-card'
import { closeDialog } from '../state/page'
import { createPreview } from '../state/preview'

interface Props {
  readonly title: string
  readonly saveLabel: string
  readonly begin: AccountForm
  readonly fields: Pick<Parameters<typeof AccountFields>[0], 'editing' | 'kept' | 'start'>
  readonly preview: (form: AccountForm) => Promise<Result<Preview, Fault>>
  /** Answers what stands against it; null = it is done. */
  readonly save: (form: AccountForm) => Promise<Result<Preview | null, Fault>>
  readonly children?: ComponentChildren
  /** What stands beside the names in the preview. */
  readonly picture?: ComponentChildren
  /** Below the account's own fields. */
  readonly after?: ComponentChildren
}

export function AccountFormDialog({ title, saveLabel, begin, fields, children, after, ...props }: Props) {
  const form = useSignal(begin)
  const refused = useSignal<Fault | null>(null)
  const saving = useSignal(false)
  const preview = useMemo(createPreview, [])
  const started = useSignal(false)

  useEffect(() => {
    const input = form.value
    refused.value = null
    // What is there already is shown at once; only typing waits for a pause.
    preview.follow(() => props.preview(input), started.value ? undefined : 0)
    started.value = true
  }, [form.value])
  useEffect(() => preview.stop, [])
  const found = preview.found.value

  const save = async () => {
    if (saving.value) return
    saving.value = true
    const reply = await props.save(form.value)
    saving.value = false
    if (!reply.ok) refused.value = reply.error
    else if (reply.value !== null) preview.found.value = reply.value
  }

  return (
    <Dialog
      title={title}
      onClose={closeDialog}
      onSubmit={() => void save()}
      aside={
        <>
          <PreviewCard draft={found?.ok ? found.draft : null} picture={props.picture} />
          {refused.value ? <Remark tone="fault">{faultSentence(refused.value)}</Remark> : null}
        </>
      }
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={saving.value}>
            {saveLabel}
          </Button>
        </>
      }
    >
      {children}
      <AccountFields
        form={form.value}
        faults={found && !found.ok ? found.faults : []}
        {...fields}
        onChange={(next) => {
          form.value = next
        }}
      />
      {after}
    </Dialog>
  )
}

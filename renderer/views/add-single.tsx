// One account came in: its names, its live code, and Save. Its secret stays with main.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Fault } from '../../shared/errors'
import type { IntakeRowView } from '../../shared/intake'
import { faultSentence, messages } from '../../shared/messages'
import { rowSentence } from '../../shared/messages/importing'
import { intakeWords } from '../../shared/messages/later'
import { ask } from '../bridge'
import { AccountFields } from '../parts/account-fields'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { Remark } from '../parts/notice'
import { PreviewCard } from '../parts/preview-card'
import { forgetIntake, holdIntake, step } from '../state/intake'
import { formOfRow } from '../state/intake-rows'
import { sayName } from '../state/labels'
import { goTo, whileLeaving } from '../state/page'
import { createPreview } from '../state/preview'
import { query, wantsFocus } from '../state/search'
import { showToast } from '../state/toast'
import { accounts } from '../state/vault'

const words = intakeWords

/** The account that was just saved: the last with these names. Main tells the list before it answers. */
const lastNamed = (names: { readonly issuer: string; readonly account: string }) =>
  accounts.peek()?.findLast((each) => each.issuer === names.issuer && each.account === names.account)

export function SingleView({ row }: { readonly row: IntakeRowView }) {
  const given = useMemo(() => formOfRow(row), [])
  const form = useSignal(given)
  const refused = useSignal<Fault | null>(null)
  const saving = useSignal(false)
  const preview = useMemo(createPreview, [])

  useEffect(() => {
    const input = { key: row.key, form: form.value }
    refused.value = null
    preview.follow(() => ask('previewRow', input), form.value === given ? 0 : undefined)
  }, [form.value])
  useEffect(() => preview.stop, [])

  const found = preview.found.value
  const draft = found?.ok ? found.draft : null
  const repeats = draft?.duplicateOf != null

  const save = async () => {
    if (saving.value) return
    saving.value = true
    const done = await saved()
    saving.value = false
    if (!done || !draft) return
    forgetIntake()
    query.value = ''
    wantsFocus.value = lastNamed(draft)?.id ?? null
    goTo('accounts')
    showToast({ text: messages.add.saved(sayName(draft)), tone: 'plain' })
  }

  const saved = async (): Promise<boolean> => {
    if (form.value !== given || row.state.kind === 'bad') {
      const mended = await ask('mendRow', { key: row.key, form: form.value })
      if (!mended.ok) refused.value = mended.error
      else if (!mended.value.ok) preview.found.value = mended.value
      if (!mended.ok || !mended.value.ok) return false
    }
    const release = holdIntake()
    const reply = await ask('takeIn', { keys: [row.key], onDuplicate: repeats ? 'keep' : 'skip' })
    release()
    if (!reply.ok) refused.value = reply.error
    else if (reply.value.imported === 0) {
      step.value = { kind: 'report', report: { ...reply.value, files: 1, plain: [] } }
    }
    return reply.ok && reply.value.imported > 0
  }

  return (
    <AddFrame
      onSubmit={() => void whileLeaving(save)}
      footer={
        <>
          <Button onClick={() => goTo('accounts', true)}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={saving.value}>
            {repeats ? messages.add.saveAnyway : words.saveOne}
          </Button>
        </>
      }
    >
      <h2 class="add-title">{words.single.title}</h2>
      {row.state.kind === 'bad' ? (
        <Remark tone="fault">
          <p>{rowSentence(row.state.fault)}</p>
          <p>{words.single.bad}</p>
        </Remark>
      ) : (
        <p class="add-text">{words.single.text}</p>
      )}
      <div class="add-preview">
        <PreviewCard draft={draft} />
        {refused.value ? <Remark tone="fault">{faultSentence(refused.value)}</Remark> : null}
      </div>
      <AccountFields
        form={form.value}
        faults={found && !found.ok ? found.faults : []}
        kept={words.mend.secretKept}
        onChange={(next) => {
          form.value = next
        }}
      />
    </AddFrame>
  )
}

// Adding an account by hand: the form, with a live code before anything is saved.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { AccountSource } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import { ask } from '../bridge'
import { AccountFields } from '../parts/account-fields'
import { AddFrame } from '../parts/add-frame'
import { Button } from '../parts/button'
import { Remark } from '../parts/notice'
import { PreviewCard } from '../parts/preview-card'
import { emptyForm, linkIn, reached } from '../state/draft'
import { hasRows, showMain } from '../state/intake'
import { sayName } from '../state/labels'
import { goTo, whileLeaving } from '../state/page'
import { createPreview } from '../state/preview'
import { query, wantsFocus } from '../state/search'
import { takeText } from '../state/taking'
import { showToast } from '../state/toast'

const words = messages.add

export function HandView({ secret }: { readonly secret: string }) {
  const form = useSignal({ ...emptyForm(), secret })
  const tried = useSignal(false)
  const refused = useSignal<Fault | null>(null)
  const saving = useSignal(false)
  const preview = useMemo(createPreview, [])
  const source = (): AccountSource => ({ kind: 'form', form: form.value })
  const blank = form.value.secret === ''

  useEffect(() => {
    refused.value = null
    const input = source()
    // With nothing to compute from there is nothing to say, until saving is tried.
    preview.follow(blank && !tried.value ? null : () => ask('previewAccount', input))
  }, [form.value, tried.value])
  useEffect(() => preview.stop, [])

  const found = preview.found.value
  const draft = found?.ok ? found.draft : null
  const all = found && !found.ok ? found.faults : []
  const repeats = draft?.duplicateOf != null || refused.value?.code === 'duplicate-account'

  const save = async () => {
    tried.value = true
    if (saving.value || blank) return
    saving.value = true
    const reply = await ask('addAccount', { source: source(), evenIfDuplicate: repeats })
    saving.value = false
    if (!reply.ok) {
      refused.value = reply.error
      return
    }
    showToast({ text: words.saved(sayName(reply.value)), tone: 'plain' })
    showMain()
    // What else was found still waits to be imported.
    if (hasRows.peek()) return
    query.value = ''
    wantsFocus.value = reply.value.id
    goTo('accounts')
  }

  return (
    <AddFrame
      onSubmit={() => void whileLeaving(save)}
      footer={
        <>
          <Button onClick={showMain}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={saving.value}>
            {repeats ? words.saveAnyway : words.saveNew}
          </Button>
        </>
      }
    >
      <AccountFields
        form={form.value}
        faults={tried.value ? all : reached(all, form.value)}
        onChange={(next) => {
          const pasted = linkIn(next.secret)
          // A link in the secret's field says more than the secret.
          if (pasted) void takeText(pasted)
          else form.value = next
        }}
      />
      <div class="add-preview">
        <PreviewCard draft={draft} />
        {refused.value && refused.value.code !== 'duplicate-account' ? (
          <Remark tone="fault">{faultSentence(refused.value)}</Remark>
        ) : null}
      </div>
    </AddFrame>
  )
}

// Adding an account: a pasted link or the form, with a live code before anything is saved.

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { AccountSource } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { faultSentence, messages } from '../../shared/messages'
import { tokenLimits } from '../../shared/token'
import { ask } from '../bridge'
import { AccountFields } from '../parts/account-fields'
import { Button } from '../parts/button'
import { Segments } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { TextField } from '../parts/field'
import { Remark } from '../parts/notice'
import { PreviewCard } from '../parts/preview-card'
import { emptyForm, faultAt, linkIn, reached } from '../state/draft'
import { sayName } from '../state/labels'
import { closeDialog, type OpenDialog } from '../state/page'
import { createPreview } from '../state/preview'
import { query, wantsFocus } from '../state/search'
import { showToast } from '../state/toast'

const words = messages.add

interface Link {
  readonly text: string
  /** Null: as the link says. */
  readonly issuer: string | null
  readonly account: string | null
}

export function AddDialog({ open }: { readonly open: Extract<OpenDialog, { kind: 'add' }> }) {
  const way = useSignal(open.way)
  const link = useSignal<Link>({ text: open.link, issuer: null, account: null })
  const form = useSignal(emptyForm())
  const tried = useSignal(false)
  const refused = useSignal<Fault | null>(null)
  const saving = useSignal(false)
  const preview = useMemo(createPreview, [])
  const byLink = way.value === 'link'

  const source = (): AccountSource =>
    byLink ? { kind: 'uri', ...link.value, text: link.value.text.trim() } : { kind: 'form', form: form.value }
  const blank = byLink ? link.value.text.trim() === '' : form.value.secret === ''

  useEffect(() => {
    refused.value = null
    const input = source()
    // With nothing to compute from there is nothing to say, until saving is tried.
    preview.follow(blank && !tried.value ? null : () => ask('previewAccount', input))
  }, [way.value, link.value, form.value, tried.value])
  useEffect(() => preview.stop, [])

  const found = preview.found.value
  const draft = found?.ok ? found.draft : null
  const all = found && !found.ok ? found.faults : []
  const faults = tried.value || byLink ? all : reached(all, form.value)
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
    closeDialog()
    query.value = ''
    wantsFocus.value = reply.value.id
    showToast({ text: words.saved(sayName(reply.value)), tone: 'plain' })
  }

  const named = (change: Partial<Link>) => {
    link.value = { ...link.value, ...change }
  }

  return (
    <Dialog
      title={words.title}
      onClose={closeDialog}
      onSubmit={() => void save()}
      aside={
        <>
          <PreviewCard draft={draft} />
          {refused.value && refused.value.code !== 'duplicate-account' ? (
            <Remark tone="fault">{faultSentence(refused.value)}</Remark>
          ) : null}
        </>
      }
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button kind="primary" submit busy={saving.value}>
            {repeats ? words.saveAnyway : words.saveNew}
          </Button>
        </>
      }
    >
      <Segments
        label={words.ways}
        value={way.value}
        options={[
          { value: 'link', label: words.byLink },
          { value: 'hand', label: words.byHand },
        ]}
        onChange={(chosen) => {
          tried.value = false
          way.value = chosen
        }}
      />
      {byLink ? (
        <>
          <TextField
            label={words.link}
            kind="link"
            rows={3}
            limit={tokenLimits.maxUri * 2}
            autofocus
            value={link.value.text}
            hint={words.linkHint}
            fault={tried.value && blank ? words.linkHint : faultAt(faults, 'uri')}
            onInput={(text) => {
              link.value = { text, issuer: null, account: null }
            }}
          />
          {draft ? (
            <>
              <TextField
                label={words.issuer}
                value={link.value.issuer ?? draft.issuer}
                fault={faultAt(faults, 'issuer')}
                onInput={(issuer) => named({ issuer })}
              />
              <TextField
                label={words.account}
                value={link.value.account ?? draft.account}
                fault={faultAt(faults, 'account')}
                onInput={(account) => named({ account })}
              />
            </>
          ) : null}
        </>
      ) : (
        <AccountFields
          form={form.value}
          faults={faults}
          onChange={(next) => {
            const pasted = linkIn(next.secret)
            // A link in the secret's field was meant for the other one.
            if (pasted) {
              link.value = { text: pasted, issuer: null, account: null }
              way.value = 'link'
            } else form.value = next
          }}
        />
      )}
    </Dialog>
  )
}

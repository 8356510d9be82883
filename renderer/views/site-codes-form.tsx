// Recovery codes as they are pasted: what is found in the text stands below it before anything is saved.

import { useSignal } from '@preact/signals'
import { faultSentence, messages } from '../../shared/messages'
import { readSiteCodes, type ShownSiteCode, siteCodeLimits } from '../../shared/site-codes'
import type { AccountView } from '../../shared/views'
import { visible } from '../../shared/visible'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { TextField } from '../parts/field'
import { Remark } from '../parts/notice'
import { titleOf } from '../state/labels'
import { closeDialog } from '../state/page'
import { showToast } from '../state/toast'
import { sayChanged } from '../state/undoing'

const words = messages.siteCodes

interface Props {
  readonly account: AccountView
  readonly before: readonly ShownSiteCode[]
}

export function SiteCodesForm({ account, before }: Props) {
  const text = useSignal(before.map(({ code }) => code).join('\n'))
  const refused = useSignal<string | null>(null)
  const busy = useSignal(false)
  const read = readSiteCodes(text.value)
  const fault = refused.value ?? (read.ok ? null : faultSentence(read.error))
  const found = read.ok ? read.value : []
  const removes = found.length === 0 && before.length > 0 && read.ok

  const save = async () => {
    if (busy.value || !read.ok || (found.length === 0 && !removes)) return
    busy.value = true
    // As it was read, so that what is saved is what was shown.
    const reply = await ask('setSiteCodes', { id: account.id, text: found.join('\n') })
    busy.value = false
    if (!reply.ok) {
      refused.value = faultSentence(reply.error)
      return
    }
    closeDialog()
    if (before.length === 0) showToast({ text: words.saved(found.length), tone: 'plain' })
    else void sayChanged(account, removes ? words.removed : words.saved(found.length))
  }

  return (
    <Dialog
      title={words.title(titleOf(account))}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{messages.common.cancel}</Button>
          <Button
            kind={removes ? 'danger' : 'primary'}
            submit
            busy={busy.value}
            disabled={!read.ok || (found.length === 0 && !removes)}
          >
            {removes ? words.remove : words.save}
          </Button>
        </>
      }
    >
      <p class="dialog-text">{before.length === 0 ? `${words.none} ${words.how}` : words.keepsTicks}</p>
      <TextField
        label={words.field}
        kind="secret"
        rows={6}
        autofocus
        limit={siteCodeLimits.maxText}
        hint={words.hint}
        fault={fault}
        value={text.value}
        onInput={(value) => {
          text.value = value
          refused.value = null
        }}
      />
      {removes ? <Remark tone="warn">{words.removesAll}</Remark> : null}
      {found.length > 0 ? (
        <div>
          <p class="add-strong" aria-live="polite">
            {words.found(found.length)}
          </p>
          <ol class="site-codes-found" dir="ltr">
            {found.map((code) => (
              <li key={code}>{visible(code)}</li>
            ))}
          </ol>
        </div>
      ) : null}
    </Dialog>
  )
}

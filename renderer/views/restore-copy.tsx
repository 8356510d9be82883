// Before a kept copy takes the place of all that is in the vault: what that would do, by names.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ChangedAccount, ChangeKind, CopyChanges, CopyKey } from '../../shared/history'
import { faultSentence, messages } from '../../shared/messages'
import { momentText } from '../../shared/messages/locale'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { Remark } from '../parts/notice'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { restoreCopy } from '../state/restoring'

const words = messages.history.whole
/** Names told of each kind. */
const most = 6

export function RestoreCopyDialog({ copy }: { readonly copy: CopyKey }) {
  const told = useSignal<CopyChanges | null>(null)
  const fault = useSignal<string | null>(null)
  const busy = useSignal(false)
  useEffect(() => {
    void ask('copyChanges', { copy, against: 'now' }).then((reply) => {
      if (reply.ok) told.value = reply.value
      else fault.value = faultSentence(reply.error)
    })
  }, [])

  const restore = async () => {
    if (busy.value || told.value?.kind !== 'changes') return
    busy.value = true
    await restoreCopy(copy)
    closeDialog()
  }
  const now = told.value
  return (
    <Dialog
      title={words.title}
      onClose={closeDialog}
      onSubmit={() => void restore()}
      footer={
        <>
          <Button onClick={closeDialog} autofocus>
            {messages.common.cancel}
          </Button>
          <Button kind="danger" submit busy={busy.value} disabled={now?.kind !== 'changes'}>
            {words.button}
          </Button>
        </>
      }
    >
      {fault.value ? <Remark tone="fault">{fault.value}</Remark> : null}
      {now?.kind === 'unreadable' ? (
        <Remark tone="fault">{messages.history.unreadable[now.why]}</Remark>
      ) : null}
      {now?.kind === 'changes' ? (
        <>
          <p class="dialog-text">{words.text(momentText(copy.savedAt), now.accounts)}</p>
          <Effects changes={now} />
          <Remark tone="plain">{words.kept}</Remark>
        </>
      ) : null}
      {now === null && fault.value === null ? <p class="dialog-text">{messages.history.looking}</p> : null}
    </Dialog>
  )
}

/** Told from the copy to now; a restoration goes the other way. */
const effects: readonly (readonly [
  'comeBack' | 'goAway' | 'goToTrash' | 'oldValues',
  readonly ChangeKind[],
])[] = [
  ['comeBack', ['deleted', 'trashed']],
  ['goAway', ['added']],
  ['goToTrash', ['restored']],
  ['oldValues', ['renamed', 'secret', 'edited', 'pinned']],
]

function Effects({ changes }: { readonly changes: Extract<CopyChanges, { kind: 'changes' }> }) {
  const told = effects.flatMap(([title, kinds]) => {
    const these = changes.list.filter((each) => kinds.some((kind) => each.kinds.includes(kind)))
    // One account may be changed in several ways; then the list may be longer than this says, never shorter.
    const count = Math.max(these.length, ...kinds.map((kind) => changes.counts[kind] ?? 0))
    return these.length === 0 ? [] : [{ title: words[title], these, count }]
  })
  if (told.length === 0) return <p class="dialog-text">{words.same}</p>
  return (
    <>
      {told.map(({ title, these, count }) => (
        <div key={title}>
          <p class="add-strong">{title}</p>
          <Names list={these} count={count} />
        </div>
      ))}
    </>
  )
}

function Names({ list, count }: { readonly list: readonly ChangedAccount[]; readonly count: number }) {
  const hidden = Math.max(0, count - most)
  return (
    <ul class="dialog-list">
      {list.slice(0, most).map((each) => (
        <li key={each.id} class="history-name" dir="auto">
          {sayName(each)}
        </li>
      ))}
      {hidden > 0 ? <li>{words.moreNames(hidden)}</li> : null}
    </ul>
  )
}

// Moving accounts to a phone by Google's export codes: what would be lost comes first, then the proof, then the codes
// one after the other.

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { faultSentence, messages } from '../../shared/messages'
import { movingWords, showingWords } from '../../shared/messages/later'
import type { MovedView } from '../../shared/views'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { useHiding } from '../parts/hiding'
import { Remark } from '../parts/notice'
import { ProofFields, useReveal } from '../parts/proof'
import { Qr } from '../parts/qr'
import { ShownLeft } from '../parts/shown-left'
import { sayName } from '../state/labels'
import { closeDialog } from '../state/page'
import { announce } from '../state/toast'
import { ordered } from '../state/vault'

const words = movingWords
/** More lines than anybody reads. */
const most = 100

export function MoveDialog({ ids: asked }: { readonly ids: readonly string[] | null }) {
  const { proof, busy, refused, show } = useReveal((given) => ask('showMove', { ids: ids(), proof: given }))
  const preview = useSignal<Omit<MovedView, 'codes'> | null>(null)
  const codes = useSignal<MovedView['codes'] | null>(null)
  const ids = () => [...(asked ?? ordered.peek().map(({ id }) => id))]

  useEffect(() => {
    void ask('previewMove', { ids: ids() }).then((reply) => {
      if (reply.ok) preview.value = reply.value
      else refused.value = faultSentence(reply.error)
    })
  }, [])

  const reveal = async () => {
    const seen = await show()
    if (seen) codes.value = seen.value.codes
  }

  if (codes.value && codes.value.length > 0) return <Codes codes={codes.value} />
  const told = preview.value
  const possible = told !== null && told.moved > 0
  return (
    <Dialog
      key="asks"
      title={words.title}
      onClose={closeDialog}
      onSubmit={() => {
        if (possible) void reveal()
      }}
      footer={
        <>
          <Button onClick={closeDialog} autofocus={!proof.asks}>
            {messages.common.cancel}
          </Button>
          {possible ? (
            <Button kind={proof.asks ? 'primary' : 'danger'} submit busy={busy.value}>
              {words.show}
            </Button>
          ) : null}
        </>
      }
    >
      {refused.value ? <Remark tone="fault">{refused.value}</Remark> : null}
      {told ? (
        <>
          {told.left.length > 0 ? (
            <div>
              <p class="add-strong">{words.losses(told.left.length)}</p>
              <ul class="dialog-list">
                {told.left.slice(0, most).map((each) => (
                  <li key={each.id}>
                    <b>{sayName(each)}</b> {words.loss[each.why]}
                  </li>
                ))}
                {told.left.length > most ? <li>{words.more(told.left.length - most)}</li> : null}
              </ul>
            </div>
          ) : null}
          <p class="dialog-text">{possible ? words.text(told.moved) : words.none}</p>
          {possible ? <ProofFields proof={proof} danger={words.danger(told.moved)} /> : null}
        </>
      ) : null}
    </Dialog>
  )
}

function Codes({ codes }: { readonly codes: MovedView['codes'] }) {
  const at = useSignal(0)
  const hide = () => {
    announce(showingWords.hidden)
    closeDialog()
  }
  const left = useHiding(true, hide, () => false, at.value)
  const place = words.place(at.value + 1, codes.length)
  const qr = codes[at.value]
  const last = at.value === codes.length - 1
  const go = (by: -1 | 1) => {
    at.value += by
    announce(words.place(at.value + 1, codes.length))
  }
  return (
    <Dialog
      key="shows"
      title={place}
      onClose={closeDialog}
      onSubmit={() => (last ? closeDialog() : go(1))}
      footer={
        <>
          <ShownLeft seconds={left} />
          {at.value > 0 ? <Button onClick={() => go(-1)}>{words.before}</Button> : null}
          <Button kind="primary" submit autofocus>
            {last ? words.done : words.next}
          </Button>
        </>
      }
    >
      <p class="dialog-text shown-how">{words.scan}</p>
      {qr ? (
        <div class="shown-qr shown-qr-full">
          <Qr qr={qr} label={place} />
        </div>
      ) : null}
    </Dialog>
  )
}

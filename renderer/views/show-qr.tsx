// The QR and the link of a stored account, for its owner: after the passphrase or a confirmation, and for a minute.

import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Proof } from '../../shared/contract'
import { messages } from '../../shared/messages'
import { showingWords } from '../../shared/messages/later'
import type { AccountView, ShownView } from '../../shared/views'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { useHiding } from '../parts/hiding'
import { Remark } from '../parts/notice'
import { ProofFields, useReveal } from '../parts/proof'
import { Qr } from '../parts/qr'
import { ShownLeft } from '../parts/shown-left'
import { sayName, titleOf } from '../state/labels'
import { closeDialog } from '../state/page'
import { announce, complain, showToast } from '../state/toast'

const words = showingWords

/** With the proof that showed it, so that saving it asks for no passphrase again. */
interface Shown {
  readonly value: ShownView
  readonly proof: Proof
}

export function ShowQrDialog({ account }: { readonly account: AccountView }) {
  const shown = useSignal<Shown | null>(null)
  const { proof, busy, refused, show } = useReveal((given) =>
    ask('showAccount', { id: account.id, proof: given }),
  )
  const saving = useRef(false)
  const name = sayName(account)

  const hide = () => {
    shown.value = null
    announce(words.hidden)
    closeDialog()
  }
  const left = useHiding(shown.value !== null, hide, () => saving.current)

  const reveal = async () => {
    const seen = await show()
    if (seen) shown.value = seen
  }

  const save = async (format: 'png' | 'svg') => {
    if (saving.current || !shown.value) return
    saving.current = true
    const reply = await ask('saveAccountQr', { id: account.id, proof: shown.value.proof, format })
    saving.current = false
    if (!reply.ok) return complain(reply.error)
    if (reply.value.file !== null) showToast({ text: words.saved(reply.value.file), tone: 'plain' })
  }

  const now = shown.value
  if (!now) {
    return (
      <Dialog
        key="asks"
        title={words.title(titleOf(account))}
        small
        onClose={closeDialog}
        onSubmit={() => void reveal()}
        footer={
          <>
            <Button onClick={closeDialog} autofocus={!proof.asks}>
              {messages.common.cancel}
            </Button>
            <Button kind={proof.asks ? 'primary' : 'danger'} submit busy={busy.value}>
              {words.show}
            </Button>
          </>
        }
      >
        {refused.value ? <Remark tone="fault">{refused.value}</Remark> : null}
        <ProofFields proof={proof} danger={words.danger(name)} />
      </Dialog>
    )
  }
  return (
    <Dialog
      key="shows"
      title={words.title(titleOf(account))}
      small
      onClose={closeDialog}
      footer={
        <>
          <ShownLeft seconds={left} />
          <Button kind="primary" onClick={closeDialog} autofocus>
            {messages.common.close}
          </Button>
        </>
      }
    >
      {now.value.qr ? (
        <>
          <div class="shown-qr">
            <Qr qr={now.value.qr} label={words.qrLabel(name)} />
          </div>
          <div class="create-save">
            <Button onClick={() => void save('png')}>{words.png}</Button>
            <Button onClick={() => void save('svg')}>{words.svg}</Button>
          </div>
        </>
      ) : (
        <Remark tone="warn">{words.tooLong}</Remark>
      )}
      <dl class="handover">
        <dt>{words.link}</dt>
        <dd>
          <span class="handover-text" dir="ltr">
            {now.value.uri}
          </span>
        </dd>
      </dl>
    </Dialog>
  )
}

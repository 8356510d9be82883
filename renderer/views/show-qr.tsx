// The QR and the link of a stored account, for its owner: after the passphrase or a confirmation, and for a minute.

import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Proof } from '../../shared/contract'
import { faultSentence, messages } from '../../shared/messages'
import { showingWords } from '../../shared/messages/later'
import type { AccountView, ShownView } from '../../shared/views'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { useHiding } from '../parts/hiding'
import { Remark } from '../parts/notice'
import { ProofFields, refusal, useProof } from '../parts/proof'
import { Qr } from '../parts/qr'
import { ShownLeft } from '../parts/shown-left'
import { sayName, titleOf } from '../state/labels'
import { closeDialog } from '../state/page'
import { announce, complain, showToast } from '../state/toast'

const words = showingWords

/** With the proof that showed it, so that saving it asks for no passphrase again. */
interface Shown {
  readonly view: ShownView
  readonly proof: Proof
}

export function ShowQrDialog({ account }: { readonly account: AccountView }) {
  const proof = useProof()
  const shown = useSignal<Shown | null>(null)
  const busy = useSignal(false)
  const refused = useSignal<string | null>(null)
  const saving = useRef(false)
  const name = sayName(account)

  const hide = () => {
    shown.value = null
    announce(words.hidden)
    closeDialog()
  }
  const left = useHiding(shown.value !== null, hide, () => saving.current)

  const show = async () => {
    const given = proof.take()
    if (given === null || busy.value) return
    busy.value = true
    refused.value = null
    const reply = await ask('showAccount', { id: account.id, proof: given })
    busy.value = false
    proof.typed.value = ''
    if (reply.ok) shown.value = { view: reply.value, proof: given }
    else if (proof.asks) proof.fault.value = faultSentence(reply.error)
    else refused.value = refusal(reply.error)
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
        onSubmit={() => void show()}
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
      {now.view.qr ? (
        <>
          <div class="shown-qr">
            <Qr qr={now.view.qr} label={words.qrLabel(name)} />
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
            {now.view.uri}
          </span>
        </dd>
      </dl>
    </Dialog>
  )
}

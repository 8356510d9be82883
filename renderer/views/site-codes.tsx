// The recovery codes that a site gave for an account: how many first, the codes after a proof and for a minute, ticks for
// those that were used, and a field to paste them into.

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import type { ShownSiteCode, SiteCodesView } from '../../shared/site-codes'
import type { AccountView } from '../../shared/views'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { Dialog } from '../parts/dialog'
import { useHiding } from '../parts/hiding'
import { Remark } from '../parts/notice'
import { ProofFields, useReveal } from '../parts/proof'
import { ShownLeft } from '../parts/shown-left'
import { SiteCodeList } from '../parts/site-code-list'
import { sayName, titleOf } from '../state/labels'
import { closeDialog } from '../state/page'
import { announce, complain, dropToast, showToast } from '../state/toast'
import { SiteCodesForm } from './site-codes-form'

const words = messages.siteCodes

type State =
  | { readonly kind: 'looking' }
  | { readonly kind: 'hidden'; readonly counted: SiteCodesView }
  | { readonly kind: 'shown'; readonly codes: readonly ShownSiteCode[] }
  | { readonly kind: 'editing'; readonly codes: readonly ShownSiteCode[] }

export function SiteCodesDialog({ account }: { readonly account: AccountView }) {
  const state = useSignal<State>({ kind: 'looking' })
  useEffect(() => {
    void ask('listSiteCodes').then((reply) => {
      if (!reply.ok) {
        closeDialog()
        return complain(reply.error)
      }
      const counted = reply.value.find(({ id }) => id === account.id)
      state.value = counted ? { kind: 'hidden', counted } : { kind: 'editing', codes: [] }
    })
  }, [])
  const now = state.value
  switch (now.kind) {
    case 'looking':
      return null
    case 'hidden':
      return (
        <Asks
          account={account}
          counted={now.counted}
          onShown={(codes) => {
            state.value = { kind: 'shown', codes }
          }}
        />
      )
    case 'shown':
      return (
        <Shows
          account={account}
          codes={now.codes}
          onEdit={(codes) => {
            state.value = { kind: 'editing', codes }
          }}
        />
      )
    case 'editing':
      return <SiteCodesForm account={account} before={now.codes} />
  }
}

interface AsksProps {
  readonly account: AccountView
  readonly counted: SiteCodesView
  readonly onShown: (codes: readonly ShownSiteCode[]) => void
}

function Asks({ account, counted: { total, used }, onShown }: AsksProps) {
  const { proof, busy, refused, show } = useReveal((given) =>
    ask('showSiteCodes', { id: account.id, proof: given }),
  )
  const reveal = async () => {
    const seen = await show()
    if (seen) onShown(seen.value.codes)
  }
  return (
    <Dialog
      title={words.title(titleOf(account))}
      small
      onClose={closeDialog}
      onSubmit={() => void reveal()}
      footer={
        <>
          <Button onClick={closeDialog} autofocus={!proof.asks}>
            {messages.common.cancel}
          </Button>
          <Button kind="primary" submit busy={busy.value}>
            {words.show}
          </Button>
        </>
      }
    >
      <p class="site-codes-count">{words.count(total, used)}</p>
      {used === total ? <p class="dialog-text">{words.allUsed}</p> : null}
      {refused.value ? <Remark tone="fault">{refused.value}</Remark> : null}
      <ProofFields proof={proof} danger={words.danger(sayName(account))} />
    </Dialog>
  )
}

interface ShowsProps {
  readonly account: AccountView
  readonly codes: readonly ShownSiteCode[]
  readonly onEdit: (codes: readonly ShownSiteCode[]) => void
}

function Shows({ account, codes: first, onEdit }: ShowsProps) {
  const codes = useSignal(first)
  const copied = useSignal<{ readonly code: string; readonly seconds: number | null } | null>(null)
  const open = useRef(true)
  useEffect(
    () => () => {
      open.current = false
    },
    [],
  )

  const tick = async (code: string, used: boolean) => {
    const reply = await ask('tickSiteCode', { id: account.id, code, used })
    if (!reply.ok) return complain(reply.error)
    if (used && copied.value?.code === code) copied.value = null
    const usedAt = used ? Date.now() : null
    codes.value = codes.value.map((one) => (one.code === code ? { code, usedAt } : one))
  }
  const copy = async (code: string) => {
    const reply = await ask('copySiteCode', { id: account.id, code })
    if (!reply.ok) return complain(reply.error)
    const seconds = reply.value.clearsInSeconds
    copied.value = { code, seconds }
    announce(seconds === null ? words.copied : words.copiedClears(seconds))
  }
  /** Who copied a code goes to the site with it: the tick is offered outside of the dialog too. */
  const close = () => {
    const code = copied.value?.code
    closeDialog()
    if (code !== undefined) offerTick(account.id, code)
  }
  const left = useHiding(true, close, () => false)
  const note = copied.value
  return (
    <Dialog
      title={words.title(titleOf(account))}
      small
      onClose={close}
      aside={
        note ? (
          <Remark tone="plain">
            {note.seconds === null ? words.copied : words.copiedClears(note.seconds)}
          </Remark>
        ) : null
      }
      footer={
        <>
          <ShownLeft seconds={left} />
          <Button onClick={() => onEdit(codes.value)}>{words.edit}</Button>
          <Button kind="primary" onClick={close} autofocus>
            {messages.common.close}
          </Button>
        </>
      }
    >
      <p class="dialog-text">
        {codes.value.every(({ usedAt }) => usedAt !== null) ? words.allUsed : words.tick}
      </p>
      <SiteCodeList
        codes={codes.value}
        onTick={(code, used) => void tick(code, used)}
        onCopy={(code) => void copy(code)}
      />
    </Dialog>
  )
}

function offerTick(id: string, code: string) {
  const mark = async () => {
    dropToast()
    const reply = await ask('tickSiteCode', { id, code, used: true })
    if (!reply.ok) return complain(reply.error)
    showToast({ text: words.marked, tone: 'plain' })
  }
  showToast({
    text: words.copiedLeft,
    tone: 'plain',
    action: { label: words.markUsed, run: () => void mark() },
  })
}

// The mini window: pinned accounts and nothing else. While the vault is not open it shows no names, and leads to the whole window.

import { useComputed } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'
import { Button, IconButton } from '../parts/button'
import { Code } from '../parts/code'
import { EyeIcon, GrowIcon } from '../parts/icon'
import { Name } from '../parts/name'
import { Ring } from '../parts/ring'
import { codes, isCurrent, reveal, watchRows } from '../state/codes'
import { answer, copyCode, newCode } from '../state/copying'
import { blankCode, spokenCode } from '../state/grouping'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { inMini, leaveMini, mostInMini } from '../state/mini'
import { status } from '../state/vault'

export function MiniView() {
  const words = messages.views.mini
  const kind = status.value.kind
  return (
    <main class="mini" aria-label={words.open}>
      <header class="mini-bar">
        <h1 class="mini-title">{kind === 'open' ? words.title : messages.views.mini.open}</h1>
        <IconButton icon={GrowIcon} label={words.back} small onClick={() => void leaveMini()} />
      </header>
      {kind === 'open' ? (
        <Pinned />
      ) : (
        <div class="mini-closed">
          <p>{kind === 'locked' ? words.locked : words.closed}</p>
          <Button kind="primary" autofocus onClick={() => void leaveMini()}>
            {kind === 'locked' ? words.unlock : words.back}
          </Button>
        </div>
      )}
    </main>
  )
}

function Pinned() {
  const words = messages.views.mini
  const list = useRef<HTMLUListElement>(null)
  const shown = inMini.value.slice(0, mostInMini)
  const more = inMini.value.length - shown.length
  const ids = shown.map(({ id }) => id)
  useLayoutEffect(() => watchRows(ids), [ids.join(' ')])
  useLayoutEffect(() => list.current?.querySelector('button')?.focus(), [])
  if (shown.length === 0) {
    return (
      <div class="mini-closed">
        <p>{words.none}</p>
        <Button onClick={() => void leaveMini()} autofocus>
          {words.back}
        </Button>
      </div>
    )
  }
  const walk = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.mini-row') ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key]
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    rows[Math.max(0, Math.min(rows.length - 1, next))]?.querySelector('button')?.focus()
  }
  return (
    <div class="mini-scroller">
      <ul class="mini-rows" ref={list} aria-label={words.title} onKeyDown={walk}>
        {shown.map((account) => (
          <MiniRow key={account.id} account={account} />
        ))}
      </ul>
      {more > 0 ? <p class="mini-more">{words.more(more)}</p> : null}
    </div>
  )
}

function MiniRow({ account }: { readonly account: AccountView }) {
  const { list } = messages
  const code = useComputed(() => codes.value.get(account.id)).value
  const answered = useComputed(() => (answer.value?.id === account.id ? answer.value : null)).value
  const known =
    code !== undefined && (code.kind === 'timed' || code.kind === 'counted') && isCurrent(code, Date.now())
  const text = known ? code.code : null
  const counts = account.type === 'hotp' && text === null
  const name = sayName(account)
  const subtitle = subtitleOf(account)
  const press = () => {
    // A PIN is typed in the whole window.
    if (account.pinNeeded) void leaveMini()
    else void (counts ? newCode(account) : copyCode(account))
  }
  return (
    <li class={`mini-row${answered?.done ? ' row-copied' : ''}`}>
      <button
        type="button"
        class="row-press"
        aria-label={
          account.pinNeeded
            ? list.enterPinLabel(name)
            : counts
              ? list.newCodeLabel(name)
              : list.copyLabel(name)
        }
        aria-description={
          text === null
            ? code?.kind === 'hidden'
              ? list.hiddenCode
              : undefined
            : list.spokenCode(spokenCode(text))
        }
        onClick={press}
      />
      {/* For the eye: the button above it says all of this. */}
      <span class="mini-main" aria-hidden="true">
        <span class="mini-names">
          <Name text={titleOf(account)} class="row-issuer" />
          {answered ? (
            <span class="row-answer">{answered.text}</span>
          ) : subtitle ? (
            <Name text={subtitle} class="row-account" />
          ) : null}
        </span>
        {account.pinNeeded ? (
          <span class="row-ask">{list.enterPin}</span>
        ) : counts ? (
          <span class="row-ask">{list.newCode}</span>
        ) : (
          <Code code={text ?? blankCode(account.digits)} class={text === null ? 'code-blank' : ''} />
        )}
      </span>
      <span class="mini-side">
        {code?.kind === 'hidden' && account.type !== 'hotp' ? (
          <IconButton
            icon={EyeIcon}
            label={list.revealLabel(name)}
            title={list.row.reveal}
            small
            onClick={() => void reveal(account)}
          />
        ) : code?.kind === 'timed' ? (
          <Ring period={account.period} validUntil={code.validUntil} />
        ) : null}
      </span>
    </li>
  )
}

// The kept copies of the vault by day, newest first: what changed after each, and the way back.

import { useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import type { ChangedAccount, CopyChanges, CopyView } from '../../shared/history'
import { messages } from '../../shared/messages'
import { changesText } from '../../shared/messages/choose-later'
import { bytesText, dayText, listOf, momentText, timeText } from '../../shared/messages/locale'
import type { VaultStatus } from '../../shared/views'
import { TrashArt } from '../parts/art'
import { Button } from '../parts/button'
import { DownIcon } from '../parts/icon'
import { PageBar } from '../parts/page-bar'
import { bare, byDay, changes, copies, dayName, keyOf, leaveCopies, readCopies } from '../state/history'
import { sayName } from '../state/labels'
import { dialog, historyFrom } from '../state/page'

const words = messages.history

export function HistoryView({ told }: { readonly told: Extract<VaultStatus, { kind: 'open' }> }) {
  // The status is told anew after each save that changed how many there are.
  useEffect(() => void readCopies(), [told])
  useEffect(() => leaveCopies, [])
  const all = copies.value
  return (
    <>
      <PageBar title={words.title} back={historyFrom.value} />
      <main class="page page-scrolls">
        {all?.copies.length === 0 ? (
          <div class="hollow">
            <TrashArt />
            <h2 class="hollow-title">{words.emptyTitle}</h2>
            <p class="hollow-text">{words.emptyText}</p>
          </div>
        ) : null}
        {all && all.copies.length > 0 ? (
          <>
            <p class="page-intro">{words.intro}</p>
            <div class="page-column">
              <p class="history-now">
                <b>{words.now}</b>
                <span>{messages.common.accounts(all.now.accounts)}</span>
              </p>
              {byDay(all.copies).map((day) => (
                <Day key={day.at} at={day.at} list={day.copies} />
              ))}
            </div>
          </>
        ) : null}
      </main>
    </>
  )
}

function Day({ at, list }: { readonly at: number; readonly list: readonly CopyView[] }) {
  const id = useId()
  const near = dayName(at, Date.now())
  return (
    <section aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {near === null ? dayText(at) : words[near]}
      </h2>
      <ul class="history-list">
        {list.map((copy) => (
          <Copy key={keyOf(copy)} copy={copy} told={changes.value.get(keyOf(copy))} />
        ))}
      </ul>
    </section>
  )
}

function summaryOf(told: CopyChanges | undefined): string {
  if (told === undefined) return words.looking
  if (told.kind === 'unreadable') return words.unreadableShort
  return words.since(changesText(told.counts, told.order))
}

function Copy({ copy, told }: { readonly copy: CopyView; readonly told: CopyChanges | undefined }) {
  const open = useSignal(false)
  const id = useId()
  const time = timeText(copy.savedAt)
  return (
    <li class="history-item">
      <button
        type="button"
        class="history-head"
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value
        }}
      >
        <span class="history-words">
          <span class="history-time">
            {words.as(time)}
            {told?.kind === 'changes' ? <small>{messages.common.accounts(told.accounts)}</small> : null}
          </span>
          <span class={told?.kind === 'unreadable' ? 'history-what history-torn' : 'history-what'}>
            {summaryOf(told)}
          </span>
        </span>
        <DownIcon />
      </button>
      <div id={id} class="history-more" hidden={!open.value}>
        {open.value && told ? <Details copy={copy} told={told} /> : null}
      </div>
    </li>
  )
}

function Details({ copy, told }: { readonly copy: CopyView; readonly told: CopyChanges }) {
  const when = momentText(copy.savedAt)
  const facts = words.facts(copy.generation, bytesText(copy.bytes))
  if (told.kind === 'unreadable') {
    return (
      <>
        <p class="history-note">{words.unreadable[told.why]}</p>
        <p class="history-facts">{facts}</p>
      </>
    )
  }
  return (
    <>
      {told.list.length === 0 ? (
        <p class="history-note">{told.order ? words.order : words.nothing}</p>
      ) : (
        <ul class="history-changes">
          {told.list.map((change) => (
            <Change key={change.id} copy={copy} change={change} />
          ))}
          {told.more > 0 ? <li class="history-note">{words.more(told.more)}</li> : null}
        </ul>
      )}
      <p class="history-foot">
        <span class="history-facts">{facts}</span>
        <Button
          label={words.restoreLabel(when)}
          onClick={() => {
            dialog.value = { kind: 'restore-copy', copy: bare(copy) }
          }}
        >
          {words.restore}
        </Button>
      </p>
    </>
  )
}

/** Of these the copy has something that the vault may not have any more. */
const lost = ['deleted', 'trashed', 'renamed', 'secret', 'edited'] as const

function Change({ copy, change }: { readonly copy: CopyView; readonly change: ChangedAccount }) {
  const { kinds, was } = change
  const name = sayName(change)
  const said = kinds.map((kind) =>
    kind === 'renamed' && was !== null ? words.renamedFrom(sayName(was)) : words.kind[kind],
  )
  return (
    <li class="history-change">
      <span class="history-names">
        <span class="history-name" dir="auto">
          {name}
        </span>
        <span class="history-kind">{listOf(said)}</span>
      </span>
      {lost.some((kind) => kinds.includes(kind)) ? (
        <Button
          label={words.bringBackLabel(name, momentText(copy.savedAt))}
          onClick={() => {
            dialog.value = { kind: 'bring-back', copy: bare(copy), id: change.id, name }
          }}
        >
          {words.bringBack}
        </Button>
      ) : null}
    </li>
  )
}

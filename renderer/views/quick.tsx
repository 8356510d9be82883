// The quick window: a search and its best matches. While locked, the unlock field and nothing else.

import { useLayoutEffect, useRef } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { Button } from '../parts/button'
import { QuickRow } from '../parts/quick-row'
import { SlotForms } from '../parts/slot-forms'
import { Announcer, Floating } from '../parts/toast'
import { watchRows } from '../state/codes'
import { desk } from '../state/desk'
import { modName } from '../state/keys'
import { current, found, query, typeQuery, words } from '../state/quick'
import { complain } from '../state/toast'
import { accounts, status } from '../state/vault'

const text = messages.quick

export function QuickView() {
  const told = status.value
  return (
    <>
      {told.kind === 'open' ? <QuickSearch /> : null}
      {told.kind === 'locked' ? (
        <main class="quick-locked">
          <h1 class="quick-title">{text.locked}</h1>
          <SlotForms slots={told.slots} unlocking={told.unlocking} autofocus />
          {told.slots.includes('keychain') ? (
            <Button wide busy={told.unlocking} onClick={() => void openByKeychain()}>
              {messages.gate.locked.useKeychain}
            </Button>
          ) : null}
        </main>
      ) : null}
      <Floating clipboard={false} />
      <Announcer />
    </>
  )
}

async function openByKeychain() {
  const reply = await ask('retryKeychain')
  if (!reply.ok) complain(reply.error)
}

function QuickSearch() {
  const list = useRef<HTMLDivElement>(null)
  const rows = found.value
  const at = current.value
  const active = rows[at]?.id
  useLayoutEffect(() => document.querySelector<HTMLInputElement>('#quick-search')?.focus(), [])
  useLayoutEffect(() => watchRows(rows.map(({ id }) => id)), [rows.map(({ id }) => id).join(' ')])
  useLayoutEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at, rows])
  return (
    <>
      <header class="quick-bar">
        <input
          id="quick-search"
          class="quick-search"
          type="text"
          role="combobox"
          aria-expanded={active !== undefined}
          aria-controls={active ? 'quick-rows' : undefined}
          aria-activedescendant={active ? `quick-${active}` : undefined}
          autocomplete="off"
          spellcheck={false}
          placeholder={text.search}
          aria-label={text.searchLabel}
          maxLength={200}
          value={query.value}
          onInput={(event) => typeQuery(event.currentTarget.value)}
        />
      </header>
      <main class="quick-main">
        <h1 class="unseen">{text.accounts}</h1>
        {rows.length === 0 ? (
          <p class="quick-nothing">{accounts.value?.length === 0 ? text.empty : text.nothing}</p>
        ) : (
          <div class="quick-rows" id="quick-rows" role="listbox" aria-label={text.accounts} ref={list}>
            {rows.map((account, index) => (
              <QuickRow
                key={account.id}
                account={account}
                index={index}
                current={index === at}
                words={words.value}
              />
            ))}
          </div>
        )}
      </main>
      <footer class="quick-hints" aria-hidden="true">
        <span>
          <kbd>Enter</kbd> {text.hintCopy}
        </span>
        {desk.value?.typing ? (
          <span>
            <kbd>{modName} Enter</kbd> {text.hintType}
          </span>
        ) : null}
        <span>
          <kbd>Alt 1…9</kbd> {text.hintPick}
        </span>
      </footer>
    </>
  )
}

// The command palette: one field over all actions and accounts. The keyboard stays in the field; → opens what else can be
// done with an account.

import { useComputed, useSignal } from '@preact/signals'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { fold } from '../../shared/fold'
import { paletteWords } from '../../shared/messages/later'
import type { AccountView } from '../../shared/views'
import { IconButton } from '../parts/button'
import { useModal } from '../parts/dialog'
import { BackIcon, NextIcon } from '../parts/icon'
import { Keycaps } from '../parts/keycaps'
import { Monogram } from '../parts/monogram'
import { Name } from '../parts/name'
import { actions, isAvailable } from '../state/actions'
import { wordsOf as textsOf } from '../state/find'
import { typedAhead } from '../state/keyboard'
import { isKeys } from '../state/keys'
import { sayName, subtitleOf, titleOf } from '../state/labels'
import { closeDialog } from '../state/page'
import { type Entry, findEntries, fits, ofDeed, recentKeys, remember, wordsIn } from '../state/palette'
import { groups } from '../state/part'
import { type AccountAction, accountActions, openEdit } from '../state/row-actions'
import { announce } from '../state/toast'
import { ordered } from '../state/vault'

/** A screen reader is told what was found once typing pauses (milliseconds). */
const pause = 600
const page = 8

const can = (account: AccountView, deed: AccountAction) =>
  (deed.available?.(account) ?? true) && (deed.possible?.(account) ?? true)

/** What Enter on the account itself does. */
const firstDeed = (account: AccountView) =>
  accountActions.find(({ id }) => id === (account.type === 'hotp' ? 'new-code' : 'copy'))

function run(entry: Entry) {
  remember(entry)
  closeDialog()
  // Once the dialog has given the focus back: what is run may want it elsewhere.
  window.setTimeout(() => {
    if (entry.kind === 'action') entry.action.run()
    else if (entry.kind === 'deed') entry.deed.run(entry.account)
    else if (entry.account.pinNeeded) openEdit(entry.account)
    else firstDeed(entry.account)?.run(entry.account)
  })
}

function wordsOf(entry: Entry): string {
  if (entry.kind === 'action') return entry.action.words()
  const what = entry.kind === 'deed' ? entry.deed.words(entry.account) : enterWords(entry.account)
  return paletteWords.of(what, sayName(entry.account))
}

function enterWords(account: AccountView): string {
  if (account.pinNeeded) return paletteWords.opensPin
  return account.type === 'hotp' ? paletteWords.countsUp : paletteWords.copies
}

export function PaletteDialog() {
  const box = useModal()
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const query = useSignal(typedAhead.peek())
  const at = useSignal(0)
  /** The account whose actions are listed; null = everything. */
  const inside = useSignal<AccountView | null>(null)
  const entries = useComputed<readonly Entry[]>(() => {
    const account = inside.value
    if (account) {
      const words = wordsIn(query.value)
      return accountActions
        .filter((deed) => can(account, deed))
        .filter((deed) => words.length === 0 || fits(fold(deed.words(account)), words) > 0)
        .map((deed) => ofDeed(account, deed))
    }
    return findEntries(query.value, {
      actions: actions.filter((each) => each.id !== 'palette' && isAvailable(each)),
      accounts: ordered.value,
      groups: groups.value,
      deeds: accountActions,
      can,
      recent: recentKeys(),
    })
  }).value
  const words = inside.value ? wordsIn(query.value) : textsOf(query.value)
  const current = entries[at.value]

  useLayoutEffect(() => {
    typedAhead.value = ''
  }, [])
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [at.value, entries])
  useLayoutEffect(() => {
    if (query.peek() === '') return
    const said = entries[0]
      ? paletteWords.found(entries.length, wordsOf(entries[0]))
      : paletteWords.nothing(query.peek())
    const timer = window.setTimeout(() => announce(said), pause)
    return () => window.clearTimeout(timer)
  }, [entries])

  const open = (account: AccountView | null) => {
    inside.value = account
    query.value = ''
    at.value = 0
    box.current?.querySelector('input')?.focus()
  }
  const back = () => (inside.peek() === null ? closeDialog() : open(null))
  const onKey = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const atEnd = event.currentTarget.selectionStart === event.currentTarget.value.length
    const last = entries.length - 1
    const steps: Readonly<Record<string, number>> = {
      // Around the ends: the last is as near as the first.
      ArrowDown: at.value === last ? 0 : at.value + 1,
      ArrowUp: at.value === 0 ? last : at.value - 1,
      PageDown: Math.min(last, at.value + page),
      PageUp: Math.max(0, at.value - page),
    }
    const next = steps[event.key]
    if (isKeys(event, 'mod k')) closeDialog()
    else if (next !== undefined) at.value = Math.max(0, next)
    else if (event.key === 'Enter' && current) run(current)
    else if (event.key === forward && atEnd && current && current.kind !== 'action' && !inside.peek())
      open(current.account)
    else if (event.key === 'Backspace' && query.peek() === '' && inside.peek()) open(null)
    else return
    event.preventDefault()
  }

  const account = inside.value
  return (
    <dialog
      class="dialog palette"
      ref={box}
      aria-label={paletteWords.title}
      onCancel={(event) => {
        event.preventDefault()
        back()
      }}
      onPointerDown={(event) => {
        // Beside it.
        if (event.target === event.currentTarget) closeDialog()
      }}
    >
      <div class="palette-box">
        <header class="palette-head">
          {account ? (
            <>
              <IconButton icon={BackIcon} label={paletteWords.backToAll} onClick={() => open(null)} />
              <Name text={titleOf(account)} words={[]} class="palette-inside" />
            </>
          ) : null}
          <input
            class="palette-field"
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-activedescendant={current ? `${id}-${at.value}` : undefined}
            aria-label={paletteWords.field}
            placeholder={account ? '' : paletteWords.placeholder}
            autocomplete="off"
            spellcheck={false}
            autofocus
            maxLength={200}
            value={query.value}
            onInput={(event) => {
              query.value = event.currentTarget.value
              at.value = 0
            }}
            onKeyDown={onKey}
          />
        </header>
        <div class="palette-list" id={`${id}-list`} role="listbox" aria-label={paletteWords.list} ref={list}>
          {entries.map((entry, index) => (
            <Line
              key={entry.key}
              id={`${id}-${index}`}
              entry={entry}
              words={words}
              current={index === at.value}
              inside={account !== null}
              onPoint={() => {
                at.value = index
              }}
              onMore={open}
            />
          ))}
        </div>
        {entries.length === 0 ? <p class="palette-nothing">{paletteWords.nothing(query.value)}</p> : null}
        <footer class="palette-hints" aria-hidden="true">
          <span>
            <Keycaps keys="enter" /> {paletteWords.hintRun}
          </span>
          {current && current.kind !== 'action' && !account ? (
            <span>
              <kbd>→</kbd> {paletteWords.hintMore}
            </span>
          ) : null}
          <span>
            <Keycaps keys="escape" /> {account ? paletteWords.hintBack : paletteWords.hintClose}
          </span>
        </footer>
      </div>
    </dialog>
  )
}

interface LineProps {
  readonly id: string
  readonly entry: Entry
  readonly words: readonly string[]
  readonly current: boolean
  readonly inside: boolean
  readonly onPoint: () => void
  readonly onMore: (account: AccountView) => void
}

function Line({ id, entry, words, current, inside, onPoint, onMore }: LineProps) {
  const of = entry.kind === 'action' ? entry.action : entry.kind === 'deed' ? entry.deed : null
  const title = entry.kind === 'account' ? titleOf(entry.account) : null
  const keys = entry.kind === 'action' ? entry.action.keys?.[0] : inside ? deedKeys(entry) : undefined
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
    <div
      class={`palette-line${entry.kind === 'deed' && entry.deed.danger ? ' palette-danger' : ''}`}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={current}
      onPointerMove={(event) => {
        // A pointer that only lies where the palette came up picks nothing.
        if (event.movementX !== 0 || event.movementY !== 0) onPoint()
      }}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => run(entry)}
    >
      {of ? <of.icon /> : null}
      {entry.kind === 'account' ? <Monogram name={entry.account.issuer || entry.account.account} /> : null}
      <span class="palette-names">
        {title === null ? (
          <Name
            text={entry.kind === 'action' ? entry.action.words() : deedWords(entry)}
            words={words}
            class="palette-name"
          />
        ) : (
          <Name text={title} words={words} class="palette-name" />
        )}
        {entry.kind !== 'action' && !inside ? (
          <Name
            text={entry.kind === 'account' ? subtitleOf(entry.account) : sayName(entry.account)}
            words={words}
            class="palette-of"
          />
        ) : null}
      </span>
      {keys ? <Keycaps keys={keys} /> : null}
      {entry.kind === 'account' ? <span class="palette-does">{enterWords(entry.account)}</span> : null}
      {entry.kind === 'account' ? (
        <span
          class="icon-button icon-button-small"
          title={paletteWords.moreOf(sayName(entry.account))}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation()
            onMore(entry.account)
          }}
        >
          <NextIcon />
        </span>
      ) : null}
    </div>
  )
}

const deedWords = (entry: Entry) => (entry.kind === 'deed' ? entry.deed.words(entry.account) : '')
const deedKeys = (entry: Entry) => (entry.kind === 'deed' ? entry.deed.keys : undefined)

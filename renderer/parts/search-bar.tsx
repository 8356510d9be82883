// The bar on top of the list: the search field, "add" and the window's menu.

import { useSignalEffect } from '@preact/signals'
import { useLayoutEffect } from 'preact/hooks'
import { messages } from '../../shared/messages'
import { windowItems } from '../state/actions'
import { copyCode } from '../state/copying'
import { sayName } from '../state/labels'
import { openAdd, openMenu } from '../state/page'
import { best, focusRow, focusSearch, query, shown } from '../state/search'
import { selecting } from '../state/selection'
import { announce } from '../state/toast'
import { status } from '../state/vault'
import { IconButton } from './button'
import { CloseIcon, MoreIcon, PlusIcon, SearchIcon } from './icon'

const { list } = messages
/** A screen reader is told what was found once typing pauses (milliseconds). */
const pause = 600
const pageOfRows = 8

function openWindowMenu(from: HTMLElement) {
  const { left, right, top, bottom } = from.getBoundingClientRect()
  openMenu({ label: list.more, items: windowItems(), at: { left, right, top, bottom }, from })
}

function onKey(event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
  const hit = best.peek()
  if (event.key === 'Enter' && hit) {
    if (hit.pinNeeded) focusRow(0)
    else void copyCode(hit)
    // The next search begins with the next letter.
    event.currentTarget.select()
  } else if (event.key === 'ArrowDown') {
    // The first row is armed already when something was searched.
    focusRow(query.peek().trim() !== '' && shown.peek().length > 1 ? 1 : 0)
  } else if (event.key === 'PageDown') focusRow(Math.min(pageOfRows, shown.peek().length - 1))
  else return
  event.preventDefault()
}

export function SearchBar() {
  useLayoutEffect(() => focusSearch(), [])
  useSignalEffect(() => {
    if (query.value.trim() === '') return
    const count = shown.value.length
    const said = list.found(count, best.value ? sayName(best.value) : '')
    const timer = window.setTimeout(() => announce(said), pause)
    return () => window.clearTimeout(timer)
  })
  const open = status.value.kind === 'open'
  return (
    <header class="bar">
      <search class="search">
        <SearchIcon />
        <input
          id="search"
          class="search-input"
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={list.search}
          aria-label={list.searchLabel}
          maxLength={200}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value
          }}
          onKeyDown={onKey}
        />
        {query.value ? (
          <IconButton
            icon={CloseIcon}
            label={list.clearSearch}
            small
            onClick={() => {
              query.value = ''
              focusSearch()
            }}
          />
        ) : null}
      </search>
      {open && !selecting.value ? (
        <>
          <IconButton icon={PlusIcon} label={list.add} primary onClick={() => openAdd()} />
          <IconButton
            icon={MoreIcon}
            label={list.more}
            opensMenu
            onClick={(event) => openWindowMenu(event.currentTarget)}
          />
        </>
      ) : null}
    </header>
  )
}

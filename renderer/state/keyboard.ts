// Keys that work everywhere in the window. What belongs to one control stays with that control.

import { moveOne, trash } from './changing'
import { reveal } from './codes'
import { copyCode } from './copying'
import { toggleHidden } from './hiding'
import { hasMod } from './keys'
import { lockNow } from './locking'
import { afterLeaving, dialog, goTo, historyFrom, menu, openAdd, page } from './page'
import { openEdit, openRowMenu } from './row-actions'
import { best, current, focusSearch, query, searchField } from './search'
import { sayLeft } from './spoken'
import { accountById, status } from './vault'
import { zoomBy, zoomKey } from './zoom'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement

/** The account that a key means: the row with the keyboard, else the best match of the search. */
function meant(event: KeyboardEvent) {
  const inList = event.target instanceof Element && event.target.closest('.row') !== null
  if (inList && current.peek() !== null) return accountById(current.peek() ?? '')
  return event.target === searchField() ? best.peek() : undefined
}

function leave() {
  if (page.peek() !== 'accounts') {
    goTo(page.peek() === 'history' ? historyFrom.peek() : 'accounts', true)
    return true
  }
  if (query.peek() !== '') query.value = ''
  else if (document.activeElement === searchField()) return false
  focusSearch()
  return true
}

/** True when the key was for us. */
function commandKey(event: KeyboardEvent): boolean {
  switch (event.key.toLowerCase()) {
    case 'n':
      if (event.shiftKey) afterLeaving(() => goTo('create'))
      else afterLeaving(() => openAdd())
      return true
    case 'f':
      afterLeaving(() => goTo('accounts'))
      // The field is in the page only after the next render.
      queueMicrotask(() => focusSearch(true))
      return true
    case ',':
      afterLeaving(() => goTo('settings'))
      return true
    case 'h':
      if (event.shiftKey) void toggleHidden()
      return event.shiftKey
    case 't': {
      const account = meant(event)
      if (account) sayLeft(account)
      return account !== undefined
    }
    case 'e': {
      const account = meant(event)
      if (account) void reveal(account)
      return account !== undefined
    }
    case 'c': {
      const account = event.shiftKey ? meant(event) : undefined
      if (account) void copyCode(account, 'next')
      return account !== undefined
    }
    default:
      return false
  }
}

function rowKey(event: KeyboardEvent): boolean {
  const account = meant(event)
  if (!account) return false
  const inField = event.target === searchField()
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
    if (!inField) moveOne(account, event.key === 'ArrowUp' ? -1 : 1)
    return true
  }
  if (event.key === 'F2') {
    openEdit(account)
    return true
  }
  if (event.key === 'F10' && event.shiftKey) {
    const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.row') : null
    if (from) openRowMenu(account, from)
    return from !== null
  }
  if (event.key === 'Delete' && !inField) {
    void trash(account)
    return true
  }
  return false
}

function onKeyDown(event: KeyboardEvent) {
  // Also over a dialog and before the vault is open: who cannot read the window cannot unlock it either.
  const size = zoomKey(event)
  if (size !== null) {
    event.preventDefault()
    void zoomBy(size)
    return
  }
  if (status.peek().kind !== 'open') return
  // Above everything else: it must not take a second look at what is open to lock.
  if (hasMod(event) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'l') {
    event.preventDefault()
    void lockNow()
    return
  }
  const busy = dialog.peek() !== null || menu.peek() !== null
  if (busy || event.defaultPrevented || event.isComposing) return
  if (hasMod(event) && !event.altKey ? commandKey(event) : page.peek() === 'accounts' && rowKey(event)) {
    event.preventDefault()
    return
  }
  if (event.key === 'Escape' && leave()) {
    event.preventDefault()
    return
  }
  const letter =
    event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
  const erase = event.key === 'Backspace' && query.peek() !== ''
  // The letter itself is typed into the field, because the field has the focus by then.
  if ((letter || erase) && page.peek() === 'accounts' && !isTyping(event.target)) focusSearch()
}

export function followKeyboard() {
  document.addEventListener('keydown', onKeyDown)
}

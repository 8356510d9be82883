// Keys that work everywhere in the window. What belongs to one control stays with that control.

import { signal } from '@preact/signals'
import { action, actions, isAvailable } from './actions'
import { stopSelecting, trashChosen } from './chosen'
import { isKeys } from './keys'
import { leaveMini, mini } from './mini'
import { dialog, goTo, historyFrom, menu, page } from './page'
import { accountActions, actionsOf, openRowMenu } from './row-actions'
import { best, current, focusSearch, query, searchField } from './search'
import { selecting, selection } from './selection'
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
  if (selecting.peek()) {
    stopSelecting()
    return true
  }
  if (query.peek() !== '') query.value = ''
  else if (document.activeElement === searchField()) return false
  focusSearch()
  return true
}

/** True when the key was for us. */
function windowKey(event: KeyboardEvent): boolean {
  const emptySearch = event.target === searchField() && query.peek() === ''
  const hit = actions.find(({ keys = [] }) =>
    keys.some((each) => {
      // A key that is also a letter is typed where one types.
      const alone = each.length === 1
      return isKeys(event, each) && (!alone || !isTyping(event.target) || emptySearch)
    }),
  )
  if (!hit || !isAvailable(hit)) return false
  hit.run()
  return true
}

function rowKey(event: KeyboardEvent): boolean {
  const inField = event.target === searchField()
  if (isKeys(event, 'delete') && !inField && (selection.peek()?.ids.size ?? 0) > 0) {
    void trashChosen()
    return true
  }
  const account = meant(event)
  if (!account) return false
  if (event.key === 'F10' && event.shiftKey) {
    const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.row') : null
    if (from) openRowMenu(account, from)
    return from !== null
  }
  const known = accountActions.find(({ id, keys }) => keys && !inTheControl.has(id) && isKeys(event, keys))
  if (!known) return false
  // In the field these keys are for what is typed.
  if (inField && ['trash', 'up', 'down', 'select'].includes(known.id)) return known.id !== 'trash'
  const offered = actionsOf(account).includes(known) && (known.possible?.(account) ?? true)
  if (offered) known.run(account)
  return true
}

/** A button and the list do these by themselves. */
const inTheControl: ReadonlySet<string> = new Set(['copy', 'select'])

/** What was typed after the key that opens the palette and before it is drawn is meant for it. */
export const typedAhead = signal('')

function typeAhead(event: KeyboardEvent) {
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
  typedAhead.value += event.key
  event.preventDefault()
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
  for (const above of [action('lock'), action('mini')]) {
    if (!above.keys?.some((keys) => isKeys(event, keys))) continue
    event.preventDefault()
    above.run()
    return
  }
  if (dialog.peek()?.kind === 'palette' && !document.querySelector('dialog[open]')) return typeAhead(event)
  if (mini.peek()) {
    if (event.key === 'Escape') void leaveMini()
    return
  }
  const busy = dialog.peek() !== null || menu.peek() !== null
  if (busy || event.defaultPrevented || event.isComposing) return
  if (windowKey(event) || (page.peek() === 'accounts' && rowKey(event))) {
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

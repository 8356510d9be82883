// Choosing accounts in the list, and what is done to all that are chosen at once: each one save, and one undo.

import type { FunctionComponent } from 'preact'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import { CheckIcon, ExportIcon, PhoneIcon, PinIcon, TagIcon, TrashIcon } from '../parts/icon'
import { dialog, type MenuItem } from './page'
import { current, focusRow, focusSearch, indexOf, query, shown } from './search'
import { chosen, extended, joined, nothing, type Selection, selection, toggled } from './selection'
import { announce, complain, dropToast, showToast } from './toast'

const ids = () => chosen.peek().map(({ id }) => id)

function choose(next: Selection) {
  selection.value = next
  announce(messages.actions.selecting.count(next.ids.size))
}

export const startSelecting = () => choose(selection.peek() ?? nothing)

export const toggleChosen = (id: string) => choose(toggled(selection.peek() ?? nothing, id))

/** To this row from where the last choice was; where there was none, from this one. */
export function extendTo(id: string, from: string | null) {
  const now = selection.peek() ?? nothing
  const order = shown.peek().map((account) => account.id)
  choose(extended(now.anchor === null ? { ...now, anchor: from } : now, order, id))
}

/** All that the list shows: while searching, all that were found. */
export const selectShown = () =>
  choose(
    joined(
      selection.peek() ?? nothing,
      shown.peek().map(({ id }) => id),
    ),
  )

export function stopSelecting() {
  selection.value = null
  announce(messages.actions.selecting.cleared)
  // What had the focus is gone when it was the bar's.
  window.setTimeout(() => {
    if (document.activeElement !== document.body) return
    const at = indexOf(current.peek())
    if (at < 0) focusSearch()
    else focusRow(at)
  })
}

export async function pinChosen(pinned: boolean) {
  const which = ids()
  const words = messages.actions.selecting
  const reply = await ask('changeAccounts', { ids: which, change: { pinned } })
  if (!reply.ok) return complain(reply.error)
  showToast({ text: (pinned ? words.pinned : words.unpinned)(which.length), tone: 'plain' })
}

export async function trashChosen() {
  const gone = ids()
  if (gone.length === 0) return
  const reply = await ask('trashAccounts', { ids: gone })
  if (!reply.ok) return complain(reply.error)
  stopSelecting()
  focusSearch()
  showToast({
    text: messages.actions.selecting.trashed(gone.length),
    tone: 'plain',
    action: { label: messages.common.undo, run: () => void bringBack(gone) },
  })
}

async function bringBack(gone: readonly string[]) {
  dropToast()
  const reply = await ask('restoreFromTrash', { ids: [...gone] })
  if (!reply.ok) return complain(reply.error)
  focusSearch()
  announce(messages.actions.selecting.restored(gone.length))
}

export interface ChosenAction {
  readonly id: string
  readonly words: () => string
  readonly icon: FunctionComponent
  readonly run: () => void
  readonly danger?: boolean
  /** Stands in the bar; the others in its menu. */
  readonly inBar?: boolean
}

const words = () => messages.actions.selecting

/** What can be done with all that are chosen. */
export function chosenActions(): readonly ChosenAction[] {
  const accounts = chosen.value
  const pinned = accounts.length > 0 && accounts.every((account) => account.pinned)
  const openFor = (kind: 'bulk' | 'export' | 'move') => () => {
    dialog.value = kind === 'export' ? { kind, id: null, ids: ids() } : { kind, ids: ids() }
  }
  return [
    { id: 'sort', words: () => words().sort, icon: TagIcon, run: openFor('bulk'), inBar: true },
    {
      id: 'pin',
      words: () => (pinned ? words().unpin : words().pin),
      icon: PinIcon,
      run: () => void pinChosen(!pinned),
      inBar: true,
    },
    { id: 'export', words: () => words().export, icon: ExportIcon, run: openFor('export') },
    { id: 'move', words: () => words().move, icon: PhoneIcon, run: openFor('move') },
    {
      id: 'trash',
      words: () => words().trash,
      icon: TrashIcon,
      run: () => void trashChosen(),
      inBar: true,
      danger: true,
    },
  ]
}

/** The same as a menu, with "all" in front. */
export function chosenItems(barToo: boolean): readonly MenuItem[] {
  const all: MenuItem = {
    label: query.peek().trim() === '' ? words().all : words().allFound,
    icon: CheckIcon,
    run: selectShown,
  }
  const rest = chosenActions()
    .filter(({ inBar }) => barToo || !inBar)
    .map(({ words: label, icon, run, danger }) => ({
      label: label(),
      icon,
      run,
      disabled: chosen.peek().length === 0,
      ...(danger ? { danger, apart: true } : {}),
    }))
  return [all, ...rest]
}

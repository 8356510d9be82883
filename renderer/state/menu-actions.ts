// What the menu bar, or the tray, asks of the page.

import type { MenuAction } from '../../shared/menu-actions'
import { toggleHidden } from './hiding'
import { leaveMini, mini, toggleMini } from './mini'
import { afterLeaving, dialog, goTo, openAdd } from './page'
import { focusSearch } from './search'
import { changeSettings } from './settings'
import { status } from './vault'

const deeds: Readonly<Record<MenuAction, () => void>> = {
  add: () => afterLeaving(() => openAdd()),
  create: () => afterLeaving(() => goTo('create')),
  import: () => afterLeaving(() => openAdd('files')),
  export: () => {
    dialog.value = { kind: 'export', id: null }
  },
  trash: () => afterLeaving(() => goTo('trash')),
  settings: () => afterLeaving(() => goTo('settings')),
  shortcuts: () => afterLeaving(() => goTo('settings')),
  find: () => {
    afterLeaving(() => goTo('accounts'))
    // The field is in the page only after the next render.
    queueMicrotask(() => focusSearch(true))
  },
  comfortable: () => void changeSettings({ layout: 'comfortable' }),
  compact: () => void changeSettings({ layout: 'compact' }),
  tiles: () => void changeSettings({ layout: 'tiles' }),
  hide: () => void toggleHidden(),
  mini: toggleMini,
}

/** Those that need nothing of the whole window. */
const anywhere: ReadonlySet<MenuAction> = new Set(['hide', 'mini', 'comfortable', 'compact', 'tiles'])

/** A locked vault does none of it, and what is open in a dialog is finished first. */
export function takeMenu(action: MenuAction): void {
  if (status.peek().kind !== 'open') return
  if (dialog.peek() !== null && !anywhere.has(action)) return
  if (mini.peek() && !anywhere.has(action)) void leaveMini().then(deeds[action])
  else deeds[action]()
}

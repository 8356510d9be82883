// What the menu bar, or the tray, asks of the page: the window's own actions, and the layouts.

import type { MenuAction } from '../../shared/menu-actions'
import { action } from './actions'
import { leaveMini, mini } from './mini'
import { dialog } from './page'
import { changeSettings } from './settings'
import { status } from './vault'

const deeds: Readonly<Record<MenuAction, () => void>> = {
  add: action('add').run,
  create: action('create').run,
  import: action('import').run,
  export: action('export').run,
  trash: action('trash').run,
  settings: action('settings').run,
  shortcuts: action('shortcuts').run,
  find: action('find').run,
  comfortable: () => void changeSettings({ layout: 'comfortable' }),
  compact: () => void changeSettings({ layout: 'compact' }),
  tiles: () => void changeSettings({ layout: 'tiles' }),
  hide: action('hide').run,
  mini: action('mini').run,
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

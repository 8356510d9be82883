// The menu bar as data, made from what is known now. Pure. macOS shows it; Windows and Linux have no menu bar, and of it
// only the keys that windows have there anyway.

import { type MenuAction, menuActions } from '../../shared/menu-actions'
import { messages } from '../../shared/messages'
import type { Settings } from '../../shared/settings'
import type { Clock, MenuBar, MenuEntry, MenuGroup, MenuRole } from '../platform/platform'

export interface MenuState {
  readonly system: MenuBar['system']
  /** A locked vault leaves nothing to do but to look at the program itself. */
  readonly open: boolean
  readonly layout: Settings['layout']
  readonly codesHidden: boolean
  readonly mini: boolean
}

const line: MenuEntry = { kind: 'line' }
const role = (name: MenuRole, keys?: string): MenuEntry => ({
  kind: 'role',
  role: name,
  ...(keys === undefined ? {} : { keys }),
})

export function menuBar(state: MenuState): readonly MenuGroup[] {
  return state.system === 'mac' ? macMenu(state) : windowKeys(state.system)
}

/** No menu shows them. The second key for larger is the one without Shift. */
function windowKeys(system: 'windows' | 'linux'): readonly MenuGroup[] {
  const words = messages.views.menuBar
  const view = [
    role('zoomIn', 'CommandOrControl+Plus'),
    role('zoomIn', 'CommandOrControl+='),
    role('zoomOut'),
    role('resetZoom'),
    role('togglefullscreen'),
  ]
  const file = system === 'linux' ? [role('close'), role('quit')] : [role('close')]
  return [
    { label: words.file, entries: file },
    { label: words.view, entries: view },
  ]
}

function macMenu({ open, layout, codesHidden, mini }: MenuState): readonly MenuGroup[] {
  const words = messages.views.menuBar
  const item = (
    id: MenuAction | 'lock',
    label: string,
    more: Pick<Extract<MenuEntry, { kind: 'item' }>, 'keys' | 'mark'> = {},
  ): MenuEntry => ({ kind: 'item', id, label, enabled: open, ...more })
  const laidOut = (id: Settings['layout']) =>
    item(id, messages.views.layout[id], { mark: { as: 'radio', on: layout === id } })
  const checkbox = (on: boolean) => ({ as: 'checkbox', on }) as const
  return [
    {
      label: words.app,
      entries: [
        role('about'),
        line,
        item('settings', words.settings, { keys: 'Command+,' }),
        item('lock', words.lock, { keys: 'Command+L' }),
        line,
        role('services'),
        line,
        role('hide'),
        role('hideOthers'),
        role('unhide'),
        line,
        role('quit'),
      ],
    },
    {
      label: words.file,
      entries: [
        item('add', words.add, { keys: 'Command+N' }),
        item('create', words.create, { keys: 'Command+Shift+N' }),
        line,
        item('import', words.import),
        item('export', words.export),
        line,
        item('trash', words.trash),
        line,
        role('close'),
      ],
    },
    {
      label: words.edit,
      entries: [
        role('undo'),
        role('redo'),
        line,
        role('cut'),
        role('copy'),
        role('paste'),
        role('delete'),
        role('selectAll'),
        line,
        item('find', words.find, { keys: 'Command+F' }),
      ],
    },
    {
      label: words.view,
      entries: [
        laidOut('comfortable'),
        laidOut('compact'),
        laidOut('tiles'),
        line,
        item('hide', words.hide, { keys: 'Command+Shift+H', mark: checkbox(codesHidden) }),
        item('mini', words.mini, { keys: 'Command+Shift+M', mark: checkbox(mini) }),
        line,
        role('resetZoom'),
        role('zoomIn'),
        role('zoomOut'),
        line,
        role('togglefullscreen'),
      ],
    },
    {
      label: words.window,
      role: 'window',
      entries: [role('minimize'), role('zoom'), line, role('front')],
    },
    { label: words.help, role: 'help', entries: [item('shortcuts', words.shortcuts)] },
  ]
}

export interface MenuKeeper {
  start(): void
  /** Something that the menu shows may have changed. */
  refresh(): void
}

/** Keeps the menu bar true; several changes in one turn are drawn once. */
export function createMenuKeeper(parts: {
  readonly menuBar: MenuBar
  readonly clock: Clock
  readonly state: () => Omit<MenuState, 'system'>
  readonly lock: () => void
  readonly ask: (action: MenuAction) => void
}): MenuKeeper {
  const { clock, state, lock, ask } = parts
  let started = false
  let waiting = false
  const draw = () => parts.menuBar.render(menuBar({ ...state(), system: parts.menuBar.system }))
  parts.menuBar.onChoose((id) => {
    if (id === 'lock') return lock()
    const action = menuActions.find((each) => each === id)
    if (action !== undefined) ask(action)
  })
  return {
    start: () => {
      started = true
      draw()
    },
    refresh: () => {
      // Elsewhere nothing in it changes.
      if (!started || waiting || parts.menuBar.system !== 'mac') return
      waiting = true
      clock.after(30, () => {
        waiting = false
        draw()
      })
    },
  }
}

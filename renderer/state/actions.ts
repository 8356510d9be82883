// Everything that can be done from the window, once: the menu, the keys, the sheet of shortcuts and the palette read
// this table. What is done with one account stands in row-actions.ts in the same way.

import type { FunctionComponent } from 'preact'
import { messages } from '../../shared/messages'
import { ask } from '../bridge'
import {
  CheckIcon,
  ClockIcon,
  CopyIcon,
  ExportIcon,
  EyeIcon,
  EyeOffIcon,
  FileIcon,
  HealthIcon,
  HelpIcon,
  KeyboardIcon,
  LinkIcon,
  LockIcon,
  MiniIcon,
  NextIcon,
  PhoneIcon,
  PlusIcon,
  QrIcon,
  QuitIcon,
  RefreshIcon,
  ScreenIcon,
  SearchIcon,
  SettingsIcon,
  SortIcon,
  TrashIcon,
} from '../parts/icon'
import { backUpNow } from './backups'
import { startSelecting } from './chosen'
import { clearClipboard, onClipboard } from './copying'
import { toggleHidden } from './hiding'
import type { Keys } from './keys'
import { keyText } from './keys'
import { lockNow } from './locking'
import { toggleMini } from './mini'
import { openSortMenu } from './order-menu'
import { afterLeaving, dialog, goTo, type MenuItem, openAdd, openHistory, type Page } from './page'
import { focusSearch } from './search'
import { changeSettings, settings } from './settings'
import { accounts } from './vault'

export interface Action {
  readonly id: string
  readonly words: () => string
  readonly icon: FunctionComponent
  /** The first is shown in menus. */
  readonly keys?: readonly Keys[]
  readonly available?: () => boolean
  readonly run: () => void
}

/** A page that is just being left comes before the one that is asked for. */
const go = (to: Page) => () => afterLeaving(() => goTo(to))
const open = (kind: 'palette' | 'shortcuts') => () => {
  dialog.value = { kind }
}
const words = () => messages.actions
const menuWords = () => messages.list.menu
const hidden = () => settings.peek()?.hideCodes ?? false
const HideIcon: FunctionComponent = () => (hidden() ? EyeIcon({}) : EyeOffIcon({}))
const theme = (id: string, value: 'light' | 'dark' | 'system', said: () => string): Action => ({
  id,
  words: said,
  icon: ScreenIcon,
  available: () => settings.peek() !== null && settings.peek()?.theme !== value,
  run: () => void changeSettings({ theme: value }),
})
/** The menu of orders hangs where the menu of the window does. */
const moreButton = () => document.querySelector<HTMLElement>('.bar [aria-haspopup]') ?? document.body
const hasAccounts = () => (accounts.peek()?.length ?? 0) > 0

function find() {
  afterLeaving(() => goTo('accounts'))
  // The field is in the page only after the next render.
  queueMicrotask(() => focusSearch(true))
}

function select() {
  afterLeaving(() => goTo('accounts'))
  // Leaving a page ends the choosing.
  queueMicrotask(startSelecting)
}

const table = {
  find: { words: () => words().find, icon: SearchIcon, keys: ['mod f', '/'], run: find },
  palette: { words: () => words().palette, icon: SearchIcon, keys: ['mod k'], run: open('palette') },
  add: {
    words: () => words().add,
    icon: PlusIcon,
    keys: ['mod n'],
    run: () => afterLeaving(() => openAdd()),
  },
  scan: { words: () => words().scan, icon: QrIcon, run: () => afterLeaving(() => openAdd('scan')) },
  import: { words: () => words().import, icon: FileIcon, run: () => afterLeaving(() => openAdd('files')) },
  paste: { words: () => words().paste, icon: LinkIcon, run: () => afterLeaving(() => openAdd('text')) },
  hand: { words: () => words().byHand, icon: KeyboardIcon, run: () => afterLeaving(() => openAdd('hand')) },
  create: {
    words: () => menuWords().create,
    icon: QrIcon,
    keys: ['mod shift n'],
    run: go('create'),
  },
  select: { words: () => words().select, icon: CheckIcon, available: hasAccounts, run: select },
  move: {
    words: () => menuWords().move,
    icon: PhoneIcon,
    run: () => {
      dialog.value = { kind: 'move' }
    },
  },
  export: {
    words: () => menuWords().export,
    icon: ExportIcon,
    run: () => {
      dialog.value = { kind: 'export', id: null }
    },
  },
  backUp: { words: () => words().backUp, icon: FileIcon, run: backUpNow },
  restore: { words: () => words().restore, icon: RefreshIcon, run: go('restore') },
  history: {
    words: () => words().history,
    icon: ClockIcon,
    run: () => afterLeaving(() => openHistory('settings')),
  },
  trash: { words: () => menuWords().trash, icon: TrashIcon, run: go('trash') },
  health: { words: () => messages.health.menu, icon: HealthIcon, run: go('health') },
  settings: { words: () => menuWords().settings, icon: SettingsIcon, keys: ['mod ,'], run: go('settings') },
  shortcuts: { words: () => words().shortcuts, icon: HelpIcon, keys: ['?', 'f1'], run: open('shortcuts') },
  hide: {
    words: () => (hidden() ? menuWords().unhide : menuWords().hide),
    icon: HideIcon,
    keys: ['mod shift h'],
    run: () => void toggleHidden(),
  },
  sort: { words: () => messages.ordering.sort.menu, icon: SortIcon, run: () => openSortMenu(moreButton()) },
  mini: {
    words: () => messages.views.mini.open,
    icon: MiniIcon,
    keys: ['mod shift m'],
    run: toggleMini,
  },
  next: {
    words: () => (settings.peek()?.showNextCode ? words().nextCodesOff : words().nextCodesOn),
    icon: NextIcon,
    run: () => void changeSettings({ showNextCode: !(settings.peek()?.showNextCode ?? false) }),
  },
  clipboard: {
    words: () => words().clearClipboard,
    icon: CopyIcon,
    available: () => onClipboard.peek() !== null,
    run: () => void clearClipboard(),
  },
  lock: { words: () => menuWords().lock, icon: LockIcon, keys: ['mod l'], run: () => void lockNow() },
  quit: { words: () => menuWords().quit, icon: QuitIcon, run: () => void ask('quit') },
} as const satisfies Readonly<Record<string, Omit<Action, 'id'>>>

export type ActionId = keyof typeof table

const named = (id: ActionId): Action => ({ id, ...table[id] })

export const action = named

export const actions: readonly Action[] = [
  // The names of a table's members are its keys.
  ...(Object.keys(table) as readonly ActionId[]).map(named),
  theme('light', 'light', () => words().lightTheme),
  theme('dark', 'dark', () => words().darkTheme),
  theme('system', 'system', () => words().systemTheme),
]

export const isAvailable = ({ available }: Action) => available?.() ?? true

/** The window's own menu; null begins a new part of it. */
const windowMenu: readonly (ActionId | null)[] = [
  ...(['sort', 'create', 'move', 'export', 'select', 'trash', 'health', 'settings', 'mini', 'hide'] as const),
  null,
  ...(['palette', 'shortcuts'] as const),
  null,
  ...(['lock', 'quit'] as const),
]

export function windowItems(): readonly MenuItem[] {
  return windowMenu.flatMap((id, at) => {
    if (id === null || !isAvailable(named(id))) return []
    const { words: label, icon, keys, run } = named(id)
    const shortcut = keys?.[0]
    return [
      {
        label: label(),
        icon,
        run,
        ...(shortcut ? { shortcut: keyText(shortcut) } : {}),
        ...(windowMenu[at - 1] === null ? { apart: true } : {}),
      },
    ]
  })
}

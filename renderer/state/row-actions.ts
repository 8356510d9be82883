// What can be done with one account, once: its menu, its keys, the sheet of shortcuts and the palette read this table.

import type { FunctionComponent } from 'preact'
import { messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'
import {
  CheckIcon,
  ClockIcon,
  CopyIcon,
  DownIcon,
  EditIcon,
  ExportIcon,
  EyeIcon,
  FolderIcon,
  KeyboardIcon,
  KeyIcon,
  LargeIcon,
  NextIcon,
  PinIcon,
  QrIcon,
  ReadIcon,
  RefreshIcon,
  TrashIcon,
  UpIcon,
} from '../parts/icon'
import { canMove, moveOne, pin, trash } from './changing'
import { chosenItems, toggleChosen } from './chosen'
import { codes, reveal } from './codes'
import { confirmAccount } from './confirming'
import { copyCode, newCode, typeCode } from './copying'
import { askDesk, desk } from './desk'
import { chooseKeys, type Keys, keyText } from './keys'
import { sayName } from './labels'
import { openLarge, readOut } from './large'
import { dialog, type MenuItem, type OpenMenu, openMenu, page } from './page'
import { selection } from './selection'
import { sayLeft } from './spoken'

const rowWords = () => messages.list.row

export const openEdit = (account: AccountView) => {
  dialog.value = { kind: 'edit', id: account.id }
}

const openOrder = (account: AccountView) => {
  dialog.value = { kind: 'order', id: account.id }
}

const openQr = (account: AccountView) => {
  dialog.value = { kind: 'show-qr', id: account.id }
}

const openExport = (account: AccountView) => {
  dialog.value = { kind: 'export', id: account.id }
}

const openSiteCodes = (account: AccountView) => {
  dialog.value = { kind: 'site-codes', id: account.id }
}

export interface AccountAction {
  readonly id: string
  readonly words: (account: Pick<AccountView, 'pinned'>) => string
  readonly icon: FunctionComponent
  readonly keys?: Keys
  /** Not offered where it says no. */
  readonly available?: (account: AccountView) => boolean
  /** Offered, but grey, where it says no. */
  readonly possible?: (account: AccountView) => boolean
  readonly run: (account: AccountView) => void
  /** Stands apart from what is above it. */
  readonly apart?: boolean
  readonly danger?: boolean
}

const codeOf = (account: AccountView) => codes.peek().get(account.id)
const isHidden = (account: AccountView) => codeOf(account)?.kind === 'hidden' && account.type !== 'hotp'
/** Codes are known of the rows on the screen only; of the others the type tells. */
const isTimed = (account: AccountView) => {
  const code = codeOf(account)
  return code ? code.kind === 'timed' || isHidden(account) : account.type !== 'hotp' && !account.pinNeeded
}
const isCounted = (account: AccountView) => {
  const code = codeOf(account)
  return code?.kind === 'counted' && code.code !== null
}

/** All that can be done with one account, in the order of its menu. */
export const accountActions: readonly AccountAction[] = [
  {
    id: 'reveal',
    words: () => rowWords().reveal,
    icon: EyeIcon,
    keys: 'mod e',
    available: isHidden,
    run: (account) => void reveal(account),
  },
  {
    id: 'copy',
    words: () => rowWords().copy,
    icon: CopyIcon,
    keys: 'enter',
    available: (account) => isTimed(account) || isCounted(account),
    run: (account) => void copyCode(account),
  },
  {
    id: 'copy-next',
    words: () => rowWords().copyNext,
    icon: NextIcon,
    keys: 'mod shift c',
    available: isTimed,
    run: (account) => void copyCode(account, 'next'),
  },
  {
    id: 'type',
    words: () => rowWords().type,
    icon: KeyboardIcon,
    available: (account) =>
      (desk.peek()?.typesFromMain ?? false) && !account.pinNeeded && codeOf(account)?.kind !== 'none',
    run: (account) => void typeCode(account),
  },
  {
    id: 'new-code',
    words: () => messages.list.newCode,
    icon: RefreshIcon,
    available: ({ type }) => type === 'hotp',
    run: (account) => void newCode(account),
  },
  {
    id: 'confirm',
    words: () => messages.health.ask.inMenu,
    icon: CheckIcon,
    available: ({ unconfirmed }) => unconfirmed ?? false,
    run: (account) => void confirmAccount(account),
  },
  {
    id: 'large',
    words: () => messages.views.large.open,
    icon: LargeIcon,
    keys: 'mod b',
    run: openLarge,
  },
  {
    id: 'read-out',
    words: () => messages.views.large.read,
    icon: ReadIcon,
    keys: 'mod shift s',
    available: (account) => isTimed(account) || isCounted(account),
    run: readOut,
  },
  {
    id: 'left',
    words: () => messages.looks.sayLeft,
    icon: ClockIcon,
    keys: 'mod t',
    available: isTimed,
    run: sayLeft,
  },
  { id: 'edit', words: () => rowWords().edit, icon: EditIcon, keys: 'f2', run: openEdit, apart: true },
  {
    id: 'order',
    words: () => messages.ordering.account.menu,
    icon: FolderIcon,
    run: openOrder,
  },
  { id: 'show-qr', words: () => rowWords().showQr, icon: QrIcon, run: openQr },
  { id: 'export', words: () => rowWords().export, icon: ExportIcon, run: openExport },
  { id: 'site-codes', words: () => messages.siteCodes.menu, icon: KeyIcon, run: openSiteCodes },
  {
    id: 'pin',
    words: ({ pinned }) => (pinned ? rowWords().unpin : rowWords().pin),
    icon: PinIcon,
    run: (account) => void pin(account, !account.pinned),
  },
  {
    id: 'up',
    words: () => rowWords().up,
    icon: UpIcon,
    keys: 'alt arrowup',
    possible: (account) => canMove(account, -1),
    run: (account) => moveOne(account, -1),
  },
  {
    id: 'down',
    words: () => rowWords().down,
    icon: DownIcon,
    keys: 'alt arrowdown',
    possible: (account) => canMove(account, 1),
    run: (account) => moveOne(account, 1),
  },
  {
    id: 'select',
    words: () => messages.actions.selectThis,
    icon: CheckIcon,
    keys: chooseKeys,
    possible: () => page.peek() === 'accounts',
    run: ({ id }) => toggleChosen(id),
  },
  {
    id: 'trash',
    words: () => rowWords().trash,
    icon: TrashIcon,
    keys: 'delete',
    run: (account) => void trash(account),
    apart: true,
    danger: true,
  },
]

/** Those that are offered for this account. */
export const actionsOf = (account: AccountView) =>
  accountActions.filter(({ available }) => available?.(account) ?? true)

const rowItems = (account: AccountView): readonly MenuItem[] =>
  actionsOf(account).map(({ words: label, icon, keys, possible, run, apart, danger }) => ({
    label: label(account),
    icon,
    run: () => run(account),
    disabled: !(possible?.(account) ?? true),
    ...(keys ? { shortcut: keyText(keys) } : {}),
    ...(apart ? { apart } : {}),
    ...(danger ? { danger } : {}),
  }))

/** Below the row's button, or where the pointer was. */
export function openRowMenu(account: AccountView, from: HTMLElement, pointer?: { x: number; y: number }) {
  const box = from.getBoundingClientRect()
  const at: OpenMenu['at'] = pointer
    ? { left: pointer.x, right: pointer.x, top: pointer.y, bottom: pointer.y }
    : { left: box.left, right: box.right, top: box.top, bottom: box.bottom }
  const row = from.closest('.row')?.querySelector<HTMLElement>('.row-press')
  const forAll = selection.peek()?.ids.has(account.id) ?? false
  openMenu({
    label: forAll ? messages.list.more : messages.list.menuLabel(sayName(account)),
    items: forAll ? chosenItems(true) : rowItems(account),
    at,
    from: row ?? from,
  })
  // Tools come and go: for the next time.
  void askDesk()
}

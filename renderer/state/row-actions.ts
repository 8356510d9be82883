// The menu of a row, and the same deeds by key.

import { messages } from '../../shared/messages'
import type { AccountView } from '../../shared/views'
import {
  CheckIcon,
  CopyIcon,
  DownIcon,
  EditIcon,
  ExportIcon,
  EyeIcon,
  KeyboardIcon,
  KeyIcon,
  NextIcon,
  PinIcon,
  QrIcon,
  RefreshIcon,
  TrashIcon,
  UpIcon,
} from '../parts/icon'
import { canMove, moveOne, pin, trash } from './changing'
import { codes, reveal } from './codes'
import { confirmAccount } from './confirming'
import { copyCode, newCode, typeCode } from './copying'
import { askDesk, desk } from './desk'
import { altName, modName } from './keys'
import { sayName } from './labels'
import { dialog, type MenuItem, type OpenMenu, openMenu } from './page'

const words = messages.list.row

export const openEdit = (account: AccountView) => {
  dialog.value = { kind: 'edit', id: account.id }
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

function rowItems(account: AccountView): readonly MenuItem[] {
  const code = codes.peek().get(account.id)
  const hidden = code?.kind === 'hidden' && account.type !== 'hotp'
  const items: (MenuItem | null)[] = [
    hidden
      ? { label: words.reveal, icon: EyeIcon, shortcut: `${modName} E`, run: () => void reveal(account) }
      : null,
    code?.kind === 'timed' || hidden || (code?.kind === 'counted' && code.code !== null)
      ? { label: words.copy, icon: CopyIcon, shortcut: 'Enter', run: () => void copyCode(account) }
      : null,
    code?.kind === 'timed' || hidden
      ? {
          label: words.copyNext,
          icon: NextIcon,
          shortcut: `${modName} ⇧ C`,
          run: () => void copyCode(account, 'next'),
        }
      : null,
    desk.peek()?.typesFromMain && !account.pinNeeded && code !== undefined && code.kind !== 'none'
      ? { label: words.type, icon: KeyboardIcon, run: () => void typeCode(account) }
      : null,
    account.type === 'hotp'
      ? { label: messages.list.newCode, icon: RefreshIcon, run: () => void newCode(account) }
      : null,
    account.unconfirmed
      ? { label: messages.health.ask.inMenu, icon: CheckIcon, run: () => void confirmAccount(account) }
      : null,
    { label: words.edit, icon: EditIcon, shortcut: 'F2', run: () => openEdit(account), apart: true },
    { label: words.showQr, icon: QrIcon, run: () => openQr(account) },
    { label: words.export, icon: ExportIcon, run: () => openExport(account) },
    { label: messages.siteCodes.menu, icon: KeyIcon, run: () => openSiteCodes(account) },
    {
      label: account.pinned ? words.unpin : words.pin,
      icon: PinIcon,
      run: () => void pin(account, !account.pinned),
    },
    {
      label: words.up,
      icon: UpIcon,
      shortcut: `${altName} ↑`,
      run: () => moveOne(account, -1),
      disabled: !canMove(account, -1),
    },
    {
      label: words.down,
      icon: DownIcon,
      shortcut: `${altName} ↓`,
      run: () => moveOne(account, 1),
      disabled: !canMove(account, 1),
    },
    {
      label: words.trash,
      icon: TrashIcon,
      shortcut: 'Del',
      run: () => void trash(account),
      apart: true,
      danger: true,
    },
  ]
  return items.filter((item) => item !== null)
}

/** Below the row's button, or where the pointer was. */
export function openRowMenu(account: AccountView, from: HTMLElement, pointer?: { x: number; y: number }) {
  const box = from.getBoundingClientRect()
  const at: OpenMenu['at'] = pointer
    ? { left: pointer.x, right: pointer.x, top: pointer.y, bottom: pointer.y }
    : { left: box.left, right: box.right, top: box.top, bottom: box.bottom }
  const row = from.closest('.row')?.querySelector<HTMLElement>('.row-press')
  openMenu({
    label: messages.list.menuLabel(sayName(account)),
    items: rowItems(account),
    at,
    from: row ?? from,
  })
  // Tools come and go: for the next time.
  void askDesk()
}

// The menu of orders: how the list is sorted, the views that follow from it, and the way to the groups.

import { messages } from '../../shared/messages'
import { CheckIcon, FolderIcon, NoIcon } from '../parts/icon'
import { dialog, type MenuItem, openMenu } from './page'
import { choose, chosen, keyOf, offered } from './part'
import { changeSettings, settings } from './settings'
import type { Sort } from './sort'
import { announce } from './toast'
import { settleOrder } from './vault'

export const sorts: readonly Sort[] = ['manual', 'issuer', 'account', 'last-used', 'most-used', 'added']
/** Orders that follow from what was counted. */
export const byUse: ReadonlySet<Sort> = new Set(['last-used', 'most-used'])

export async function sortBy(by: Sort) {
  await changeSettings({ sort: by })
  settleOrder()
  announce(messages.ordering.sort.said(messages.ordering.sort[by]))
}

export const openGroups = () => {
  dialog.value = { kind: 'groups' }
}

function choice(label: string, checked: boolean, run: () => void): MenuItem {
  return { label, icon: checked ? CheckIcon : NoIcon, checked, run }
}

function items(): readonly MenuItem[] {
  const { sort, strip } = messages.ordering
  const now = settings.peek()
  const counted = (now?.countUsage ?? true) && (now?.activityLog ?? true)
  const at = keyOf(chosen.peek())
  const smart = offered
    .peek()
    .flatMap((part) => (part.kind === 'group' || part.kind === 'tag' ? [] : [part]))
    .map((part) => choice(strip[part.kind], keyOf(part) === at, () => choose(part)))
  return [
    ...sorts
      .filter((by) => counted || !byUse.has(by))
      .map((by) => choice(sort[by], (now?.sort ?? 'manual') === by, () => void sortBy(by))),
    ...(smart.length > 1 ? smart.map((item, place) => ({ ...item, apart: place === 0 })) : []),
    { label: sort.groups, icon: FolderIcon, run: openGroups, apart: true },
  ]
}

export function openSortMenu(from: HTMLElement) {
  const { left, right, top, bottom } = from.getBoundingClientRect()
  openMenu({ label: messages.ordering.sort.title, items: items(), at: { left, right, top, bottom }, from })
}

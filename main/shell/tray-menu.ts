// The tray's menu as data, made from what is known now. Pure; codes are computed when an entry is chosen, never here.
// A locked vault gives no names.

import { accountName } from '../../shared/messages/choose'
import { trayText } from '../../shared/messages/tray'
import type { GroupView } from '../../shared/ordering'
import { singleLine } from '../../shared/visible'
import type { TrayEntry } from '../platform/platform'

export interface TrayState {
  readonly vault: 'open' | 'locked' | 'closed'
  readonly accounts: readonly TrayAccount[]
  /** In their order; absent = none. */
  readonly groups?: readonly GroupView[]
  /** Newest first. */
  readonly recent: readonly string[]
  readonly codesHidden: boolean
  readonly demo?: boolean
  /** The main window is the mini window now; absent = it cannot be. */
  readonly mini?: boolean
}

export interface TrayAccount {
  readonly id: string
  readonly issuer: string
  readonly account: string
  readonly pinned: boolean
  /** Ids. */
  readonly groups?: readonly string[]
}

/** On top of the menu; the rest is one level down. */
const onTop = 8
/** A menu is no list to scroll through: beyond this, accounts are found in the window. */
const mostBelow = 300
/** Up to so many stand side by side; more are grouped by their first letter. */
const sideBySide = 30
const longestLabel = 60

export function trayMenu(state: TrayState): readonly TrayEntry[] {
  const words = trayText
  const end: readonly TrayEntry[] = [
    { kind: 'item', id: 'open', label: words.open },
    { kind: 'item', id: 'quit', label: words.quit },
  ]
  if (state.vault === 'closed') return end
  if (state.vault === 'locked') {
    return [
      { kind: 'words', label: words.locked },
      { kind: 'item', id: 'unlock', label: words.unlock },
      { kind: 'line' },
      ...end,
    ]
  }
  const top = topAccounts(state)
  return [
    ...top.map(copyEntry),
    ...(state.accounts.length > top.length ? [allAccounts(state)] : []),
    ...(state.accounts.length === 0 ? [{ kind: 'words', label: words.noAccounts } as const] : []),
    { kind: 'line' },
    { kind: 'item', id: 'hide', label: words.hideCodes, checked: state.codesHidden },
    ...(state.mini === undefined
      ? []
      : [{ kind: 'item', id: 'mini', label: words.mini, checked: state.mini } as const]),
    { kind: 'item', id: 'lock', label: words.lock },
    { kind: 'line' },
    ...end,
  ]
}

/** Pinned in their order, then what was used last, then what comes first. */
function topAccounts({ accounts, recent }: TrayState): readonly TrayAccount[] {
  const byId = new Map(accounts.map((account) => [account.id, account]))
  const used = recent.map((id) => byId.get(id)).filter((account) => account !== undefined)
  const pinned = accounts.filter((account) => account.pinned)
  const few = accounts.length <= onTop ? accounts : []
  return [...new Set([...pinned, ...used, ...few])].slice(0, onTop)
}

function allAccounts({ accounts, groups: named = [] }: TrayState): TrayEntry {
  const known = new Set(named.map(({ id }) => id))
  const inOrder = byLabel(accounts)
  const loose = inOrder.filter(({ groups: its = [] }) => !its.some((id) => known.has(id)))
  const { entries: grouped, left } = byGroup(inOrder, named)
  const sorted = loose.slice(0, left)
  const unseen = accounts.length - sorted.length - new Set(grouped.flatMap(({ shown }) => shown)).size
  const more: readonly TrayEntry[] =
    unseen > 0 ? [{ kind: 'line' }, { kind: 'item', id: 'open', label: trayText.more(unseen) }] : []
  const groups = byIssuer(sorted)
  const entries = groups.length <= sideBySide ? groups : byLetter(groups)
  const line: readonly TrayEntry[] = grouped.length > 0 && entries.length > 0 ? [{ kind: 'line' }] : []
  return {
    kind: 'group',
    label: trayText.all,
    entries: [...grouped.map(({ entry }) => entry), ...line, ...entries, ...more],
  }
}

const order = new Intl.Collator('en')

/** Each label is made once: a sort of 10,000 accounts looks at them a quarter of a million times. */
function byLabel(accounts: readonly TrayAccount[]): readonly TrayAccount[] {
  const labelled = accounts.map((account) => ({ account, label: labelOf(account) }))
  return labelled.sort((a, b) => order.compare(a.label, b.label)).map(({ account }) => account)
}

/** The groups that people made, for as long as the menu has room; an account stands in each of its groups. */
function byGroup(sorted: readonly TrayAccount[], groups: readonly GroupView[]) {
  let left = mostBelow
  const entries = groups.flatMap(({ id, name }) => {
    const members = sorted.filter(({ groups: its = [] }) => its.includes(id)).slice(0, left)
    left -= members.length
    if (members.length === 0) return []
    const entry: TrayEntry = { kind: 'group', label: short(name), entries: members.map(copyEntry) }
    return [{ entry, shown: members.map((account) => account.id) }]
  })
  return { entries, left }
}

/** An issuer with several accounts is a group of its own. */
function byIssuer(sorted: readonly TrayAccount[]): readonly TrayEntry[] {
  const groups = new Map<string, TrayAccount[]>()
  for (const account of sorted) {
    const key = account.issuer === '' ? account.id : account.issuer
    groups.set(key, [...(groups.get(key) ?? []), account])
  }
  return [...groups].map(([issuer, members]) => {
    const [only] = members
    return members.length === 1 && only !== undefined
      ? copyEntry(only)
      : { kind: 'group', label: short(issuer), entries: members.map(copyEntry) }
  })
}

function byLetter(entries: readonly TrayEntry[]): readonly TrayEntry[] {
  const groups = new Map<string, TrayEntry[]>()
  for (const entry of entries) {
    const [first = '#'] = entry.kind === 'line' ? '#' : entry.label
    const letter = /\p{L}/u.test(first) ? first.toUpperCase() : '#'
    groups.set(letter, [...(groups.get(letter) ?? []), entry])
  }
  return [...groups].map(([label, members]) => ({ kind: 'group', label, entries: members }))
}

function copyEntry(account: TrayAccount): TrayEntry {
  return { kind: 'item', id: `copy:${account.id}`, label: labelOf(account) }
}

function labelOf({ issuer, account }: TrayAccount): string {
  return short(accountName(issuer, account))
}

function short(name: string): string {
  const line = singleLine(name)
  const characters = Array.from(line)
  return characters.length <= longestLabel ? line : `${characters.slice(0, longestLabel - 1).join('')}…`
}

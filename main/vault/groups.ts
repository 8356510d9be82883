// Groups, tags and pins as functions of the contents. Groups are Aegis' own (`db.groups`, an entry's `groups`); tags are a
// member of the entry's `tidelock`. What other programs wrote beside a group's name stays as it is.

import type { Fault } from '../../shared/errors'
import { type GroupView, orderingLimits as limits, sameName, tidyTag } from '../../shared/ordering'
import { fail, ok, type Result } from '../../shared/result'
import type { Account } from './account'
import type { Change } from './changes'
import type { Contents } from './contents'
import { type Members, membersOf } from './json-text'
import { uuidFrom } from './slot-json'

/** Of an entry's `tidelock` (docs/vault-format.md). */
const member = 'tags'

/** Groups with an id and a name that is text; whatever else lies in the list is kept and not shown. */
export function groupViews(groups: readonly unknown[]): readonly GroupView[] {
  const seen = new Set<string>()
  return groups.flatMap((group) => {
    const id = idOf(group)
    const name = membersOf(group)?.['name']
    if (id === null || typeof name !== 'string' || name === '' || seen.has(id)) return []
    seen.add(id)
    return [{ id, name }]
  })
}

/** Ids as the entry has them, those of groups that are gone included. */
export function groupsOf({ extra }: Pick<Account, 'extra'>): readonly string[] {
  return texts(extra['groups'])
}

export function tagsOf({ extra }: Pick<Account, 'extra'>): readonly string[] {
  return texts(membersOf(extra['tidelock'])?.[member])
}

/** Whether both stand in the same groups and have the same tags. */
export function sameOrder(a: Account, b: Account): boolean {
  if (a.extra === b.extra) return true
  return same(groupsOf(a), groupsOf(b)) && same(tagsOf(a), tagsOf(b))
}

export interface AccountsOrder {
  readonly pinned?: boolean | undefined
  readonly join?: readonly string[] | undefined
  readonly leave?: readonly string[] | undefined
  readonly addTags?: readonly string[] | undefined
  readonly removeTags?: readonly string[] | undefined
}

/** One change of many accounts. Fault `no-such-account` where one of them, or a group to join, is gone meanwhile. */
export function ordering(ids: readonly string[], change: AccountsOrder): Change<null> {
  const join = change.join ?? []
  const leave = new Set(change.leave ?? [])
  const addTags = (change.addTags ?? []).map(tidyTag).filter((tag) => tag !== '')
  const removeTags = change.removeTags ?? []
  return (contents) => {
    const known = new Set(groupViews(contents.groups).map(({ id }) => id))
    if (!join.every((id) => known.has(id))) return fail({ code: 'no-such-group' })
    const wanted = new Set(ids)
    let found = 0
    let touched = false
    const accounts = contents.accounts.map((account) => {
      if (!wanted.has(account.id)) return account
      found++
      const next = ordered(account)
      touched ||= next !== account
      return next
    })
    if (found < wanted.size) return fail({ code: 'no-such-account' })
    return ok({ contents: touched ? { ...contents, accounts } : contents, value: null })
  }

  function ordered(account: Account): Account {
    const before = { groups: groupsOf(account), tags: tagsOf(account) }
    const groups = [...new Set([...before.groups.filter((id) => !leave.has(id)), ...join])]
    const kept = before.tags.filter((tag) => !removeTags.some((gone) => sameName(gone, tag)))
    const tags = distinct([...kept, ...addTags]).slice(0, limits.maxTags)
    const pinned = change.pinned ?? account.pinned
    const still = same(before.groups, groups) && same(before.tags, tags)
    if (still && pinned === account.pinned) return account
    return { ...account, pinned, extra: still ? account.extra : withOrder(account.extra, groups, tags) }
  }
}

/** A group of the same name is not made twice: it answers with the one that there is. */
export function addingGroup(made: GroupView): Change<GroupView> {
  return (contents) => {
    const present = groupViews(contents.groups)
    const twin = present.find(({ name }) => sameName(name, made.name))
    if (twin !== undefined) return ok({ contents, value: twin })
    if (present.length >= limits.maxGroups) return fail({ code: 'groups-too-many', limit: limits.maxGroups })
    const groups = [...contents.groups, { uuid: made.id, name: made.name }]
    return ok({ contents: { ...contents, groups }, value: made })
  }
}

export function renamingGroup(id: string, name: string): Change<null> {
  return withGroup(id, (contents) => {
    const twin = groupViews(contents.groups).find((one) => one.id !== id && sameName(one.name, name))
    if (twin !== undefined) return fail({ code: 'group-exists' })
    const groups = contents.groups.map((one) => (idOf(one) === id ? { ...membersOf(one), name } : one))
    return ok({ ...contents, groups })
  })
}

/** Its accounts stay, also those in the trash; they are no longer in it. */
export function removingGroup(id: string): Change<null> {
  const without = (account: Account): Account => {
    const groups = groupsOf(account)
    if (!groups.includes(id)) return account
    const left = groups.filter((one) => one !== id)
    return { ...account, extra: withOrder(account.extra, left, tagsOf(account)) }
  }
  return withGroup(id, (contents) =>
    ok({
      ...contents,
      groups: contents.groups.filter((one) => idOf(one) !== id),
      accounts: contents.accounts.map(without),
      trash: contents.trash.map((one) => {
        const account = without(one.account)
        return account === one.account ? one : { ...one, account }
      }),
    }),
  )
}

/** Before another one, or last (null). */
export function movingGroup(id: string, before: string | null): Change<null> {
  return withGroup(id, (contents) => {
    if (before === id) return ok(contents)
    const moved = contents.groups.filter((one) => idOf(one) === id)
    const rest = contents.groups.filter((one) => idOf(one) !== id)
    const at = before === null ? rest.length : rest.findIndex((one) => idOf(one) === before)
    if (at < 0) return fail({ code: 'no-such-group' })
    return ok({ ...contents, groups: [...rest.slice(0, at), ...moved, ...rest.slice(at)] })
  })
}

/**
 * Files of Aegis' older layouts name one group in each entry and list none. Each name becomes a group; its id follows
 * from the name and `seed`, so that it is the same at each opening until a save writes it down.
 */
export function withNamedGroups<T extends Pick<Account, 'extra'>>(
  accounts: readonly T[],
  groups: readonly unknown[],
  seed: string,
): { readonly accounts: readonly T[]; readonly groups: readonly unknown[] } {
  const old = ({ extra }: T) =>
    !('groups' in extra) && typeof extra['group'] === 'string' && extra['group'] !== ''
      ? extra['group']
      : null
  if (!accounts.some((account) => old(account) !== null)) return { accounts, groups }
  const ids = new Map(groupViews(groups).map(({ id, name }) => [name, id]))
  const fresh: Members[] = []
  const moved = accounts.map((account) => {
    const name = old(account)
    if (name === null) return account
    const id = ids.get(name) ?? uuidFrom(`${seed}:group:${name}`)
    if (!ids.has(name)) fresh.push({ uuid: id, name })
    ids.set(name, id)
    const { group: _name, ...others } = account.extra
    return { ...account, extra: { ...others, groups: [id] } }
  })
  return { accounts: moved, groups: [...groups, ...fresh] }
}

/**
 * What comes in from a file may name a group that is here under another id: its accounts join the one of that name, and
 * nobody gets two groups of one name.
 */
export function metByName<T extends Pick<Account, 'extra'>>(
  present: readonly unknown[],
  incoming: readonly unknown[],
  accounts: readonly T[],
): { readonly accounts: readonly T[]; readonly groups: readonly unknown[] } {
  const here = groupViews(present)
  const ids = new Set(here.map(({ id }) => id))
  const moved = new Map<string, string>()
  for (const { id, name } of groupViews(incoming)) {
    const twin = ids.has(id) ? undefined : here.find((one) => sameName(one.name, name))
    if (twin !== undefined) moved.set(id, twin.id)
  }
  if (moved.size === 0) return { accounts, groups: incoming }
  const groups = incoming.filter((group) => !moved.has(idOf(group) ?? ''))
  const joined = accounts.map((account) => {
    const its = groupsOf(account)
    if (!its.some((id) => moved.has(id))) return account
    const next = [...new Set(its.map((id) => moved.get(id) ?? id))]
    return { ...account, extra: withOrder(account.extra, next, tagsOf(account)) }
  })
  return { accounts: joined, groups }
}

/** What an account carries in the file: its groups in Aegis' member, its tags in ours. Empty lists are not written. */
export function withOrder(extra: Members, groups: readonly string[], tags: readonly string[]): Members {
  const { groups: _groups, tidelock, ...others } = extra
  const { [member]: _tags, ...own } = membersOf(tidelock) ?? {}
  const mine = tags.length === 0 ? own : { ...own, [member]: tags }
  return {
    ...others,
    // An older file's `group` counts only where there is no list, and the list is what is true now.
    ...(groups.length === 0 && !('group' in others) ? {} : { groups }),
    ...(Object.keys(mine).length === 0 ? {} : { tidelock: mine }),
  }
}

function withGroup(id: string, change: (contents: Contents) => Result<Contents, Fault>): Change<null> {
  return (contents) => {
    if (!groupViews(contents.groups).some((one) => one.id === id)) return fail({ code: 'no-such-group' })
    const changed = change(contents)
    return changed.ok ? ok({ contents: changed.value, value: null }) : changed
  }
}

function idOf(group: unknown): string | null {
  const id = membersOf(group)?.['uuid']
  return typeof id === 'string' && id !== '' && id.length <= 64 ? id : null
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one !== '')
    : []
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}

/** The first spelling of a tag stays. */
function distinct(tags: readonly string[]): readonly string[] {
  return tags.filter((tag, at) => tags.findIndex((other) => sameName(other, tag)) === at)
}

// Groups and tags: one save for each deed, kept beside what other programs wrote, and never half of a change.

import { beforeEach, describe, expect, it } from 'vitest'
import { accountView } from '../../../main/vault/account'
import { type Contents, emptyContents } from '../../../main/vault/contents'
import { addingGroup, groupViews, ordering, removingGroup, renamingGroup } from '../../../main/vault/groups'
import { orderingLimits } from '../../../shared/ordering'
import type { AccountsChange } from '../../../shared/views'
import { aegisDb, aegisEntry, again, contentsOf } from '../../support/aegis-contents'
import { createSetting, draft, faultOf, type Setting, type Started, value, withVault } from './setting'

let setting: Setting
let started: Started
let told: AccountsChange[]
let saves: number
beforeEach(async () => {
  setting = createSetting()
  await withVault(setting, { accounts: [draft('a'), draft('b'), draft('c')] })
  started = await setting.start()
  told = []
  saves = 0
  started.vault.onAccounts((change) => told.push(change))
  started.vault.onSaved(() => {
    saves++
  })
})

const idOf = (name: string, at = started) =>
  at.vault.accounts().find(({ account }) => account === name)?.id ?? name
const viewOf = (name: string, at = started) => {
  const account = at.vault.find(idOf(name, at))
  if (account === undefined) throw new Error(`no account ${name}`)
  return accountView(account)
}
const group = async (name: string) => value(await setting.until(started.vault.addGroup(name)))
const order = (names: readonly string[], change: Parameters<Started['vault']['orderAccounts']>[1]) =>
  setting.until(
    started.vault.orderAccounts(
      names.map((name) => idOf(name)),
      change,
    ),
  )
const shownGroups = () => groupViews(started.vault.groups()).map(({ name }) => name)

describe('a group', () => {
  it('is made, renamed, moved and removed, and is still so in a fresh process', async () => {
    const [work, home, bank] = [await group(' Work '), await group('Home'), await group('Bank')]
    value(await setting.until(started.vault.renameGroup(home.id, 'Family')))
    value(await setting.until(started.vault.moveGroup(bank.id, work.id)))
    expect(shownGroups()).toEqual(['Bank', 'Work', 'Family'])
    value(await setting.until(started.vault.removeGroup(work.id)))
    await setting.until(started.vault.close())
    started = await setting.start()
    expect(shownGroups()).toEqual(['Bank', 'Family'])
  })

  it('is not made twice under one name, nor renamed to that of another', async () => {
    const work = await group('Work')
    expect(await group('WORK')).toEqual(work)
    const home = await group('Home')
    expect(faultOf(await setting.until(started.vault.renameGroup(home.id, 'work')))).toBe('group-exists')
    value(await setting.until(started.vault.renameGroup(home.id, 'HOME')))
    expect(shownGroups()).toEqual(['Work', 'HOME'])
    expect(faultOf(await setting.until(started.vault.renameGroup('gone', 'x')))).toBe('no-such-group')
    expect(faultOf(await setting.until(started.vault.addGroup('  ')))).toBe('bad-request')
  })

  it('takes nothing with it when it is removed, and leaves no trace in accounts or in the trash', async () => {
    const work = await group('Work')
    value(await order(['a', 'b'], { join: [work.id], addTags: ['x'] }))
    value(await setting.until(started.vault.moveToTrash([idOf('b')])))
    value(await setting.until(started.vault.removeGroup(work.id)))
    expect(started.vault.accounts()).toHaveLength(2)
    expect(viewOf('a')).not.toHaveProperty('groups')
    expect(viewOf('a').tags).toEqual(['x'])
    expect(JSON.stringify(started.vault.trash().map(({ account }) => account.extra))).not.toContain(work.id)
  })

  it('of Aegis keeps the members that nobody here knows, also when it is renamed', () => {
    const raw = { uuid: '77777777-7777-4777-8777-777777777777', name: 'Work', colour: { x: 1 } }
    const strange = ['no group', { name: 'without an id' }, { uuid: 'x' }]
    const contents = contentsOf({ ...aegisDb(aegisEntry({ groups: [raw.uuid] })), groups: [raw, ...strange] })
    expect(groupViews(contents.groups)).toEqual([{ id: raw.uuid, name: 'Work' }])
    const renamed = renamingGroup(raw.uuid, 'Job')(contents)
    if (!renamed.ok) throw new Error(renamed.error.code)
    expect(saved(renamed.value.contents).groups).toEqual([{ ...raw, name: 'Job' }, ...strange])
    const removed = removingGroup(raw.uuid)(contents)
    expect(removed.ok && saved(removed.value.contents).groups).toEqual(strange)
  })

  it('cannot be one too many', () => {
    const groups = Array.from({ length: orderingLimits.maxGroups }, (_, at) => ({
      uuid: `g${at}`,
      name: `${at}`,
    }))
    const contents = { ...emptyContents('vault', 0), groups }
    const added = addingGroup({ id: 'new', name: 'new' })(contents)
    expect(added).toEqual({ ok: false, error: { code: 'groups-too-many', limit: orderingLimits.maxGroups } })
  })
})

describe('a change of several accounts', () => {
  it('is one save, told for what really changed, and there in a fresh process', async () => {
    const [work, home] = [await group('Work'), await group('Home')]
    value(await order(['c'], { join: [work.id] }))
    told = []
    saves = 0
    value(await order(['a', 'c'], { join: [work.id, home.id], addTags: ['#Büro', 'x'], pinned: true }))
    expect(saves).toBe(1)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ kind: 'some', removed: [] })
    await setting.until(started.vault.close())
    started = await setting.start()
    expect(viewOf('a')).toMatchObject({ groups: [work.id, home.id], tags: ['Büro', 'x'], pinned: true })
    expect(viewOf('c')).toMatchObject({ groups: [work.id, home.id] })
    expect(viewOf('b')).not.toHaveProperty('groups')
    value(await order(['a'], { leave: [work.id], removeTags: ['BÜRO', '#none'], pinned: false }))
    expect(viewOf('a')).toMatchObject({ groups: [home.id], tags: ['x'], pinned: false })
  })

  it('that changes nothing saves nothing', async () => {
    value(await order(['a'], { addTags: ['x'] }))
    saves = 0
    value(await order(['a', 'b'], { removeTags: ['y'], leave: ['nowhere'], pinned: false }))
    value(await order(['a'], { addTags: ['#X', 'x', '  '] }))
    value(await order([], { pinned: true }))
    expect([saves, viewOf('a').tags]).toEqual([0, ['x']])
  })

  it('is made for all of them or for none', async () => {
    const work = await group('Work')
    saves = 0
    expect(faultOf(await order(['a', 'nobody'], { pinned: true }))).toBe('no-such-account')
    expect(faultOf(await order(['a'], { join: [work.id, 'gone'] }))).toBe('no-such-group')
    expect([saves, viewOf('a').pinned]).toEqual([0, false])
  })

  it('meets what another process saved meanwhile, and both stay', async () => {
    const other = await setting.start()
    const work = await group('Work')
    value(await setting.until(other.vault.orderAccounts([idOf('a')], { addTags: ['theirs'] })))
    value(await order(['a'], { join: [work.id], addTags: ['ours'] }))
    expect(viewOf('a')).toMatchObject({ groups: [work.id], tags: ['theirs', 'ours'] })
  })

  it('of 10,000 accounts is one change, and an edit keeps what it made', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => aegisEntry({ uuid: uuid(at), name: `n${at}` }))
    const contents = { ...contentsOf(aegisDb(...many)), groups: [{ uuid: 'g', name: 'G' }] }
    const ids = contents.accounts.map(({ id }) => id)
    const changed = ordering(ids, { join: ['g'], addTags: ['t'] })(contents)
    if (!changed.ok) throw new Error(changed.error.code)
    const { accounts } = changed.value.contents
    expect(accounts.every((one) => accountView(one).groups?.[0] === 'g')).toBe(true)
    expect(ordering(ids, { join: ['g'], addTags: ['t'] })(changed.value.contents)).toMatchObject({
      value: { contents: changed.value.contents },
    })
  })

  it('is kept by an edit of the account, and by a counter that moves on', async () => {
    const work = await group('Work')
    value(await order(['a'], { join: [work.id], addTags: ['x'] }))
    const { token, ...rest } = draft('a')
    const none = { ...token, secret: new Uint8Array(0) }
    value(await setting.until(started.vault.edit(idOf('a'), { ...rest, issuer: 'Renamed', token: none })))
    expect(viewOf('a')).toMatchObject({ issuer: 'Renamed', groups: [work.id], tags: ['x'] })
  })
})

it('An entry without groups and tags has no member for them, as before', () => {
  const first = contentsOf(aegisDb(aegisEntry({ tidelock: { addedAt: 5, later: 1 } })))
  const there = ordering([first.accounts[0]?.id ?? ''], { addTags: ['x'] })(first)
  if (!there.ok) throw new Error(there.error.code)
  expect(saved(there.value.contents).accounts[0]?.extra).toEqual({ tidelock: { later: 1, tags: ['x'] } })
  const back = ordering([first.accounts[0]?.id ?? ''], { removeTags: ['x'] })(there.value.contents)
  expect(back.ok && back.value.contents.accounts[0]?.extra).toEqual({ tidelock: { later: 1 } })
})

function uuid(at: number): string {
  return `44444444-4444-4444-8444-${String(at).padStart(12, '0')}`
}

function saved(contents: Contents): Contents {
  return again({ ...contents, vaultId: 'vault' })
}

it('Groups of a file join those of the same name, and nobody gets two of one name', async () => {
  const work = await group('Work')
  const rows = [
    { draft: draft('new'), extra: { groups: ['theirs', 'other'] } },
    { draft: draft('bare'), extra: {} },
  ]
  const named = [
    { uuid: 'theirs', name: 'WORK' },
    { uuid: 'other', name: 'Other' },
  ]
  value(await setting.until(started.vault.importAccounts([{ rows, groups: named }], 'skip')))
  expect(shownGroups()).toEqual(['Work', 'Other'])
  expect(viewOf('new').groups).toEqual([work.id, 'other'])
  expect(viewOf('bare')).not.toHaveProperty('groups')
})

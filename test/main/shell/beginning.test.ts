import { beforeEach, describe, expect, it } from 'vitest'
import { createCodes } from '../../../main/codes'
import { type Beginning, createBeginning } from '../../../main/shell/beginning'
import { holdingBack } from '../../../main/shell/holding-back'
import type { Account } from '../../../main/vault/account'
import { defaultSettings } from '../../../shared/settings'
import type { BeginView, VaultStatus } from '../../../shared/views'
import { createFakeClock, type FakeClock, settle } from '../../fakes/clock'
import { createFakeWindows, type FakeWindows } from '../../fakes/windows'
import { account, text } from '../../support/small-vault'

const secret = text('12345678901234567890')
const accounts: readonly Account[] = Array.from({ length: 40 }, (_, at) =>
  account({ id: `a${at}`, secret, pinned: at === 39 }),
)
const open: VaultStatus = {
  ...{ kind: 'open', slots: [], notices: [], accounts: accounts.length, trash: 0, demo: false },
  timeOffset: 0,
}

let clock: FakeClock
let windows: FakeWindows
let status: VaultStatus
let beginning: Beginning
const become = (next: VaultStatus) => {
  status = next
  beginning.follow(next)
}
const told = (name: string) => windows.sent.filter((each) => each.name === name)
const firstView = () => told('begun')[0]?.payload as BeginView | undefined // what `begun` carries

beforeEach(() => {
  clock = createFakeClock()
  windows = createFakeWindows()
  status = { kind: 'starting' }
  beginning = createBeginning({
    vault: { accounts: () => accounts, groups: () => [] },
    codes: createCodes({ clock, find: (id) => accounts.find((one) => one.id === id), send: () => {} }),
    activity: { usage: () => new Map([['a1', { count: 3, last: 5 }]]) },
    ...{ clock, windows, portable: null },
    recent: () => ['a1'],
    status: () => status,
    settings: () => defaultSettings,
  })
})

describe('what a page begins with', () => {
  it('is all that an open vault shows, in one message to that window', async () => {
    status = open
    await beginning.begin('main')
    expect(windows.sent.map(({ name, to }) => [name, to])).toEqual([['begun', 'main']])
    const inside = firstView()?.inside
    expect(inside?.accounts).toHaveLength(40)
    expect(inside?.accounts[1]?.used).toEqual({ count: 3, last: 5 })
    expect(inside?.recent).toEqual(['a1'])
    expect(JSON.stringify(firstView())).not.toContain('12345678901234567890')
  })

  it('has the codes of the pinned and then of the first rows, and not of all', async () => {
    status = open
    await beginning.begin('main')
    const ids = firstView()?.inside?.codes.map(({ id }) => id) ?? []
    expect(ids.slice(0, 3)).toEqual(['a39', 'a0', 'a1'])
    expect(ids.length).toBeLessThan(accounts.length)
  })

  it('waits for a vault that is just being opened', async () => {
    const begun = beginning.begin('main')
    await clock.advance(100)
    become({ kind: 'keychain-asked', slots: [], slow: false })
    await clock.advance(20)
    expect(windows.sent).toEqual([])
    become(open)
    await begun
    expect(firstView()?.status.kind).toBe('open')
    expect(firstView()?.inside).not.toBeNull()
  })

  it('waits no longer than a moment, and the rest is told when the vault is open', async () => {
    const begun = beginning.begin('main')
    await clock.advance(1_000)
    await begun
    expect(firstView()).toMatchObject({ status: { kind: 'starting' }, inside: null })
    become(open)
    beginning.tellOpened()
    expect(told('opened').map(({ to }) => to)).toEqual(['main'])
  })

  it('says nothing of what is inside while the vault is locked', async () => {
    status = { kind: 'locked', slots: ['passphrase'], why: 'asked' } as unknown as VaultStatus // its other members do not matter
    await beginning.begin('main')
    expect(firstView()?.inside).toBeNull()
  })

  it('tells no window whose page has not begun', () => {
    status = open
    beginning.tellOpened()
    expect(windows.sent).toEqual([])
  })
})

describe('what is told before the main page has begun', () => {
  it('comes right after it, but for what it says itself, and in its order', async () => {
    const held = holdingBack(windows)
    held.send('remark', { kind: 'fault', fault: { code: 'disk-full' } } as never)
    held.send('status', open)
    held.send('mini', true)
    await settle()
    expect(windows.sent.filter(({ to }) => to === 'main')).toEqual([])
    held.send('begun', { status: open, settings: defaultSettings, portable: null, inside: null }, 'main')
    held.send('visible', true, 'main')
    expect(windows.sent.filter(({ to }) => to === 'main').map(({ name }) => name)).toEqual([
      ...['begun', 'remark', 'mini', 'visible'],
    ])
  })

  it('reaches the quick window at once', () => {
    holdingBack(windows).send('mini', true)
    expect(windows.sent).toEqual([{ name: 'mini', payload: true, to: 'quick' }])
  })
})

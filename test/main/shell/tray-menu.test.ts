import { describe, expect, it } from 'vitest'
import type { TrayEntry } from '../../../main/platform/platform'
import { type TrayAccount, type TrayState, trayMenu } from '../../../main/shell/tray-menu'

const one = (id: string, over: Partial<TrayAccount> = {}): TrayAccount => ({
  ...{ id, issuer: `Issuer ${id}`, account: 'alice', pinned: false },
  ...over,
})
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => one(String(i), { issuer: `Site ${i}` }))
const menu = (over: Partial<TrayState>) =>
  trayMenu({ vault: 'open', accounts: [], recent: [], codesHidden: false, ...over })

function flat(entries: readonly TrayEntry[]): readonly TrayEntry[] {
  return entries.flatMap((entry) => (entry.kind === 'group' ? [entry, ...flat(entry.entries)] : [entry]))
}
const copies = (entries: readonly TrayEntry[]) =>
  flat(entries).flatMap((entry) =>
    entry.kind === 'item' && entry.id.startsWith('copy:') ? [entry.id.slice(5)] : [],
  )
const onTop = (entries: readonly TrayEntry[]) =>
  entries.flatMap((entry) =>
    entry.kind === 'item' && entry.id.startsWith('copy:') ? [entry.id.slice(5)] : [],
  )

describe("the tray's menu", () => {
  it('has pinned accounts first, then those used last', () => {
    const accounts = [...many(20), one('p', { pinned: true })]
    expect(onTop(menu({ accounts, recent: ['7', '3', 'p', 'gone'] }))).toEqual(['p', '7', '3'])
  })

  it('shows few accounts whole, without a second list', () => {
    const few = menu({ accounts: many(5), recent: ['3'] })
    expect(onTop(few)).toEqual(['3', '0', '1', '2', '4'])
    expect(few.some(({ kind }) => kind === 'group')).toBe(false)
  })

  it('groups accounts of one issuer below', () => {
    const accounts = [
      ...many(9),
      one('a', { issuer: 'Twin', account: 'a' }),
      one('b', { issuer: 'Twin', account: 'b' }),
    ]
    const all = menu({ accounts }).find((entry) => entry.kind === 'group')
    const twin = all?.kind === 'group' ? all.entries.find((entry) => entry.kind === 'group') : undefined
    expect(twin).toMatchObject({ label: 'Twin' })
    expect(copies(twin ? [twin] : [])).toEqual(['a', 'b'])
  })

  it('puts the groups that people made before what is in none, and an account into each of its groups', () => {
    const groups = [
      { id: 'w', name: 'Work' },
      { id: 'e', name: 'Empty' },
      { id: 'h', name: '\u202eHome' },
    ]
    const accounts = [
      ...many(9),
      one('a', { issuer: 'A', groups: ['w', 'h'] }),
      one('b', { issuer: 'B', groups: ['w', 'gone'] }),
      one('c', { issuer: 'C', groups: ['gone'] }),
    ]
    const all = menu({ accounts, groups }).find((entry) => entry.kind === 'group')
    const inside = all?.kind === 'group' ? all.entries : []
    expect(inside.slice(0, 3).map((entry) => ('label' in entry ? entry.label : entry.kind))).toEqual([
      'Work',
      '\ufffdHome',
      'line',
    ])
    expect(copies(inside.slice(0, 1))).toEqual(['a', 'b'])
    expect(copies(inside.slice(3))).toContain('c')
    expect(copies(inside.slice(3))).not.toContain('a')
  })

  it('counts what has no room, however it is grouped', () => {
    const groups = [{ id: 'w', name: 'Work' }]
    const accounts = many(1_000).map((each, at) => (at % 2 === 0 ? { ...each, groups: ['w'] } : each))
    const entries = menu({ accounts, groups })
    expect(copies(entries).length).toBeLessThanOrEqual(308)
    expect(flat(entries)).toContainEqual({ kind: 'item', id: 'open', label: '700 more in the window…' })
  })

  it('stays a menu with 10,000 accounts, and leads to the window for the rest', () => {
    const entries = menu({ accounts: many(10_000) })
    expect(copies(entries).length).toBeLessThanOrEqual(308)
    expect(flat(entries)).toContainEqual({ kind: 'item', id: 'open', label: '9,700 more in the window…' })
  })

  it('gives no names of a locked vault, and offers to unlock', () => {
    const text = JSON.stringify(menu({ vault: 'locked', accounts: many(3), recent: ['1'] }))
    expect(text).not.toContain('Site')
    expect(text).toContain('Unlock')
  })

  it('offers only the window and quitting before there is a vault', () => {
    expect(
      flat(menu({ vault: 'closed', accounts: many(3) })).map((entry) => 'id' in entry && entry.id),
    ).toEqual(['open', 'quit'])
  })

  it('says when codes are hidden', () => {
    expect(flat(menu({ codesHidden: true }))).toContainEqual(
      expect.objectContaining({ id: 'hide', checked: true }),
    )
  })

  it('shows no character that could turn a name around, and no endless name', () => {
    const [entry] = menu({ accounts: [one('x', { issuer: `\u202eevil\n${'x'.repeat(500)}` })] })
    expect(entry?.kind === 'item' && entry.label).toMatch(/^�evil x+…$/)
    expect(entry?.kind === 'item' && entry.label.length).toBe(60)
  })
})

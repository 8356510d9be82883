// The command palette: what is found by which words, in which order; and the tables that it, the menus and the sheet read.

import { describe, expect, test, vi } from 'vitest'
import { type Action, actions, windowItems } from '../../renderer/state/actions'
import { matching, prepare } from '../../renderer/state/find'
import { isKeys, keyNames } from '../../renderer/state/keys'
import { type Entry, findEntries, most, type Offer } from '../../renderer/state/palette'
import { accountActions } from '../../renderer/state/row-actions'
import { shortcutsOf, type Topic } from '../../renderer/state/shortcuts'
import { typedTo } from '../../renderer/state/typed-to'
import { parseQuery } from '../../shared/query'
import { dozen, many } from '../support/invented-accounts'

// What the system is, is read once.
vi.hoisted(() => vi.stubGlobal('navigator', { userAgent: 'X11; Linux' }))

const offer: Offer = {
  ...{ actions, accounts: dozen, groups: [], deeds: accountActions },
  ...{ can: () => true, recent: [] },
}
const name = (entry: Entry | undefined) => {
  if (!entry) return 'nothing'
  if (entry.kind === 'action') return entry.action.words()
  return entry.kind === 'account'
    ? entry.account.issuer
    : `${entry.deed.words(entry.account)}: ${entry.account.issuer}`
}
const names = (query: string, given: Partial<Offer> = {}) =>
  findEntries(query, { ...offer, ...given }).map(name)

describe('the palette finds', () => {
  test('an action by its words in any order, in any case, and by parts of them', () => {
    for (const query of ['lock now', 'NOW lock', 'lo no']) expect(names(query)[0]).toBe('Lock now')
  })

  test('an account by issuer and account name', () => {
    expect(names('github')[0]).toBe('GitHub')
    expect(names('robin next')[0]).toBe('Nextcloud')
  })

  test('what is done with an account by both names: "copy github"', () => {
    expect(names('copy github')[0]).toBe('Copy code: GitHub')
    expect(names('github copy next')[0]).toBe('Copy next code: GitHub')
    expect(names('unpin proton')).toEqual(['Unpin: Proton'])
    expect(names('trash npm')[0]).toBe('Move to trash: npm')
  })

  test('no line for each account when only an action is named', () => {
    expect(names('trash')).toEqual(['Trash'])
  })

  test('nothing of an action that cannot be done with this account', () => {
    expect(names('copy github', { can: (_, deed) => deed.id !== 'copy' })[0]).toBe('Copy next code: GitHub')
  })

  test('letters with accents by letters without', () => {
    const accounts = dozen.map((each) => (each.id === 'a1' ? { ...each, issuer: 'Über Café' } : each))
    expect(names('uber cafe', { accounts })[0]).toBe('Über Café')
  })

  test('nothing where a word is nowhere', () => {
    expect(names('lock zebra')).toEqual([])
  })
})

describe('the palette finds by the grammar of the list', () => {
  const groups = [
    { id: 'g1', name: 'Arbeit & Büro' },
    { id: 'g2', name: 'Home' },
  ]
  const more: Readonly<Record<string, object>> = {
    a1: { groups: ['g1'], tags: ['Mail', 'old'] },
    a2: { groups: ['g2'], tags: ['mail'] },
    a6: { groups: ['g1', 'g2'] },
  }
  const accounts = dozen.map((each) => ({ ...each, ...more[each.id] }))
  const found = (query: string, given: Partial<Offer> = {}) => names(query, { accounts, groups, ...given })

  test('accounts of a group, a tag and a type, in their order, and no action of the window', () => {
    expect(found('group:buro')).toEqual(['GitHub', 'Nextcloud'])
    expect(found('tag:mail')).toEqual(['GitHub', 'Proton'])
    expect(found('#mail')).toEqual(['GitHub', 'Proton'])
    expect(found('type:hotp')).toEqual(['Company VPN'])
    expect(found('group:"home"')).toEqual(['Proton', 'Nextcloud'])
  })

  test('with words, with each other, and with a minus', () => {
    expect(found('group:home nextc')).toEqual(['Nextcloud'])
    expect(found('#mail -tag:old')).toEqual(['Proton'])
    expect(found('group:arbeit -#mail')).toEqual(['Nextcloud'])
    expect(found('group:home settings')).toEqual([])
  })

  test('exactly those that the list finds', () => {
    for (const query of ['group:', 'tag:m', '-type:totp', 'ty', '#', 'type:steam robin', '"robin meyer"']) {
      const listed = matching(prepare(accounts), parseQuery(query), groups).map(({ view }) => view.issuer)
      expect([query, found(query, { actions: [], deeds: [] }).toSorted()]).toEqual([query, listed.toSorted()])
    }
  })

  test('what is done with each of them: "copy #mail"', () => {
    expect(found('copy code #mail', { deeds: accountActions.filter(({ id }) => id === 'copy') })).toEqual([
      'Copy code: GitHub',
      'Copy code: Proton',
    ])
    expect(found('trash group:home next')).toEqual(['Move to trash: Nextcloud'])
  })

  test('an account by the name of its group and by its tag, behind those of that name', () => {
    const named = accounts.map((each) => (each.id === 'a12' ? { ...each, issuer: 'Home Depot' } : each))
    expect(found('home', { accounts: named, actions: [] })).toEqual(['Home Depot', 'Proton', 'Nextcloud'])
    expect(found('old', { actions: [] }).slice(0, 2)).toEqual(['Old ticket system', 'GitHub'])
  })

  test('words in quotes as one', () => {
    expect(found('"robin meyer"')).toEqual(['Harbour Bank'])
    expect(found('"now lock"')).toEqual([])
    expect(found('"lock now"')).toEqual(['Lock now'])
  })
})

describe('the order', () => {
  test('a word at the start comes before one inside', () => {
    const [first] = actions
    if (!first) throw new Error('an action is needed')
    const said = (id: string, words: string): Action => ({ ...first, id, words: () => words })
    const some = [said('x', 'Unlock'), said('y', 'Go and lock'), said('z', 'Lock')]
    expect(names('lock', { actions: some, accounts: [] })).toEqual(['Lock', 'Go and lock', 'Unlock'])
  })

  test('what was run last comes first among equals, and all of it with nothing typed', () => {
    const recent = ['copy a6', 'account a9', 'action lock']
    expect(names('', { recent }).slice(0, 4)).toEqual([
      'Copy code: Nextcloud',
      'Mastodon',
      'Lock now',
      'Go to the search',
    ])
    expect(names('robin', { recent: ['account a12'] })[0]).toBe('npm')
  })

  test('with nothing typed the accounts used last come before the actions', () => {
    const accounts = dozen.map((each, at) => (at < 2 ? { ...each, used: { count: 1, last: at } } : each))
    expect(names('', { accounts }).slice(0, 3)).toEqual(['Proton', 'GitHub', 'Go to the search'])
  })

  test('of 10,000 accounts only so many lines are made', () => {
    expect(findEntries('copy user', { ...offer, accounts: many(10_000) })).toHaveLength(most)
  })
})

describe('the tables', () => {
  test('no two actions share a key', () => {
    const keys = [
      ...actions.flatMap((each) => each.keys ?? []),
      ...accountActions.flatMap(({ keys: own }) => own ?? []),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('no two actions share a name, so that the palette can be read', () => {
    const said = actions.map((each) => each.words())
    expect(new Set(said).size).toBe(said.length)
  })

  test('the sheet has every key of the tables, and no topic is empty', () => {
    const topics: readonly Topic[] = ['window', 'list', 'account', 'selecting', 'quick']
    const shown = new Set(topics.flatMap((topic) => shortcutsOf(topic).flatMap(({ keys }) => keys)))
    for (const topic of topics) expect(shortcutsOf(topic).length).toBeGreaterThan(0)
    for (const { keys = [] } of actions) for (const each of keys) expect(shown).toContain(each)
    for (const { keys } of accountActions) if (keys) expect(shown).toContain(keys)
  })

  test('the menu of the window says the keys', () => {
    const settings = windowItems().find(({ label }) => label === 'Settings')
    expect(settings?.shortcut).toBe('Ctrl ,')
  })
})

describe('a key', () => {
  const press = (key: string, more: object = {}) =>
    // Only these members are read.
    ({
      ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
      ...more,
    }) as KeyboardEvent

  test('is told with exactly its modifiers', () => {
    expect(isKeys(press('n', { ctrlKey: true }), 'mod n')).toBe(true)
    expect(isKeys(press('N', { ctrlKey: true, shiftKey: true }), 'mod n')).toBe(false)
    expect(isKeys(press('N', { ctrlKey: true, shiftKey: true }), 'mod shift n')).toBe(true)
    expect(isKeys(press('n', { ctrlKey: true, altKey: true }), 'mod n')).toBe(false)
    expect(isKeys(press('F2'), 'f2')).toBe(true)
    expect(isKeys(press('ArrowUp', { altKey: true }), 'alt arrowup')).toBe(true)
  })

  test('is the same one where the keyboard writes other letters', () => {
    expect(isKeys(press('д', { ctrlKey: true, code: 'KeyL' }), 'mod l')).toBe(true)
    expect(isKeys(press('б', { ctrlKey: true, code: 'Comma' }), 'mod ,')).toBe(true)
    // Dvorak: what is written counts.
    expect(isKeys(press('n', { ctrlKey: true, code: 'KeyL' }), 'mod l')).toBe(false)
  })

  test('? is one key, with Shift or without', () => {
    expect(isKeys(press('?', { shiftKey: true }), '?')).toBe(true)
    expect(isKeys(press('?'), '?')).toBe(true)
  })

  test('is shown as its cap says', () => {
    expect(keyNames('mod shift n')).toEqual(['Ctrl', 'Shift', 'N'])
    expect(keyNames('alt arrowup')).toEqual(['Alt', '↑'])
  })

  test('is a sign on macOS, in the order of its menus, and Delete is what small keyboards have', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Macintosh; Intel Mac OS X' })
    vi.resetModules()
    const mac = await import('../../renderer/state/keys')
    expect(mac.keyNames('mod shift n')).toEqual(['⇧', '⌘', 'N'])
    expect(mac.keyText('mod ,')).toBe('⌘,')
    expect(mac.isKeys(press('l', { metaKey: true }), 'mod l')).toBe(true)
    expect(mac.isKeys(press('l', { ctrlKey: true }), 'mod l')).toBe(false)
    expect(mac.isKeys(press('Backspace', { metaKey: true }), 'delete')).toBe(true)
  })
})

describe('letters typed in a menu', () => {
  const lines = ['Create', 'Export', 'Edit', 'Settings', 'Select', 'Écrire']

  test('lead to the line that begins so, and the same letter again to the next one', () => {
    expect(typedTo('e', 0, lines)).toBe(1)
    expect(typedTo('ee', 1, lines)).toBe(2)
    expect(typedTo('eee', 2, lines)).toBe(1)
    expect(typedTo('s', 0, lines)).toBe(3)
  })

  test('belong together: "sel" passes by what begins with "se" only', () => {
    expect(typedTo('se', 3, lines)).toBe(3)
    expect(typedTo('sel', 3, lines)).toBe(4)
    expect(typedTo('zzz', 3, lines)).toBe(-1)
    expect(typedTo('éc', 0, lines)).toBe(5)
  })
})

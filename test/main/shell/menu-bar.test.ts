// The menu bar: what macOS shows, and that Windows and Linux have its keys and no menu of ours.

import { describe, expect, test } from 'vitest'
import type { MenuBar, MenuGroup } from '../../../main/platform/platform'
import { createMenuKeeper, type MenuState, menuBar } from '../../../main/shell/menu-bar'
import { type MenuAction, menuActions } from '../../../shared/menu-actions'
import { createFakeClock } from '../../fakes/clock'

const state: MenuState = { system: 'mac', open: true, layout: 'tiles', codesHidden: false, mini: false }
const entries = (groups: readonly MenuGroup[]) => groups.flatMap((group) => group.entries)
const items = (groups: readonly MenuGroup[]) => entries(groups).filter((entry) => entry.kind === 'item')
const roles = (groups: readonly MenuGroup[]) =>
  entries(groups).flatMap((entry) => (entry.kind === 'role' ? [entry.role] : []))

describe('on macOS', () => {
  test('there are the menus that people expect, in their order', () => {
    const labels = menuBar(state).map(({ label }) => label)
    expect(labels).toEqual(['Tidelock', 'File', 'Edit', 'View', 'Window', 'Help'])
  })

  test('the system does what is its own: editing, hiding, quitting, windows', () => {
    const all = roles(menuBar(state))
    for (const role of [
      'about',
      'hide',
      'quit',
      'close',
      'undo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'minimize',
      'front',
    ]) {
      expect(all).toContain(role)
    }
  })

  test('every action of ours stands in it once, and nothing that the page does not know', () => {
    const ids = items(menuBar(state)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual([...menuActions, 'lock'].toSorted())
  })

  test('a locked vault leaves none of them to choose', () => {
    expect(items(menuBar({ ...state, open: false })).filter(({ enabled }) => enabled)).toEqual([])
    expect(items(menuBar(state)).filter(({ enabled }) => !enabled)).toEqual([])
  })

  test('it marks the layout, hidden codes and the mini window as they are', () => {
    const on = items(menuBar({ ...state, codesHidden: true })).filter(({ mark }) => mark?.on)
    expect(on.map(({ id }) => id)).toEqual(['tiles', 'hide'])
  })

  test('no key stands for two things', () => {
    const keys = items(menuBar(state)).flatMap((entry) => entry.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe.each(['windows', 'linux'] as const)('on %s', (system) => {
  test('there is nothing of ours, only the keys for zoom and closing', () => {
    const groups = menuBar({ ...state, system })
    expect(items(groups)).toEqual([])
    expect(roles(groups)).toEqual(expect.arrayContaining(['zoomIn', 'zoomOut', 'resetZoom', 'close']))
  })

  test('nothing reloads the page', () => {
    expect(JSON.stringify(menuBar({ ...state, system }))).not.toMatch(/reload/i)
  })
})

describe('kept true', () => {
  function setUp(system: MenuBar['system']) {
    const drawn: (readonly MenuGroup[])[] = []
    const asked: MenuAction[] = []
    let locks = 0
    let choose: (id: string) => void = () => undefined
    const clock = createFakeClock()
    const keeper = createMenuKeeper({
      clock,
      menuBar: {
        system,
        render: (groups) => {
          drawn.push(groups)
        },
        onChoose: (listener) => {
          choose = listener
        },
      },
      state: () => state,
      lock: () => {
        locks++
      },
      ask: (action) => {
        asked.push(action)
      },
    })
    return { drawn, asked, locks: () => locks, choose: (id: string) => choose(id), clock, keeper }
  }

  test('several changes in one turn are drawn once, and none before the start', async () => {
    const { keeper, clock, drawn } = setUp('mac')
    keeper.refresh()
    expect(drawn).toHaveLength(0)
    keeper.start()
    keeper.refresh()
    keeper.refresh()
    await clock.advance(1_000)
    expect(drawn).toHaveLength(2)
  })

  test('what is chosen goes to the page, locking stays here, and what nobody knows goes nowhere', () => {
    const { choose, asked, locks } = setUp('mac')
    choose('create')
    choose('lock')
    choose('format-the-disk')
    expect(asked).toEqual(['create'])
    expect(locks()).toBe(1)
  })
})

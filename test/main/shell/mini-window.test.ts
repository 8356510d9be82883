// The mini window: when the main window is one, where it goes, and what the page and the tray hear of it.

import { expect, test } from 'vitest'
import { createMiniWindow } from '../../../main/shell/mini-window'
import { trayMenu } from '../../../main/shell/tray-menu'
import { createFakeWindows } from '../../fakes/windows'

const left = { x: 40, y: 50, width: 260, height: 200 }

function setUp(place: typeof left | null) {
  const windows = createFakeWindows()
  let changes = 0
  const mini = createMiniWindow({
    windows,
    place: () => place,
    changed: () => {
      changes++
    },
  })
  return { windows, mini, changes: () => changes }
}

test('it comes up where a person left it, and at the usual size the first time', () => {
  const known = setUp(left)
  known.mini.set(true)
  expect(known.windows.sizes).toEqual([left])
  const first = setUp(null)
  first.mini.set(true)
  expect(first.windows.sizes).toEqual(['usual'])
})

test('the page hears of it each time, and asking for what is so already does nothing', () => {
  const { windows, mini, changes } = setUp(left)
  mini.set(false)
  mini.set(true)
  mini.set(true)
  expect(mini.isOn()).toBe(true)
  mini.set(false)
  expect(windows.sent).toEqual([
    { name: 'mini', payload: true, to: 'main' },
    { name: 'mini', payload: false, to: 'main' },
  ])
  expect(windows.sizes).toEqual([left, null])
  expect(changes()).toBe(2)
})

test('the tray offers it for an open vault alone, and shows whether it is on', () => {
  const state = { accounts: [], recent: [], codesHidden: false, mini: true } as const
  expect(trayMenu({ ...state, vault: 'open' })).toContainEqual({
    kind: 'item',
    id: 'mini',
    label: 'Mini window',
    checked: true,
  })
  const names = trayMenu({ ...state, vault: 'locked' }).map((entry) =>
    'id' in entry ? entry.id : entry.kind,
  )
  expect(names).not.toContain('mini')
})

// The adapter of keys for the whole desktop against what Electron documents of globalShortcut, and its twin in memory.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => ({ globalShortcut: null }))

import { createHotkeys, type Grabs } from '../../../main/platform/electron/hotkeys'
import { hotkeyWay } from '../../../main/platform/session-kind'
import { describeHotkeys } from '../../behaviours/hotkeys'
import { createFakeHotkeys } from '../../fakes/hotkeys'

const kit = { describe, it, beforeEach, afterEach, expect }

describeHotkeys(kit, 'keys in memory', () => {
  const hotkeys = createFakeHotkeys()
  return { hotkeys, take: hotkeys.take, press: hotkeys.press }
})

/** globalShortcut as documented: false for a key that is taken, by us too; an exception for what is no key. */
function documented() {
  const held = new Map<string, () => void>()
  const grabs: Grabs = {
    register: (accelerator, callback) => {
      if (accelerator.includes('Nonsense')) throw new TypeError('conversion failure')
      if (held.has(accelerator)) return false
      held.set(accelerator, callback)
      return true
    },
    unregister: (accelerator) => {
      held.delete(accelerator)
    },
  }
  return { grabs, held }
}

describeHotkeys(kit, 'keys of Electron', () => {
  const { grabs, held } = documented()
  return {
    hotkeys: createHotkeys('system', grabs),
    take: (accelerator) => void held.set(accelerator, () => {}),
    press: (accelerator) => held.get(accelerator)?.(),
  }
})

describe('keys of Electron', () => {
  it('call a key that Electron cannot read invalid, and keep the old one', () => {
    const { grabs, held } = documented()
    const hotkeys = createHotkeys('system', grabs)
    hotkeys.replace(new Map([['quick', 'Alt+Q']]))
    expect([...hotkeys.replace(new Map([['quick', 'Alt+Nonsense']]))]).toEqual([['quick', 'invalid']])
    expect([...held.keys()]).toEqual(['Alt+Q'])
  })

  it('ask for none where the session has none', () => {
    const { grabs, held } = documented()
    const hotkeys = createHotkeys('none', grabs)
    expect([...hotkeys.replace(new Map([['quick', 'Alt+Q']]))]).toEqual([['quick', 'unsupported']])
    expect(held.size).toBe(0)
  })

  it.each([
    ['win32', {}, false, 'system'],
    ['darwin', {}, false, 'system'],
    ['linux', { DISPLAY: ':0' }, false, 'system'],
    ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, false, 'none'],
    ['linux', { DISPLAY: ':0', XDG_SESSION_TYPE: 'wayland' }, true, 'portal'],
    ['linux', {}, false, 'none'],
  ] as const)('on %s with %j and portal %s there are keys by: %s', (system, env, portal, way) => {
    expect(hotkeyWay(system, env, portal)).toBe(way)
  })
})

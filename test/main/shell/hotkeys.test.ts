import { beforeEach, describe, expect, it } from 'vitest'
import { createHotkeyKeeper, type HotkeyKeeper, type HotkeySet, readSet } from '../../../main/shell/hotkeys'
import { createFakeHotkeys, type FakeHotkeys } from '../../fakes/hotkeys'

let hotkeys: FakeHotkeys
let kept: HotkeySet[]
let keeper: HotkeyKeeper

function start(stored: HotkeySet | null) {
  kept = []
  keeper = createHotkeyKeeper({ hotkeys, stored, keep: (set) => kept.push(set), tell: () => {} })
  keeper.start()
}

beforeEach(() => {
  hotkeys = createFakeHotkeys()
})

describe('the keys for the whole desktop', () => {
  it('begin with one for the quick window', () => {
    start(null)
    expect(hotkeys.inForce()).toEqual({ quick: 'CommandOrControl+Alt+Space' })
    expect(kept).toEqual([])
  })

  it('stay none for who cleared them', () => {
    start(null)
    keeper.set('quick', null)
    expect(kept).toEqual([{}])
    start({})
    expect(hotkeys.inForce()).toEqual({})
  })

  it('are kept once they are in force', () => {
    start(null)
    expect(keeper.set('copy-last', 'Shift+CommandOrControl+K').ok).toBe(true)
    expect(kept.at(-1)).toMatchObject({ 'copy-last': 'CommandOrControl+Shift+K' })
  })

  it.each([
    ['taken', 'Alt+T', 'hotkey-taken'],
    ['used by another entry', 'Alt+Space+CommandOrControl', 'hotkey-invalid'],
    ['used by another entry', 'CommandOrControl+Alt+Space', 'hotkey-used'],
    ['without a modifier', 'K', 'hotkey-invalid'],
    ['with Shift alone', 'Shift+K', 'hotkey-invalid'],
  ])('one that is %s is refused, and the old one stays', (_why, accelerator, code) => {
    hotkeys.take('Alt+T')
    start({ quick: 'CommandOrControl+Alt+Space', 'copy-last': 'Alt+L' })
    keeper.record(true)
    expect(hotkeys.inForce()).toEqual({})
    expect(keeper.set('copy-last', accelerator)).toMatchObject({ ok: false, error: { code } })
    expect(hotkeys.inForce()).toEqual({ quick: 'CommandOrControl+Alt+Space', 'copy-last': 'Alt+L' })
    expect(kept).toEqual([])
  })

  it('that are taken at the start are said, kept in the settings, and tried again at the next start', () => {
    hotkeys.take('Alt+L')
    start({ 'copy-last': 'Alt+L' })
    expect(keeper.views()).toEqual([
      { name: 'copy-last', accelerator: 'Alt+L', fault: { code: 'hotkey-taken' } },
    ])
    expect(kept).toEqual([])
  })

  it('of accounts that are gone for good go too', () => {
    start({ 'account:a': 'Alt+A', 'account:b': 'Alt+B' })
    keeper.forget(['a', 'x'])
    expect(hotkeys.inForce()).toEqual({ 'account:b': 'Alt+B' })
    expect(kept).toEqual([{ 'account:b': 'Alt+B' }])
  })

  it('from a file are only those that are some', () => {
    expect(readSet({ quick: 'Alt+Q', nonsense: 'Alt+N', 'copy-last': 'L', 'account:1': 7 })).toEqual({
      quick: 'Alt+Q',
    })
    expect(readSet('x')).toEqual({})
  })
})

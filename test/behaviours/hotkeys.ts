// What every adapter of keys for the whole desktop must do.

import type { Hotkeys } from '../../main/platform/platform'
import type { TestKit } from './test-kit'

interface Standing {
  readonly hotkeys: Hotkeys
  /** Another program takes a key that is free. */
  take(accelerator: string): void
  press(accelerator: string): void
}

export function describeHotkeys(kit: TestKit, name: string, make: () => Standing): void {
  const { describe, it, beforeEach, expect } = kit
  describe(name, () => {
    let standing: Standing
    let heard: string[]
    const replace = (set: Readonly<Record<string, string>>) =>
      Object.fromEntries(standing.hotkeys.replace(new Map(Object.entries(set))))

    beforeEach(() => {
      standing = make()
      heard = []
      standing.hotkeys.onPress((pressed) => heard.push(pressed))
    })

    it('tells which entry was pressed', () => {
      expect(replace({ quick: 'Alt+Q', last: 'Alt+L' })).toEqual({})
      standing.press('Alt+L')
      standing.press('Alt+Q')
      standing.press('Alt+X')
      expect(heard).toEqual(['last', 'quick'])
    })

    it('replaces the whole set, so that what is left out is no longer heard', () => {
      replace({ quick: 'Alt+Q', last: 'Alt+L' })
      replace({ last: 'Alt+L' })
      standing.press('Alt+Q')
      standing.press('Alt+L')
      expect(heard).toEqual(['last'])
    })

    it('lets two entries exchange their keys', () => {
      replace({ quick: 'Alt+Q', last: 'Alt+L' })
      expect(replace({ quick: 'Alt+L', last: 'Alt+Q' })).toEqual({})
      standing.press('Alt+Q')
      expect(heard).toEqual(['last'])
    })

    it('says what another program has, keeps the key from before, and takes the rest of the set', () => {
      replace({ quick: 'Alt+Q' })
      standing.take('Alt+T')
      expect(replace({ quick: 'Alt+T', last: 'Alt+L' })).toEqual({ quick: 'taken' })
      standing.press('Alt+Q')
      standing.press('Alt+L')
      standing.press('Alt+T')
      expect(heard).toEqual(['quick', 'last'])
    })

    it('gives everything back with an empty set', () => {
      replace({ quick: 'Alt+Q' })
      replace({})
      standing.press('Alt+Q')
      expect(heard).toEqual([])
    })
  })
}

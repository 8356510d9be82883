// Names as they are shown: nothing invisible, nothing that turns its neighbours round, a monogram for each.

import { describe, expect, test } from 'vitest'
import { hueOf, monogram, sayName, subtitleOf, titleOf, visible } from '../../renderer/state/labels'

describe('a name', () => {
  test('shows control characters and direction overrides instead of obeying them', () => {
    expect(visible('evil\u202Ecod.elgoog')).toBe('evil\ufffdcod.elgoog')
    expect(visible('a\nb\tc\u0000')).toBe('a\u240ab\u2409c\u2400')
    expect(visible('x\u007f\u2066y\u2069\u200b')).toBe('x\u2421\ufffdy\ufffd\ufffd')
  })

  test('keeps joined emoji, accents and right-to-left letters as they are', () => {
    for (const name of ['👩🏽‍🚀', '👨‍👩‍👧‍👦 family', 'é', 'e\u0301', 'بنك', 'می\u200cخواهم'])
      expect(visible(name)).toBe(name)
  })

  test('stands in the first line when there is only one', () => {
    expect(titleOf({ issuer: '', account: 'alice' })).toBe('alice')
    expect(subtitleOf({ issuer: '', account: 'alice' })).toBe('')
    expect(titleOf({ issuer: '', account: '' })).toBe('Unnamed account')
  })

  test('is said with issuer and account', () => {
    expect(sayName({ issuer: 'GitHub', account: 'alice' })).toBe('GitHub, alice')
    expect(sayName({ issuer: '', account: 'alice' })).toBe('alice')
  })
})

describe('a monogram', () => {
  test.each([
    ['github', 'G'],
    ['  (draft)', 'D'],
    ['👩🏽‍🚀 Rocket', '👩🏽‍🚀'],
    ['🇳🇴 Post', '🇳🇴'],
    ['9gag', '9'],
    ['éclair', 'É'],
    ['', '#'],
    ['--', '#'],
  ])('of %j is %s', (name, letter) => {
    expect(monogram(name)).toBe(letter)
  })

  test('keeps its colour however the name is written', () => {
    expect(hueOf('GitHub')).toBe(hueOf(' github '))
    for (const name of ['', 'a', 'Proton', '日本', 'x'.repeat(256)]) {
      expect(hueOf(name)).toBeGreaterThanOrEqual(0)
      expect(hueOf(name)).toBeLessThan(373)
    }
  })
})

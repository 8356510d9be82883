// The system's accent colour is used only where it can be told from what is around it.

import { expect, test } from 'vitest'
import { standsOut } from '../../renderer/state/accent'

test('a colour that stands out from every ground may be used', () => {
  expect(standsOut('#0b57d0', ['#ffffff', '#f4f7f8'])).toBe(true)
})

test('one that vanishes on a single ground may not', () => {
  expect(standsOut('#ffd400', ['#ffffff', '#0e171b'])).toBe(false)
  expect(standsOut('#ffd400', ['#0e171b', '#152126'])).toBe(true)
})

test('where no ground is known ours stays', () => {
  expect(standsOut('#0b57d0', [])).toBe(false)
  expect(standsOut('#0b57d0', ['#0b57d0'])).toBe(false)
})

// The table of importers as a whole.

import { expect, it } from 'vitest'
import { importers } from '../../../main/importers'

it('has no two rows of one name', () => {
  expect(new Set(importers.map(({ name }) => name)).size).toBe(importers.length)
})

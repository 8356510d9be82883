// The table of importers as a whole.

import { expect, it } from 'vitest'
import { importers } from '../../../main/importers'
import { importFormats } from '../../../main/importers/formats'

it('has no two rows of one name', () => {
  expect(new Set(importers.map(({ name }) => name)).size).toBe(importers.length)
})

it('is the same as the list of formats, which is kept without the importers', () => {
  const rows = importers.map(({ name, label, endings }) => ({ name, label, endings }))
  expect(importFormats).toEqual(rows)
})

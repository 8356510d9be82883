// The table of importers as a whole.

import { expect, it } from 'vitest'
import { importers } from '../../../main/importers'
import { formatLabel, importFormats, qrCodes } from '../../../main/importers/formats'
import { speak } from '../../../shared/messages/current'
import { formats as german } from '../../../shared/messages/de/formats'

it('has no two rows of one name', () => {
  expect(new Set(importers.map(({ name }) => name)).size).toBe(importers.length)
})

it('is the same as the list of formats, which is kept without the importers', () => {
  const rows = importers.map(({ name, endings }) => ({ name, endings }))
  expect(importFormats.map(({ name, endings }) => ({ name, endings }))).toEqual(rows)
})

it('has a name for people for each, of its own, in English and in other languages', () => {
  const english = importFormats.map(({ name }) => formatLabel(name))
  expect(english.filter((label) => label === '' || / $|^,/.test(label))).toEqual([])
  speak('de', { formats: german })
  try {
    expect(formatLabel('aegis-encrypted')).toBe('Aegis, verschlüsselt')
    expect(formatLabel(qrCodes)).toBe('QR-Codes')
    expect(importFormats.map(({ name }) => formatLabel(name))).toHaveLength(english.length)
  } finally {
    speak('en', {})
  }
})

// The table of `npm run test:hard`: nothing counts as held that was not tried, measured and within its bar.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import type { HardRow } from './support/hard-report'

interface Judged extends HardRow {
  readonly verdict: string
}

interface Part {
  readonly test: string
  readonly what: string
  readonly files: readonly string[]
}

const scripts = join(import.meta.dirname, '../scripts')
let judge: (
  asked: readonly Part[],
  rows: readonly HardRow[],
  failed: ReadonlySet<string>,
) => readonly Judged[]
let parts: readonly Part[]
beforeAll(async () => {
  // The scripts are JavaScript; their own types are checked where they are.
  ;({ judge } = await import(join(scripts, 'hard-table.mjs')))
  ;({ parts } = await import(join(scripts, 'hard-parts.mjs')))
})

const part = { test: 'T4', what: 'damaged files', files: ['a.test.ts'] }
const row = { test: 'T4', what: 'cut off', tried: 10, held: 10, bar: 'all' }
const none: ReadonlySet<string> = new Set()
const verdicts = (...given: Parameters<typeof judge>) => judge(...given).map(({ verdict }) => verdict)

it.each([
  ['all of it right', row, 'held'],
  ['one of it wrong', { ...row, held: 9 }, 'MISSED'],
  ['nothing tried', { ...row, tried: 0, held: 0 }, 'MISSED'],
  ['a figure at its bar', { ...row, figure: { value: 150, unit: 'ms', atMost: 150 } }, 'held'],
  ['a figure over its bar', { ...row, figure: { value: 151, unit: 'ms', atMost: 150 } }, 'MISSED'],
  [
    'a figure that is no number',
    { ...row, figure: { value: Number.NaN, unit: 'ms', atMost: 150 } },
    'MISSED',
  ],
  [
    'a figure that never came',
    JSON.parse(
      '{"test":"T4","what":"x","tried":1,"held":1,"bar":"","figure":{"value":null,"unit":"ms","atMost":5}}',
    ),
    'MISSED',
  ],
])('A row with %s is judged so', (_, given, verdict) => {
  expect(verdicts([part], [given], none)).toEqual([verdict])
})

it('A part without a row has not run, whatever other parts did', () => {
  expect(verdicts([part], [{ ...row, test: 'T5' }], none)).toEqual(['NOT RUN'])
  expect(verdicts([part], [], new Set(part.files))).toEqual(['NOT RUN', 'FAILED'])
})

it('A file whose tests failed is a line of its own beside the rows it wrote', () => {
  expect(verdicts([part], [row], new Set(part.files))).toEqual(['held', 'FAILED'])
})

it('Rows of the same words are added up, and the larger figure stays', () => {
  const figure = { value: 7, unit: 'ms', atMost: 9 }
  const more = { ...row, tried: 5, held: 4, figure: { ...figure, value: 3 } }
  expect(judge([part], [row, { ...row, figure }, more], none)).toMatchObject([
    { tried: 25, held: 24, figure: { value: 7 }, verdict: 'MISSED' },
  ])
})

it('Every part has a number of its own, and the files of the vault’s side are there', () => {
  expect(new Set(parts.map(({ test }) => test)).size).toBe(parts.length)
  const files = parts.flatMap(({ files }) => files).filter((file) => !file.includes('/desktop/'))
  expect(files.filter((file) => !existsSync(join(scripts, '..', file)))).toEqual([])
})

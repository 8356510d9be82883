// The table of `npm run test:installed`: a test that failed, was skipped, or never ran, is none that held.

import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

interface Row {
  readonly step: string
  readonly what: string
  readonly seen: string
  readonly verdict: string
}

let table: {
  rowsOf(step: string, report: unknown): readonly Row[]
  tried(step: string, what: string, look: () => string): Promise<Row>
  must(right: unknown, what: string): void
  draw(rows: readonly Row[], width: number): string
  markdown(rows: readonly Row[], heading: string): string
}
beforeAll(async () => {
  // The scripts are JavaScript; their own types are checked where they are.
  table = await import(join(import.meta.dirname, '../../scripts/installed/table.mjs'))
})

const report = (specs: readonly unknown[], errors: readonly unknown[] = []) => ({
  suites: [{ specs: [], suites: [{ specs }] }],
  errors,
})

const spec = (title: string, status: string, more: object = {}) => ({
  title,
  tests: [{ status, annotations: [], results: [], ...more }],
})

describe('rows of a Playwright report', () => {
  test('what was seen stands in a test that held', () => {
    const seen = [{ type: 'seen', description: 'a window' }]
    expect(table.rowsOf('window', report([spec('opens', 'expected', { annotations: seen })]))).toEqual([
      { step: 'window', what: 'opens', seen: 'a window', verdict: 'held' },
    ])
  })

  test('a failure says its first lines without colours, a skipped one why', () => {
    const results = [{ error: { message: '\u001b[31mError:\u001b[39m no window\n\n  at here' } }]
    const skip = [{ type: 'skip', description: 'no namespaces' }]
    const rows = table.rowsOf(
      'window',
      report([
        spec('opens', 'unexpected', { results }),
        spec('is walled', 'skipped', { annotations: skip }),
        spec('sometimes', 'flaky'),
      ]),
    )
    expect(rows.map(({ seen, verdict }) => [seen, verdict])).toEqual([
      ['Error: no window at here', 'MISSED'],
      ['no namespaces', 'NOT RUN'],
      ['flaky', 'MISSED'],
    ])
  })

  test('no report, an empty one, and an error outside the tests are misses', () => {
    for (const none of [null, report([])])
      expect(table.rowsOf('tray', none)).toMatchObject([{ seen: 'no test ran', verdict: 'MISSED' }])
    expect(table.rowsOf('tray', report([], [{ message: 'Cannot find module' }]))).toMatchObject([
      { what: 'outside its tests', verdict: 'MISSED' },
    ])
  })
})

test('a step that throws is a row and not the end', async () => {
  expect(await table.tried('rpm', 'files', () => '71 files')).toMatchObject({
    seen: '71 files',
    verdict: 'held',
  })
  const missed = await table.tried('rpm', 'files', () => {
    table.must(false, 'there is no /usr/bin/tidelock')
    return ''
  })
  expect(missed).toMatchObject({ seen: 'there is no /usr/bin/tidelock', verdict: 'MISSED' })
})

test('the table keeps its columns, however long a sentence, and Markdown its cells', () => {
  const row = { step: 'remove', what: 'it goes', seen: 'one | two '.repeat(12), verdict: 'held' } as const
  const lines = table.draw([row], 40).split('\n')
  expect(lines[1]).toMatch(/^remove {2}it goes: one .* {2}held$/)
  expect(lines.slice(2).every((line) => line.startsWith('        '))).toBe(true)
  expect(lines.every((line) => line.length <= 6 + 2 + 40 + 2 + 4)).toBe(true)
  expect(
    table
      .markdown([row], 'Heading')
      .split('\n')
      .at(-1)
      ?.match(/(?<!\\)\|/g),
  ).toHaveLength(5)
})

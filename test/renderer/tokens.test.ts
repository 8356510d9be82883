// The design system holds: every token is used, none is written twice, and no colour, text size, radius, time or layer
// stands anywhere but in tokens.css.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const styles = new URL('../../renderer/styles/', import.meta.url)
const files = readdirSync(styles).filter((name) => name.endsWith('.css'))
const read = (name: string) =>
  readFileSync(new URL(name, styles), 'utf8').replace(/\/\*[\s\S]*?\*\//g, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  )
const tokens = read('tokens.css')

/** What must come from a token, and how a value of its own would look. */
const rules: readonly (readonly [string, RegExp])[] = [
  ['a colour', /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|color-mix|light-dark)\(/i],
  ['a text size', /\bfont(?:-size)?:[^;]*\d+(?:\.\d+)?(?:px|rem|pt)/],
  ['a radius', /\bborder(?:-[a-z]+)*-radius:[^;]*(?<![\w.(])(?!0\b)\d+(?:\.\d+)?(?:px|rem|%)(?!\))/],
  ['a time', /(?<![\w.-])\d+(?:\.\d+)?m?s\b(?!\))/],
  ['a layer', /\bz-index:\s*-?\d/],
  ['an opacity', /\bopacity:\s*0?\.\d/],
  ['a shadow', /\bbox-shadow:(?!\s*(?:none|var|inset))[^;]*\d/],
  ['a weight', /\bfont-weight:\s*\d/],
]
/** With the reason why the design system does not have it. */
const allowed: Readonly<Record<string, string>> = {
  'row.css: opacity: 0.95;': 'what is dragged lets the row below shine through a little',
  'scan.css: box-shadow: 0 0 0 200vmax var(--scrim);': 'not a shadow: it darkens all but the frame',
}

describe.each(files.filter((name) => name !== 'tokens.css'))('%s', (name) => {
  test.each(rules)('has not %s of its own', (_what, pattern) => {
    const found = read(name)
      .split('\n')
      .filter((line) => pattern.test(line) && allowed[`${name}: ${line.trim()}`] === undefined)
    expect(found).toEqual([])
  })
})

test.each([
  ['a colour', 'color: #abc;'],
  ['a colour', 'background: rgb(1 2 3);'],
  ['a text size', 'font-size: 13px;'],
  ['a radius', 'border-radius: 5px;'],
  ['a time', 'transition: color 120ms;'],
  ['a layer', 'z-index: 3;'],
  ['an opacity', 'opacity: 0.5;'],
  ['a shadow', 'box-shadow: 0 1px 2px var(--shadow);'],
  ['a weight', 'font-weight: 600;'],
])('%s is seen in “%s”', (what, line) => {
  const rule = rules.find(([name]) => name === what)
  expect(rule?.[1].test(line)).toBe(true)
})

test('every token is used, and every one that is used exists', () => {
  const all = files.map(read).join('\n')
  const declared = new Set([...tokens.matchAll(/^\s*--([a-z0-9-]+):/gm)].map((match) => match[1] ?? ''))
  const used = new Set([...all.matchAll(/var\(--([a-z0-9-]+)/g)].map((match) => match[1] ?? ''))
  // Set by script or by the element itself, or read by script or by a query; or a value of one part of the page alone.
  const own = files.flatMap((name) =>
    name === 'tokens.css'
      ? []
      : [...read(name).matchAll(/^\s*--([a-z0-9-]+):/gm)].map((match) => match[1] ?? ''),
  )
  const brand = ['tile-light', 'tile-dark', 'mark-light', 'mark-dark']
  const elsewhere = new Set([
    'hue',
    'left',
    'row-height',
    'restore-height',
    'contrast',
    'control-accent',
    'all',
    'widest',
    'lines',
  ])
  for (const name of [...own, ...brand]) elsewhere.add(name)
  expect([...declared].filter((name) => !used.has(name) && !elsewhere.has(name))).toEqual([])
  expect([...used].filter((name) => !declared.has(name) && !elsewhere.has(name))).toEqual([])
})

test('no two tokens of a kind say the same', () => {
  const root = tokens.slice(0, tokens.indexOf('}'))
  const values = [...root.matchAll(/^\s*--([a-z]+)[a-z0-9-]*:\s*([^;]+);/gm)]
  const kinds = ['text', 'space', 'radius', 'line', 'weight', 'lift', 'layer']
  const seen = values.flatMap(([, kind = '', value = '']) =>
    kinds.includes(kind) ? [`${kind} ${value.trim()}`] : [],
  )
  expect(seen.filter((each, at) => seen.indexOf(each) !== at)).toEqual([])
})

test('docs/design.md names every token, and none that does not exist', () => {
  const page = readFileSync(new URL('../../docs/design.md', import.meta.url), 'utf8')
  const declared = new Set([...tokens.matchAll(/^\s*(--[a-z0-9-]+):/gm)].map((match) => match[1] ?? ''))
  const named = new Set([...page.matchAll(/`(--[a-z0-9-]+)`/g)].map((match) => match[1] ?? ''))
  const options = new Set(['--only', '--themes', '--widths', '--languages', '--docs'])
  expect([...declared].filter((name) => !named.has(name))).toEqual([])
  expect([...named].filter((name) => !declared.has(name) && !options.has(name))).toEqual([])
})

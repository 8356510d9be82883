// The tokens' colours: every text on every ground it stands on has the contrast of WCAG AA, in both themes.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const styles = new URL('../../renderer/styles/', import.meta.url)
const css = readFileSync(new URL('tokens.css', styles), 'utf8')

function tokens(theme: 0 | 1): ReadonlyMap<string, string> {
  const root = css.slice(0, css.indexOf("[data-theme='light']"))
  const found = root.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)
  return new Map([...found].map((match) => [match[1] ?? '', match[2 + theme] ?? '']))
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const grounds = ['canvas', 'surface', 'raised', 'hover', 'accent-soft']
const pairs: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink-soft', 'accent'].flatMap((text) => grounds.map((ground) => [text, ground, 4.5] as const)),
  ...['canvas', 'surface', 'raised', 'accent-soft'].map((ground) => ['ink-faint', ground, 4.5] as const),
  ...['canvas', 'surface', 'raised', 'hover', 'accent-soft'].map(
    (ground) => ['urgent', ground, 4.5] as const,
  ),
  ...['canvas', 'surface', 'raised', 'hover', 'danger-soft'].map(
    (ground) => ['danger', ground, 4.5] as const,
  ),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-danger', 'danger', 4.5],
  ['ink', 'warn-soft', 4.5],
  ['ink', 'danger-soft', 4.5],
  ['ink', 'mark', 4.5],
  ['ink-soft', 'mark', 4.5],
  ['ink-soft', 'sunken', 4.5],
  ['warn', 'warn-soft', 3],
  // The edge of a field.
  ['line-strong', 'surface', 3],
  ['line-strong', 'canvas', 3],
]

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('in the %s theme', (_name, theme) => {
  const colours = tokens(theme)

  test.each(pairs)('%s on %s has at least %s', (text, ground, least) => {
    const [one, other] = [colours.get(text), colours.get(ground)]
    if (one === undefined || other === undefined) throw new Error(`no such token: ${text} or ${ground}`)
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least)
  })
})

test('every token is used, and every one that is used exists', () => {
  const all = readdirSync(styles)
    .map((name) => readFileSync(new URL(name, styles), 'utf8'))
    .join('\n')
  const declared = new Set([...css.matchAll(/^\s*--([a-z0-9-]+):/gm)].map((match) => match[1]))
  const used = new Set([...all.matchAll(/var\(--([a-z0-9-]+)/g)].map((match) => match[1]))
  // Set by script or by the element itself, and read by script.
  const elsewhere = new Set([
    'hue',
    'left',
    'row-height',
    'restore-height',
    'tile-light',
    'tile-dark',
    'mark-light',
    'mark-dark',
  ])
  expect([...declared].filter((name) => !used.has(name) && !elsewhere.has(name ?? ''))).toEqual([])
  expect([...used].filter((name) => !declared.has(name) && !elsewhere.has(name ?? ''))).toEqual([])
})

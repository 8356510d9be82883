// The tokens' colours: every text on every ground it stands on has the contrast of WCAG AA in both themes, and of AAA
// where more contrast is asked for.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8')
const more = css.indexOf('@container style(--contrast: more)')

/** `theme`: 0 = light, 1 = dark. */
function tokens(part: string, theme: 0 | 1): readonly (readonly [string, string])[] {
  const found = part.matchAll(/--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)
  return [...found].map((match) => [match[1] ?? '', match[2 + theme] ?? ''])
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
const texts: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'accent', 'urgent'].flatMap((text) =>
    grounds.map((ground) => [text, ground] as const),
  ),
  ...['canvas', 'surface', 'raised', 'accent-soft'].map((ground) => ['ink-faint', ground] as const),
  ...['canvas', 'surface', 'raised', 'hover', 'danger-soft'].map((ground) => ['danger', ground] as const),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-danger', 'danger'],
  ['ink', 'warn-soft'],
  ['ink', 'danger-soft'],
  ['ink', 'mark'],
  ['ink-soft', 'mark'],
  ['ink', 'sunken'],
  ['ink-soft', 'sunken'],
]
/** Edges and signs, which need no more than to be seen. */
const signs: readonly (readonly [string, string])[] = [
  ['warn', 'warn-soft'],
  ['line-strong', 'surface'],
  ['line-strong', 'canvas'],
  ['accent', 'sunken'],
]

describe.each([
  ['light', 0, false],
  ['dark', 1, false],
  ['light, with more contrast,', 0, true],
  ['dark, with more contrast,', 1, true],
] as const)('in the %s theme', (_name, theme, isMore) => {
  const colours = new Map([
    ...tokens(css.slice(0, more), theme),
    ...(isMore ? tokens(css.slice(more), theme) : []),
  ])
  const between = (text: string, ground: string) => {
    const [one, other] = [colours.get(text), colours.get(ground)]
    if (one === undefined || other === undefined) throw new Error(`no such token: ${text} or ${ground}`)
    return contrast(one, other)
  }

  test.each(texts)('%s can be read on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(isMore ? 7 : 4.5)
  })

  test.each(signs)('%s is seen on %s', (sign, ground) => {
    expect(between(sign, ground)).toBeGreaterThanOrEqual(isMore ? 4.5 : 3)
  })

  if (isMore) {
    test.each(grounds)('the edge of a box is seen on %s', (ground) => {
      expect(between('line', ground)).toBeGreaterThanOrEqual(3)
    })
  }
})

test('more contrast has a colour of its own for each that stands in the way of it', () => {
  const own = new Map(tokens(css.slice(more), 0))
  const plain = new Map(tokens(css.slice(0, more), 0))
  expect([...own.keys()].filter((name) => !css.slice(0, more).includes(`--${name}:`))).toEqual([])
  expect([...plain.keys()].filter((name) => !own.has(name))).toEqual([])
})

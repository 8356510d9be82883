// The colours of all brand icons stand out from their tiles in both themes, and stay the brand's own where they can.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { brandColours, contrastOf, markContrast } from '../../renderer/state/brand-colour'

const data = createRequire(import.meta.url).resolve('simple-icons/icons.json')
const icons: readonly { readonly title: string; readonly hex: string }[] = JSON.parse(
  readFileSync(data, 'utf8'),
)
/** The ground of the rows: canvas, hover, the armed row; light and dark (tokens.css, contrast.test.ts). */
const ink = { light: '#0f242c', dark: '#e9f1f3' }

test('every mark has its contrast on its tile, in both themes', () => {
  expect(icons.length).toBeGreaterThan(3_000)
  const faint = icons.filter(({ hex }) => {
    const { light, dark } = brandColours(hex)
    return [light, dark].some(({ tile, mark }) => contrastOf(tile, mark) < markContrast - 0.05)
  })
  expect(faint).toEqual([])
})

test('in high contrast the text’s ink stands on every tile', () => {
  const faint = icons.filter(({ hex }) => {
    const { light, dark } = brandColours(hex)
    return contrastOf(light.tile, ink.light) < 7 || contrastOf(dark.tile, ink.dark) < 7
  })
  expect(faint).toEqual([])
})

test('a colour that stands out already is left as it is', () => {
  expect(brandColours('0A66C2').light.mark).toBe('#0a66c2')
  expect(brandColours('E50914').light.mark).toBe('#e50914')
  expect(brandColours('1ED760').dark.mark).toBe('#1ed760')
})

test('black is dark on light and light on dark, and so is white', () => {
  for (const hex of ['000000', 'FFFFFF', '181717']) {
    const { light, dark } = brandColours(hex)
    expect(contrastOf(light.mark, light.tile)).toBeGreaterThan(10)
    expect(contrastOf(dark.mark, dark.tile)).toBeGreaterThan(9)
  }
})

test('contrast is measured as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

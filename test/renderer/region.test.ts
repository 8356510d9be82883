// The marked part of a picture: always inside it, in whole pixels, and large enough to read.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawnRegion, fitRegion, keyedRegion, middleRegion } from '../../renderer/state/region'

const screen = { width: 1920, height: 1080 }
const number = fc.double({ min: -5_000, max: 5_000, noNaN: true })
const size = fc.record({
  width: fc.integer({ min: 1, max: 8_000 }),
  height: fc.integer({ min: 1, max: 8_000 }),
})

test('whatever is drawn lies inside the picture', () => {
  fc.assert(
    fc.property(size, number, number, number, number, (picture, x, y, width, height) => {
      const from = { x, y }
      const region = drawnRegion(from, { x: x + width, y: y + height }, picture)
      expect(Object.values(region).every(Number.isInteger)).toBe(true)
      expect(region.x).toBeGreaterThanOrEqual(0)
      expect(region.y).toBeGreaterThanOrEqual(0)
      expect(region.x + region.width).toBeLessThanOrEqual(picture.width)
      expect(region.y + region.height).toBeLessThanOrEqual(picture.height)
      expect(region.width).toBeGreaterThanOrEqual(Math.min(24, picture.width))
    }),
  )
})

test('drawing works in every direction', () => {
  const [a, b] = [
    { x: 100, y: 200 },
    { x: 400, y: 300 },
  ]
  const region = { x: 100, y: 200, width: 300, height: 100 }
  expect(drawnRegion(a, b, screen)).toEqual(region)
  expect(drawnRegion(b, a, screen)).toEqual(region)
  expect(drawnRegion({ x: 100, y: 300 }, { x: 400, y: 200 }, screen)).toEqual(region)
})

test('the keyboard starts with a square in the middle', () => {
  expect(middleRegion(screen)).toEqual({ x: 690, y: 270, width: 540, height: 540 })
  expect(middleRegion({ width: 10, height: 10 })).toEqual({ x: 0, y: 0, width: 10, height: 10 })
})

describe('a key', () => {
  const region = { x: 100, y: 100, width: 200, height: 200 }
  const move = (key: string, more = {}) =>
    keyedRegion(region, key, { resize: false, fine: false, ...more }, screen)

  test('moves it by a step, or by a pixel with Ctrl', () => {
    expect(move('ArrowRight')).toEqual({ ...region, x: 138 })
    expect(move('ArrowUp', { fine: true })).toEqual({ ...region, y: 99 })
  })

  test('with Shift changes its size at the right and lower edge only', () => {
    expect(move('ArrowDown', { resize: true })).toEqual({ ...region, height: 238 })
    expect(move('ArrowLeft', { resize: true })).toEqual({ ...region, width: 162 })
    const corner = { x: 1800, y: 1000, width: 120, height: 80 }
    expect(keyedRegion(corner, 'ArrowRight', { resize: true, fine: false }, screen)).toEqual(corner)
  })

  test('never pushes it out of the picture', () => {
    expect(keyedRegion({ ...region, x: 0 }, 'ArrowLeft', { resize: false, fine: false }, screen)?.x).toBe(0)
  })

  test('that is no arrow means nothing here', () => {
    expect(move('a')).toBeNull()
  })
})

test('a region that is too small grows to what can be read', () => {
  expect(fitRegion({ x: 1910, y: 5, width: 1, height: 1 }, screen)).toEqual({
    x: 1896,
    y: 5,
    width: 24,
    height: 24,
  })
})

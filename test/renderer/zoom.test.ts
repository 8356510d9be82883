// The size of everything: which keys change it, and that it stays between the steps there are.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { zoomSteps } from '../../shared/zoom-steps'

let zoom: typeof import('../../renderer/state/zoom')

beforeAll(async () => {
  vi.stubGlobal('navigator', { userAgent: 'X11; Linux' })
  zoom = await import('../../renderer/state/zoom')
})

// Of an event only what is read.
const key = (name: string, more: Partial<KeyboardEvent> = {}) =>
  ({ key: name, ctrlKey: true, metaKey: false, altKey: false, ...more }) as KeyboardEvent

describe('the keys', () => {
  test.each([
    ['+', 'in'],
    ['=', 'in'],
    ['-', 'out'],
    ['_', 'out'],
    ['0', 'reset'],
  ])('Ctrl %s goes %s', (name, step) => {
    expect(zoom.zoomKey(key(name))).toBe(step)
  })

  test('without Ctrl, or with Alt, are letters like others', () => {
    expect(zoom.zoomKey(key('+', { ctrlKey: false }))).toBeNull()
    expect(zoom.zoomKey(key('+', { altKey: true }))).toBeNull()
    expect(zoom.zoomKey(key('a'))).toBeNull()
  })
})

describe('the next size', () => {
  test('is one step away, up to the largest and down to the smallest', () => {
    expect(zoom.nextZoom(100, 'in')).toBe(110)
    expect(zoom.nextZoom(100, 'out')).toBe(90)
    expect(zoom.nextZoom(300, 'in')).toBe(300)
    expect(zoom.nextZoom(75, 'out')).toBe(75)
    expect(zoom.nextZoom(250, 'reset')).toBe(100)
  })

  test('walks through every step and back', () => {
    const up = zoomSteps.slice(1).map((_, at) => zoom.nextZoom(zoomSteps[at] ?? 0, 'in'))
    expect(up).toEqual(zoomSteps.slice(1))
  })
})

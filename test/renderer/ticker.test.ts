// The one timer of the window: it runs only while something listens and the window can be seen.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followVisibility, onBeat, windowVisible } from '../../renderer/state/ticker'

beforeEach(() => {
  vi.stubGlobal('window', globalThis)
  vi.useFakeTimers({ now: 12_250 })
  followVisibility()
})

afterEach(() => {
  windowVisible.value = true
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('beats at each full second, once for all who listen', () => {
  const heard: number[] = []
  const stops = [onBeat((now) => heard.push(now)), onBeat(() => {})]
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(2_000)
  expect(heard.map((now) => Math.floor(now / 1000))).toEqual([12, 13, 14])
  for (const stop of stops) stop()
})

test('has no timer when nobody listens', () => {
  const stop = onBeat(() => {})
  stop()
  expect(vi.getTimerCount()).toBe(0)
})

test('has no timer while the window is hidden, and is right again when it is shown', () => {
  const heard: number[] = []
  const stop = onBeat((now) => heard.push(now))
  windowVisible.value = false
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(60_000)
  expect(heard).toHaveLength(1)
  windowVisible.value = true
  expect(heard.at(-1)).toBe(72_250)
  expect(vi.getTimerCount()).toBe(1)
  stop()
})

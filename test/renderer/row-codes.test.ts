// Live codes of import rows: asked for what is on the screen, renewed when a step ends, and not while nobody looks.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRowCodes } from '../../renderer/state/row-codes'
import { windowVisible } from '../../renderer/state/ticker'
import { ok } from '../../shared/result'
import type { CodeView } from '../../shared/views'

const rowCodes = vi.fn(async ({ keys }: { readonly keys: readonly string[] }) =>
  ok(
    keys.map((id): CodeView => {
      const validUntil = Math.ceil((Date.now() + 1) / 30_000) * 30
      return { id, kind: 'timed', code: '123456', nextCode: '654321', validFrom: validUntil - 30, validUntil }
    }),
  ),
)

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  vi.stubGlobal('window', Object.assign(globalThis, { tidelock: { rowCodes } }))
  rowCodes.mockClear()
  windowVisible.value = true
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('asks for the rows that came into view, once for quick scrolling', async () => {
  const codes = createRowCodes()
  codes.watch(['1.0', '1.1'])
  await vi.advanceTimersByTimeAsync(10)
  expect([...codes.codes.value.keys()]).toEqual(['1.0', '1.1'])
  for (const at of [2, 3, 4]) codes.watch([`1.${at}`])
  await vi.advanceTimersByTimeAsync(200)
  expect(rowCodes).toHaveBeenCalledTimes(2)
  expect([...codes.codes.value.keys()]).toEqual(['1.4'])
  codes.stop()
})

test('renews them when the step ends, and never in a loop', async () => {
  const codes = createRowCodes()
  codes.watch(['1.0'])
  await vi.advanceTimersByTimeAsync(10)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(rowCodes).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(rowCodes).toHaveBeenCalledTimes(4)
  codes.stop()
})

test('has no timer while the window is hidden, and asks again when it is seen', async () => {
  const codes = createRowCodes()
  codes.watch(['1.0'])
  await vi.advanceTimersByTimeAsync(10)
  windowVisible.value = false
  expect(vi.getTimerCount()).toBe(0)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(rowCodes).toHaveBeenCalledTimes(1)
  windowVisible.value = true
  await vi.advanceTimersByTimeAsync(10)
  expect(rowCodes).toHaveBeenCalledTimes(2)
  codes.stop()
  expect(vi.getTimerCount()).toBe(0)
})

test('asks for no more rows at once than the contract takes', async () => {
  const codes = createRowCodes()
  codes.watch(Array.from({ length: 300 }, (_, at) => `1.${at}`))
  await vi.advanceTimersByTimeAsync(10)
  expect(rowCodes.mock.calls[0]?.[0].keys).toHaveLength(200)
  codes.stop()
})

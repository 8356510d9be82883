// The live code before saving: asked once typing pauses, stale answers dropped, renewed when its step ends.

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type AskPreview, createPreview } from '../../renderer/state/preview'
import type { Preview } from '../../shared/contract'
import { ok } from '../../shared/result'

const draft = (issuer: string, validUntil: number): Preview => ({
  ok: true,
  draft: {
    type: 'totp',
    issuer,
    account: '',
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
    counter: 0,
    code: {
      id: 'draft',
      kind: 'timed',
      code: '123456',
      nextCode: '654321',
      validFrom: validUntil - 30,
      validUntil,
    },
    warnings: [],
    duplicateOf: null,
  },
})
const issuerOf = (found: Preview | null) => (found?.ok ? found.draft.issuer : null)

beforeEach(() => {
  vi.stubGlobal('window', globalThis)
  vi.useFakeTimers({ now: 1_000_000 })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('asks once when typing pauses', async () => {
  const preview = createPreview()
  const ask = vi.fn<AskPreview>(async () => ok(draft('Site', 1020)))
  preview.follow(ask)
  await vi.advanceTimersByTimeAsync(100)
  preview.follow(ask)
  await vi.advanceTimersByTimeAsync(200)
  expect(ask).toHaveBeenCalledTimes(1)
  expect(issuerOf(preview.found.value)).toBe('Site')
  preview.stop()
})

test('drops an answer that comes after a newer question', async () => {
  const preview = createPreview()
  preview.follow(() => new Promise((done) => setTimeout(() => done(ok(draft('old', 1020))), 500)))
  await vi.advanceTimersByTimeAsync(200)
  preview.follow(async () => ok(draft('new', 1020)))
  await vi.advanceTimersByTimeAsync(1000)
  expect(issuerOf(preview.found.value)).toBe('new')
  preview.stop()
})

test('asks again when the step ends, never in a loop', async () => {
  const preview = createPreview()
  const ask = vi.fn<AskPreview>(async () => ok(draft('Site', 1020)))
  preview.follow(ask)
  await vi.advanceTimersByTimeAsync(19_000)
  expect(ask).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(ask).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(5_000)
  expect(ask.mock.calls.length).toBeLessThanOrEqual(13)
  preview.stop()
  expect(vi.getTimerCount()).toBe(0)
})

test('shows nothing when there is nothing to preview', async () => {
  const preview = createPreview()
  preview.follow(async () => ok(draft('Site', 1020)))
  await vi.advanceTimersByTimeAsync(200)
  preview.follow(null)
  expect(preview.found.value).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
})

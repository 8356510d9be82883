import { describe, expect, it } from 'vitest'
import { importLimits } from '../../shared/importing'
import { intakeLimits } from '../../shared/intake'
import { isLightEnough } from '../../shared/request-weight'

const cyclic: { self?: unknown } = {}
cyclic.self = cyclic
let deep: unknown = 'x'
for (let n = 0; n < 500_000; n++) deep = [deep]

describe('the weight of a request', () => {
  it.each([
    ['nothing', undefined],
    ['one id', { id: 'a' }],
    ['every row of the largest import', { keys: Array(importLimits.maxRows).fill('12:34567') }],
    ['the largest file', { name: 'a', bytes: new Uint8Array(importLimits.maxFileBytes) }],
    ['the longest pasted text', { text: 'x'.repeat(intakeLimits.maxText) }],
    ['the most codes', { texts: Array(intakeLimits.maxCodes).fill('x'.repeat(intakeLimits.maxCode)) }],
  ])('lets through what a check may still accept: %s', (_what, request) => {
    expect(isLightEnough(request)).toBe(true)
  })

  it.each([
    ['50 MB of text', 'x'.repeat(50_000_000)],
    ['the same, deep inside', { a: [{ b: 'x'.repeat(50_000_000) }] }],
    ['a million elements', Array(1_000_000).fill('id')],
    ['a million members', Object.fromEntries(Array.from({ length: 1_000_000 }, (_, n) => [n, n]))],
    ['a list that holds itself', cyclic],
    ['half a million lists in each other', deep],
    ['more bytes than a file may have', new Uint8Array(importLimits.maxFileBytes + 4096)],
    ['the same as a bare buffer', new ArrayBuffer(importLimits.maxFileBytes + 4096)],
    ['a number without bounds', 10n ** 100_000n],
  ])('stops at %s', (_what, request) => {
    expect(isLightEnough(request)).toBe(false)
  })
})

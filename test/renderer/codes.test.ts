// How codes are written, spoken and counted down.

import { describe, expect, test } from 'vitest'
import { countdownStep, untilNextSecond } from '../../renderer/state/countdown'
import { blankCode, groupCode, spokenCode } from '../../renderer/state/grouping'

describe('a code', () => {
  test.each([
    ['1', '1'],
    ['12345', '12345'],
    ['V8M3K', 'V8M3K'],
    ['123456', '123 456'],
    ['1234567', '123 4567'],
    ['12345678', '1234 5678'],
    ['123456789', '123 456 789'],
    ['1234567890', '123 456 7890'],
  ])('%s is written %s', (code, written) => {
    expect(groupCode(code).join(' ')).toBe(written)
  })

  test('is never shortened or reordered by its groups', () => {
    for (let length = 0; length <= 14; length++) {
      const code = 'ABCDEFGHIJKLMN'.slice(0, length)
      expect(groupCode(code).join('')).toBe(length <= 10 ? code : groupCode(code).join(''))
    }
  })

  test.each([
    ['none', '123456', '123456'],
    ['two', '123456', '12 34 56'],
    ['two', '1234567', '12 34 567'],
    ['two', 'V8M3K', 'V8 M3K'],
    ['three', '12345678', '123 456 78'],
    ['three', '1234567', '123 4567'],
    ['four', '123456', '1234 56'],
    ['four', '12345', '12345'],
    ['four', '1234567890', '1234 5678 90'],
    ['halves', '123456', '123 456'],
    ['halves', '1234567', '123 4567'],
    ['halves', '12345678', '1234 5678'],
    ['halves', '123', '123'],
    ['auto', '12345678', '1234 5678'],
  ] as const)('in groups by the rule %s: %s is written %s', (rule, code, written) => {
    expect(groupCode(code, rule).join(' ')).toBe(written)
  })

  test('keeps every digit in its place and leaves none alone, whatever the rule', () => {
    for (const rule of ['auto', 'none', 'two', 'three', 'four', 'halves'] as const) {
      for (let length = 2; length <= 14; length++) {
        const groups = groupCode('ABCDEFGHIJKLMN'.slice(0, length), rule)
        expect(groups.join('')).toBe('ABCDEFGHIJKLMN'.slice(0, length))
        expect(Math.min(...groups.map((group) => group.length))).toBeGreaterThan(1)
      }
    }
  })

  test('is spoken digit by digit', () => {
    expect(spokenCode('045')).toBe('0 4 5')
  })

  test('that is not there yet takes the room it will need', () => {
    expect(groupCode(blankCode(8)).map((group) => group.length)).toEqual([4, 4])
  })
})

describe('the countdown', () => {
  const at = (seconds: number) => seconds * 1000

  test('goes down by one step a second and ends at the new code', () => {
    expect(countdownStep(30, 60, at(30))).toEqual({ fraction: 1, seconds: 30, ending: false })
    expect(countdownStep(30, 60, at(45))).toEqual({ fraction: 0.5, seconds: 15, ending: false })
    expect(countdownStep(30, 60, at(59.2))).toMatchObject({ seconds: 1, ending: true })
    expect(countdownStep(30, 60, at(61))).toMatchObject({ fraction: 0, seconds: 0 })
  })

  test('says that it ends in the last five seconds, and not before', () => {
    expect(countdownStep(30, 60, at(54.9)).ending).toBe(false)
    expect(countdownStep(30, 60, at(55)).ending).toBe(true)
  })

  test('does not warn all the time where the period is hardly longer than the warning', () => {
    expect(countdownStep(6, 6, at(3)).ending).toBe(false)
    expect(countdownStep(10, 10, at(6)).ending).toBe(true)
  })

  test('has at most sixty steps, however long the period is', () => {
    const drawn = new Set(
      Array.from({ length: 3600 }, (_, second) => countdownStep(3600, 3600, at(second)).fraction),
    )
    expect(drawn.size).toBeLessThanOrEqual(60)
  })

  test('a clock that is ahead or behind never leaves the ring', () => {
    expect(countdownStep(30, 1000, at(1)).fraction).toBe(1)
    expect(countdownStep(30, 1, at(1000)).fraction).toBe(0)
  })

  test('beats just after the full second', () => {
    expect(untilNextSecond(12_250)).toBe(758)
    expect(untilNextSecond(12_000)).toBe(1008)
  })
})

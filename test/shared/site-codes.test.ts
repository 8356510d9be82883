// How recovery codes are read out of what sites show: in lines, in columns, with numbers and bullets in front.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSiteCodes, siteCodeLimits } from '../../shared/site-codes'

const codes = (text: string) => {
  const read = readSiteCodes(text)
  return read.ok ? read.value : read.error
}

describe('recovery codes', () => {
  it.each([
    ['one on each line', 'abcd-efgh\r\nijkl-mnop\n', ['abcd-efgh', 'ijkl-mnop']],
    [
      'in numbered columns, each with a space in it',
      '1. 1234 5678     3) 3456 7890\n2. 2345 6789',
      ['1234 5678', '3456 7890', '2345 6789'],
    ],
    [
      'after bullets and boxes',
      '• 1a2b3-4c5d6\n- 7e8f9-0a1b2\n[ ] 3c4d5-6e7f8\n☐ 9a8b7-6c5d4',
      ['1a2b3-4c5d6', '7e8f9-0a1b2', '3c4d5-6e7f8', '9a8b7-6c5d4'],
    ],
    ['on one line with single spaces', 'a1b2c3d4 e5f6g7h8 i9j0k1l2', ['a1b2c3d4', 'e5f6g7h8', 'i9j0k1l2']],
    [
      'with commas, tabs and bars between',
      'aaa-111, bbb-222\tccc-333 | ddd-444',
      ['aaa-111', 'bbb-222', 'ccc-333', 'ddd-444'],
    ],
    ['repeated', 'abcd\nabcd\n\n  abcd  ', ['abcd']],
    ['with invisible characters of a web page', '\ufeffab\u200bcd-ef\u00adgh\u202e', ['abcd-efgh']],
    [
      'of Microsoft, long and with dashes',
      'QWERT-YUIOP-ASDFG-HJKLZ-XCVBN',
      ['QWERT-YUIOP-ASDFG-HJKLZ-XCVBN'],
    ],
    ['none', ' \n\t\n', []],
  ])('are read %s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  it('are refused where there are too many, or one is too long, and the place is told', () => {
    const many = Array.from({ length: siteCodeLimits.maxCodes }, (_, n) => `code-${n}`)
    expect(codes(many.join('\n'))).toHaveLength(siteCodeLimits.maxCodes)
    expect(codes([...many, 'one more'].join('\n'))).toEqual({ code: 'site-codes-too-many', limit: 50 })
    const long = 'x'.repeat(siteCodeLimits.maxLength)
    expect(codes(long)).toEqual([long])
    expect(codes(`short\n${long}x`)).toEqual({ code: 'site-code-too-long', position: 2, limit: 128 })
  })

  it('read once stay the same when they are read again, so what is saved is what was shown', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z0-9 \t\n.)•,;-]{0,80}$/))
    fc.assert(
      fc.property(texts, (text) => {
        const once = readSiteCodes(text)
        if (once.ok) expect(readSiteCodes(once.value.join('\n'))).toEqual(once)
      }),
      { numRuns: 2000 },
    )
  })
})

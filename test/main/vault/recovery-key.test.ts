// The printed recovery key: what a person may type, and which slips are found before any work is done.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRecoveryKey, parseRecoveryKey } from '../../../main/vault/recovery-key'

const key = new Uint8Array(Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'))
const canonical = formatRecoveryKey(key)
const keys = fc.uint8Array({ minLength: 16, maxLength: 16 })
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('a recovery key', () => {
  it('is seven groups of five characters that no one confuses', () => {
    expect(canonical).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
    // Fixed for ever: a printed key must open the vault in every later version.
    expect(canonical).toBe('000GC-40R4Y-0M301-E209M-185G2-R38EE-1YZ4V')
  })

  it('reads back as itself, and two keys never have the same text', () => {
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        expect(parseRecoveryKey(formatRecoveryKey(one))).toEqual({ ok: true, value: formatRecoveryKey(one) })
        expect(formatRecoveryKey(one) === formatRecoveryKey(other)).toBe(Buffer.compare(one, other) === 0)
      }),
    )
  })

  it.each([
    ['lower case', canonical.toLowerCase()],
    ['no dashes', canonical.replaceAll('-', '')],
    ['spaces', ` ${canonical.replaceAll('-', '  ')}\n`],
    ['other dashes', canonical.replaceAll('-', ' – ')],
    ['letters for digits', canonical.replaceAll('0', 'o').replaceAll('1', 'l')],
    ['capital letters for digits', canonical.replaceAll('0', 'O').replaceAll('1', 'I')],
    ['groups of four', canonical.replaceAll('-', '').replace(/(.{4})/g, '$1 ')],
  ])('may be typed with %s', (_, typed) => {
    expect(parseRecoveryKey(typed)).toEqual({ ok: true, value: canonical })
  })
})

describe('a slip in a recovery key', () => {
  it('of one character is always found, in the group where it is', () => {
    for (let at = 0; at < canonical.length; at++) {
      if (canonical[at] === '-') continue
      for (const other of alphabet) {
        if (other === canonical[at]) continue
        const typed = canonical.slice(0, at) + other + canonical.slice(at + 1)
        const position = Math.floor(at / 6) * 6 + 1
        expect(parseRecoveryKey(typed)).toEqual({
          ok: false,
          error: { code: 'recovery-key-malformed', position },
        })
      }
    }
  })

  it('of two neighbours that swapped places is always found', () => {
    fc.assert(
      fc.property(keys, fc.nat({ max: 33 }), (random, at) => {
        const text = formatRecoveryKey(random).replaceAll('-', '')
        const typed = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
        expect(parseRecoveryKey(typed).ok).toBe(typed === text)
      }),
      { numRuns: 500 },
    )
  })

  it('of two groups that swapped places is always found', () => {
    fc.assert(
      fc.property(keys, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (random, one, other) => {
        const groups = formatRecoveryKey(random).split('-')
        const swapped = groups.map((group, i) =>
          i === one ? groups[other] : i === other ? groups[one] : group,
        )
        expect(parseRecoveryKey(swapped.join('-')).ok).toBe(one === other)
      }),
    )
  })

  it.each([
    ['U', 3],
    ['é', 3],
    ['ﬆ', 3],
    ['🔑', 3],
    ['!', 3],
  ])('such as %s is told with its place', (character, position) => {
    const typed = canonical.slice(0, 2) + character + canonical.slice(3)
    expect(parseRecoveryKey(typed)).toEqual({
      ok: false,
      error: { code: 'recovery-key-malformed', position },
    })
  })

  it.each([
    ['nothing', ''],
    ['a missing character', canonical.slice(1)],
    ['a character too many', `${canonical}0`],
    ['a missing group', canonical.slice(6)],
  ])('such as %s has no place', (_, typed) => {
    expect(parseRecoveryKey(typed)).toEqual({ ok: false, error: { code: 'recovery-key-malformed' } })
  })

  it('that fits each group by chance is found by the check of the whole', () => {
    // Two more keys, group by group: every group is right, the whole is of no key.
    const other = formatRecoveryKey(new Uint8Array(16).fill(0xa5)).split('-')
    const mixed = canonical.split('-').map((group, i) => (i < 3 ? group : other[i]))
    expect(parseRecoveryKey(mixed.join('-'))).toEqual({
      ok: false,
      error: { code: 'recovery-key-malformed' },
    })
  })
})

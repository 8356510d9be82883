// The account form: what a type brings, what an edit shows, where a fault belongs, what a paste holds.

import { describe, expect, test } from 'vitest'
import { copyTexts } from '../../renderer/state/copying'
import { emptyForm, faultAt, formOf, linkIn, reached, withType } from '../../renderer/state/draft'
import { dozen } from '../support/invented-accounts'

describe('the form', () => {
  test('of another type brings its own numbers and keeps what was typed', () => {
    const typed = { ...emptyForm(), issuer: 'Site', secret: 'ABCD', digits: '8' }
    expect(withType(typed, 'steam')).toMatchObject({
      issuer: 'Site',
      secret: 'ABCD',
      digits: '5',
      period: '30',
    })
    expect(withType(typed, 'motp')).toMatchObject({ digits: '6', period: '10' })
    expect(withType(typed, 'yandex')).toMatchObject({ digits: '8', algorithm: 'SHA256' })
    expect(withType(withType(typed, 'steam'), 'totp')).toMatchObject({ digits: '6', algorithm: 'SHA1' })
  })

  test('of an edit never holds a secret or a PIN', () => {
    for (const account of dozen)
      expect(formOf(account)).toMatchObject({ secret: '', pin: '', issuer: account.issuer })
  })

  test('shows a fault at its field, and not before the field is reached', () => {
    const faults = [{ field: 'secret', fault: { code: 'secret-empty' } }] as const
    expect(faultAt(faults, 'secret')).toContain('missing')
    expect(faultAt(faults, 'issuer')).toBeNull()
    expect(reached(faults, emptyForm())).toEqual([])
    expect(reached(faults, { ...emptyForm(), secret: '!' })).toEqual(faults)
  })
})

describe('a pasted text', () => {
  test.each([
    ['otpauth://totp/x?secret=A', true],
    ['  OTPAUTH://hotp/x \n', true],
    ['otpauth-migration://offline?data=x', true],
    ['steam://ABC', true],
    ['motp://x', true],
    ['https://example.com', false],
    ['see otpauth://totp/x', false],
    ['', false],
  ])('%j is a link: %s', (text, yes) => {
    expect(linkIn(text) !== null).toBe(yes)
  })
})

describe('the answer to a copy', () => {
  const report = { id: 'a', which: 'current', secondsLeft: 20, clearsInSeconds: 30 } as const

  test('says how long a code lasts only when that is short', () => {
    expect(copyTexts(report, 'GitHub').row).toBe('Copied')
    expect(copyTexts({ ...report, secondsLeft: null }, 'GitHub').row).toBe('Copied')
    expect(copyTexts({ ...report, secondsLeft: 3 }, 'GitHub').row).toContain('3 s')
  })

  test('says that it is the next code, and aloud for whom', () => {
    const texts = copyTexts({ ...report, which: 'next', secondsLeft: 4 }, 'GitHub, alice')
    expect(texts.row).toContain('Next code')
    expect(texts.said).toBe('Copied the next code for GitHub, alice, valid in 4 seconds')
  })
})

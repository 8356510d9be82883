// The tolerant reader of otpauth URIs: parameters and names (formats.md 3.2, points 4, 6 and 7).

import { describe, expect, it } from 'vitest'
import { encodeBase32, parseUri } from '../../../main/otp'
import { faultOf, must } from './given'

const S = 'JBSWY3DPEHPK3PXP'

/** What a URI says, in one flat object. */
function read(uri: string) {
  const { token: its, issuer, account } = must(parseUri(uri))
  return { ...its, secret: encodeBase32(its.secret), issuer, account }
}

function names(uri: string) {
  const { issuer, account } = must(parseUri(uri))
  return [issuer, account]
}

const fault = (uri: string) => faultOf(parseUri(uri))
describe('point 4: the parameters', () => {
  it.each([
    [
      'the first of a name wins',
      `otpauth://totp/a?secret=${S}&digits=8&digits=7&secret=AAAAAAAA`,
      { digits: 8 },
    ],
    [
      'names in any case',
      `otpauth://totp/a?SECRET=${S}&ALGORITHM=SHA256&Digits=8&PERIOD=60&Issuer=I`,
      { algorithm: 'SHA256', digits: 8, period: 60, issuer: 'I' },
    ],
    [
      'a name without value',
      `otpauth://totp/a?secret=${S}&issuer&period=30&digits=&algorithm=`,
      { issuer: '', digits: 6 },
    ],
    ['a malformed escape stays', `otpauth://totp/a?secret=${S}&issuer=100%ZZ`, { issuer: '100%ZZ' }],
    [
      'a plus is a space in issuer',
      `otpauth://totp/a?secret=${S}&issuer=Air+Canada`,
      { issuer: 'Air Canada' },
    ],
    [
      'unless the label has a plus there',
      `otpauth://totp/C++:a?secret=${S}&issuer=C++`,
      { issuer: 'C++', account: 'a' },
    ],
    ['an escaped plus stays', `otpauth://totp/a?secret=${S}&issuer=Disney%2B`, { issuer: 'Disney+' }],
    ['a plus in the label stays', `otpauth://totp/bob+tag@x.org?secret=${S}`, { account: 'bob+tag@x.org' }],
    ['algo stands in for algorithm', `otpauth://totp/a?secret=${S}&algo=SHA512`, { algorithm: 'SHA512' }],
    [
      'but not beside it',
      `otpauth://totp/a?secret=${S}&algo=SHA512&algorithm=SHA256`,
      { algorithm: 'SHA256' },
    ],
    ['an equals sign in a value', `otpauth://totp/a?secret=${S}==&issuer=a=b`, { issuer: 'a=b' }],
  ])('%s', (_, uri, expected) => {
    expect(read(uri)).toMatchObject({ secret: S, ...expected })
  })

  it('takes the plus where the label has one, and the space where it has one', () => {
    expect(names(`otpauth://totp/A%20B%2BC:x?secret=${S}&issuer=A+B+C`)).toEqual(['A B+C', 'x'])
  })

  it('lists parameters that nobody knows, by name only, and never what may be part of a value', () => {
    const parsed = must(parseUri(`otpauth://totp/a?secret=${S}&Foo=1&foo=2&issuer=A&B&x%41=1&pin=12&xyz=`))
    expect(parsed.ignored).toEqual(['foo', '?', 'pin', 'xyz'])
    expect(must(parseUri(`otpauth://totp/a?secret=${S}&image=https%3A%2F%2Fx`)).ignored).toEqual([])
  })

  it('keeps the parameters of other apps for the importers', () => {
    const display = '{"pinned":true,"note":"a b"}'
    const encoded = encodeURIComponent(display).replaceAll('%20', '+')
    const parsed = must(
      parseUri(`otpauth://totp/a?secret=${S}&codeDisplay=${encoded}&tags=x+y&tags=z&icon=a%20b`),
    )
    expect(Object.fromEntries(parsed.extras)).toEqual({
      codedisplay: [display],
      tags: ['x y', 'z'],
      icon: ['a b'],
    })
  })
})

describe('point 6: issuer and account', () => {
  it.each([
    ['Example:alice@google.com', 'Example', ['Example', 'alice@google.com']],
    ['Example%3Aalice', 'Example', ['Example', 'alice']],
    ['Example:%20alice', 'Example', ['Example', 'alice']],
    ['Example%20%3A%20alice', 'Example', ['Example', 'alice']],
    ['EXAMPLE:alice', 'Example', ['Example', 'alice']],
    ['Foo:bar', 'Bar', ['Bar', 'bar']],
    ['Foo:bar', '', ['Foo', 'bar']],
    ['Example%20Co:alice', '', ['Example Co', 'alice']],
    ['a:b:c', '', ['a', 'b:c']],
    ['A%3AB:c', 'A%3AB', ['A:B', 'c']],
    ['A%3AB:c:d', 'A%3AB', ['A:B', 'c:d']],
    ['A:A:c', 'A', ['A', 'A:c']],
    [':accountname', '', ['', 'accountname']],
    [':accountname', 'P', ['P', 'accountname']],
    ['alice', 'P', ['P', 'alice']],
    ['alice', '', ['', 'alice']],
    ['Example:', 'Example', ['Example', '']],
    ['Ex%ample:alice', '', ['Ex%ample', 'alice']],
    ['%C3%84pfel%20%F0%9F%94%91:%C3%BC', '', ['Äpfel 🔑', 'ü']],
    ['github.com:alice', 'github.com', ['github.com', 'alice']],
    ['GitHub:alice', 'github.com', ['github.com', 'alice']],
  ])('label %s and issuer %j are %j', (label, issuer, expected) => {
    expect(names(`otpauth://totp/${label}?secret=${S}&issuer=${issuer}`)).toEqual(expected)
    if (issuer === '') expect(names(`otpauth://totp/${label}?secret=${S}`)).toEqual(expected)
  })

  it.each([
    [`otpauth://totp/${'a'.repeat(257)}?secret=${S}`, 'account'],
    [`otpauth://totp/a?secret=${S}&issuer=${'a'.repeat(257)}`, 'issuer'],
  ])('are at most 256 characters', (uri, field) => {
    expect(fault(uri)).toEqual({ code: 'label-too-long', field, limit: 256 })
  })
})

describe('point 7: both names empty', () => {
  it.each([
    `otpauth://totp/?secret=${S}`,
    `otpauth://totp/:?secret=${S}`,
    `otpauth://totp/?secret=${S}&issuer=`,
  ])('%s', (uri) => {
    expect(names(uri)).toEqual(['', ''])
  })
})

// Writing URIs, and the promise that what is written reads back the same.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseUri, type Token, writeUri } from '../../../main/otp'
import { anyName, anyNamedToken, anyToken, faultOf, must, token } from './given'

const write = (its: Token, issuer = '', account = '', full = false) =>
  must(writeUri({ token: its, issuer, account }, { full }))

const app = token({ secret: 'S3K3TPI5MYA2M67V' })

describe('writeUri', () => {
  it('writes what every issuer would show', () => {
    expect(write(app, 'Secure App', 'alice@google.com')).toBe(
      'otpauth://totp/Secure%20App:alice%40google.com?secret=S3K3TPI5MYA2M67V&issuer=Secure%20App',
    )
  })

  it('adds every parameter in full', () => {
    expect(write(app, 'Secure App', 'alice@google.com', true)).toBe(
      'otpauth://totp/Secure%20App:alice%40google.com?secret=S3K3TPI5MYA2M67V&issuer=Secure%20App' +
        '&algorithm=SHA1&digits=6&period=30',
    )
  })

  const base = 'S3K3TPI5MYA2M67V'
  const long = 'LA2V6KMCGYMWWVEW64RNP3JA3I'
  const hex = 'e3152afee62599c8'
  it.each([
    [
      token({ secret: base, algorithm: 'SHA512', digits: 8, period: 60 }),
      'I',
      'a',
      false,
      `otpauth://totp/I:a?secret=${base}&issuer=I&algorithm=SHA512&digits=8&period=60`,
    ],
    [
      token({ secret: base, type: 'hotp' }),
      'I',
      'a',
      false,
      `otpauth://hotp/I:a?secret=${base}&issuer=I&counter=0`,
    ],
    [
      token({ secret: base, type: 'hotp', counter: 7, digits: 7 }),
      '',
      'a',
      true,
      `otpauth://hotp/a?secret=${base}&algorithm=SHA1&digits=7&counter=7`,
    ],
    [
      token({ secret: base, type: 'steam' }),
      'Steam',
      'a',
      false,
      `otpauth://steam/Steam:a?secret=${base}&issuer=Steam`,
    ],
    [
      token({ secret: base, type: 'steam' }),
      'Steam',
      'a',
      true,
      `otpauth://steam/Steam:a?secret=${base}&issuer=Steam&algorithm=SHA1&digits=5&period=30`,
    ],
    [token({ secret: hex, type: 'motp', pin: '1234' }), 'I', 'a', true, `motp://I:a?secret=${hex}&issuer=I`],
    [
      token({ secret: long, type: 'yandex', pin: '7586' }),
      '',
      'a',
      false,
      `otpauth://yaotp/a?secret=${long}&pin=G42TQNQ`,
    ],
    [token({ secret: long, type: 'yandex' }), '', 'a', false, `otpauth://yaotp/a?secret=${long}`],
    [app, '', '', false, `otpauth://totp/?secret=${base}`],
    [app, 'I', '', false, `otpauth://totp/I:?secret=${base}&issuer=I`],
    [app, 'A:B', 'c/d?e#f&g', false, `otpauth://totp/A%3AB:c%2Fd%3Fe%23f%26g?secret=${base}&issuer=A%3AB`],
    [app, '', 'a:b', false, `otpauth://totp/:a%3Ab?secret=${base}`],
    [app, ' I ', ' a\n', false, `otpauth://totp/I:a?secret=${base}&issuer=I`],
    [app, 'C++', 'ü', false, `otpauth://totp/C%2B%2B:%C3%BC?secret=${base}&issuer=C%2B%2B`],
    // An ordinary token with Steam's name must not read as Steam's.
    [app, 'Steam', 'a', false, `otpauth://totp/Steam:a?secret=${base}&issuer=Steam&digits=6`],
    [
      token({ secret: base, digits: 5 }),
      '',
      'STEAM',
      false,
      `otpauth://totp/STEAM?secret=${base}&digits=5&encoder=totp`,
    ],
  ])('%# writes the one form that is read everywhere', (its, issuer, account, full, expected) => {
    expect(write(its, issuer, account, full)).toBe(expected)
  })

  it('puts a sign in place of half a character, and does not throw', () => {
    expect(write(app, 'a\ud83d', '\udd11b')).toContain('/a%EF%BF%BD:%EF%BF%BDb?')
  })

  it('refuses names that make a URI nobody should be given', () => {
    expect(faultOf(writeUri({ token: app, issuer: '€'.repeat(256), account: 'x' }))).toEqual({
      code: 'uri-too-long',
      limit: 4096,
    })
  })
})

describe('a written URI', () => {
  it('reads back as the same token and names, plain or full', () => {
    fc.assert(
      fc.property(anyNamedToken, fc.boolean(), ({ token: its, issuer, account }, full) => {
        const parsed = must(parseUri(write(its, issuer, account, full)))
        // A motp:// URI has no place for the PIN.
        expect(parsed.token).toEqual(its.type === 'motp' ? { ...its, pin: null } : its)
        expect([parsed.issuer, parsed.account]).toEqual([issuer, account])
        expect(parsed.warnings).toEqual([])
        expect(parsed.ignored).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('reads the same when its label or query is written in other ways', () => {
    fc.assert(
      fc.property(anyToken, anyName, anyName, (its, issuer, account) => {
        const uri = write(its, issuer, account)
        const [head = '', query = ''] = uri.split('?')
        const shuffled = `${head.replace('otpauth://', 'OTPAUTH://')}?${query.split('&').reverse().join('&&')}&`
        expect(parseUri(shuffled)).toEqual(parseUri(uri))
      }),
    )
  })
})

describe('reading a URI', () => {
  const pieces = fc.constantFrom(
    'otpauth://',
    'motp://',
    'steam://',
    'apple-otpauth://',
    'totp/',
    'hotp/',
    'yaotp/',
    'steam/',
    '?',
    '&',
    '=',
    ':',
    '%',
    '%3A',
    '#',
    '+',
    'secret=',
    'issuer=',
    'digits=',
    'period=',
    'counter=',
    'algorithm=',
    'pin=',
    'encoder=',
    'null',
    '6',
    '-1',
    'Steam',
    '\ud800',
    '🔑',
    ' ',
    '\u0000',
  )
  const soup = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 20 })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(soup, (words) => {
        expect(typeof parseUri(words.join('')).ok).toBe('boolean')
        expect(typeof parseUri(`otpauth://totp/${words.join('')}`).ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })

  it('never repeats the secret in a fault or in the names of ignored parameters', () => {
    const secret = 'QWERTZUIOPASDFGHJKLYXCVBNM234567'
    fc.assert(
      fc.property(soup, fc.nat(), (words, at) => {
        const mixed = words.toSpliced(at % (words.length + 1), 0, secret).join('')
        for (const uri of [
          mixed,
          `otpauth://totp/${mixed}`,
          `otpauth://totp/a?secret=${secret}&${mixed}`,
          `${secret}${mixed}`,
        ]) {
          const result = parseUri(uri)
          const told = result.ok ? [result.value.warnings, result.value.ignored] : result.error
          expect(JSON.stringify(told).toUpperCase()).not.toContain(secret)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

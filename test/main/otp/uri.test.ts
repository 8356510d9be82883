// The tolerant reader of otpauth URIs: a table for each point of formats.md 3.2 (4, 6 and 7: uri-names).

import { describe, expect, it } from 'vitest'
import { encodeBase32, parseUri } from '../../../main/otp'
import { faultOf, must, token } from './given'

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
const parameterFault = (parameter: string, inner: object) => ({
  code: 'uri-parameter',
  parameter,
  fault: inner,
})

describe('point 1: the scheme', () => {
  it.each([
    `otpauth://totp/a?secret=${S}`,
    `  \ufeffOTPAUTH://totp/a?secret=${S}\r\n`,
    `apple-otpauth://totp/a?secret=${S}`,
    `Apple-OTPAuth://TOTP/a?secret=${S}`,
  ])('%j is read', (uri) => {
    expect(read(uri)).toMatchObject({ type: 'totp', secret: S, account: 'a' })
  })

  it.each([
    ['', { code: 'uri-not-otpauth' }],
    ['hello', { code: 'uri-not-otpauth' }],
    ['https://example.com/', { code: 'uri-not-otpauth' }],
    [`otpauth:totp/a?secret=${S}`, { code: 'uri-not-otpauth' }],
    [`${S}://totp/a`, { code: 'uri-not-otpauth' }],
    ['phonefactor://activate_account?code=1', { code: 'uri-scheme-unsupported', scheme: 'phonefactor' }],
    ['duo://abc', { code: 'uri-scheme-unsupported', scheme: 'duo' }],
    ['oktaverify://x', { code: 'uri-scheme-unsupported', scheme: 'okta' }],
    ['VIP://x', { code: 'uri-scheme-unsupported', scheme: 'vip' }],
    ['authy://x', { code: 'uri-scheme-unsupported', scheme: 'authy' }],
    ['steam://rungameid/440', { code: 'uri-scheme-unsupported', scheme: 'steam' }],
    ['steam://friends', { code: 'uri-scheme-unsupported', scheme: 'steam' }],
    ['otpauth-migration://offline?data=AAAA', { code: 'uri-migration' }],
    [`OTPAUTH-Migration://offline?data=${'A'.repeat(9000)}`, { code: 'uri-migration' }],
    [`otpauth://totp/${'a'.repeat(4090)}?secret=${S}`, { code: 'uri-too-long', limit: 4096 }],
  ])('%j is refused', (uri, expected) => {
    expect(fault(uri)).toEqual(expected)
  })
})

describe('point 2: where the query begins', () => {
  it.each([
    [`otpauth://totp/Acc !@#444?...?secret=${S}`, ['', 'Acc !@#444?...']],
    [`otpauth://totp/What? Now?issuer=I&secret=${S}`, ['I', 'What? Now']],
    [`otpauth://totp/a?b?secret=${S}`, ['', 'a?b']],
    [`otpauth://totp/a#b?secret=${S}&issuer=C#`, ['C#', 'a#b']],
    [`otpauth://totp/a?issuer&secret=${S}`, ['', 'a']],
    [`otpauth://totp/a?steam&secret=${S}`, ['', 'a']],
    [`otpauth://totp/a?&&secret=${S}`, ['', 'a']],
    [`otpauth://totp/a?foo=bar&secret=${S}`, ['', 'a']],
  ])('%s', (uri, expected) => {
    expect(names(uri)).toEqual(expected)
    expect(read(uri).secret).toBe(S)
  })
})

describe('point 3: the host', () => {
  it.each([
    [`otpauth://TOTP/a?secret=${S}`, 'totp', 'a'],
    [`otpauth://HotP/a?secret=${S}&counter=1`, 'hotp', 'a'],
    [`otpauth://totp///a?secret=${S}`, 'totp', 'a'],
    [`otpauth://totp?secret=${S}`, 'totp', ''],
    [`otpauth://totp/a/b?secret=${S}`, 'totp', 'a/b'],
  ])('%s', (uri, type, account) => {
    expect(read(uri)).toMatchObject({ type, account })
  })

  it.each([`otpauth://foo/x?secret=${S}`, `otpauth:///x?secret=${S}`, `otpauth://constructor/x?secret=${S}`])(
    '%s names no token type',
    (uri) => {
      expect(fault(uri)).toEqual({ code: 'token-type-unsupported' })
    },
  )
})

describe('point 5: the word null', () => {
  it('means absent', () => {
    const uri = `otpauth://totp/a?secret=${S}&algorithm=null&digits=null&period=null&counter=null`
    expect(read(uri)).toMatchObject({ algorithm: 'SHA1', digits: 6, period: 30 })
    expect(must(parseUri(`otpauth://hotp/a?secret=${S}&counter=null`)).warnings).toEqual(['counter-assumed'])
  })
})

describe('point 8: the secret', () => {
  it.each([
    'otpauth://totp/x',
    'otpauth://totp/x?digits=6',
    'otpauth://totp/x?secret=',
    'otpauth://totp/x?secret',
    'otpauth://totp',
    'steam://',
    'motp://I:a?issuer=I',
  ])('is missing from %s', (uri) => {
    expect(fault(uri)).toEqual({ code: 'uri-parameter-missing', parameter: 'secret' })
  })

  it.each([
    'JBSWY3DPEHPK3PXP====',
    'JBSWY3DPEHPK3PXP%3D%3D',
    'JBSWY3DPEHPK3PXP%253D',
    'jbswy3dpehpk3pxp',
    'jbsw%20y3dp%20ehpk%203pxp',
    'JBSW-Y3DP EHPK-3PXP',
  ])('%s is read', (text) => {
    expect(read(`otpauth://totp/x?secret=${text}`).secret).toBe(S)
  })

  it.each([
    ['NOTBASE32!!!', 10, '!'],
    ['AB%GG', 3, '%'],
    ['AB%00CD', 3, '\u0000'],
    ['AB%ZZCD', 3, '%'],
    ['AB+CD', 3, '+'],
    ['AB0D', 3, '0'],
  ])('%s is refused at its character', (text, position, character) => {
    expect(fault(`otpauth://totp/x?secret=${text}`)).toEqual(
      parameterFault('secret', { code: 'secret-character', position, character }),
    )
  })
})

describe('point 9: the counter', () => {
  it('is 0 with a warning when it is missing', () => {
    const parsed = must(parseUri(`otpauth://hotp/x?secret=${S}`))
    expect(parsed.token).toMatchObject({ type: 'hotp', counter: 0, period: 0 })
    expect(parsed.warnings).toEqual(['counter-assumed'])
    expect(must(parseUri(`otpauth://hotp/x?secret=${S}&counter=0`)).warnings).toEqual([])
    expect(must(parseUri(`otpauth://totp/x?secret=${S}`)).warnings).toEqual([])
  })

  it.each(['-5', 'five', '0x5', '1.0', '9007199254740992'])('of %s is refused', (counter) => {
    expect(fault(`otpauth://hotp/x?secret=${S}&counter=${counter}`)).toEqual(
      parameterFault('counter', { code: 'counter-invalid' }),
    )
  })

  it('plays no part in TOTP, nor the period in HOTP', () => {
    expect(read(`otpauth://totp/x?secret=${S}&counter=-5`)).toMatchObject({ type: 'totp', counter: 0 })
    expect(read(`otpauth://hotp/x?secret=${S}&counter=7&period=0`)).toMatchObject({ counter: 7, period: 0 })
  })
})

describe('point 10: Steam', () => {
  it.each([
    `otpauth://steam/Steam:user?secret=${S}&issuer=Steam`,
    `otpauth://steam/Boeing:Sophia?secret=${S}&issuer=Boeing&algorithm=SHA1&digits=5&period=30`,
    `otpauth://steam/x?secret=${S}&digits=6`,
    `otpauth://totp/Steam:user?secret=${S}&issuer=Steam`,
    `otpauth://totp/steam:user?secret=${S}`,
    `otpauth://totp/user?secret=${S}&issuer=STEAM&digits=5`,
    `otpauth://totp/Steam?secret=${S}`,
    `otpauth://totp/x?secret=${S}&encoder=steam`,
    `otpauth://totp/x?secret=${S}&digits=6&encoder=Steam`,
    `otpauth://totp/x?secret=${S}&steam`,
    `otpauth://totp/x?steam&secret=${S}`,
    `steam://${S}`,
    `STEAM://${S.toLowerCase()}/`,
  ])('%s is Steam', (uri) => {
    expect(read(uri)).toMatchObject({ type: 'steam', digits: 5, period: 30, secret: S })
  })

  it.each([
    `otpauth://totp/Steam:user?secret=${S}&issuer=Steam&digits=6`,
    `otpauth://totp/Steam:user?secret=${S}&issuer=Steam&digits=5&encoder=totp`,
    `otpauth://totp/Steam%20Deck:user?secret=${S}`,
    `otpauth://totp/Valve:Steam?secret=${S}`,
    `otpauth://totp/x?secret=${S}&digits=5`,
  ])('%s is not', (uri) => {
    expect(read(uri).type).toBe('totp')
  })

  it('in HOTP is only a name', () => {
    expect(read(`otpauth://hotp/Steam:user?secret=${S}&counter=1`)).toMatchObject({ type: 'hotp', digits: 6 })
  })
})

describe('point 11: a period glued to the issuer', () => {
  it('is cut off and used', () => {
    const uri = `otpauth://totp/Name:a?secret=${S}&issuer=Nameperiod=60`
    expect(read(uri)).toMatchObject({ issuer: 'Name', account: 'a', period: 60 })
    expect(read(`${uri}&period=15`)).toMatchObject({ issuer: 'Name', period: 15 })
  })

  it('must still be a period', () => {
    expect(fault(`otpauth://totp/a?secret=${S}&issuer=Nameperiod=x`)).toEqual(
      parameterFault('period', { code: 'period-invalid' }),
    )
  })

  it('is left alone where it is escaped, because then it is a name', () => {
    expect(names(`otpauth://totp/a?secret=${S}&issuer=x%20period%3D30`)).toEqual(['x period=30', 'a'])
  })
})

describe('point 12: numbers', () => {
  it('are trimmed', () => {
    expect(read(`otpauth://totp/a?secret=${S}&digits=%208 &period= 60%0A`)).toMatchObject({
      digits: 8,
      period: 60,
    })
  })

  it.each([
    ['digits=0', 'digits', 'digits-invalid'],
    ['digits=11', 'digits', 'digits-invalid'],
    ['digits=0x8', 'digits', 'digits-invalid'],
    ['digits=6.0', 'digits', 'digits-invalid'],
    ['period=0', 'period', 'period-invalid'],
    ['period=-30', 'period', 'period-invalid'],
    ['period=010x', 'period', 'period-invalid'],
    ['period=30#fragment', 'period', 'period-invalid'],
    ['period=2147484', 'period', 'period-invalid'],
    ['algorithm=MD5', 'algorithm', 'algorithm-unsupported'],
    ['algo=GOST', 'algo', 'algorithm-unsupported'],
  ])('%s is refused under its own name', (query, parameter, code) => {
    expect(fault(`otpauth://totp/a?secret=${S}&${query}`)).toEqual(parameterFault(parameter, { code }))
  })
})

describe('the related schemes', () => {
  it('motp:// carries hex or text, and no PIN', () => {
    const {
      token: its,
      issuer,
      account,
    } = must(parseUri('motp://Bank:bob?secret=E3152AFEE62599C8&issuer=Bank'))
    expect(its).toEqual(token({ type: 'motp', secret: 'e3152afee62599c8' }))
    expect([issuer, account, its.pin]).toEqual(['Bank', 'bob', null])
    expect(fault('motp://Bank:bob?secret=e315')).toEqual(
      parameterFault('secret', { code: 'secret-length', expected: '16+' }),
    )
  })

  it('otpauth://yaotp carries the PIN as Base32, or only its length', () => {
    const long = 'LA2V6KMCGYMWWVEW64RNP3JA3IAAAAAAHTSG4HRZPI'
    const withPin = must(parseUri(`otpauth://yaotp/bob@yandex.ru?secret=${long}&pin=G42TQNQ`))
    expect(withPin.token).toEqual(token({ type: 'yandex', secret: long, pin: '7586' }))
    const without = must(parseUri(`otpauth://yaotp/bob?secret=${long}&pin_length=4`))
    expect(without.token.pin).toBeNull()
    expect(without.ignored).toEqual([])
    for (const pin of ['7586', 'MFRGGZA', '%%%']) {
      expect(fault(`otpauth://yaotp/bob?secret=${long}&pin=${pin}`)).toEqual(
        parameterFault('pin', { code: 'pin-invalid' }),
      )
    }
  })

  it('steam:// with anything but Base32 is refused', () => {
    expect(fault('steam://NOT0BASE')).toEqual(
      parameterFault('secret', { code: 'secret-character', position: 4, character: '0' }),
    )
  })
})

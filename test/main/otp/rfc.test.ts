// RFC 4226 and RFC 6238, each vector through each way a code can be had.

import { describe, expect, it } from 'vitest'
import {
  codeAt,
  codeAtStep,
  encodeBase32,
  parseMigration,
  parseUri,
  stepAt,
  type Token,
  tokenTypeTable,
  verifyCode,
  writeMigration,
  writeUri,
} from '../../../main/otp'
import { hmacOfStep, truncatedHmac } from '../../../main/otp/hotp'
import { bytesOf, must, token } from './given'
import { rfc4226, rfcSecrets, totpVectors } from './vectors'

/** Ways to come by a token; each must lead to the same codes. */
const ways: Readonly<Record<string, (made: Token) => Token>> = {
  'checked from fields': (made) => made,
  'written as a URI and read back': (made) =>
    must(parseUri(must(writeUri({ token: made, issuer: 'A', account: 'b' })))).token,
  'written as a full URI and read back': (made) =>
    must(parseUri(must(writeUri({ token: made, issuer: '', account: '' }, { full: true })))).token,
  'spelled by hand as a URI with every parameter': (made) =>
    must(
      parseUri(
        `OTPAUTH://${made.type.toUpperCase()}/x?Secret=${encodeBase32(made.secret).toLowerCase()}%3D%3D&ALGORITHM=` +
          `hmac-${made.algorithm.toLowerCase()}&digits=%20${made.digits}&period=${made.period}&counter=${made.counter}`,
      ),
    ).token,
  'checked from strings': (made) =>
    token({
      type: made.type,
      secret: encodeBase32(made.secret).replace(/.{4}/g, '$& ').toLowerCase(),
      algorithm: `Hmac${made.algorithm}`,
      digits: String(made.digits),
      period: String(made.period),
      counter: String(made.counter),
    }),
}

function throughMigration(made: Token): Token {
  const { uris } = writeMigration([{ token: made, issuer: '', account: '' }], 1)
  const entry = must(parseMigration(uris[0] ?? '')).entries[0]
  if (entry === undefined) throw new Error('the token did not travel')
  return entry.token
}

describe('RFC 4226, appendix D', () => {
  const secret = bytesOf(rfcSecrets.SHA1)

  it.each(rfc4226.map((row, counter) => ({ ...row, counter })))(
    'gives HMAC, truncation and $code for counter $counter',
    ({ counter, hmac, truncated, code }) => {
      expect(hmacOfStep('SHA1', secret, counter).toString('hex')).toBe(hmac)
      expect(truncatedHmac('SHA1', secret, counter)).toBe(truncated)
      const made = token({ type: 'hotp', counter })
      for (const [way, come] of Object.entries({ ...ways, 'through Google': throughMigration })) {
        const its = come(made)
        expect(its, way).toEqual(made)
        expect(stepAt(its, 1e9), way).toBe(counter)
        expect(tokenTypeTable.hotp.codeAtStep(its, counter), way).toEqual({ ok: true, value: code })
        expect(codeAtStep(its, stepAt(its, 0)), way).toEqual({ ok: true, value: code })
        expect(verifyCode(its, code, { at: 0, window: 0 }), way).toEqual({
          match: true,
          step: counter,
          drift: 0,
        })
      }
    },
  )

  it('gives all ten codes of one token by its steps', () => {
    const made = token({ type: 'hotp', counter: 0 })
    expect(rfc4226.map((_, step) => must(codeAtStep(made, step)))).toEqual(rfc4226.map(({ code }) => code))
  })
})

describe('RFC 6238, appendix B, and the extra vectors', () => {
  it.each(totpVectors)('gives $code for $algorithm, $digits digits, period $period at $at', (vector) => {
    const { at, code, period } = vector
    const made = token(vector)
    const travels = (made.digits === 6 || made.digits === 8) && period === 30
    for (const [way, come] of Object.entries({
      ...ways,
      ...(travels && { 'through Google': throughMigration }),
    })) {
      const its = come(made)
      expect(its, way).toEqual(made)
      const step = Math.floor(at / period)
      expect(stepAt(its, at), way).toBe(step)
      expect(tokenTypeTable.totp.codeAtStep(its, step), way).toEqual({ ok: true, value: code })
      const timed = must(codeAt(its, at + 0.999))
      expect(timed, way).toMatchObject({
        code,
        step,
        validFrom: step * period,
        validUntil: (step + 1) * period,
      })
      expect(must(codeAt(its, at - period)).nextCode, way).toBe(code)
      // Not for the one-digit vector, whose code may well stand at a nearer step too.
      if (made.digits > 1) {
        expect(verifyCode(its, code, { at: at + period, window: 1 }), way).toEqual({
          match: true,
          step,
          drift: -1,
        })
      }
    }
  })
})

describe('a step', () => {
  it('may need more than 32 bits', () => {
    const made = token({ type: 'hotp' })
    const codes = [2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER, 2 ** 53].map((step) =>
      must(codeAtStep(made, step)),
    )
    // Made once with `oathtool -c`.
    expect(codes).toEqual(['117190', '999456', '108930', '891307', '860690'])
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 53 + 2, Number.POSITIVE_INFINITY])(
    '%s is a bug of the caller',
    (step) => {
      expect(() => codeAtStep(token(), step)).toThrow(RangeError)
    },
  )

  it('before 1970 counts as the first one', () => {
    expect(stepAt(token(), -100)).toBe(0)
  })

  it('of HOTP has no time', () => {
    expect(() => codeAt(token({ type: 'hotp' }), 0)).toThrow(TypeError)
  })
})

// Our codes and URIs before other people's programs: oathtool for codes, pyotp for URIs.

import { describe, expect, it } from 'vitest'
import {
  codeAt,
  codeAtStep,
  encodeBase32,
  type NamedToken,
  parseUri,
  stepAt,
  writeUri,
} from '../../../main/otp'
import { oathtool, type PyotpToken, pyotp } from '../../support/judges'
import { dice, must, token } from './given'

const seed = 42_266_238

describe(`with seed ${seed}`, () => {
  it('5,000 random tokens give the codes that oathtool gives', async () => {
    const roll = dice(seed)
    const cases = Array.from({ length: 5_000 }, () => {
      const key = Buffer.from(Array.from({ length: roll(1, 72) }, () => roll(0, 255)))
      const digits = roll(6, 8)
      const secret = encodeBase32(key)
      if (roll(0, 3) === 0) {
        const counter = roll(0, 1) === 0 ? roll(0, 1000) : roll(0, Number.MAX_SAFE_INTEGER)
        const made = token({ type: 'hotp', secret, digits, counter })
        const args = ['--hotp', '-c', String(counter), '-d', String(digits), key.toString('hex')]
        return { code: must(codeAtStep(made, stepAt(made, 0))), args }
      }
      const algorithm = (['SHA1', 'SHA256', 'SHA512'] as const)[roll(0, 2)] ?? 'SHA1'
      const period = roll(0, 1) === 0 ? 30 : roll(1, 10_000)
      const at = roll(0, 1) === 0 ? roll(0, 2 ** 31) : roll(0, 2 ** 36)
      const made = token({ secret, digits, algorithm, period })
      const mode = [`--totp=${algorithm.toLowerCase()}`, `--time-step-size=${period}s`, `--now=@${at}`]
      return {
        code: must(codeAt(made, at)).code,
        args: [...mode, '-d', String(digits), key.toString('hex')],
      }
    })
    const verdicts = await oathtool(cases.map(({ args }) => args))
    expect(verdicts).toHaveLength(cases.length)
    const wrong = cases.filter(({ code }, i) => code !== verdicts[i])
    expect(wrong).toEqual([])
  }, 120_000)

  const roll = dice(seed)
  // pyotp unescapes a URI before it takes it apart, so it cannot read names with signs that mean something there.
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789  .-_@äßЖ日🔑']
  const name = () =>
    Array.from({ length: roll(1, 20) }, () => letters[roll(0, letters.length - 1)])
      .join('')
      .trim()
  const randomEntry = (): NamedToken & { readonly step: number } => {
    const type = roll(0, 2) === 0 ? 'hotp' : 'totp'
    const made = token({
      type,
      secret: encodeBase32(Uint8Array.from({ length: roll(1, 64) }, () => roll(0, 255))),
      algorithm: ['SHA1', 'SHA256', 'SHA512'][roll(0, 2)],
      digits: roll(6, 8),
      period: roll(0, 1) === 0 ? 30 : roll(1, 3600),
      counter: roll(0, 2 ** 40),
    })
    // Not empty: pyotp tells an absent issuer from an empty one, and cannot write an empty account.
    const issuer = roll(0, 3) === 0 ? '' : `${name()}x`
    return { token: made, issuer, account: `${name()}y`, step: stepAt(made, roll(0, 2 ** 33)) }
  }
  const inItsWords = ({ token: its, issuer, account }: NamedToken): PyotpToken => {
    const { type, algorithm, digits, period, counter } = its
    return {
      type,
      secret: encodeBase32(its.secret),
      issuer,
      account,
      algorithm,
      digits,
      period,
      counter,
    } as PyotpToken
  }
  const codeOf = ({ token: its, step }: NamedToken & { readonly step: number }) => must(codeAtStep(its, step))

  it('500 URIs that we write mean the same to pyotp', async () => {
    const entries = Array.from({ length: 500 }, randomEntry)
    const answers = await pyotp(
      entries.map((entry, i) => ({
        parse: must(writeUri(entry, { full: i % 2 === 0 })),
        step: entry.step,
      })),
    )
    expect(answers).toHaveLength(500)
    for (const [i, entry] of entries.entries()) {
      expect(answers[i]).toMatchObject({ ...inItsWords(entry), code: codeOf(entry) })
    }
  }, 120_000)

  it('500 URIs that pyotp writes mean the same to us', async () => {
    const entries = Array.from({ length: 500 }, randomEntry)
    const answers = await pyotp(entries.map((entry) => ({ make: inItsWords(entry), step: entry.step })))
    expect(answers).toHaveLength(500)
    for (const [i, entry] of entries.entries()) {
      const parsed = must(parseUri(answers[i]?.uri ?? ''))
      expect(inItsWords(parsed)).toEqual(inItsWords(entry))
      expect(codeOf({ ...parsed, step: entry.step })).toBe(answers[i]?.code)
    }
  }, 120_000)
})

// From loose fields, as typed in a form or found in a file, to a token that keeps every rule of formats.md 1.2 and
// 1.3. Values that change codes are taken exactly or refused; nothing is clamped or guessed.

import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { type Algorithm, type TokenType, tokenDefaults, tokenLimits, tokenTypes } from '../../shared/token'
import { tokenTypeTable } from './table'
import type { Token } from './token-type'

export type TokenField = 'type' | 'secret' | 'algorithm' | 'digits' | 'period' | 'counter' | 'pin'

export interface TokenInput {
  readonly type: string
  /** As the type writes it: Base32, or the text itself for mOTP. */
  readonly secret: string
  readonly algorithm?: string | null | undefined
  readonly digits?: number | string | null | undefined
  /** Seconds. */
  readonly period?: number | string | null | undefined
  readonly counter?: number | string | null | undefined
  readonly pin?: string | null | undefined
}

/** What the token itself gives reason to say before it is saved. */
export type TokenWarning = 'short-secret'

export interface TokenFault {
  readonly field: TokenField
  readonly fault: InputFault
}

/**
 * Builds a token. Absent, null or empty fields take their default; fields that the type fixes or does not use are
 * not even looked at (a period on HOTP, digits on Steam). The fault names the first field that is wrong.
 */
export function checkToken(input: TokenInput): Result<Token, TokenFault> {
  const type = readType(input.type)
  if (type === undefined) return fail({ field: 'type', fault: { code: 'token-type-unsupported' } })
  const { fixed, timed, needsPin, parseSecret } = tokenTypeTable[type]

  const secret = parseSecret(input.secret)
  if (!secret.ok) return fail({ field: 'secret', fault: secret.error })

  const algorithm = fixed.algorithm ?? readAlgorithm(input.algorithm ?? '')
  if (algorithm === undefined) return fail({ field: 'algorithm', fault: { code: 'algorithm-unsupported' } })

  const digits = fixed.digits ?? readInteger(input.digits, tokenDefaults.digits, 1, tokenLimits.maxDigits)
  if (digits === undefined) return fail({ field: 'digits', fault: { code: 'digits-invalid' } })

  const period = fixed.period ?? readInteger(input.period, tokenDefaults.period, 1, tokenLimits.maxPeriod)
  if (period === undefined) return fail({ field: 'period', fault: { code: 'period-invalid' } })

  const counter = timed ? 0 : readInteger(input.counter, tokenDefaults.counter, 0, Number.MAX_SAFE_INTEGER)
  if (counter === undefined) return fail({ field: 'counter', fault: { code: 'counter-invalid' } })

  const pin = needsPin ? readPin(type, input.pin ?? '') : null
  if (pin === undefined) return fail({ field: 'pin', fault: { code: 'pin-invalid' } })

  return ok({ type, secret: secret.value, algorithm, digits, period, counter, pin })
}

/** Remarks that never stop anyone: everybody imports short secrets (formats.md 1.2, point 7). */
export function tokenWarnings(token: Token): readonly TokenWarning[] {
  return token.secret.length < tokenLimits.shortSecretBytes ? ['short-secret'] : []
}

function readType(text: string): TokenType | undefined {
  const wanted = text.trim().toLowerCase()
  return tokenTypes.find((type) => type === wanted)
}

/** `sha-256`, `HmacSHA256`, `Algorithm.sha256` and the like; undefined for what no code is made with. */
function readAlgorithm(text: string): Algorithm | undefined {
  const compact = text.replace(/[\s_-]/g, '')
  if (compact === '') return tokenDefaults.algorithm
  const match = /^(?:algorithm\.)?(?:hmac)?sha(1|256|512)?$/i.exec(compact)
  if (match === null) return undefined
  if (match[1] === '256') return 'SHA256'
  return match[1] === '512' ? 'SHA512' : 'SHA1'
}

function readInteger(
  input: number | string | null | undefined,
  absent: number,
  min: number,
  max: number,
): number | undefined {
  if (input === null || input === undefined) return absent
  let value = Number.NaN
  if (typeof input === 'number') {
    value = input
  } else {
    const text = input.trim()
    if (text === '') return absent
    // Decimal only: Number() would also take 0x1e, 3e1 and 30.0.
    if (/^[0-9]{1,20}$/.test(text)) value = Number(text)
  }
  // -0 reads as 0: it would otherwise be told apart from it when tokens are compared.
  return Number.isInteger(value) && value >= min && value <= max ? value + 0 : undefined
}

const pinShape = { motp: /^[!-~]{1,64}$/, yandex: /^[0-9]{4,16}$/ } as const

/** null = no PIN given; undefined = not a PIN. mOTP hashes whatever text it is, Yandex has 4 to 16 digits. */
function readPin(type: TokenType, text: string): string | null | undefined {
  const pin = text.trim()
  if (pin === '') return null
  return pinShape[type === 'yandex' ? 'yandex' : 'motp'].test(pin) ? pin : undefined
}

// A token as FreeOTP and its relatives write it in JSON (formats.md 11.1); what is around it differs by version.

import type { RowFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { Members } from '../../vault/json-text'
import { base32OfBytes, looseNumber, signedBytes } from '../foreign-fields'
import { settleNames } from '../names'
import type { GivenRow, Names } from '../rows'

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** What the user typed over it beats the label's prefix, which beats the URI's parameter. */
export function namesOf(token: Members): Names {
  const issuer = textOf(token['issuerAlt']) || textOf(token['issuerExt']) || textOf(token['issuerInt'])
  return settleNames(issuer, textOf(token['labelAlt']) || textOf(token['label']))
}

/**
 * `ahead`: how far the next counter is ahead of the stored one. FreeOTP 1 and FreeOTP+ store one less and count up
 * before they generate; FreeOTP 2 stores the next one.
 */
export function givenOf(token: Members, secret: string, ahead: 0 | 1): GivenRow {
  const type = textOf(token['type']).toLowerCase() || 'totp'
  const counter = looseNumber(token['counter'])
  return {
    ...namesOf(token),
    type: type === 'totp' && token['issuerExt'] === 'Steam' ? 'steam' : type,
    secret,
    algorithm: algorithmOf(token['algo']),
    digits: looseNumber(token['digits']),
    period: looseNumber(token['period']),
    counter: typeof counter === 'number' ? counter + ahead : counter,
  }
}

/** Fault: `row-secret-damaged`. */
export function secretOf(token: Members): Result<string, RowFault> {
  const bytes = signedBytes(token['secret'])
  return bytes === null ? fail({ code: 'row-secret-damaged' }) : ok(base32OfBytes(bytes))
}

function algorithmOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : '?'
}

// The form of an account as typed: its defaults by token type, and where a fault belongs. Pure.

import type { AccountForm } from '../../shared/contract'
import { faultSentence } from '../../shared/messages'
import { type TokenType, tokenDefaults } from '../../shared/token'
import type { AccountView, DraftField, FieldFault } from '../../shared/views'

/** What a token type fixes, and what can be chosen (formats.md 1.1). */
export const typeRules: Readonly<
  Record<
    TokenType,
    { readonly chosen: readonly DraftField[]; readonly digits: string; readonly period: string }
  >
> = {
  totp: {
    chosen: ['algorithm', 'digits', 'period'],
    digits: String(tokenDefaults.digits),
    period: String(tokenDefaults.period),
  },
  hotp: { chosen: ['algorithm', 'digits', 'counter'], digits: String(tokenDefaults.digits), period: '0' },
  steam: { chosen: [], digits: '5', period: '30' },
  motp: { chosen: ['pin'], digits: '6', period: '10' },
  yandex: { chosen: ['pin'], digits: '8', period: '30' },
}

export function emptyForm(): AccountForm {
  return {
    type: 'totp',
    issuer: '',
    account: '',
    note: '',
    secret: '',
    algorithm: tokenDefaults.algorithm,
    digits: typeRules.totp.digits,
    period: typeRules.totp.period,
    counter: String(tokenDefaults.counter),
    pin: '',
  }
}

/** The form of an edit. The secret and the PIN stay empty: they are kept unless typed anew. */
export function formOf(account: AccountView): AccountForm {
  const { type, issuer, note, algorithm } = account
  return {
    type,
    issuer,
    account: account.account,
    note,
    secret: '',
    algorithm,
    digits: String(account.digits),
    period: String(account.period),
    counter: String(account.counter),
    pin: '',
  }
}

/** Another type brings its own defaults; names, note and secret stay. */
export function withType(form: AccountForm, type: TokenType): AccountForm {
  const { digits, period } = typeRules[type]
  const algorithm = type === 'yandex' ? 'SHA256' : tokenDefaults.algorithm
  return { ...form, type, digits, period, algorithm, pin: '' }
}

/** The sentence for a field, or null. */
export function faultAt(faults: readonly FieldFault[], field: DraftField): string | null {
  const found = faults.find((fault) => fault.field === field)
  return found ? faultSentence(found.fault) : null
}

/** A fault of a field nobody has reached yet is not shown. */
export function reached(faults: readonly FieldFault[], form: AccountForm): readonly FieldFault[] {
  return faults.filter(({ field }) => field === 'uri' || form[field] !== '')
}

/** The link in a pasted text, or null. */
export function linkIn(text: string): string | null {
  const trimmed = text.trim()
  return /^(otpauth|otpauth-migration|motp|steam):\/\//i.test(trimmed) ? trimmed : null
}

/** A bare secret, as sites show it beside their QR, or null: groups of Base32 and nothing else. */
export function secretIn(text: string): string | null {
  const trimmed = text.trim()
  const letters = trimmed.replace(/[\s=-]/g, '')
  const fits = /^[A-Z2-7]+$/i.test(letters) && letters.length >= 16 && letters.length <= 128
  // Words of a sentence differ in length; the groups of a secret are equal but for the last.
  const groups = trimmed.split(/[ -]+/)
  const [first = ''] = groups
  const even = groups.every((group, at) => group.length === first.length || at === groups.length - 1)
  return fits && even && !/[\r\n]/.test(trimmed) ? trimmed : null
}

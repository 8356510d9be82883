// From what a person typed or pasted to an account draft, with every fault at its field. Saves nothing.

import type { AccountForm, AccountSource } from '../shared/contract'
import { fail, ok, type Result } from '../shared/result'
import { tokenLimits } from '../shared/token'
import type { CodeView, DraftView, DraftWarning, FieldFault } from '../shared/views'
import { timedCodeAt } from './corrected'
import { checkToken, parseUri, type Token, tokenTypeTable, tokenWarnings } from './otp'
import { type Account, type AccountDraft, withToken } from './vault/account'

export interface Draft {
  readonly draft: AccountDraft
  readonly warnings: readonly DraftWarning[]
}

export function draftOfSource(source: AccountSource): Result<Draft, readonly FieldFault[]> {
  return source.kind === 'form' ? draftOfForm(source.form, null) : draftOfUri(source)
}

/** `current` is the account being edited: an empty secret or PIN field keeps what it has. */
export function draftOfForm(
  form: AccountForm,
  current: Account | null,
): Result<Draft, readonly FieldFault[]> {
  const faults: FieldFault[] = [...labelFaults(form)]
  const keepsSecret = current !== null && form.secret.trim() === '' && form.type === current.type
  const pin = form.pin.trim() === '' ? null : form.pin.trim()
  const secret = keepsSecret ? storedSecret(current) : form.secret
  const token = checkToken({ ...form, secret, pin: pin ?? (keepsSecret ? storedPin(current) : null) })
  if (!token.ok) faults.push(token.error)
  if (!token.ok || faults.length > 0) return fail(faults)
  const { issuer, account, note } = trimmed(form)
  return ok({ draft: { issuer, account, note, token: token.value }, warnings: secretWarnings(token.value) })
}

function draftOfUri(source: Extract<AccountSource, { kind: 'uri' }>): Result<Draft, readonly FieldFault[]> {
  const parsed = parseUri(source.text)
  if (!parsed.ok) return fail([{ field: 'uri', fault: parsed.error }])
  const { token, ignored, warnings } = parsed.value
  const names = trimmed({
    issuer: source.issuer ?? parsed.value.issuer,
    account: source.account ?? parsed.value.account,
    note: '',
  })
  const faults = labelFaults(names)
  if (faults.length > 0) return fail(faults)
  return ok({
    draft: { ...names, token },
    warnings: [
      ...secretWarnings(token),
      ...(warnings.includes('counter-assumed') ? [{ kind: 'counter-assumed' as const }] : []),
      ...(ignored.length > 0 ? [{ kind: 'parameters-ignored' as const, names: ignored.slice(0, 10) }] : []),
    ],
  })
}

interface Labels {
  readonly issuer: string
  readonly account: string
  readonly note: string
}

function trimmed(labels: Labels): Labels {
  return { issuer: labels.issuer.trim(), account: labels.account.trim(), note: labels.note.trim() }
}

function labelFaults(labels: Labels): FieldFault[] {
  const faults: FieldFault[] = []
  for (const field of ['issuer', 'account', 'note'] as const) {
    const limit = field === 'note' ? tokenLimits.maxNote : tokenLimits.maxLabel
    if (labels[field].trim().length > limit)
      faults.push({ field, fault: { code: 'label-too-long', field, limit } })
  }
  return faults
}

function storedSecret(account: Account): string {
  return withToken(account, (token) => tokenTypeTable[token.type].formatSecret(token.secret))
}

function storedPin(account: Account): string | null {
  return withToken(account, (token) => token.pin)
}

function secretWarnings(token: Token): DraftWarning[] {
  return tokenWarnings(token).includes('short-secret')
    ? [{ kind: 'short-secret', bits: token.secret.length * 8 }]
    : []
}

/** A moment of this computer's clock, and the seconds that the vault adds to it. */
export interface Moment {
  readonly unixSeconds: number
  readonly offset: number
}

/** What the Add screen shows of a draft, with its live code. HOTP shows none: a code would use up the counter. */
export function draftView(
  made: Draft,
  moment: Moment,
  accounts: readonly Account[],
  except?: string,
): DraftView & { readonly code: CodeView } {
  const { draft, warnings } = made
  const { token, issuer, account } = draft
  const { type, algorithm, digits, period, counter } = token
  const twin = findDuplicate(draft, accounts, except)
  return {
    type,
    issuer,
    account,
    algorithm,
    digits,
    period,
    counter,
    code: draftCode(token, moment),
    warnings,
    duplicateOf: twin === undefined ? null : { id: twin.id, issuer: twin.issuer, account: twin.account },
  }
}

function draftCode(token: Token, { unixSeconds, offset }: Moment): CodeView {
  const id = 'draft'
  if (!tokenTypeTable[token.type].timed) return { id, kind: 'counted', code: null, counter: token.counter }
  const result = timedCodeAt(token, unixSeconds, offset)
  if (!result.ok) return { id, kind: 'none', fault: result.error }
  const { code, nextCode, validFrom, validUntil } = result.value
  return { id, kind: 'timed', code, nextCode, validFrom, validUntil }
}

/** formats.md 1.9: type, secret, issuer, account, algorithm, digits and period agree; HOTP: not the counter. */
export function findDuplicate(
  draft: AccountDraft,
  accounts: readonly Account[],
  except?: string,
): Account | undefined {
  const fold = (text: string) => text.trim().toLowerCase()
  const { token } = draft
  return accounts.find(
    (account) =>
      account.id !== except &&
      account.type === token.type &&
      account.algorithm === token.algorithm &&
      account.digits === token.digits &&
      (account.type === 'hotp' || account.period === token.period) &&
      fold(account.issuer) === fold(draft.issuer) &&
      fold(account.account) === fold(draft.account) &&
      withToken(account, (its) => sameBytes(its.secret, token.secret)),
  )
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}

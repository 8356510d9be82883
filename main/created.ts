// The issuer's side: what a form with a secret that was just made gives. URI, QR and code; and whether a typed code is right.
// Knows nothing of the vault's accounts but whether one of them is the same.

import type { AccountForm } from '../shared/contract'
import type { Fault } from '../shared/errors'
import { fail, ok, type Result } from '../shared/result'
import { tokenLimits } from '../shared/token'
import type { CodeView, FieldFault, MadeView, VerifyView } from '../shared/views'
import { type Draft, draftOfForm, draftView, type Moment } from './drafts'
import { codeAtStep, encodeBase32, tokenTypeTable, verifyCode, writeUri } from './otp'
import { qrSvgPath } from './qr'
import type { Account } from './vault/account'

type Use<T> = (draft: Draft) => Result<T, readonly FieldFault[]>

/** Lends the draft of a form, and zeroes its secret afterwards. */
function withDraft<T>(form: AccountForm, use: Use<T>): Result<T, readonly FieldFault[]> {
  const made = draftOfForm(form, null)
  if (!made.ok) return made
  try {
    return use(made.value)
  } finally {
    made.value.draft.token.secret.fill(0)
  }
}

export function madeView(
  form: AccountForm,
  moment: Moment,
  accounts: readonly Account[],
): Result<MadeView, readonly FieldFault[]> {
  return withDraft(form, (made) => {
    const uri = uriOf(made)
    if (!uri.ok) return uri
    const qr = qrSvgPath(uri.value)
    // A QR holds less than a URI may have.
    if (qr === null) return tooLong
    const view = draftView(made, moment, accounts)
    return ok({ ...view, code: codeNow(made, view.code), uri: uri.value, qr })
  })
}

/** The text that a button of the screen copies. */
export function madeText(
  form: AccountForm,
  what: 'secret' | 'uri' | 'code',
  moment: Moment,
): Result<string, readonly FieldFault[]> {
  return withDraft(form, (made) => {
    if (what === 'uri') return uriOf(made)
    if (what === 'secret') return ok(encodeBase32(made.draft.token.secret))
    const { code } = draftView(made, moment, [])
    const now = codeNow(made, code)
    return now.kind === 'none' || now.code === null
      ? fail([{ field: 'pin', fault: { code: 'pin-invalid' } }])
      : ok(now.code)
  })
}

export function verifyMade(
  form: AccountForm,
  code: string,
  window: number,
  { unixSeconds, offset }: Moment,
): Result<VerifyView, Fault> {
  const verdict = withDraft<VerifyView>(form, ({ draft: { token } }) => {
    const found = verifyCode(token, code, { at: unixSeconds + offset, window })
    if (!found.match) {
      return ok(found.malformed ? { kind: 'malformed', digits: token.digits } : { kind: 'no-match', window })
    }
    const { timed } = tokenTypeTable[token.type]
    const seconds = timed ? found.drift * token.period : null
    return ok({ kind: 'match', step: found.step, drift: found.drift, seconds })
  })
  return verdict.ok ? verdict : fail(verdict.error[0]?.fault ?? { code: 'bad-request' })
}

/** A name for a file with the QR in it: letters, digits and what no file system minds. */
export function qrFileName(
  { issuer, account }: Pick<AccountForm, 'issuer' | 'account'>,
  extension: string,
): string {
  const words = [issuer, account].map((name) => name.replace(/[^\p{L}\p{M}\p{N}@._-]+/gu, ' ').trim())
  const name = words.filter((word) => word !== '').join(' - ')
  return `${
    Array.from(name.replace(/^[.\s-]+/, ''))
      .slice(0, 60)
      .join('')
      .trim() || 'QR code'
  }.${extension}`
}

/** The secret is short: only the names can be too much. */
const tooLong = fail([
  { field: 'account', fault: { code: 'label-too-long', field: 'account', limit: tokenLimits.maxLabel } },
] as const)

function uriOf({ draft }: Draft): Result<string, readonly FieldFault[]> {
  const uri = writeUri(draft)
  return uri.ok ? uri : tooLong
}

/** An HOTP secret that is in no vault yet: its first code uses nothing up. */
function codeNow({ draft: { token } }: Draft, shown: CodeView): CodeView {
  if (shown.kind !== 'counted') return shown
  const first = codeAtStep(token, token.counter)
  return first.ok ? { ...shown, code: first.value } : shown
}

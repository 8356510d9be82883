// Rows put right by a form: what the form leaves empty keeps what the source gave, which stays here.

import type { AccountForm, Preview } from '../../shared/contract'
import { fail, type Result } from '../../shared/result'
import type { CodeView, FieldFault } from '../../shared/views'
import { timedCodeAt } from '../corrected'
import { type Draft, draftOfForm, draftView, type Moment } from '../drafts'
import { tokenTypeTable } from '../otp'
import type { Account } from '../vault/account'
import { goodRow, type HeldRow, wipeRow } from './rows'

/** null: the row has nothing that a form could put right. */
export function previewRow(
  row: HeldRow,
  form: AccountForm,
  moment: Moment,
  accounts: readonly Account[],
): Preview | null {
  const made = mended(row, form)
  if (made === null) return null
  const preview = shown(made, moment, accounts)
  if (made.ok) made.value.draft.token.secret.fill(0)
  return preview
}

/** Puts the row right where the form does. */
export function mendRow(
  row: HeldRow,
  form: AccountForm,
  moment: Moment,
  accounts: readonly Account[],
): Preview | null {
  const made = mended(row, form)
  if (made === null) return null
  if (made.ok) {
    const { draft } = made.value
    const before = row.content.kind === 'good' ? row.content.entry : { row: row.row }
    const pinned = 'draft' in before && before.draft.pinned === true ? { pinned: true } : {}
    wipeRow(row)
    row.content = goodRow({ ...before, draft: { ...draft, ...pinned } })
  }
  return shown(made, moment, accounts)
}

type Made = Result<Draft, readonly FieldFault[]>

function shown(made: Made, moment: Moment, accounts: readonly Account[]): Preview {
  return made.ok
    ? { ok: true, draft: draftView(made.value, moment, accounts) }
    : { ok: false, faults: made.error }
}

function mended({ content }: HeldRow, form: AccountForm): Made | null {
  const filled = (typed: string, kept: string) => (typed.trim() === '' ? kept : typed)
  if (content.kind === 'good') {
    const { secret, pin } = content.entry.draft.token
    const kept = tokenTypeTable[form.type].formatSecret(secret)
    return draftOfForm({ ...form, secret: filled(form.secret, kept), pin: filled(form.pin, pin ?? '') }, null)
  }
  const { given } = content.skipped
  if (given === undefined) return null
  const { secret, pin } = given
  const made = draftOfForm(
    { ...form, secret: filled(form.secret, secret), pin: filled(form.pin, pin ?? '') },
    null,
  )
  return made.ok ? made : fail(made.error)
}

/** Like the codes of an account; HOTP shows none, because a code would use up the counter. */
export function rowCode({ key, content }: HeldRow, { unixSeconds, offset }: Moment): readonly CodeView[] {
  if (content.kind !== 'good') return []
  const { token } = content.entry.draft
  if (!tokenTypeTable[token.type].timed)
    return [{ id: key, kind: 'counted', code: null, counter: token.counter }]
  const made = timedCodeAt(token, unixSeconds, offset)
  if (!made.ok) return [{ id: key, kind: 'none', fault: made.error }]
  const { code, nextCode, validFrom, validUntil } = made.value
  return [{ id: key, kind: 'timed', code, nextCode, validFrom, validUntil }]
}

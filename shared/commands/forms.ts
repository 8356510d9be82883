// The forms of an account as a page sends them, and what main answers while one is typed.

import * as v from 'valibot'
import { algorithms, tokenLimits, tokenTypes } from '../token'
import type { DraftView, FieldFault, MadeView } from '../views'
import { text } from './command'

/** What is typed into a number field stays text: the check belongs to `otp`, which says what is wrong with it. */
const typedNumber = text(32)

/** A form as typed. Secrets travel inward only. */
export const accountForm = v.strictObject({
  type: v.picklist(tokenTypes),
  issuer: text(tokenLimits.maxLabel * 2),
  account: text(tokenLimits.maxLabel * 2),
  note: text(tokenLimits.maxNote * 2),
  /** Empty on an edit that keeps the secret. */
  secret: text(4096),
  algorithm: v.picklist(algorithms),
  digits: typedNumber,
  period: typedNumber,
  counter: typedNumber,
  pin: text(64),
})
export type AccountForm = v.InferOutput<typeof accountForm>

/** Where a new account comes from: the form, or a pasted URI whose names may be changed before saving. */
export const accountSource = v.variant('kind', [
  v.strictObject({ kind: v.literal('form'), form: accountForm }),
  v.strictObject({
    kind: v.literal('uri'),
    text: text(tokenLimits.maxUri * 2),
    issuer: v.nullable(text(tokenLimits.maxLabel * 2)),
    account: v.nullable(text(tokenLimits.maxLabel * 2)),
  }),
])
export type AccountSource = v.InferOutput<typeof accountSource>

export type Preview =
  | { readonly ok: true; readonly draft: DraftView }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

/** What the Create screen shows of a form. */
export type MadePreview =
  | { readonly ok: true; readonly made: MadeView }
  | { readonly ok: false; readonly faults: readonly FieldFault[] }

// One-time codes that a site gave for the day when the second factor is lost. Shown only after a proof; the other commands
// name a code by its text, which only who has seen it knows.

import * as v from 'valibot'
import { type ShownSiteCode, type SiteCodesView, siteCodeLimits } from '../site-codes'
import { command, id, nothing, proof, text } from './command'

const code = v.pipe(v.string(), v.minLength(1), v.maxLength(siteCodeLimits.maxLength * 2))

export const siteCodesCommands = {
  /** Accounts that have any. */
  listSiteCodes: command<readonly SiteCodesView[]>()(nothing, 'open'),
  showSiteCodes: command<{ readonly codes: readonly ShownSiteCode[] }>()(
    v.strictObject({ id, proof }),
    'open',
  ),
  /** In the place of all that the account has; an empty text removes them. */
  setSiteCodes: command<null>()(v.strictObject({ id, text: text(siteCodeLimits.maxText) }), 'open'),
  tickSiteCode: command<null>()(v.strictObject({ id, code, used: v.boolean() }), 'open'),
  copySiteCode: command<{ readonly clearsInSeconds: number | null }>()(v.strictObject({ id, code }), 'open'),
} as const

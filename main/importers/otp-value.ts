// What password managers keep in their one field for one-time passwords: a link, a Steam secret, or a bare Base32 secret
// (formats.md 12.1).

import type { RowFault } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { parseUri, tokenTypeTable } from '../otp'
import type { GivenRow, Names } from './rows'
import { rowFaultOf } from './uri-rows'

/** Names inside a link win over `names`, each by itself; neither is made out of the other (formats.md 1.4). */
export function readOtpValue(text: string, names: Names): Result<GivenRow, RowFault> {
  const value = text.trim()
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return ok({ ...names, type: 'totp', secret: value })
  const uri = parseUri(value)
  if (!uri.ok) return fail(rowFaultOf(uri.error))
  const { issuer, account, token } = uri.value
  const secret = tokenTypeTable[token.type].formatSecret(token.secret)
  token.secret.fill(0)
  return ok({ ...token, secret, issuer: issuer || names.issuer, account: account || names.account })
}

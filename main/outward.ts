// A stored account on its way to another device: its URI and QR, or, with many others, the codes that Google's app reads.
// Whoever calls this has seen a proof.

import type { Fault } from '../shared/errors'
import { ok, type Result } from '../shared/result'
import type { MovedView, ShownView } from '../shared/views'
import { migrationLoss, migrationTexts } from './exporters/migration-texts'
import { writeUri } from './otp'
import { qrSvgPath } from './qr'
import { type Account, withToken } from './vault/account'

export function uriOf(account: Account): Result<string, Fault> {
  return withToken(account, (token) => writeUri({ ...account, token }))
}

export function shownView(account: Account): Result<ShownView, Fault> {
  const uri = uriOf(account)
  if (!uri.ok) return uri
  const { issuer, account: name } = account
  return ok({ issuer, account: name, uri: uri.value, qr: qrSvgPath(uri.value) })
}

export function moveTexts(
  accounts: readonly Account[],
  random: { bytes(count: number): Uint8Array },
): readonly string[] {
  return migrationTexts(
    accounts.filter((account) => migrationLoss(account) === null),
    random,
  )
}

export function movedView(accounts: readonly Account[], texts: readonly string[]): MovedView {
  const left = accounts.flatMap((account) => {
    const why = migrationLoss(account)
    const { id, issuer, account: name } = account
    return why === null ? [] : [{ id, issuer, account: name, why }]
  })
  const codes = texts.flatMap((text) => qrSvgPath(text) ?? [])
  return { codes, moved: accounts.length - left.length, left }
}

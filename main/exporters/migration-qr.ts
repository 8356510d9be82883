// The QR codes that Google Authenticator shows when it moves to another phone (formats.md chapter 4), ten accounts each.

import { fail, ok } from '../../shared/result'
import { type MigrationRefusal, migrationRefusal } from '../otp'
import { type Account, withToken } from '../vault/account'
import type { Exporter } from './exporter'
import { sortAccounts } from './losses'
import { migrationTexts } from './migration-texts'

export const migrationQr: Exporter = {
  name: 'migration-qr',
  label: 'Google Authenticator QR codes',
  sealed: 'never',
  ending: 'png',
  write: async ({ accounts, random, drawPng }) => {
    const sorted = sortAccounts(accounts, [], refusalOf)
    const texts = migrationTexts(sorted.written, random)
    const pictures = texts.map(drawPng)
    const files = pictures.flatMap((bytes, index) =>
      bytes === null ? [] : [{ part: texts.length === 1 ? null : index + 1, bytes }],
    )
    if (files.length === 0 || files.length < texts.length) return fail({ code: 'not-allowed' })
    return ok({ ...sorted, files, qrTexts: texts })
  },
}

function refusalOf(account: Account): MigrationRefusal | null {
  return withToken(account, (token) => migrationRefusal(token))
}

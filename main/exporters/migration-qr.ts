// The QR codes that Google Authenticator shows when it moves to another phone (formats.md chapter 4), ten accounts each.

import { fail, ok } from '../../shared/result'
import type { Exporter } from './exporter'
import { sortAccounts } from './losses'
import { migrationLoss, migrationTexts } from './migration-texts'
import { paced, stopped } from './paced'

export const migrationQr: Exporter = {
  name: 'migration-qr',
  sealed: 'never',
  ending: 'png',
  sort: (accounts, turn) => sortAccounts(accounts, turn, { keeps: () => [], refuses: migrationLoss }),
  write: async ({ accounts, random, drawPng, turn }) => {
    const sorted = await migrationQr.sort(accounts, turn)
    if (sorted === null) return stopped
    const texts = migrationTexts(sorted.written, random)
    const pictures = await paced(texts, turn, drawPng)
    if (pictures === null) return stopped
    const files = pictures.flatMap((bytes, index) =>
      bytes === null ? [] : [{ part: texts.length === 1 ? null : index + 1, bytes }],
    )
    // No account whose names are too long for a code got this far.
    if (files.length < texts.length) return fail({ code: 'unexpected' })
    return ok({ ...sorted, files, qrTexts: texts })
  },
}

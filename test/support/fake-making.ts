// What the fake bridge answers on the Create screen and about the clock. The QR is a real one, of a link that is.

import { qrMatrix } from '../../main/qr/matrix'
import { drawPath } from '../../main/qr/svg'
import type { AccountForm, Bridge, MadePreview } from '../../shared/contract'
import { ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'
import { previewForm } from './fake-drafts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function createFakeMaking(accounts: () => readonly AccountView[]) {
  return {
    newSecret: async ({ bytes }) => {
      const secret = Array.from(
        { length: Math.ceil((bytes * 8) / 5) },
        (_, at) => letters[(at * 7 + bytes) % 32],
      )
      return ok({ secret: secret.join('') })
    },
    previewSecret: async (form) => ok(madeOf(form, accounts())),
    copyMade: async () => ok({ clearsInSeconds: 30 }),
    saveQr: async ({ form, format }) => ok({ file: `${form.issuer || 'QR code'}.${format}` }),
    verifyMade: async ({ code, window }) => {
      const step = Math.floor(Date.now() / 30_000)
      if (code === '111111') return ok({ kind: 'match', step, drift: 0, seconds: 0 })
      if (code === '222222') return ok({ kind: 'match', step: step - 1, drift: -1, seconds: -30 })
      return ok({ kind: 'no-match', window })
    },
    findDrift: async ({ code }) =>
      code === '111111'
        ? ok({ kind: 'found', from: 49, to: 79, offset: 64 })
        : ok({ kind: 'nowhere', seconds: 1200 }),
  } satisfies Partial<Bridge>
}

function madeOf(form: AccountForm, accounts: readonly AccountView[]): MadePreview {
  const found = previewForm(form, 'draft', accounts)
  if (!found.ok) return found
  const { code, ...draft } = found.draft
  if (code.kind === 'hidden') return { ok: false, faults: [] }
  const { issuer, account, secret } = form
  const label = [issuer, account].filter(Boolean).map(encodeURIComponent).join(':')
  const names = issuer === '' ? '' : `&issuer=${encodeURIComponent(issuer)}`
  const uri = `otpauth://${form.type}/${label}?secret=${secret}${names}`
  const matrix = qrMatrix(uri)
  return matrix === null
    ? { ok: false, faults: [] }
    : { ok: true, made: { ...draft, code, uri, qr: drawPath(matrix) } }
}

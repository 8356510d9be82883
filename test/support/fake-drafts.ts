// What the fake bridge answers for drafts, and the codes it invents. Good enough to look at, judged by nothing.

import type { AccountForm, AccountSource, Preview } from '../../shared/contract'
import type { AccountView, CodeView, DraftView, FieldFault } from '../../shared/views'

export function codeText(account: AccountView, step: number): string {
  let sum = step * 2654435761
  for (const character of account.id) sum = Math.imul(sum ^ character.charCodeAt(0), 16777619)
  const letters =
    account.type === 'steam'
      ? '23456789BCDFGHJKMNPQRTVWXY'
      : account.type === 'yandex'
        ? 'abcdefghijklmnopqrstuvwxyz'
        : '0123456789'
  let text = ''
  for (let place = 0; place < account.digits; place++) {
    sum = Math.imul(sum ^ (sum >>> 13), 1274126177) >>> 0
    text += letters[sum % letters.length]
  }
  return text
}

/** `asked`: the HOTP code last asked for. */
export function codeAt(account: AccountView, asked: string | null): CodeView {
  const { id } = account
  if (account.pinNeeded) return { id, kind: 'none', fault: { code: 'pin-needed' } }
  if (account.type === 'hotp') return { id, kind: 'counted', code: asked, counter: account.counter }
  const step = Math.floor(Date.now() / 1000 / account.period)
  return {
    id,
    kind: 'timed',
    code: codeText(account, step),
    nextCode: codeText(account, step + 1),
    validFrom: step * account.period,
    validUntil: (step + 1) * account.period,
  }
}

/** `others`: the accounts it may repeat; null for an edit. */
export function previewForm(form: AccountForm, id: string, others: readonly AccountView[] | null): Preview {
  const editing = others === null
  const faults: FieldFault[] = []
  const bad = /[^A-Za-z2-7\s=-]/.exec(form.secret)
  if (form.secret === '' && !editing) faults.push({ field: 'secret', fault: { code: 'secret-empty' } })
  if (bad)
    faults.push({
      field: 'secret',
      fault: { code: 'secret-character', position: bad.index + 1, character: bad[0] },
    })
  if (!/^\d{1,2}$/.test(form.digits) || Number(form.digits) > 10)
    faults.push({ field: 'digits', fault: { code: 'digits-invalid' } })
  if (!/^\d+$/.test(form.period)) faults.push({ field: 'period', fault: { code: 'period-invalid' } })
  if (faults.length > 0) return { ok: false, faults }
  const { type, issuer, account, algorithm } = form
  const numbers = {
    digits: Number(form.digits),
    period: type === 'hotp' ? 0 : Number(form.period),
    counter: Number(form.counter),
  }
  const view: AccountView = {
    id,
    type,
    issuer,
    account,
    note: form.note,
    algorithm,
    ...numbers,
    pinned: false,
    pinNeeded: (type === 'motp' || type === 'yandex') && form.pin === '' && !editing,
    addedAt: Date.now(),
  }
  const twin = others?.find((each) => each.issuer === issuer && each.account === account && issuer !== '')
  const code = codeAt(view, codeText(view, view.counter))
  const draft: DraftView = {
    type,
    issuer,
    account,
    algorithm,
    ...numbers,
    code,
    warnings:
      form.secret.replace(/\s/g, '').length < 16 && !editing
        ? [{ kind: 'short-secret', bits: form.secret.length * 5 }]
        : [],
    duplicateOf: twin ? { id: twin.id, issuer: twin.issuer, account: twin.account } : null,
  }
  return { ok: true, draft }
}

function formOfUri(source: Extract<AccountSource, { kind: 'uri' }>): AccountForm | FieldFault {
  const at = (fault: FieldFault['fault']): FieldFault => ({ field: 'uri', fault })
  if (/^otpauth-migration:/i.test(source.text)) return at({ code: 'uri-migration' })
  const match = /^otpauth:\/\/(totp|hotp)\/([^?]*)\?(.*)$/i.exec(source.text)
  if (!match) return at({ code: 'uri-not-otpauth' })
  const parameters = new URLSearchParams(match[3])
  const label = decodeURIComponent(match[2] ?? '').split(':')
  const secret = parameters.get('secret')
  if (!secret) return at({ code: 'uri-parameter-missing', parameter: 'secret' })
  if (Number(parameters.get('digits') ?? 6) > 10)
    return at({ code: 'uri-parameter', parameter: 'digits', fault: { code: 'digits-invalid' } })
  return {
    type: match[1]?.toLowerCase() === 'hotp' ? 'hotp' : 'totp',
    issuer: source.issuer ?? parameters.get('issuer') ?? (label.length > 1 ? (label[0] ?? '') : ''),
    account: source.account ?? (label.at(-1) ?? '').trim(),
    note: '',
    secret,
    algorithm: 'SHA1',
    digits: parameters.get('digits') ?? '6',
    period: parameters.get('period') ?? '30',
    counter: parameters.get('counter') ?? '0',
    pin: '',
  }
}

export function previewOf(source: AccountSource, id: string, others: readonly AccountView[]): Preview {
  const form = source.kind === 'form' ? source.form : formOfUri(source)
  return 'fault' in form ? { ok: false, faults: [form] } : previewForm(form, id, others)
}

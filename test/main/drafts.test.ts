import { describe, expect, it } from 'vitest'
import { draftOfForm, draftOfSource, draftView, findDuplicate } from '../../main/drafts'
import type { AccountForm } from '../../shared/contract'
import { account, text } from '../support/small-vault'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const stored = account({
  id: 'stored',
  issuer: 'Harbour',
  account: 'alice',
  secret: text('12345678901234567890'),
})
const form: AccountForm = {
  ...{ type: 'totp', issuer: ' Harbour ', account: 'alice', note: '', secret, algorithm: 'SHA1' },
  ...{ digits: '6', period: '30', counter: '0', pin: '' },
}

describe('a draft', () => {
  it('of a form has trimmed names and the code of now', () => {
    const made = draftOfSource({ kind: 'form', form })
    if (!made.ok) throw new Error('refused')
    expect(made.value.draft).toMatchObject({ issuer: 'Harbour', account: 'alice' })
    expect(draftView(made.value, { unixSeconds: 59, offset: 0 }, [])).toMatchObject({
      code: { code: '287082' },
      duplicateOf: null,
    })
  })

  it('of a link takes the names a person typed over those of the link', () => {
    const uri = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour&digits=8`
    const made = draftOfSource({ kind: 'uri', text: uri, issuer: 'Port', account: null })
    expect(made).toMatchObject({ ok: true, value: { draft: { issuer: 'Port', account: 'alice' } } })
  })

  it.each([
    [{ secret: 'GEZ1' }, 'secret', 'secret-character'],
    [{ secret: '' }, 'secret', 'secret-empty'],
    [{ digits: '11' }, 'digits', 'digits-invalid'],
    [{ digits: '0' }, 'digits', 'digits-invalid'],
    [{ period: '-1' }, 'period', 'period-invalid'],
    [{ period: '2147484' }, 'period', 'period-invalid'],
    [{ type: 'hotp', counter: 'x' }, 'counter', 'counter-invalid'],
    [{ issuer: 'x'.repeat(257) }, 'issuer', 'label-too-long'],
  ] as const)('with %o is refused at its field', (change, field, code) => {
    const made = draftOfForm({ ...form, ...change }, null)
    expect(made).toMatchObject({ ok: false, error: [{ field, fault: { code } }] })
    expect(JSON.stringify(made)).not.toContain(secret)
  })

  it('of an edit keeps the secret when the field is empty, and takes a new one when it is not', () => {
    const kept = draftOfForm({ ...form, secret: '', digits: '8' }, stored)
    const changed = draftOfForm({ ...form, secret: 'JBSWY3DPEHPK3PXP' }, stored)
    if (!kept.ok || !changed.ok) throw new Error('refused')
    expect(Buffer.from(kept.value.draft.token.secret).toString()).toBe('12345678901234567890')
    expect(Buffer.from(changed.value.draft.token.secret).toString()).not.toBe('12345678901234567890')
  })

  it('warns of a short secret, of an assumed counter and of parameters that are not used', () => {
    const made = draftOfSource({
      ...{ kind: 'uri', issuer: null, account: null },
      text: 'otpauth://hotp/x?secret=MFRGGZDF&colour=red',
    })
    expect(made.ok && made.value.warnings).toEqual([
      { kind: 'short-secret', bits: 40 },
      { kind: 'counter-assumed' },
      { kind: 'parameters-ignored', names: ['colour'] },
    ])
  })
})

describe('a duplicate', () => {
  const draftLike = (change: Partial<AccountForm>) => {
    const made = draftOfForm({ ...form, ...change }, null)
    if (!made.ok) throw new Error('refused')
    return made.value.draft
  }

  it('has the same secret, names in any case, algorithm, digits and period', () => {
    expect(findDuplicate(draftLike({ issuer: 'HARBOUR', account: 'Alice' }), [stored])?.id).toBe('stored')
  })

  it.each([
    { issuer: 'Port' },
    { account: 'bob' },
    { digits: '8' },
    { period: '60' },
    { algorithm: 'SHA256' },
  ] as const)('is not one that differs in %o', (change) => {
    expect(findDuplicate(draftLike(change), [stored])).toBeUndefined()
  })

  it('ignores the counter of HOTP, and never finds the account that is being edited', () => {
    const counted = account({ ...stored, type: 'hotp', period: 0, counter: 41 })
    expect(findDuplicate(draftLike({ type: 'hotp', counter: '3' }), [counted])?.id).toBe('stored')
    expect(findDuplicate(draftLike({}), [stored], 'stored')).toBeUndefined()
  })
})

// Accounts on their way out: the URI and QR of one, and Google's codes of many, each with its losses.

import { describe, expect, it } from 'vitest'
import { migrationLoss } from '../../main/exporters/migration-texts'
import { parseMigration, parseUri } from '../../main/otp'
import { movedView, moveTexts, shownView } from '../../main/outward'
import { type Account, withToken } from '../../main/vault/account'
import { newAccount, ownedDraft } from '../../main/vault/changes'
import { createFakeRandom } from '../fakes/random'
import { draft } from './vault/setting'

const account = (name: string, more = {}, names = {}): Account =>
  newAccount(ownedDraft({ ...draft(name, more), ...names }), `id of ${name}`, 0)

describe('one account', () => {
  it('is shown as a URI that gives the same token, and as its QR', () => {
    const shown = shownView(account('alice', { digits: 8, period: 60, algorithm: 'SHA256' }))
    if (!shown.ok) throw new Error(shown.error.code)
    const read = parseUri(shown.value.uri)
    const secret = withToken(account('alice'), ({ secret: its }) => Buffer.from(its).toString())
    expect(read.ok && Buffer.from(read.value.token.secret).toString()).toBe(secret)
    expect(read).toMatchObject({ value: { token: { digits: 8, period: 60, algorithm: 'SHA256' } } })
    expect(shown.value.qr?.size).toBeGreaterThan(20)
  })

  it('whose link no QR holds is shown without one', () => {
    const long = { issuer: 'xΩ'.repeat(128), account: 'xΩ'.repeat(128) }
    const shown = shownView(account('a', { secret: new Uint8Array(512).fill(7) }, long))
    expect(shown.ok && shown.value.qr === null).toBe(true)
  })
})

describe('a move to Google’s app', () => {
  const steam = account('s', { type: 'steam', digits: 5 })
  const accounts = [
    ...Array.from({ length: 12 }, (_, n) => account(`user ${n}`)),
    steam,
    account('seven', { digits: 7 }),
    account('slow', { period: 60 }),
    account('long', {}, { issuer: 'Ω'.repeat(200), account: 'Ω'.repeat(200) }),
  ]

  it('says what stays behind and why, and of the others everything arrives', () => {
    const texts = moveTexts(accounts, createFakeRandom())
    const view = movedView(accounts, texts)
    expect(view.left.map(({ account: name, why }) => [name.slice(0, 5), why])).toEqual([
      ['s', 'type'],
      ['seven', 'digits'],
      ['slow', 'period'],
      ['ΩΩΩΩΩ', 'too-long'],
    ])
    expect(view).toMatchObject({ moved: 12, codes: [{}, {}] })
    const read = texts.flatMap((text) => {
      const part = parseMigration(text)
      return part.ok ? part.value.entries.map(({ account: name }) => name) : []
    })
    expect(read).toEqual(accounts.slice(0, 12).map(({ account: name }) => name))
  })

  it('never writes a text that no QR holds', () => {
    const nearly = Array.from({ length: 20 }, (_, n) =>
      account(`${n}`, {}, { issuer: 'Ω'.repeat(100), account: 'Ω'.repeat(196) }),
    )
    expect(nearly.map(migrationLoss)).toEqual(nearly.map(() => null))
    const texts = moveTexts(nearly, createFakeRandom())
    expect(movedView(nearly, texts).codes).toHaveLength(texts.length)
  })
})

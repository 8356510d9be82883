// The sheet with QR codes is in the language in force, reads in its direction, and gives the same accounts back.

import { afterEach, beforeEach, expect, test } from 'vitest'
import { exporters } from '../../../main/exporters'
import { openFile } from '../../../main/importers'
import { qrSvg } from '../../../main/qr'
import type { Account } from '../../../main/vault/account'
import { Secret } from '../../../main/vault/secret'
import { noSiteCodes } from '../../../main/vault/site-codes'
import { speak } from '../../../shared/messages/current'
import { createFakeKdf } from '../../fakes/kdf'
import { createFakeRandom } from '../../fakes/random'

const account: Account = {
  ...{ id: 'a', type: 'totp', issuer: 'Harbour', account: 'alice', note: '', algorithm: 'SHA1' },
  ...{ digits: 6, period: 30, counter: 0, pin: null, pinned: false, addedAt: 0, extra: {} },
  ...{ secret: new Secret(new Uint8Array(20).fill(7)), siteCodes: noSiteCodes },
}

async function sheet(): Promise<string> {
  const exporter = exporters.find(({ name }) => name === 'html')
  const made = await exporter?.write({
    ...{ accounts: [account], groups: [], password: null, random: createFakeRandom(), kdf: createFakeKdf() },
    turn: async () => true,
    sealBackup: () => Promise.reject(new Error('a sheet is no backup')),
    drawPng: () => null,
    drawSvg: (text) => qrSvg(text),
  })
  if (made?.ok !== true) throw new Error('not written')
  return new TextDecoder().decode(made.value.files[0]?.bytes)
}

const english = () => speak('en', {})
beforeEach(english)
afterEach(english)

test('is English from left to right', async () => {
  const page = await sheet()
  expect(page).toContain('<html lang="en" dir="ltr">')
  expect(page).toContain('<h1>Tidelock accounts</h1>')
  expect(page).toContain('Keep it under lock and key.')
})

test('is Arabic from right to left, with names and links in their own direction', async () => {
  speak('ar', { sheet: { title: 'حسابات Tidelock', warning: 'ورقة <سرية>' } })
  const page = await sheet()
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('<title>حسابات Tidelock</title>')
  expect(page).toContain('<h1>حسابات Tidelock</h1>')
  expect(page).toContain('<p>ورقة &lt;سرية&gt;</p>')
  expect(page).not.toContain('lock and key')
  expect(page).toContain('<h2 dir="auto">Harbour</h2>')
  expect(page).toMatch(/<code dir="ltr">otpauth:/)
})

test('is read back whatever its language', async () => {
  speak('ar', { sheet: { title: 'حسابات', warning: 'سر' } })
  const found = await openFile(new TextEncoder().encode(await sheet()), null)
  expect(found).toMatchObject({
    value: { opened: { value: { file: { entries: [{ draft: { issuer: 'Harbour', account: 'alice' } }] } } } },
  })
})

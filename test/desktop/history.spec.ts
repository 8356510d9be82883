// The history in the real app: what changed after each kept copy, one account brought back, all of it restored and that
// undone, a damaged copy said as such; and pictures of it for people to look at.

import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { screenshots } from '../support/screenshot'
import { giveToTestUser } from '../support/user'
import { addByLink, leave, openSettings, protectWithPassphrase, row, type Standing, stand } from './steps'

const secrets = ['GEZDGNBVGY3TQOJQ', 'MFRGGZDFMZTWQ2LK', 'NBSWY3DPEB3W64TMMQ'] as const
const longName = 'A-very-long-account-name-without-any-space-at-all@a-very-long-domain-name.example'

let standing: Standing
test.afterEach(() => leave(standing))

const look = (name: string) => screenshots(standing.app, standing.page, name, () => 720)

async function rowMenu(page: Page, name: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${name}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function openHistory(page: Page): Promise<void> {
  await openSettings(page)
  await page.getByRole('button', { name: 'History' }).click()
  await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
}

const heads = (page: Page) => page.locator('.history-head')

test('a new vault has no earlier copy, and says so', { tag: '@long' }, async () => {
  standing = await stand({ display: 'managed', keyring: 'none' })
  await protectWithPassphrase(standing.page, 'four random words here')
  await openHistory(standing.page)
  await expect(standing.page.getByText('No earlier copy yet')).toBeVisible()
  // The look at the clock that the trash goes by (main/shell/trash-keeper.ts).
  const path = join(standing.home, 'settings.json')
  // It is written a moment later.
  await expect
    .poll(() => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).clockRun : null))
    .toMatchObject({ since: expect.any(Number), last: expect.any(Number) })
  await look('history-empty')
})

test('an account that was deleted for good comes back, and a whole copy is restored and undone', async () => {
  standing = await stand({ display: 'managed', keyring: 'none' })
  const { page, home } = standing
  await protectWithPassphrase(page, 'four random words here')
  await addByLink(page, `otpauth://totp/GitHub:alice?secret=${secrets[0]}&issuer=GitHub`)
  await addByLink(page, `otpauth://totp/Harbour:${longName}?secret=${secrets[1]}&issuer=Harbour`)
  await addByLink(page, `otpauth://totp/Mail:bob?secret=${secrets[2]}&issuer=Mail`)
  await row(page, 'GitHub, alice').press('F2')
  await page.getByLabel('Site or issuer').fill('GitLab')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(row(page, 'GitLab, alice')).toBeVisible()
  await rowMenu(page, 'Mail, bob', 'Move to trash')
  await expect(row(page, 'Mail, bob')).toBeHidden()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Trash' }).click()
  await expect(page.getByText(/kept until/)).toBeVisible()
  await expect(page.getByText(/older copies of the vault/)).toBeVisible()
  await look('history-trash')
  await page.getByRole('button', { name: 'Delete Mail, bob for good' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('The trash is empty', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'History' }).click()
  await expect(heads(page)).toHaveCount(6)
  await expect(heads(page).nth(0)).toContainText('1 deleted for good')
  await expect(heads(page).nth(1)).toContainText('1 moved to the trash')
  await expect(heads(page).nth(2)).toContainText('1 renamed')
  await expect(heads(page).nth(5)).toContainText('1 added')
  await look('history-list')
  await heads(page).nth(0).click()
  await heads(page).nth(2).click()
  await expect(page.getByText('Renamed; it was GitHub, alice')).toBeVisible()
  await look('history-open')
  const text = await page.locator('body').innerText()
  for (const secret of secrets) expect(text).not.toContain(secret)

  await page.getByRole('button', { name: /^Bring back GitLab, alice/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Then')
  await look('history-both')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.getByRole('button', { name: /^Bring back Mail, bob/ }).click()
  await expect(page.getByRole('dialog')).toContainText('not in the vault any more')
  await look('history-one')
  await page.getByRole('dialog').getByRole('button', { name: 'Bring back', exact: true }).click()
  await expect(page.locator('.toast-text')).toContainText('Mail, bob is back in the list')
  await expect(heads(page)).toHaveCount(7)

  await heads(page).nth(6).click()
  await page
    .getByRole('button', { name: /Restore the copy of/ })
    .last()
    .click()
  await expect(page.getByRole('dialog')).toContainText('Go away: added since then')
  await look('history-whole')
  await page.getByRole('dialog').getByRole('button', { name: 'Restore this copy' }).click()
  await expect(page.locator('.toast-text')).toContainText('Restored: 0 accounts')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('.toast-text')).toContainText('Undone: the vault is as it was')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'History' })).toBeHidden()
  await page.keyboard.press('Escape')
  for (const name of ['GitLab, alice', 'Mail, bob']) await expect(row(page, name)).toBeVisible()

  // One byte of a copy's sealed contents is changed, as a failing drive would.
  const folder = join(home, 'vault.json.d')
  const [torn] = readdirSync(folder).sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
  const path = join(folder, torn ?? '')
  const whole = readFileSync(path, 'utf8')
  const at = whole.indexOf('"db": "') + 40
  writeFileSync(path, `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`)
  // And forty more, one a day, as after a month: copies of the oldest one under earlier times.
  const oldest = readdirSync(folder).find((name) => name.startsWith('1.')) ?? ''
  for (let ago = 1; ago <= 40; ago += 1) {
    const time = new Date(Date.now() - ago * 86_400_000).toISOString().replaceAll(/[:.]/g, '-')
    const made = join(folder, `0.${time}`)
    copyFileSync(join(folder, oldest), made)
    giveToTestUser(made)
  }
  await openHistory(page)
  await expect(heads(page)).toHaveCount(49)
  await expect(heads(page).last()).toContainText('no account changed', { timeout: 30_000 })
  await expect(page.getByRole('heading', { name: 'Yesterday' })).toBeVisible()
  await heads(page).last().scrollIntoViewIfNeeded()
  await look('history-many')
  await expect(heads(page).nth(0)).toContainText('Cannot be read')
  await heads(page).nth(0).click()
  await expect(page.getByText('This copy is damaged and cannot be read')).toBeVisible()
  await look('history-damaged')
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Tidelock is locked' })).toBeVisible()
  const replies = await page.evaluate(async () => {
    const copy = { generation: 1, savedAt: 1 }
    return [
      await window.tidelock.listCopies(),
      await window.tidelock.copyChanges({ copy, against: 'next' }),
      await window.tidelock.compareAccount({ copy, id: 'x' }),
      await window.tidelock.bringBack({ copy, id: 'x', way: 'back' }),
      await window.tidelock.restoreCopy({ copy }),
    ]
  })
  for (const reply of replies) expect(reply).toEqual({ ok: false, error: { code: 'locked' } })
})

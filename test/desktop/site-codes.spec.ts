// Recovery codes of a site in the real app: pasted, counted, shown after the passphrase, ticked, copied and cleared; and
// pictures of it for people to look at.

import { expect, test } from 'playwright/test'
import { readClipboard } from '../support/clipboard'
import { screenshots } from '../support/screenshot'
import { addByLink, leave, protectWithPassphrase, restart, row, type Standing, stand } from './steps'

const passphrase = 'four random words here'
const asGoogleGives = `SAVE 1
1. 1234 5678     4. 4567 8901
2. 2345 6789     5. 5678 9012
3. 3456 7890`

let standing: Standing
test.afterEach(() => leave(standing))

const look = (name: string) => screenshots(standing.app, standing.page, name, () => 720)

async function openCodes(): Promise<void> {
  await standing.page.getByRole('button', { name: 'Actions for GitHub, alice' }).click()
  await standing.page.getByRole('menuitem', { name: 'Recovery codes…' }).click()
}

test('codes are pasted, hidden until the passphrase, ticked, copied, and still there after a restart', async () => {
  standing = await stand({ display: 'managed', keyring: 'none' })
  await protectWithPassphrase(standing.page, passphrase)
  await addByLink(standing.page, 'otpauth://totp/GitHub:alice?secret=GEZDGNBVGY3TQOJQ&issuer=GitHub')
  await openCodes()
  const dialog = standing.page.getByRole('dialog')
  await expect(dialog.getByLabel('Codes')).toBeFocused()
  await look('site-codes-none')
  await dialog.getByLabel('Codes').fill(asGoogleGives)
  await expect(dialog.getByText('6 codes found:')).toBeVisible()
  await look('site-codes-pasted')
  await dialog.getByLabel('Codes').fill(asGoogleGives.split('\n').slice(1).join('\n'))
  await expect(dialog.getByText('5 codes found:')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save codes' }).click()
  await expect(dialog).toBeHidden()
  await expect(standing.page.locator('.toast-text')).toContainText('5 recovery codes saved')

  await openCodes()
  await expect(dialog.getByText('5 codes, none used')).toBeVisible()
  expect(await dialog.innerText()).not.toContain('1234 5678')
  await look('site-codes-hidden')
  await dialog.getByLabel('Your passphrase').fill('not the passphrase')
  await dialog.getByRole('button', { name: 'Show the codes' }).click()
  await expect(dialog.locator('.field-fault')).toBeVisible()
  await dialog.getByLabel('Your passphrase').fill(passphrase)
  await dialog.getByRole('button', { name: 'Show the codes' }).click()
  await expect(dialog.getByText('1234 5678')).toBeVisible()
  await expect(dialog.getByRole('checkbox')).toHaveCount(5)
  await dialog.getByRole('checkbox', { name: '2345 6789 is used' }).click()
  await expect(dialog.getByText(/^Used /)).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy 1234 5678' }).click()
  await expect(dialog.locator('.remark')).toContainText('Tick it once the site has taken it')
  await expect.poll(() => readClipboard(standing.desktop)).toBe('1234 5678')
  await look('site-codes-shown')
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect(standing.page.locator('.toast-text')).toContainText('Did the site take it?')
  // It stays for as long as the pointer is on it.
  await standing.page.locator('.toast-text').hover()
  await look('site-codes-toast')
  await standing.page.getByRole('button', { name: 'Mark as used' }).click()
  await expect(standing.page.locator('.toast-text')).toContainText('Marked as used')

  await standing.page.keyboard.press('Control+l')
  await expect(standing.page.getByRole('heading', { name: 'Tidelock is locked' })).toBeVisible()
  await expect.poll(() => readClipboard(standing.desktop)).not.toBe('1234 5678')
  const replies = await standing.page.evaluate(async () => {
    const one = { id: 'x', code: '1234 5678' }
    return [
      await window.tidelock.listSiteCodes(),
      await window.tidelock.showSiteCodes({ id: 'x', proof: { kind: 'confirmed' } }),
      await window.tidelock.setSiteCodes({ id: 'x', text: '' }),
      await window.tidelock.tickSiteCode({ ...one, used: true }),
      await window.tidelock.copySiteCode(one),
    ]
  })
  for (const reply of replies) expect(reply).toEqual({ ok: false, error: { code: 'locked' } })

  await restart(standing)
  const { page } = standing
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(row(page, 'GitHub, alice')).toBeVisible()
  await openCodes()
  await expect(page.getByRole('dialog').getByText('5 codes, 2 used')).toBeVisible()
})

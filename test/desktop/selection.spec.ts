// Several accounts at once, and the command palette, in the real program: by mouse, by keyboard, with a search; trash and
// its one undo, an export of the chosen, a code on the real clipboard. One start.

import { expect, test } from 'playwright/test'
import { readClipboard } from '../support/clipboard'
import { screenshots } from '../support/screenshot'
import { keepTexts, leave, openSettings, row, type Standing, shownCode, stand } from './steps'

let standing: Standing
test.beforeAll(async () => {
  standing = await stand({ args: ['--demo'] })
  await expect(row(standing.page, 'GitHub, alice')).toBeVisible()
})
test.afterAll(() => leave(standing))

const look = (name: string) =>
  screenshots(standing.app, standing.page, name, (width) => (width === 320 ? 560 : 640))

test('chosen by clicks and keys, exported together, and moved to the trash with one undo', async () => {
  const { page } = standing
  const rows = page.locator('.row')
  const count = await rows.count()
  const main = (at: number) => rows.nth(at).locator('.row-press')
  const pressed = page.locator('.row-press[aria-pressed=true]')

  await main(0).click({ modifiers: ['Control'] })
  await expect(page.getByRole('toolbar', { name: 'Selected accounts' })).toContainText('1 selected')
  await expect(page.locator('.unseen[role=status]')).toHaveText(/1 selected/)
  // No code was copied by choosing.
  await expect(page.locator('.row-copied, .pill')).toHaveCount(0)
  await main(3).click({ modifiers: ['Shift'] })
  await expect(pressed).toHaveCount(4)
  await main(1).click()
  await expect(pressed).toHaveCount(3)
  await page.keyboard.press('Space')
  await expect(pressed).toHaveCount(4)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(main(3)).toBeFocused()
  await expect(pressed).toHaveCount(4)
  await look('selecting')

  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Export…' }).click()
  await expect(page.getByRole('radio', { name: 'The 4 selected accounts' })).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(pressed).toHaveCount(4)

  const gone = await pressed.evaluateAll((all) => all.map((each) => each.ariaLabel))
  await main(0).focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('.toast-text')).toHaveText(/^4 accounts are in the trash/)
  // It stays for as long as the pointer is on it.
  await page.locator('.toast-text').hover()
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  for (const label of gone) {
    await expect(
      page.getByRole('button', { name: label?.replace('Select', 'Copy code for') ?? '' }),
    ).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows).toHaveCount(count)
})

test('all that a search finds, Esc one step at a time, and rows copy again', async () => {
  const { page } = standing
  const all = await page.locator('.row').count()
  await page.getByLabel('Search accounts').fill('alice')
  await expect.poll(() => page.locator('.row').count()).toBeLessThan(all)
  const found = await page.locator('.row').count()
  expect(found).toBeGreaterThan(0)
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.row-press:focus')).toHaveCount(1)
  await page.keyboard.press('Control+a')
  await expect(page.locator('.row-press[aria-pressed=true]')).toHaveCount(found)
  await page.getByLabel('Search accounts').fill('nothing like it')
  await expect(page.getByRole('toolbar')).toContainText('not shown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Search accounts')).toHaveValue('')
  const copied = await keepTexts(page, '.row-copied')
  await row(page, 'GitHub, alice').click()
  await expect.poll(copied).toHaveLength(1)
})

test('the palette copies by name, keeps what is typed at once, and the sheet opens on ?', async () => {
  const { page, desktop } = standing
  const before = await shownCode(page, 'GitHub, alice')
  await openSettings(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('copy github')
  await expect(page.locator('.palette-line[aria-selected=true]')).toHaveText(/^Copy codeGitHub/)
  await look('palette')
  await page.keyboard.press('Enter')
  await expect(page.locator('.toast-text')).toHaveText(/^Copied the code for GitHub/)
  await page.keyboard.press('Escape')
  await expect(row(page, 'GitHub, alice')).toBeVisible()
  const after = () => shownCode(page, 'GitHub, alice')
  await expect(async () => expect([before, await after()]).toContain(await readClipboard(desktop))).toPass()

  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible()
  await look('shortcuts')
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('Search accounts')).toBeFocused()
  await expect(page.getByLabel('Search accounts')).toHaveValue('')
})

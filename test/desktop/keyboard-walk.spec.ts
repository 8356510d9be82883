// Every kind of screen and dialog by the keyboard alone: all of it reached by Tab, once, named, with a ring that can be
// seen, and back; menus and toolbars by the arrows. One in three of them in the short form; `SCENES=all` walks every scene.

import { expect, test } from 'playwright/test'
import { wholeDesktop } from '../support/desktop-form'
import { type Preview, startPreview } from '../support/preview'
import { tabWalk } from '../support/tab-walk'

let preview: Preview
test.beforeAll(async () => {
  preview = await startPreview()
})
test.afterAll(() => preview.close())

/** One of each kind; the others are the same controls in another state. */
const screens = [
  ...['first-spare', 'keychain-failed', 'locked', 'unreadable'],
  ...['list-counted', 'empty', 'search-nothing', 'selecting-found', 'list-trashed'],
  ...['trash', 'health', 'history', 'settings', 'create-more', 'restore-preview'],
  ...['edit-more', 'show-qr', 'move', 'export-sealed', 'site-codes', 'passphrase-set', 'recovery-key-shown'],
  ...['clock', 'back-up-own', 'add', 'add-by-hand-more', 'add-from-app', 'import', 'import-columns'],
  ...['bulk', 'shortcuts', 'palette-inside', 'quick', 'quick-locked'],
] as const
/** Menus take the arrow keys, and Tab closes them. */
const isMenu = (name: string) => name.endsWith('menu')

test('Tab reaches every control, with a name and a ring, and Shift+Tab leads back', async () => {
  const all = process.env['SCENES'] === 'all'
  test.setTimeout(all ? 1_800_000 : 600_000)
  const some = wholeDesktop ? screens : screens.filter((_, at) => at % 3 === 0)
  const walked = all ? preview.scenes.map(({ name }) => name).filter((name) => !isMenu(name)) : some
  const faults: string[] = []
  for (const name of walked) {
    const scene = preview.scenes.find((each) => each.name === name)
    if (!scene) throw new Error(`there is no scene ${name}`)
    await preview.show(scene)
    await preview.look(scene, 'light', 400)
    for (const fault of await tabWalk(preview.page)) faults.push(`${name}: ${fault}`)
  }
  expect(faults).toEqual([])
})

test('the arrows walk through menus, the bar of the selection, the palette and the list', async () => {
  const { page } = preview
  const show = async (name: string) => {
    const scene = preview.scenes.find((each) => each.name === name)
    if (!scene) throw new Error(`there is no scene ${name}`)
    await preview.show(scene)
  }
  const focused = () =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  for (const menu of ['window-menu', 'row-menu', 'selecting-menu']) {
    await show(menu)
    const items = await page.locator('[role=menuitem]:not(:disabled)').allTextContents()
    expect(items.length, menu).toBeGreaterThan(2)
    for (const item of items) {
      await expect.poll(focused, { message: menu }).toBe(item)
      await press('ArrowDown')
    }
    await expect.poll(focused, { message: `${menu}: around` }).toBe(items[0])
    await press('End')
    await expect.poll(focused).toBe(items.at(-1))
    await press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    await expect.poll(focused, { message: `${menu}: back` }).toMatch(/^(More|Copy code for|Select)/)
  }

  await show('selecting')
  await page.getByRole('button', { name: 'Stop selecting' }).focus()
  await press('ArrowRight', 'ArrowRight')
  await expect.poll(focused).toBe('Pin to top')
  await press('End')
  await expect.poll(focused).toBe('More')
  await press('ArrowRight')
  await expect.poll(focused).toBe('Stop selecting')

  await show('list')
  await press('ArrowDown', 'End')
  await expect.poll(focused).toContain('Old ticket system')
  await press('Home')
  await expect.poll(focused).toContain('Proton')
  await press('ArrowUp')
  await expect.poll(focused).toBe('Search accounts')

  await show('palette-accounts')
  const current = () => page.locator('.palette-line[aria-selected=true]').textContent()
  const first = await current()
  await press('ArrowDown')
  await expect.poll(current).not.toBe(first)
  await press('ArrowUp', 'ArrowRight')
  await expect.poll(current).toMatch(/^Copy code/)
  await press('Escape', 'Escape')
  await expect(page.locator('dialog[open]')).toHaveCount(0)
})

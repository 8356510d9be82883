// What tests do with a recovery key: make one from the window, read its groups, and type back what the check asks for.

import { expect, type Page } from 'playwright/test'

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
export const heading = (page: Page, name: string) => page.getByRole('heading', { name })
export const groupsOn = async (page: Page) =>
  (await page.locator('.key-groups li').allTextContents()).map((text) => text.slice(1))

/** Makes a key from the reminder and answers it. */
export async function makeKey(page: Page, from = 'Make a recovery key'): Promise<string> {
  await button(page, from).click()
  return keyMade(page)
}

/** From the dialog that offers to make one. */
export async function keyMade(page: Page): Promise<string> {
  await button(page, 'Make the key').click()
  await expect(heading(page, 'Your recovery key')).toBeVisible()
  return (await groupsOn(page)).join('-')
}

/** The group numbers that the check asks for, once it is there. */
export async function asked(page: Page): Promise<readonly number[]> {
  const all = page.locator('.key-check .field-label')
  await expect(all.first()).toBeVisible()
  const labels = await all.allTextContents()
  return labels.map((label) => Number(label.replace('Group ', '')))
}

export async function checkKey(page: Page, key: string): Promise<void> {
  await button(page, 'Continue').click()
  for (const group of await asked(page))
    await page.getByLabel(`Group ${group}`).fill(key.split('-')[group - 1] ?? '')
  await button(page, 'Check').click()
  await expect(page.locator('.toast-text', { hasText: /^Your copy is right/ })).toBeVisible()
}

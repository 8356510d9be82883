// What a person does in the window, in words: first start, adding, copying, restarting.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from 'playwright/test'
import type { Settings } from '../../shared/settings'
import { type LaunchOptions, launchApp, type RunningApp } from '../support/app'
import { type Desktop, type DesktopOptions, startDesktop } from '../support/desktop'
import { oathtool } from '../support/judges'
import { giveToTestUser } from '../support/user'

export interface Standing {
  readonly desktop: Desktop
  readonly home: string
  app: RunningApp
  page: Page
}

/** A desktop with the app started on an empty home. */
export async function stand(
  options: DesktopOptions & {
    readonly settings?: Partial<Settings>
    readonly args?: LaunchOptions['args']
    /** Made once there is a folder for what it writes. */
    readonly under?: (desktop: Desktop) => readonly string[]
  } = {},
): Promise<Standing> {
  const { settings, args = [], under = () => [], ...rest } = options
  const desktop = await startDesktop({ display: 'bare', ...rest })
  try {
    const home = desktop.newFolder('tidelock')
    if (settings !== undefined) {
      const path = join(home, 'settings.json')
      writeFileSync(path, JSON.stringify({ version: 1, settings }))
      giveToTestUser(path)
    }
    const app = await launchApp({ desktop, home, args, under: under(desktop) })
    return { desktop, home, app, page: await app.firstWindow() }
  } catch (error) {
    await desktop.stop()
    throw error
  }
}

export async function leave({ app, desktop }: Standing): Promise<void> {
  try {
    await app.close()
  } finally {
    await desktop.stop()
  }
}

export async function restart(standing: Standing): Promise<void> {
  await standing.app.close()
  standing.app = await launchApp({ desktop: standing.desktop, home: standing.home })
  standing.page = await standing.app.firstWindow()
}

/** Past the first step of the first start, to the one in which something is decided. */
export async function skipIntroduction(page: Page): Promise<void> {
  const skip = page.getByRole('button', { name: 'Skip the introduction' })
  const decides = page.locator('form.choices, form.slot-form')
  await expect(skip.or(decides)).toBeVisible()
  if (await skip.isVisible()) await skip.click()
}

export async function protectWithKeychain(page: Page): Promise<void> {
  await skipIntroduction(page)
  await page.getByRole('button', { name: /^Protect with/ }).click()
  await expect(page.getByText('Your first account')).toBeVisible()
}

export async function protectWithPassphrase(page: Page, passphrase: string): Promise<void> {
  const choose = page.getByRole('button', { name: 'Use a passphrase' })
  const field = page.getByLabel('Passphrase', { exact: true })
  await skipIntroduction(page)
  // The keychain's answer may replace the button by the field at any moment.
  await expect(async () => {
    if (await choose.isVisible()) await choose.click({ timeout: 1_000 })
    await field.fill(passphrase, { timeout: 1_000 })
    await page.getByLabel('Repeat the passphrase').fill(passphrase, { timeout: 1_000 })
    await page.waitForTimeout(100)
    await expect(field).toHaveValue(passphrase, { timeout: 500 })
  }).toPass({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Create the vault' }).click()
  await expect(page.getByText('Your first account')).toBeVisible()
}

/** The settings. A dialog or a menu that is still closing takes the key with it. */
export async function openSettings(page: Page): Promise<void> {
  const title = page.getByRole('heading', { name: 'Settings', exact: true })
  await expect(async () => {
    if (!(await title.isVisible())) await page.keyboard.press('Control+,')
    await expect(title).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

/** The Add screen, with the keyboard in its field. */
export async function openAdd(page: Page): Promise<void> {
  // A screen that is just being left takes the key with it.
  await expect(async () => {
    await page.keyboard.press('Control+n')
    await expect(page.getByLabel('Link or text')).toBeFocused({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

/** Typed or pasted text, handed over as it is. */
export async function giveText(page: Page, text: string): Promise<void> {
  await openAdd(page)
  await page.getByLabel('Link or text').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
}

/** Files, as the system's own chooser would give them. */
export async function giveFiles(page: Page, paths: readonly string[]): Promise<void> {
  await openAdd(page)
  await page.locator('input[type=file]').setInputFiles([...paths])
}

export async function openByHand(page: Page): Promise<void> {
  await openAdd(page)
  await page.getByRole('button', { name: /^Type it by hand/ }).click()
  await expect(page.getByLabel('Site or issuer')).toBeFocused()
}

export async function addByLink(page: Page, uri: string): Promise<void> {
  await giveText(page, uri)
  // HOTP shows no code before it is saved.
  await expect(page.locator('.preview .row-issuer')).toBeVisible()
  await page.getByRole('button', { name: 'Save account' }).click()
  await expect(page.getByRole('heading', { name: 'Add accounts' })).toBeHidden()
}

export function row(page: Page, name: string): Locator {
  return page.getByRole('button', { name: `Copy code for ${name}`, exact: true })
}

/** What is seen of a row: its button lies over it and holds none of it. */
export const seenRow = (page: Page, name: string): Locator => page.locator('.row', { has: row(page, name) })

/** The digits that a row shows, without the gap between groups. */
export async function shownCode(page: Page, name: string): Promise<string> {
  const text = await seenRow(page, name).locator('.code').first().textContent()
  return (text ?? '').replace(/\s/gu, '')
}

/** What oathtool says the code is now. It may be another one a moment later: compare in an `expect(…).toPass`. */
export async function codeNow(secret: string): Promise<string> {
  const [code] = await oathtool([['--totp', '-b', secret]])
  return code ?? ''
}

/** Waits until a row shows the code that oathtool says. */
export async function expectShown(page: Page, name: string, secret: string): Promise<void> {
  await expect(async () => {
    expect(await shownCode(page, name)).toBe(await codeNow(secret))
  }).toPass({ timeout: 30_000 })
}

/**
 * Does what copies or types a code, then waits until `read` gives one that oathtool has for a moment since: the step may
 * turn anywhere between.
 */
export async function expectCodeBy(
  act: () => Promise<unknown>,
  read: () => string | Promise<string>,
  secret: string,
): Promise<void> {
  const began = Math.floor(Date.now() / 1000)
  await act()
  await expect(async () => {
    const given = await read()
    const turned = Math.floor(Date.now() / 30_000) - Math.floor(began / 30)
    expect(await oathtool([['--totp', '-b', '-N', `@${began}`, '-w', String(turned), secret]])).toContain(
      given,
    )
  }).toPass({ timeout: 30_000 })
}

/**
 * Keeps every text that comes up there from now on. A row's answer is gone after two seconds, and a busy machine may not have
 * looked by then.
 */
export async function keepTexts(page: Page, selector: string): Promise<() => Promise<readonly string[]>> {
  const kept = await page.evaluateHandle((wanted) => {
    const texts: string[] = []
    const look = () => {
      for (const { textContent } of document.querySelectorAll(wanted)) {
        const text = textContent ?? ''
        if (!texts.includes(text)) texts.push(text)
      }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
    return texts
  }, selector)
  return () => kept.evaluate((texts) => [...texts])
}

/**
 * Answers main's own questions in place of a person, in this start of the program. Answers what was asked since, when
 * called.
 */
export async function answerConfirm(
  { app }: Pick<Standing, 'app'>,
  yes: boolean,
): Promise<() => Promise<readonly string[]>> {
  await app.electron.evaluate(({ dialog }, answer) => {
    const asked: string[] = []
    let open = false
    Object.assign(globalThis, { asked })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      const { message, buttons, defaultId, cancelId } = given.at(-1) as Electron.MessageBoxOptions
      const no = buttons?.indexOf('Cancel')
      if (no !== defaultId || no !== cancelId) throw new Error('a key pressed by chance would not say no')
      if (open) throw new Error('a question over a question')
      asked.push(message)
      open = true
      await new Promise((resume) => setTimeout(resume, 100))
      open = false
      return { response: answer ? 0 : 1, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  }, yes)
  return () => app.electron.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
}

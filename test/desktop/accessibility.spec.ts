// Every scene against all rules of axe-core, in light, dark and high contrast (the main screens in light, in the short form);
// and the main flows in Chromium's own accessibility tree, as a screen reader would be told of them.

import axe from 'axe-core'
import { expect, test } from 'playwright/test'
import { heard, listenFor, outOfReach, treeOf } from '../support/accessibility-tree'
import { wholeDesktop } from '../support/desktop-form'
import { type Preview, startPreview, type Theme } from '../support/preview'

const scene = (name: string) => {
  const found = preview.scenes.find((each) => each.name === name)
  if (!found) throw new Error(`no such scene: ${name}`)
  return found
}

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[]
}

let preview: Preview
test.beforeAll(async () => {
  preview = await startPreview()
})
test.afterAll(() => preview.close())

/** All rules; or the one about contrast alone, because nothing else differs by theme. `enhanced` asks for 7:1. */
const runs: Readonly<Record<'all' | 'contrast' | 'enhanced', object>> = {
  all: {},
  contrast: { runOnly: ['color-contrast'] },
  enhanced: { runOnly: ['color-contrast-enhanced'], rules: { 'color-contrast-enhanced': { enabled: true } } },
}

/** What axe found, a line for each element. */
async function findings(run: keyof typeof runs): Promise<readonly string[]> {
  const found = await preview.page.evaluate(async (options) => {
    // Put there by the test; its own types know it as a module only.
    const { axe: inPage } = window as unknown as {
      axe: { run(context: Document, options: object): Promise<{ violations: readonly Finding[] }> }
    }
    const { violations } = await inPage.run(document, { resultTypes: ['violations'], ...options })
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary: failureSummary ?? '' })),
    }))
  }, runs[run])
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  )
}

/** What everybody meets. */
const mainScreens = [
  ...['first', 'first-protect', 'locked', 'keychain-failed', 'list', 'empty', 'selecting-found', 'edit-more'],
  ...['settings', 'add', 'add-by-hand-more', 'import', 'export-sealed', 'health', 'history', 'trash'],
  ...['recovery-key-shown', 'restore-preview', 'quick', 'quick-locked'],
]

test('axe finds nothing on any scene in any look, and at 300 % every control is in reach', async () => {
  // A minute on a quiet machine, with a hundred scenes in five looks.
  test.setTimeout(1_800_000)
  const looks: readonly (readonly [Theme, keyof typeof runs])[] = [['light', 'all']]
  const others: readonly (readonly [Theme, keyof typeof runs])[] = [
    ['dark', 'contrast'],
    ['light-more', 'enhanced'],
    ['dark-more', 'enhanced'],
  ]
  const all: string[] = []
  // SCREENS_ONLY=trash: the scenes of that name alone, while one is worked on.
  const only = process.env['SCREENS_ONLY'] ?? ''
  const scenes = preview.scenes.filter(({ name }) =>
    only !== '' ? name.startsWith(only) : wholeDesktop || mainScreens.includes(name),
  )
  expect(scenes.length).toBeGreaterThanOrEqual(only !== '' ? 1 : mainScreens.length)
  for (const scene of scenes) {
    try {
      await preview.show(scene)
    } catch (error) {
      all.push(String(error))
      continue
    }
    await preview.page.evaluate(axe.source)
    for (const [theme, run] of wholeDesktop ? [...looks, ...others] : looks) {
      await preview.look(scene, theme, 400)
      for (const finding of await findings(run)) all.push(`${scene.name}, ${theme}: ${finding}`)
    }
    // A window of 400 x 640 at 300 %.
    await preview.look(scene, 'light', 133)
    for (const lost of await outOfReach(preview.page)) all.push(`${scene.name}, at 300 %: ${lost}`)
  }
  expect(all).toEqual([])
})

test('the tree of Chromium reads a row, its code digit by digit, and the seconds left only where the keyboard is', async () => {
  const { page } = preview
  await preview.show(scene('list'))
  await preview.look(scene('list'), 'light', 400)
  const copy = 'Copy code for GitHub, robin@example.com'
  const described = async () =>
    (await treeOf(page)).find(({ role, name }) => role === 'button' && name === copy)?.description
  await expect.poll(described).toMatch(/^Code( \d){6}$/)
  const rows = await treeOf(page)
  // Nothing that is only for the eye is read a second time.
  expect(rows.filter(({ role, name }) => role === 'StaticText' && /^(GitHub|\d{3})$/.test(name))).toEqual([])
  expect(rows.find(({ role }) => role === 'heading')?.name).toBe('Accounts')
  expect(rows.some(({ role, name }) => role === 'searchbox' && name === 'Search accounts')).toBe(true)
  expect(rows.some(({ role, name }) => role === 'list' && name === 'Accounts')).toBe(true)

  await page.getByRole('button', { name: copy }).focus()
  await expect.poll(described).toMatch(/^Code( \d){6}, \d+ seconds? left$/)

  await listenFor(page)
  // Two seconds of countdown: nobody counts aloud.
  await page.waitForTimeout(2_100)
  expect(await heard(page)).toEqual([])
  await page.keyboard.press('Control+t')
  await expect.poll(() => heard(page)).toEqual([expect.stringMatching(/^\d+ seconds? left$/)])
})

test('a copy, an error and a lock are each said once', async () => {
  const { page } = preview
  await preview.show(scene('list'))
  await listenFor(page)
  await page.getByRole('button', { name: 'Copy code for GitHub, robin@example.com' }).click()
  await expect.poll(() => heard(page)).toHaveLength(1)
  // The row answers to the eye meanwhile, and the pill counts down.
  await page.waitForTimeout(1_200)
  expect(await heard(page)).toEqual(['Copied the code for GitHub, robin@example.com'])

  await listenFor(page)
  await page.keyboard.press('Control+l')
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeFocused()
  const locked = async () => (await heard(page)).filter((each) => /locked/.test(each)).length
  await expect.poll(locked).toBe(1)
  await page.waitForTimeout(300)
  expect(await locked()).toBe(1)

  await preview.show(scene('locked'))
  await listenFor(page)
  await page.getByLabel('Passphrase', { exact: true }).fill('wrong')
  await page.keyboard.press('Enter')
  await expect.poll(() => heard(page)).toEqual([expect.stringContaining('That is not the passphrase')])
  await expect(async () => {
    const field = (await treeOf(page)).find(({ role, name }) => role === 'textbox' && name === 'Passphrase')
    expect(field?.description).toContain('That is not the passphrase')
    expect(field?.states).toContain('invalid')
  }).toPass({ timeout: 30_000 })
})

test('unlocking, adding and the quick window read by role and name', async () => {
  const { page } = preview
  const reads = async (name: string, wanted: readonly string[]) => {
    await preview.show(scene(name))
    const lines = async () => (await treeOf(page)).map(({ role, name: called }) => `${role} ${called}`)
    await expect.poll(lines).toEqual(expect.arrayContaining([...wanted]))
  }
  await reads('locked', [
    'main ',
    'heading Tidelock is locked',
    'textbox Passphrase',
    'button Show what I type',
    'button Unlock',
    'button Use the recovery key',
  ])
  await reads('add-by-hand', [
    'heading By hand',
    'textbox Site or issuer',
    'textbox Account name',
    'textbox Secret',
    'button Save account',
  ])
  await reads('confirm', ['button Cancel'])
  await reads('quick', [
    'combobox Search accounts',
    'listbox Accounts',
    'option Copy code for Proton, robin.meyer@proton.example',
  ])
  const chosen = async () =>
    (await treeOf(page)).find(({ role, states }) => role === 'option' && states.includes('selected'))
      ?.description
  await expect.poll(chosen).toMatch(/^Code( \d){6,8}, \d+ seconds? left$/)
})

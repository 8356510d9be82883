// Takes pictures of every scene in both themes and three widths: `node test/renderer/preview/shoot.mjs FOLDER [NAME…]`,
// after `vite build` and while `vite preview` of this folder's config runs.

import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright'
import { addShots } from './add-shots.mjs'

const [folder = '/tmp/shots', ...only] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const address = process.env.PREVIEW ?? 'http://localhost:4173/'
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--use-fake-device-for-media-stream=device-count=2',
    '--use-fake-ui-for-media-stream',
  ],
})

const settle = (page) => page.waitForTimeout(350)

const create =
  ({ issuer = 'Harbour', account = 'alice@example.com' }) =>
  async (page) => {
    await page.keyboard.press('Control+Shift+N')
    await page.getByLabel('Site or issuer').fill(issuer)
    await page.getByLabel('Account name').fill(account)
    await page.waitForTimeout(250)
  }
const openClock = async (page) => {
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: 'Check…' }).click()
}

const skip = (page) => page.getByRole('button', { name: 'Skip the introduction' }).click()

/** name: [query, what is done before the picture] */
const shots = {
  starting: ['scene=starting'],
  'first-what': ['scene=first'],
  first: ['scene=first', async (page) => page.getByRole('button', { name: 'Continue' }).click()],
  'first-skip': ['scene=first', skip],
  'first-bring': [
    'scene=first&empty=1',
    async (page) => {
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: /^Protect with/ }).click()
    },
  ],
  'first-spare': [
    'scene=first',
    async (page) => {
      await skip(page)
      await page.getByText('Also set a passphrase').click()
    },
  ],
  'first-pass': [
    'scene=first',
    async (page) => {
      await skip(page)
      await page.getByRole('button', { name: 'Use a passphrase' }).click()
      await page.getByLabel('Passphrase', { exact: true }).fill('short')
      await page.getByLabel('Repeat').fill('shark')
    },
  ],
  'first-asking': ['scene=first-asking', skip],
  'first-absent': ['scene=first-absent', skip],
  slow: ['scene=slow'],
  'slow-only': ['scene=slow-only'],
  failed: ['scene=failed'],
  'failed-only': ['scene=failed-only'],
  locked: ['scene=locked'],
  'locked-wrong': [
    'scene=locked',
    async (page) => {
      await page.getByLabel('Passphrase').fill('wrong')
      await page.keyboard.press('Enter')
    },
  ],
  'locked-recovery': ['scene=locked', async (page) => page.getByText('Use the recovery key').click()],
  'locked-keychain': ['scene=locked-keychain'],
  unreadable: ['scene=unreadable'],
  'unreadable-none': ['scene=unreadable-none'],
  open: ['scene=open'],
  next: [
    'scene=open&next=1',
    async (page) => {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
    },
  ],
  copied: ['scene=only-keychain', async (page) => page.locator('.row-main').nth(2).click()],
  hotp: [
    'scene=open',
    async (page) => page.locator('.row', { hasText: 'Company VPN' }).locator('.row-main').click(),
  ],
  demo: ['scene=demo'],
  hard: ['scene=hard'],
  empty: ['scene=empty'],
  search: ['scene=open', async (page) => page.keyboard.type('rob')],
  nothing: ['scene=open', async (page) => page.keyboard.type('zebra crossing')],
  menu: [
    'scene=open',
    async (page) => {
      await page.locator('.row').nth(2).hover()
      await page
        .locator('.row')
        .nth(2)
        .getByRole('button', { name: /Actions/ })
        .click()
    },
  ],
  'window-menu': [
    'scene=open',
    async (page) => page.getByRole('button', { name: 'More', exact: true }).first().click(),
  ],
  trashed: [
    'scene=open',
    async (page) => {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Delete')
    },
  ],
  ...addShots,
  edit: [
    'scene=open',
    async (page) => {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('F2')
      await page.waitForTimeout(200)
    },
  ],
  'edit-pin': [
    'scene=open',
    async (page) => page.locator('.row', { hasText: 'Yandex' }).locator('.row-main').click(),
  ],
  trash: [
    'scene=open',
    async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).first().click()
      await page.keyboard.press('Enter')
    },
  ],
  'trash-empty': [
    'scene=open&trash=empty',
    async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).first().click()
      await page.keyboard.press('Enter')
    },
  ],
  'trash-confirm': [
    'scene=open',
    async (page) => {
      await page.getByRole('button', { name: 'More', exact: true }).first().click()
      await page.keyboard.press('Enter')
      await page
        .getByRole('button', { name: /for good/ })
        .first()
        .click()
    },
  ],
  create: ['scene=open', create({})],
  'create-empty': ['scene=open', async (page) => page.keyboard.press('Control+Shift+N')],
  'create-long': [
    'scene=open',
    create({
      issuer: 'Bundesanstalt für Materialforschung und -prüfung, Außenstelle Adlershof 🔐',
      account: 'maximiliane.von-hohenlohe-schillingsfürst+two-factor@department.example.org',
    }),
  ],
  'create-more': [
    'scene=open',
    async (page) => {
      await create({})(page)
      await page.getByText('More options').click()
    },
  ],
  'create-check': [
    'scene=open',
    async (page) => {
      await create({})(page)
      await page.getByLabel('Code', { exact: true }).fill('222222')
      await page.waitForTimeout(200)
    },
  ],
  'create-wrong': [
    'scene=open',
    async (page) => {
      await create({})(page)
      await page.getByLabel('Code', { exact: true }).fill('333333')
      await page.waitForTimeout(200)
    },
  ],
  'create-kept': [
    'scene=open',
    async (page) => {
      await create({})(page)
      await page.getByRole('button', { name: 'Keep this account' }).click()
      await page.waitForTimeout(300)
    },
  ],
  'create-fault': [
    'scene=open',
    async (page) => {
      await create({})(page)
      await page.getByText('More options').click()
      await page.getByLabel('Digits').fill('12')
      await page.waitForTimeout(200)
    },
  ],
  corrected: ['scene=corrected'],
  clock: ['scene=open', openClock],
  'clock-found': [
    'scene=open',
    async (page) => {
      await openClock(page)
      await page.getByLabel('Code on the other device').fill('111111')
      await page.keyboard.press('Enter')
    },
  ],
  'clock-nowhere': [
    'scene=open',
    async (page) => {
      await openClock(page)
      await page.getByLabel('Code on the other device').fill('333333')
      await page.keyboard.press('Enter')
    },
  ],
  settings: ['scene=open&runtime=fallback', async (page) => page.keyboard.press('Control+,')],
  'settings-keychain': ['scene=only-keychain', async (page) => page.keyboard.press('Control+,')],
  'settings-end': [
    'scene=only-passphrase&runtime=fallback',
    async (page) => {
      await page.keyboard.press('Control+,')
      await page.waitForTimeout(100)
      await page.locator('.page-scrolls').evaluate((box) => box.scrollTo(0, 700))
    },
  ],
  'settings-about': [
    'scene=only-passphrase&runtime=fallback',
    async (page) => {
      await page.keyboard.press('Control+,')
      await page.waitForTimeout(100)
      await page.locator('.page-scrolls').evaluate((box) => box.scrollTo(0, 9999))
    },
  ],
  passphrase: [
    'scene=only-keychain',
    async (page) => {
      await page.keyboard.press('Control+,')
      await page.getByRole('button', { name: 'Set…' }).click()
    },
  ],
  recovery: [
    'scene=only-keychain',
    async (page) => {
      await page.keyboard.press('Control+,')
      await page.getByRole('button', { name: 'Make' }).click()
    },
  ],
}

const sizes = { 320: [320, 400], 400: [400, 640], 900: [900, 640] }
const wantedSizes = (process.env.SIZES ?? '320,400,900').split(',')
for (const theme of (process.env.THEMES ?? 'light,dark').split(',')) {
  for (const name of wantedSizes) {
    const [width, height] = sizes[name]
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme })
    const page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        console.log(`console: ${message.text()}`)
    })
    page.on('pageerror', (error) => console.log(`page error: ${error.message}`))
    for (const [shot, [query, act]] of Object.entries(shots)) {
      if (only.length > 0 && !only.includes(shot)) continue
      await page.goto(`${address}?${query}`)
      await page.waitForTimeout(120)
      try {
        await act?.(page)
      } catch (error) {
        console.log(`${shot} ${name} ${theme}: ${String(error).split('\n')[0]}`)
      }
      await settle(page)
      await page.screenshot({ path: `${folder}/${shot}-${name}-${theme}.png` })
    }
    await context.close()
  }
}
await browser.close()

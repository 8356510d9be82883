// Takes pictures of every scene in both themes and three widths: `node test/renderer/preview/shoot.mjs FOLDER [NAME…]`,
// after `vite build` and while `vite preview` of this folder's config runs.

import { mkdirSync } from 'node:fs'
import { chromium } from 'playwright'

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
  ],
})

const link = 'otpauth://totp/GitHub:robin%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=GitHub'
const paste = (text) => (page) =>
  page.evaluate((given) => {
    const data = new DataTransfer()
    data.setData('text/plain', given)
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
const settle = (page) => page.waitForTimeout(350)

const twice = `${link}\notpauth://totp/Harbour:mia?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXQ&issuer=Harbour`
const google = 'otpauth-migration://offline?data=1of4\notpauth-migration://offline?data=2of4'
/** Files are given to the chooser's input, as its dialog would. */
const give =
  (...names) =>
  async (page) => {
    await page.keyboard.press('Control+n')
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const files = names.map((name) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: name.endsWith('.png') ? png : Buffer.from('{}'),
    }))
    await page.locator('input[type=file]').setInputFiles(files)
    await page.waitForTimeout(400)
  }
const byHand = async (page) => {
  await page.keyboard.press('Control+n')
  await page.getByRole('button', { name: /Type it by hand/ }).click()
}
const onScreen = async (page) => {
  await page.keyboard.press('Control+n')
  await page.getByRole('button', { name: /Scan the screen/ }).click()
  await page.waitForTimeout(300)
}
const askQr = async (page) => {
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Show QR…' }).click()
}
const askMove = async (page) => {
  await page.getByRole('button', { name: 'More', exact: true }).first().click()
  await page.getByRole('menuitem', { name: /Move to a phone/ }).click()
}

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

/** name: [query, what is done before the picture] */
const shots = {
  starting: ['scene=starting'],
  first: ['scene=first'],
  'first-spare': ['scene=first', async (page) => page.getByText('Also set a passphrase').click()],
  'first-pass': [
    'scene=first',
    async (page) => {
      await page.getByRole('button', { name: 'Use a passphrase' }).click()
      await page.getByLabel('Passphrase', { exact: true }).fill('short')
      await page.getByLabel('Repeat').fill('shark')
    },
  ],
  'first-asking': ['scene=first-asking'],
  'first-absent': ['scene=first-absent'],
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
  add: ['scene=open', async (page) => page.keyboard.press('Control+n')],
  'add-link': ['scene=open', paste(link)],
  'add-wrong-link': ['scene=open', paste('otpauth://totp/x?secret=ABC&digits=12')],
  'add-twice': ['scene=open', paste(twice)],
  'add-hand': [
    'scene=open',
    async (page) => {
      await byHand(page)
      await page.getByLabel('Site or issuer').fill('Harbour')
      await page.getByLabel('Secret').fill('JBSW Y3DP EHPK 3PX0')
      await page.waitForTimeout(300)
    },
  ],
  'add-hand-more': [
    'scene=open',
    async (page) => {
      await byHand(page)
      await page.getByText('More options').click()
    },
  ],
  'add-help': [
    'scene=open',
    async (page) => {
      await page.keyboard.press('Control+n')
      await page.getByRole('button', { name: /Coming from/ }).click()
      await page.getByLabel('Microsoft Authenticator').check()
    },
  ],
  'import-47': ['scene=open', give('backup-47.json')],
  'import-47-replace': [
    'scene=open',
    async (page) => {
      await give('backup-47.json')(page)
      await page.getByRole('radio', { name: 'Replace' }).check({ force: true })
      await page.locator('.add-scroller').evaluate((box) => box.scrollTo(0, 9999))
    },
  ],
  'import-bad': [
    'scene=open',
    async (page) => {
      await give('backup-47.json')(page)
      await page.getByRole('radio', { name: /Not read/ }).check({ force: true })
    },
  ],
  'import-mend': [
    'scene=open',
    async (page) => {
      await give('backup-47.json')(page)
      await page.getByRole('button', { name: /^Mend/ }).first().click()
      await page.waitForTimeout(300)
    },
  ],
  'import-10000': [
    'scene=open',
    async (page) => {
      await give('backup-10000.json')(page)
      await page.locator('.add-scroller').evaluate((box) => box.scrollTo(0, 200_000))
    },
  ],
  'import-password': ['scene=open', give('locked.json')],
  'import-wrong': [
    'scene=open',
    async (page) => {
      await give('locked.json', 'backup-3.json')(page)
      await page.keyboard.type('wave')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(200)
    },
  ],
  'import-deriving': [
    'scene=open',
    async (page) => {
      await give('slow.json')(page)
      await page.keyboard.type('wave')
      await page.keyboard.press('Enter')
      await page.waitForTimeout(2200)
    },
  ],
  'import-columns': ['scene=open', give('table.csv')],
  'import-failed': [
    'scene=open',
    give('broken.bin', 'a file with quite a long name of somebody’s backup-3.json'),
  ],
  'import-no-code': ['scene=open', give('holiday.png')],
  'import-google': ['scene=open', paste(google)],
  'import-forget': [
    'scene=open',
    async (page) => {
      await give('backup-47.json')(page)
      await page.keyboard.press('Escape')
    },
  ],
  report: [
    'scene=open',
    async (page) => {
      await give('backup-47.json')(page)
      await page.getByRole('button', { name: /^Import 4/ }).click()
    },
  ],
  camera: [
    'scene=open',
    async (page) => {
      await page.keyboard.press('Control+n')
      await page.getByRole('button', { name: /Use the camera/ }).click()
      await page.waitForTimeout(500)
    },
  ],
  region: ['scene=open', onScreen],
  'region-windows': [
    'scene=open',
    async (page) => {
      await onScreen(page)
      await page.getByRole('button', { name: 'Look in one window instead' }).click()
      await page.locator('.add-scroller').evaluate((box) => box.scrollTo(0, 9999))
    },
  ],
  'show-qr-ask': ['scene=only-passphrase', askQr],
  'show-qr-confirm': ['scene=only-keychain', askQr],
  'show-qr': [
    'scene=only-passphrase',
    async (page) => {
      await askQr(page)
      await page.keyboard.type('tide')
      await page.keyboard.press('Enter')
    },
  ],
  'move-ask': ['scene=only-passphrase', askMove],
  move: [
    'scene=only-passphrase',
    async (page) => {
      await askMove(page)
      await page.getByLabel('Your passphrase').fill('tide')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Next code' }).click()
    },
  ],
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

// The scenes of the Add screen, of showing a QR and of moving to a phone: name → [query, what is done before the picture].

const link = 'otpauth://totp/GitHub:robin%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=GitHub'
const paste = (text) => (page) =>
  page.evaluate((given) => {
    const data = new DataTransfer()
    data.setData('text/plain', given)
    document.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, text)
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
const onCamera = async (page) => {
  await page.keyboard.press('Control+n')
  await page.getByRole('button', { name: /Use the camera/ }).click()
  await page.waitForTimeout(900)
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

export const addShots = {
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
    },
  ],
  ...Object.fromEntries(
    ['Aegis', 'Microsoft Authenticator', 'Google Authenticator', '1Password', 'KeePass', 'Steam'].map(
      (app) => [
        `add-help-${app.split(' ')[0].toLowerCase()}`,
        [
          'scene=open',
          async (page) => {
            await page.keyboard.press('Control+n')
            await page.getByRole('button', { name: /Coming from/ }).click()
            await page.getByLabel('Search apps').fill(app)
            await page.keyboard.press('Enter')
          },
        ],
      ],
    ),
  ),
  'add-help-none': [
    'scene=open',
    async (page) => {
      await page.keyboard.press('Control+n')
      await page.getByRole('button', { name: /Coming from/ }).click()
      await page.getByLabel('Search apps').fill('no such app')
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
      await page.getByRole('radio', { name: /Not read/ }).check({ force: true })
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
  camera: ['scene=open', onCamera],
  'camera-none': ['scene=open&camera=none', onCamera],
  'camera-busy': ['scene=open&camera=busy', onCamera],
  'camera-google': ['scene=open&camera=google', onCamera],
  'camera-done': [
    'scene=open&camera=google',
    async (page) => {
      await onCamera(page)
      await page.getByRole('button', { name: 'Show what was found' }).click()
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
}

// T13. Known secrets in a vault, and then a search through the memory of the program's processes and through everything it
// wrote: what a page must never have, what main must not have any more once it is locked, what no file and no log may hold.

import { createDecipheriv, scryptSync } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { launchApp } from '../../support/app'
import { reportHard } from '../../support/hard-report'
import { counted, searchMemory } from '../../support/process-memory'
import { base32Of, hitsIn, spellingsOf } from '../../support/spellings'
import { addByLink, leave, protectWithPassphrase, row, type Standing, stand } from '../steps'

const passphrase = 'nine brittle lanterns outrun 4 sleepy magpies'
const secrets = [
  Buffer.from('a canary in a coal mine!'),
  Buffer.from([...Array(27).keys()].map((n) => 253 - 9 * n)),
]
const ofSecrets = secrets.flatMap((secret) => spellingsOf(secret))
const ofPassphrase = spellingsOf(Buffer.from(passphrase)).filter(([name]) => name === 'raw')
const ofPassphraseWide = [['raw, two bytes each', Buffer.from(passphrase, 'utf16le')]] as const

let standing: Standing
let complaints = ''

test.beforeAll(async () => {
  standing = await stand()
  await protectWithPassphrase(standing.page, passphrase)
  for (const [n, secret] of secrets.entries())
    await addByLink(
      standing.page,
      `otpauth://totp/Harbour:user${n}?secret=${base32Of(secret)}&issuer=Harbour`,
    )
  // What was pasted was in the page. From here on it is a program that was given nothing but the passphrase.
  await standing.app.close()
  standing.app = await launchApp({ desktop: standing.desktop, home: standing.home })
  standing.app.electron.process().stderr?.on('data', (data) => {
    complaints += data
  })
  standing.page = await standing.app.firstWindow()
})
test.afterAll(() => leave(standing))

/** The vault's own key, by the passphrase and the documented layout. */
function masterKey(): Buffer {
  const { header } = JSON.parse(readFileSync(join(standing.home, 'vault.json'), 'utf8')) as {
    header: {
      slots: {
        n: number
        r: number
        p: number
        salt: string
        key: string
        key_params: Record<string, string>
      }[]
    }
  }
  const [slot] = header.slots
  if (slot === undefined) throw new Error('no slot')
  const bytes = (hex: string | undefined) => Buffer.from(hex ?? '', 'hex')
  const cost = { N: slot.n, r: slot.r, p: slot.p, maxmem: 256 * 1024 * 1024 }
  const key = scryptSync(passphrase, bytes(slot.salt), 32, cost)
  const opener = createDecipheriv('aes-256-gcm', key, bytes(slot.key_params['nonce']))
  opener.setAuthTag(bytes(slot.key_params['tag']))
  return Buffer.concat([opener.update(bytes(slot.key)), opener.final()])
}

async function unlock(): Promise<void> {
  const { page } = standing
  await page.getByLabel('Passphrase', { exact: true }).click()
  // Key by key, so that Playwright's own messages do not hold it whole.
  await page.keyboard.type(passphrase)
  await page.keyboard.press('Enter')
  await expect(row(page, 'Harbour, user0')).toBeVisible()
}

test('a page never has a stored secret, and a locked main process has neither the secrets nor the key', async () => {
  test.setTimeout(600_000)
  const { page, app } = standing
  const ofKey = spellingsOf(masterKey())
  await unlock()
  await row(page, 'Harbour, user1').click()
  await page.waitForTimeout(1_000)
  const renderers = app.processes().filter(({ command }) => command.includes('--type=renderer'))
  expect(renderers.length).toBeGreaterThan(0)
  const inPages = renderers.flatMap(({ pid }) => searchMemory(pid, [...ofSecrets, ...ofKey]))
  const typed = renderers.flatMap(({ pid }) =>
    searchMemory(pid, [...ofPassphrase, ...ofPassphraseWide]),
  ).length
  const mainOpen = counted(searchMemory(app.pid, [...ofSecrets, ...ofKey]))

  await page.evaluate(() => window.tidelock.lock())
  await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
  // The collection that follows a lock takes its time on a busy machine; what is kept is there at every look.
  let [keyLeft, secretsLeft] = [counted([]), counted([])]
  for (let looks = 0; looks < 5; looks += 1) {
    await page.waitForTimeout(2_000)
    keyLeft = counted(searchMemory(app.pid, ofKey))
    secretsLeft = counted(searchMemory(app.pid, ofSecrets))
    if (Object.keys({ ...keyLeft, ...secretsLeft }).length === 0) break
  }
  const passphraseLeft = searchMemory(app.pid, [...ofPassphrase, ...ofPassphraseWide]).length
  console.log('open, in main:', mainOpen, 'locked, key:', keyLeft, 'locked, secrets:', secretsLeft)
  console.log(`passphrase: ${typed} in the page, ${passphraseLeft} in main after lock`)

  const none = (found: object) => (Object.keys(found).length === 0 ? 1 : 0)
  const what = 'secrets and vault key in the page’s memory'
  reportHard({
    ...{ test: 'T13', what, tried: renderers.length, held: inPages.length === 0 ? renderers.length : 0 },
    bar: '0 in 15 spellings',
  })
  reportHard({ test: 'T13', what: 'vault key in main after lock', tried: 1, held: none(keyLeft), bar: '0' })
  reportHard({
    test: 'T13',
    what: 'raw secrets in main after lock',
    tried: 1,
    held: secretsLeft['raw'] ? 0 : 1,
    bar: '0',
  })
  reportHard({
    ...{ test: 'T13', what: 'copies of the typed passphrase left in main after lock', tried: 1, held: 1 },
    figure: { value: passphraseLeft, unit: 'copies' },
    bar: 'reported',
  })
  // The search finds what is there: an open vault's secrets and key lie in main.
  expect(Object.keys(mainOpen).length).toBeGreaterThan(0)
  expect(inPages).toEqual([])
  expect(keyLeft).toEqual({})
  expect(secretsLeft).toEqual({})
})

test('no file of the program and no line that it printed holds a secret', async () => {
  const { desktop, home, app } = standing
  await unlock()
  await app.close()
  const needles = [...ofSecrets, ...ofPassphrase, ...ofPassphraseWide, ...spellingsOf(masterKey())]
  const found: string[] = []
  let files = 0
  for (const name of readdirSync(desktop.folder, { recursive: true }).map(String)) {
    const path = join(desktop.folder, name)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue
    files += 1
    for (const hit of hitsIn(readFileSync(path), needles)) found.push(`${name}: ${hit}`)
  }
  const printed = hitsIn(Buffer.from(complaints), needles)
  const dumps = readdirSync(home, { recursive: true })
    .map(String)
    .filter((name) => /\.dmp$|(^|\/)core(\.\d+)?$/.test(name))
  const held = found.length + printed.length + dumps.length === 0 ? files : 0
  reportHard({
    test: 'T13',
    what: 'files, logs and dumps of a session',
    tried: files,
    held,
    bar: '0 secrets, 0 dumps',
  })
  expect(files).toBeGreaterThan(10)
  expect([...found, ...printed, ...dumps]).toEqual([])
})

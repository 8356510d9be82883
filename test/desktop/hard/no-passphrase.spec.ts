// T9. A hostile page where only the keychain opens the vault: it says `confirmed` as often as it likes, and no stored secret
// comes back or is written, nor is a passphrase of its own taken, because main asks the person, who says no.

import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { reportHard } from '../../support/hard-report'
import { base32Of, hitsIn, spellingsOf } from '../../support/spellings'
import { tool } from '../../support/tools'
import { addByLink, answerConfirm, leave, protectWithKeychain, type Standing, stand } from '../steps'

const secret = Buffer.from('canary secret 2 Harbour')
const siteCode = 'canary-site-code-7'
const spellings = [...spellingsOf(secret), ...spellingsOf(Buffer.from(siteCode))]

let standing: Standing
test.afterEach(() => leave(standing))

async function keychainOnly(display: 'bare' | 'managed'): Promise<void> {
  standing = await stand({ display })
  await protectWithKeychain(standing.page)
  await addByLink(standing.page, `otpauth://totp/Harbour:alice?secret=${base32Of(secret)}&issuer=Harbour`)
}

/** Everything that gives a stored secret or changes a key of the vault, as a page would ask for it; all at once, or one after the other. */
const attack = (atOnce: boolean) =>
  standing.page.evaluate(
    async ([code, atOnce]) => {
      const bridge = window.tidelock
      const list = await bridge.listAccounts()
      const id = list.ok ? (list.value[0]?.id ?? '') : ''
      await bridge.setSiteCodes({ id, text: code })
      const proof = { kind: 'confirmed' } as const
      const own = { kind: 'passphrase', text: 'x' } as const
      const asks: (() => Promise<{ ok: boolean; error?: { code: string } }>)[] = [
        () => bridge.showAccount({ id, proof }),
        () => bridge.saveAccountQr({ id, proof, format: 'png' }),
        () => bridge.showMove({ ids: [id], proof }),
        () => bridge.showSiteCodes({ id, proof }),
        () => bridge.saveKit({ siteCodes: proof }),
        () => bridge.printKit({ siteCodes: proof }),
        () => bridge.backUpNow({ own: { password: 'x', proof } }),
        () => bridge.exportAccounts({ format: 'uris', ids: null, password: null, proof }),
        () => bridge.exportAccounts({ format: 'backup', ids: null, password: 'x', proof }),
        () => bridge.printAccounts({ ids: null, proof }),
        () => bridge.setPassphrase({ passphrase: 'x' }),
        () => bridge.newRecoveryKey(),
        () => bridge.removePassphrase(),
        () => bridge.useKeychain({ use: false }),
        () => bridge.useKeychain({ use: true }),
        () => bridge.showAccount({ id, proof: own }),
        () => bridge.showMove({ ids: [id], proof: own }),
      ]
      if (atOnce) return Promise.all(asks.map((ask) => ask()))
      const replies: { ok: boolean; error?: { code: string } }[] = []
      for (const ask of asks) replies.push(await ask())
      return replies
    },
    [siteCode, atOnce] as const,
  )

test('without a passphrase no stored secret comes back to a page when the person says no', async () => {
  await keychainOnly('bare')
  const folder = standing.desktop.newFolder('taken')
  await standing.app.electron.evaluate(({ dialog }, folder) => {
    let saves = 0
    const saved = async () => ({ canceled: false, filePath: `${folder}/${++saves}.txt` })
    Object.assign(dialog, { showSaveDialog: saved })
  }, folder)
  const asked = await answerConfirm(standing, false)
  const replies = [...(await attack(false)), ...(await attack(true))]
  const codes = replies.map((reply) => (reply.ok ? 'shown' : reply.error?.code))
  const each = [...Array(15).fill('not-confirmed'), 'not-allowed', 'not-allowed']
  const questions = await asked()
  const held = codes.filter((code, at) => code === each[at % each.length]).length
  reportHard({
    test: 'T9',
    what: 'a page that confirms by itself, without a passphrase',
    ...{
      tried: codes.length,
      held: hitsIn(Buffer.from(JSON.stringify(replies)), spellings).length > 0 ? 0 : held,
    },
    bar: '0 secrets, 0 files, one question at a time',
  })
  expect(codes).toEqual([...each, ...each])
  expect(hitsIn(Buffer.from(JSON.stringify(replies)), spellings)).toEqual([])
  expect(readdirSync(folder)).toEqual([])
  // One after the other each is asked about; of many at once, those that come when no other question is open.
  expect(questions.length).toBeGreaterThanOrEqual(16)
  expect(questions.length).toBeLessThan(30)
})

test('the question is a window of the system’s, a key that is pressed by chance says no, and unseen windows ask none', async () => {
  await keychainOnly('managed')
  const { app, desktop, page } = standing
  const xdotool = async (...args: readonly string[]) => (await desktop.run(tool('xdotool'), args)).stdout
  const windows = async () =>
    (await xdotool('search', '--onlyvisible', '--name', '^Tidelock$'))
      .split('\n')
      .filter((line) => line !== '')
  const before = await windows()
  const news = async () => (await windows()).filter((window) => !before.includes(window))
  const ask = async () => {
    await page.getByRole('button', { name: 'Show the QR' }).click()
    await expect.poll(news).toHaveLength(1)
    const [question = ''] = await news()
    await xdotool('windowactivate', '--sync', question)
  }
  await page.getByRole('button', { name: 'Actions for Harbour, alice' }).click()
  await page.getByRole('menuitem', { name: 'Show QR…' }).click()
  for (const key of ['Return', 'Escape']) {
    await ask()
    const picture = join(desktop.folder, 'question.png')
    await desktop.run(tool('convert'), ['x:root', picture])
    mkdirSync('screenshots', { recursive: true })
    copyFileSync(picture, 'screenshots/confirm-question.png')
    await xdotool('key', key)
    await expect.poll(news).toEqual([])
    await expect(page.getByRole('button', { name: 'Show the QR' })).toHaveAttribute('aria-busy', 'false')
    await expect(page.locator('.shown-qr, .remark-fault')).toHaveCount(0)
  }
  await ask()
  await xdotool('key', 'shift+Tab', 'Return')
  await expect(page.locator('.shown-qr')).toBeVisible()
  await page.waitForTimeout(500)
  await expect(page.locator('.shown-qr')).toBeVisible()
  await page.keyboard.press('Escape')

  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const reply = await page.evaluate(async () => {
    const list = await window.tidelock.listAccounts()
    const id = list.ok ? (list.value[0]?.id ?? '') : ''
    return window.tidelock.showAccount({ id, proof: { kind: 'confirmed' } })
  })
  expect(reply).toEqual({ ok: false, error: { code: 'not-confirmed' } })
  expect(await news()).toEqual([])
})

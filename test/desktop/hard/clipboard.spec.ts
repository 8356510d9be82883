// T14. A copied code on a real clipboard: gone after the set time, on lock and on quit, left alone once it is somebody
// else's, and never on the selection that a middle click pastes.

import { expect, test } from 'playwright/test'
import { clipboardTargets, readClipboard, writeClipboard } from '../../support/clipboard'
import { reportHard } from '../../support/hard-report'
import { tool } from '../../support/tools'
import { quickest } from '../../support/work'
import { addByLink, leave, protectWithPassphrase, row, type Standing, stand } from '../steps'

const seconds = 4
const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Harbour'
let standing: Standing

test('a copied code stays as long as it may, and no longer', async () => {
  test.setTimeout(240_000)
  standing = await stand({ settings: { clipboardClearSeconds: seconds } })
  const { page, desktop, app } = standing
  const outcomes: [string, boolean][] = []
  let clearedAfter = 0
  try {
    await protectWithPassphrase(page, 'four random words here')
    await addByLink(page, link)
    const selection = async () => (await desktop.run(tool('xclip'), ['-selection', 'primary', '-out'])).stdout
    const copy = async () => {
      await row(page, 'Harbour, alice').click()
      await expect.poll(() => readClipboard(desktop)).toMatch(/^\d{6}$/)
    }

    const isEmptySoon = async () => {
      for (let tries = 0; tries < 50 && (await readClipboard(desktop)) !== ''; tries += 1)
        await page.waitForTimeout(100).catch(() => undefined) // the page may have gone with its program
      return (await readClipboard(desktop)) === ''
    }

    let early = false
    clearedAfter = await quickest(seconds + 1.5, async () => {
      await expect.poll(() => readClipboard(desktop)).toBe('')
      const asked = performance.now()
      await copy()
      const copied = performance.now()
      await page.waitForTimeout(seconds * 1000 - 2000)
      early = /^\d{6}$/.test(await readClipboard(desktop))
      // A look that came late says nothing.
      const late = performance.now() - asked > seconds * 1000
      await expect.poll(() => readClipboard(desktop), { intervals: [50] }).toBe('')
      return late ? Number.POSITIVE_INFINITY : (performance.now() - copied) / 1000
    })
    outcomes.push(['still there before its time', early])
    outcomes.push(['gone after its time', clearedAfter < seconds + 1.5])

    await copy()
    outcomes.push(['nothing is left on the selection', (await selection()) === ''])
    const marks = await standing.app.electron.evaluate(
      ({ clipboard }) => 'write' in clipboard && !('writeBuffer' in clipboard),
    )
    const hinted = (await clipboardTargets(desktop)).includes('x-kde-passwordManagerHint')
    outcomes.push(['marked as secret where this Electron can (44 and newer)', hinted || !marks])
    await writeClipboard(desktop, 'somebody else’s text')
    await page.waitForTimeout(seconds * 1000 + 1000)
    outcomes.push([
      'left alone once it is not ours',
      (await readClipboard(desktop)) === 'somebody else’s text',
    ])

    await copy()
    await page.evaluate(() => window.tidelock.lock())
    outcomes.push(['gone on lock', await isEmptySoon()])
    await page.getByLabel('Passphrase', { exact: true }).fill('four random words here')
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(row(page, 'Harbour, alice')).toBeVisible()

    await copy()
    await app.close()
    outcomes.push(['gone on quit', await isEmptySoon()])
  } finally {
    await leave(standing)
  }
  reportHard({
    test: 'T14',
    what: 'a copied code on the real clipboard',
    tried: outcomes.length,
    held: outcomes.filter(([, right]) => right).length,
    figure: {
      value: Math.round(clearedAfter * 10) / 10,
      unit: `s until cleared, set to ${seconds}`,
      atMost: seconds + 1.5,
    },
    bar: 'exact',
  })
  expect(outcomes.filter(([, right]) => !right)).toEqual([])
})

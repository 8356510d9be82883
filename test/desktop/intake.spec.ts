// What is on its way in, through the real bridge in real Electron: encrypted exports and their stopping, noise, processes
// that are killed, the lock, and ten thousand accounts. The screen that draws it has specs of its own.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import type { IntakeReport, IntakeView, SourceState } from '../../shared/intake'
import type { Result } from '../../shared/result'
import { exportPassword, invented, writeExports } from '../support/exports'
import { giveToTestUser } from '../support/user'
import { answerConfirm, leave, protectWithKeychain, type Standing, stand } from './steps'

let standing: Standing
const files = writeExports(invented)
test.beforeEach(async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
})
test.afterEach(() => leave(standing))

const helpers = () =>
  standing.app.processes().filter(({ command }) => command.includes('node.mojom.NodeService'))

async function give(name: string, bytes: Uint8Array): Promise<number> {
  const path = join(standing.desktop.folder, name)
  writeFileSync(path, bytes)
  giveToTestUser(path)
  return standing.page.evaluate(
    async ([given, text]) => {
      const data = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
      const reply = await window.tidelock.takeFile({ name: given, bytes: data })
      if (!reply.ok) throw new Error(reply.error.code)
      return reply.value.source
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
}

function view(): Promise<IntakeView> {
  return standing.page.evaluate(async () => {
    const reply = await window.tidelock.intake()
    if (!reply.ok) throw new Error(reply.error.code)
    return reply.value
  })
}

async function stateOf(source: number): Promise<SourceState | undefined> {
  return (await view()).sources.find(({ id }) => id === source)?.state
}

const kindOf = async (source: number) => (await stateOf(source))?.kind

function unlock(source: number, password: string) {
  return standing.page.evaluate(
    ([id, text]) => window.tidelock.unlockSource({ source: id, password: text }),
    [source, password] as const,
  )
}

function takeIn(keys: readonly string[]): Promise<Result<IntakeReport, unknown>> {
  return standing.page.evaluate(
    (list) => window.tidelock.takeIn({ keys: list, onDuplicate: 'skip' }),
    [...keys],
  )
}

/**
 * Milliseconds that main took for commands put one after the other meanwhile, of the one in the middle: a main that stands
 * still answers one after seconds and no other, and a busy machine is late with some.
 */
async function usualAnswer(milliseconds: number): Promise<number> {
  return standing.page.evaluate(async (during) => {
    const times: number[] = []
    const until = performance.now() + during
    while (performance.now() < until) {
      const began = performance.now()
      await window.tidelock.settings()
      times.push(performance.now() - began)
      await new Promise((resume) => setTimeout(resume, 20))
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY
  }, milliseconds)
}

/** An export whose key takes seconds: 2^20 is the largest cost that is allowed with r = 8. */
function slowExport(): Uint8Array {
  const file = JSON.parse(Buffer.from(files['aegis-encrypted'] ?? []).toString())
  for (const slot of file.header.slots) if (slot.type === 1) slot.n = 2 ** 20
  return Buffer.from(JSON.stringify(file))
}

test('an encrypted export asks for its password, tells wrong from right, and is imported and undone', async () => {
  const source = await give('aegis.json', files['aegis-encrypted'] ?? new Uint8Array())
  await expect.poll(() => stateOf(source)).toEqual({ kind: 'needs-password', wrong: false })
  await unlock(source, 'wrong')
  await expect.poll(() => stateOf(source)).toEqual({ kind: 'needs-password', wrong: true })
  await unlock(source, exportPassword)
  await expect.poll(() => stateOf(source)).toEqual({ kind: 'read', rows: 9 })
  const { rows } = await view()
  const report = await takeIn(rows.map(({ key }) => key))
  expect(report).toMatchObject({ ok: true, value: { rows: 9, imported: 9, skipped: [] } })
  const count = () =>
    standing.page.evaluate(async () => {
      const reply = await window.tidelock.listAccounts()
      return reply.ok ? reply.value.length : -1
    })
  expect(await count()).toBe(9)
  expect(await standing.page.evaluate(() => window.tidelock.undoTakeIn())).toEqual({ ok: true, value: null })
  expect(await count()).toBe(0)
  expect(JSON.stringify(rows)).not.toContain(invented[0].secret)
})

test('a derivation leaves main free, is stopped at once, and its process is gone', async () => {
  const source = await give('slow.json', slowExport())
  await expect.poll(() => kindOf(source)).toBe('needs-password')
  await unlock(source, exportPassword)
  expect(await kindOf(source)).toBe('deriving')
  expect(await usualAnswer(1_000)).toBeLessThan(250)
  expect(await kindOf(source)).toBe('deriving')
  expect(helpers().length).toBeGreaterThan(0)
  await standing.page.evaluate((id) => window.tidelock.stopSource({ source: id }), source)
  await expect.poll(() => stateOf(source)).toEqual({ kind: 'needs-password', wrong: false })
  await expect.poll(() => helpers().length).toBe(0)
})

test('a process that is killed fails its file with a reason, and the next one works', {
  tag: '@long',
}, async () => {
  const source = await give('slow.json', slowExport())
  await expect.poll(() => kindOf(source)).toBe('needs-password')
  await expect.poll(() => helpers().length).toBe(1)
  await unlock(source, exportPassword)
  await new Promise((resume) => setTimeout(resume, 500))
  for (const { pid } of helpers()) process.kill(pid, 'SIGKILL')
  await expect.poll(() => stateOf(source)).toEqual({ kind: 'failed', fault: { code: 'import-ended' } })
  const next = await give('plain.json', files['aegis-plain'] ?? new Uint8Array())
  await expect.poll(() => stateOf(next)).toEqual({ kind: 'read', rows: 9 })
})

test('64 MiB of noise are refused, and main answers meanwhile', { tag: '@long' }, async () => {
  const reply = await standing.page.evaluate(async () => {
    const bytes = new Uint8Array(64 * 1024 * 1024)
    for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536))
    bytes[0] = 0
    return window.tidelock.takeFile({ name: 'noise.bin', bytes })
  })
  const source = reply.ok ? reply.value.source : 0
  expect(await usualAnswer(500)).toBeLessThan(500)
  await expect.poll(() => stateOf(source)).toEqual({ kind: 'failed', fault: { code: 'import-unknown' } })
  await expect.poll(() => helpers().length).toBe(0)
})

test('a lock ends the work and forgets all of it', async () => {
  const { page } = standing
  await answerConfirm(standing, true)
  await page.evaluate(() => window.tidelock.setPassphrase({ passphrase: 'four random words here' }))
  const source = await give('slow.json', slowExport())
  await expect.poll(() => kindOf(source)).toBe('needs-password')
  await give('plain.json', files['aegis-plain'] ?? new Uint8Array())
  await unlock(source, exportPassword)
  await new Promise((resume) => setTimeout(resume, 300))
  await page.evaluate(() => window.tidelock.lock())
  expect(await page.evaluate(() => window.tidelock.intake())).toEqual({
    ok: false,
    error: { code: 'locked' },
  })
  await page.evaluate(() => window.tidelock.retryKeychain())
  await page.evaluate(() => window.tidelock.unlock({ slot: 'passphrase', text: 'four random words here' }))
  await expect.poll(async () => (await page.evaluate(() => window.tidelock.intake())).ok).toBe(true)
  expect(await view()).toMatchObject({ sources: [], rows: [] })
})

test('ten thousand links come in, and the window stays alive', { tag: '@long' }, async () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, n) => `otpauth://totp/Pier:u${n}?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Pier`,
  )
  const source = await give('many.txt', Buffer.from(lines.join('\n')))
  await expect.poll(() => stateOf(source)).toEqual({ kind: 'read', rows: 10_000 })
  const took = await standing.page.evaluate(async () => {
    const now = await window.tidelock.intake()
    const keys = now.ok ? now.value.rows.map(({ key }) => key) : []
    const began = performance.now()
    const report = await window.tidelock.takeIn({ keys, onDuplicate: 'skip' })
    return { took: performance.now() - began, imported: report.ok ? report.value.imported : -1 }
  })
  expect(took.imported).toBe(10_000)
  console.log(`10,000 rows taken in: ${Math.round(took.took)} ms`)
})

test('a stored secret is shown only against the right proof', async () => {
  const { page } = standing
  const asked = await answerConfirm(standing, true)
  const shown = await page.evaluate(async () => {
    const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour'
    await window.tidelock.takeText({ text: link })
    await window.tidelock.takeIn({ keys: ['1.1'], onDuplicate: 'skip' })
    const list = await window.tidelock.listAccounts()
    const id = list.ok ? (list.value[0]?.id ?? '') : ''
    const { showAccount, showMove, previewMove, setPassphrase } = window.tidelock
    const typed = (text: string) => ({ kind: 'passphrase' as const, text })
    const before = [
      await showAccount({ id, proof: typed('x') }),
      await showAccount({ id, proof: { kind: 'confirmed' } }),
      await showMove({ ids: [id], proof: { kind: 'confirmed' } }),
      await previewMove({ ids: [id] }),
    ]
    await setPassphrase({ passphrase: 'right' })
    const after = [
      await showAccount({ id, proof: { kind: 'confirmed' } }),
      await showAccount({ id, proof: typed('wrong') }),
      await showMove({ ids: [id], proof: { kind: 'confirmed' } }),
      await showAccount({ id, proof: typed('right') }),
    ]
    return { before, after }
  })
  const fault = (code: string) => ({ ok: false, error: { code } })
  const uri = expect.stringContaining('secret=GEZDGNBVGY3TQOJQ')
  expect(shown.before).toMatchObject([
    fault('not-allowed'),
    { ok: true, value: { issuer: 'Harbour', account: 'alice', uri, qr: { size: expect.any(Number) } } },
    { ok: true, value: { moved: 1, left: [], codes: [{}] } },
    { ok: true, value: { moved: 1, left: [] } },
  ])
  expect(await asked()).toEqual([
    'Show the secret of Harbour, alice?',
    'Show the secrets of 1 account?',
    'Use the new passphrase for this vault?',
  ])
  expect(JSON.stringify(shown.before[3])).not.toContain('codes')
  expect(shown.after).toMatchObject([
    fault('not-allowed'),
    fault('wrong-passphrase'),
    fault('not-allowed'),
    { ok: true, value: { uri } },
  ])
})

// T9. A page of ours that has turned hostile asks everything of every command: nothing crashes, nothing secret comes back,
// nothing changes without a well-formed request, and the rest of the program stays quick.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, type Page, test } from 'playwright/test'
import * as v from 'valibot'
import { type Handlers, register } from '../../../main/ipc/register'
import { type CommandName, commandNames } from '../../../shared/command-names'
import { contract } from '../../../shared/contract'
import { long, reportHard } from '../../support/hard-report'
import { type HostilePage, takeOver } from '../../support/hostile-page'
import { makeJunk, valuesOf } from '../../support/hostile-values'
import { installedApp } from '../../support/installed'
import { base32Of, hitsIn, spellingsOf } from '../../support/spellings'
import { addByLink, leave, protectWithPassphrase, row, type Standing, stand } from '../steps'

const passphrase = 'canary passphrase in seven plain words here'
const secrets = [
  Buffer.from('canary secret 1 Harbour'),
  Buffer.from([...Array(24).keys()].map((n) => 251 - 7 * n)),
]
const spellings = [Buffer.from(passphrase), ...secrets].flatMap(spellingsOf)
/** What ends the session or the program; what it does is tested elsewhere. */
const endings: readonly CommandName[] = ['quit', 'lock']
const refusals = ['bad-request', 'locked', 'not-allowed']

let standing: Standing
let page: Page
let hostile: HostilePage
let complaints = ''

test.beforeAll(async () => {
  standing = await stand()
  page = standing.page
  standing.app.electron.process().stderr?.on('data', (data) => {
    complaints += data
  })
  await protectWithPassphrase(page, passphrase)
  for (const [n, secret] of secrets.entries())
    await addByLink(page, `otpauth://totp/Harbour:user${n}?secret=${base32Of(secret)}&issuer=Harbour`)
  hostile = await takeOver(page, spellings)
  // A system dialog would wait for a person; a hostile page cannot answer one.
  await standing.app.electron.evaluate(({ dialog }) => {
    const cancelled = async () => ({ canceled: true, filePath: '', filePaths: [] as string[] })
    Object.assign(dialog, { showSaveDialog: cancelled, showOpenDialog: cancelled })
    Object.assign(dialog, { showMessageBox: async () => ({ response: 1, checkboxChecked: false }) })
  })
})
test.afterAll(() => leave(standing))

/** The vault's bytes and the settings in force; the file of those is written some time later, with other things in it. */
const stateNow = async () => {
  const vault = createHash('sha256')
    .update(readFileSync(join(standing.home, 'vault.json')))
    .digest('hex')
  return [vault, JSON.stringify(await page.evaluate(() => window.tidelock.settings()))]
}
const faultOf = (answer: string) =>
  /^\{"ok":false,"error":\{"code":"([\w-]+)"/.exec(answer)?.[1] ?? answer.slice(0, 80)
const p99 = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
const memory = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Every command with every piece of junk that its check refuses. */
const junkCalls = () => {
  const junk = makeJunk()
  return commandNames.flatMap((name) =>
    junk.flatMap(([, value], n) =>
      v.safeParse(contract[name].input, value).success ? [] : [[name, n] as const],
    ),
  )
}

for (const state of ['locked', 'unlocked'] as const) {
  test(`junk on every command while ${state} is refused, quickly, and changes nothing`, async () => {
    test.setTimeout(600_000)
    if (state === 'locked') {
      await page.evaluate(() => window.tidelock.lock())
      await expect(page.getByLabel('Passphrase', { exact: true })).toBeVisible()
    }
    const before = await stateNow()
    const calls = junkCalls()
    const tried = await hostile.call(calls, 20_000)
    const wrong = tried.filter(
      ([, , , answer]) => answer !== 'refused by the bridge' && !refusals.includes(faultOf(answer)),
    )
    const slow = p99(tried.map(([, , milliseconds]) => milliseconds))
    const after = await stateNow()
    const held =
      after.join() === before.join() && hostile.leaked.length === 0 ? tried.length - wrong.length : 0
    reportHard({
      test: 'T9',
      what: `${commandNames.length} commands × junk, ${state}`,
      ...{ tried: tried.length, held },
      figure: { value: Math.round(slow * 10) / 10, unit: 'ms p99', atMost: 50 },
      bar: '0 crashes, 0 secrets, 0 changes',
    })
    expect(tried.length).toBe(calls.length)
    expect(wrong).toEqual([])
    expect(hostile.leaked).toEqual([])
    expect(after).toEqual(before)
    if (state === 'locked') {
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
      await page.getByRole('button', { name: 'Unlock' }).click()
      await expect(row(page, 'Harbour, user0')).toBeVisible()
    }
  })
}

test('what is too heavy for any command is refused before it is looked at', async () => {
  test.setTimeout(900_000)
  const { pid } = standing.app
  const before = memory(pid)
  const names = long ? commandNames : commandNames.filter((_name, n) => n % 24 === 0)
  const heavy = await page.evaluate(async (all) => {
    const bridge = window.tidelock as unknown as Record<string, (input: unknown) => Promise<unknown>>
    const out: [string, number, string][] = []
    for (const name of all) {
      for (const value of [{ id: 'x'.repeat(50_000_000) }, { ids: Array(1_000_000).fill('id') }]) {
        const began = performance.now()
        const answer = JSON.stringify(await bridge[name]?.(value))
        out.push([name, performance.now() - began, answer])
      }
    }
    return out
  }, names)
  // Main's own door, for a page that got past the preload.
  let receive: ((name: CommandName, input: unknown, from: 'main') => Promise<unknown>) | undefined
  const log = { event: () => undefined }
  register({ open: (given) => (receive = given) }, {} as Handlers, { isOpen: () => true, log })
  const takes: number[] = []
  for (const value of [
    { ids: Array(1_000_000).fill('id') },
    'x'.repeat(50_000_000),
    { text: 'x'.repeat(50_000_000) },
  ]) {
    for (const name of names) {
      const began = process.cpuUsage()
      expect(await receive?.(name, value, 'main')).toEqual({ ok: false, error: { code: 'bad-request' } })
      // Of the processor, not of the wall: others may be at work on this machine.
      const { user, system } = process.cpuUsage(began)
      takes.push((user + system) / 1000)
    }
  }
  const refused = heavy.filter(([, , answer]) => refusals.includes(faultOf(answer))).length
  const back = await backWithin(pid, before + 50)
  reportHard({
    test: 'T9',
    what: '50 MB of text and a million elements, at the preload',
    ...{ tried: heavy.length, held: refused },
    bar: 'refused, and main’s memory back within 50 MB',
    figure: { value: Math.round(back - before), unit: 'MB more in main', atMost: 50 },
  })
  reportHard({
    test: 'T9',
    what: 'the same at main’s door',
    ...{ tried: takes.length, held: takes.length },
    figure: { value: Math.round(Math.max(...takes)), unit: 'ms of work at most', atMost: 50 },
    bar: 'refused within 50 ms',
  })
  expect(refused).toBe(heavy.length)
  expect(back - before).toBeLessThan(50)
})

test('a thousand calls a second are answered, and the memory is given back', async () => {
  test.setTimeout(600_000)
  const seconds = long ? 30 : 3
  const { pid } = standing.app
  const before = memory(pid)
  const { sent, times, wrong } = await page.evaluate(async (seconds) => {
    const accounts = await window.tidelock.listAccounts()
    const ids = accounts.ok ? accounts.value.map(({ id }) => id) : []
    const times: number[] = []
    const wrong: string[] = []
    const open: Promise<void>[] = []
    const ends = performance.now() + seconds * 1000
    let sent = 0
    const one = async (n: number) => {
      const began = performance.now()
      const asks = [
        () => window.tidelock.watchCodes({ ids }),
        () => window.tidelock.settings(),
        () => window.tidelock.watchCodes({ ids: n } as never),
        () => window.tidelock.previewMove({ ids }),
      ]
      const answer = await asks[n % asks.length]?.()
      times.push(performance.now() - began)
      const right = n % 4 === 2 ? answer?.ok === false : answer?.ok === true
      if (!right) wrong.push(JSON.stringify(answer))
    }
    // As many as that, also where the machine leaves this page no time to send them in.
    while (sent < seconds * 1000) {
      for (let n = 0; n < 10; n++) open.push(one(sent++))
      const due = ends - seconds * 1000 + sent
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
    }
    await Promise.all(open)
    return { sent, times, wrong }
  }, seconds)
  const back = await backWithin(pid, before + 50)
  reportHard({
    test: 'T9',
    what: `1,000 calls a second for ${seconds} s`,
    ...{ tried: sent, held: sent - wrong.length },
    figure: { value: Math.round(p99(times) * 10) / 10, unit: 'ms p99', atMost: 50 },
    bar: 'p99 ≤ 50 ms, memory back within 50 MB',
  })
  expect(wrong).toEqual([])
  expect(back - before).toBeLessThan(50)
})

test('values made from the contract itself crash nothing and learn no secret', async () => {
  test.setTimeout(long ? 30 * 60_000 : 600_000)
  const each = Math.ceil((long ? 10_000 : 150) / commandNames.length)
  const accounts = await page.evaluate(() => window.tidelock.listAccounts())
  const known = accounts.ok ? accounts.value.map(({ id }) => id) : []
  const written = (value: unknown) =>
    JSON.stringify([value], (_key, one: unknown) => {
      if (one instanceof Uint8Array) return { $bytes: [...one] }
      return typeof one === 'bigint' || typeof one === 'symbol' ? String(one) : one
    })
  const seed = Number(process.env['TIDELOCK_SEED'] ?? (long ? Date.now() % 1_000_000_000 : 20_261_122))
  const calls = commandNames
    .filter((name) => !endings.includes(name))
    .flatMap((name) =>
      fc
        .sample(valuesOf(contract[name].input, known), { numRuns: each, seed })
        .map((value) => [name, { json: written(value) }] as const),
    )
  let crashed = 0
  let late = 0
  // In portions, so that what the page holds for us does not grow without bound.
  for (let n = 0; n < calls.length; n += 10) {
    for (const [name, , , answer] of await hostile.call(calls.slice(n, n + 10))) {
      if (faultOf(answer) === 'unexpected') {
        crashed += 1
        console.error(`unexpected from ${name}, seed ${seed}`)
      }
      if (answer === '"no answer yet"') late += 1
    }
  }
  await hostile.hear()
  const alive = await page.evaluate(() => document.title !== '')
  reportHard({
    test: 'T9',
    what: 'values made from the contract',
    tried: calls.length,
    held: alive && hostile.leaked.length === 0 ? calls.length - crashed : 0,
    figure: { value: late, unit: 'answered after more than 0.3 s' },
    bar: '0 crashes, 0 secrets',
  })
  expect(crashed, `seed ${seed}`).toBe(0)
  expect(hostile.leaked, `seed ${seed}`).toEqual([])
  expect(complaints).not.toMatch(/tidelock: (command-failed|uncaught|unhandled)/)
  expect(hitsIn(Buffer.from(complaints), spellings)).toEqual([])
})

test('frames, windows and pages that are not ours are answered nothing', async () => {
  const outcomes = await page.evaluate(async () => {
    const out: string[] = []
    for (const src of ['about:blank', 'app://tidelock/index.html', 'app://tidelock/quick.html']) {
      const frame = document.createElement('iframe')
      frame.src = src
      const loaded = new Promise((resolve) => {
        frame.onload = resolve
        frame.onerror = resolve
        setTimeout(resolve, 500)
      })
      document.body.append(frame)
      await loaded
      let inside: string
      try {
        inside = typeof (frame.contentWindow as unknown as { tidelock?: unknown } | null)?.tidelock
      } catch {
        inside = 'undefined'
      }
      out.push(inside)
      frame.remove()
    }
    return out
  })
  const ask = `Promise.all(${JSON.stringify(commandNames)}.map((name) => window.tidelock[name]())).then(JSON.stringify, String)`
  // Staged by main, because no page can: a window that is not one of ours, with everything that ours have.
  const foreign = await standing.app.electron.evaluate(
    async ({ BrowserWindow, session }, [preload, ask]) => {
      const own = session.fromPartition('tidelock')
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, session: own, sandbox: true },
      })
      await window.loadURL('app://tidelock/')
      const answers: string = await window.webContents.executeJavaScript(ask)
      window.destroy()
      return answers
    },
    [join(installedApp(), 'out/preload/index.cjs'), ask] as const,
  )
  // And one of ours on a page that is not.
  const moved = await standing.app.electron.evaluate(async ({ BrowserWindow, session }, ask) => {
    session.fromPartition('tidelock').webRequest.onBeforeRequest(null)
    const [ours] = BrowserWindow.getAllWindows()
    await ours?.webContents.loadURL('data:text/html,<title>not ours</title>')
    const answers: string = await ours?.webContents.executeJavaScript(ask)
    return answers
  }, ask)
  const answers = [foreign, moved].flatMap((text) => JSON.parse(text) as readonly unknown[])
  const refused = answers.filter(
    (answer) => JSON.stringify(answer) === '{"ok":false,"error":{"code":"not-allowed"}}',
  )
  const without = outcomes.filter((kind) => kind === 'undefined')
  reportHard({
    test: 'T9',
    what: 'wrong frame, window, origin',
    tried: answers.length + outcomes.length,
    held: refused.length + without.length,
    bar: 'no bridge, or not-allowed',
  })
  expect(without).toHaveLength(3)
  expect(refused).toHaveLength(2 * commandNames.length)
})

/** Waits for the memory to come back; answers where it stands then. */
async function backWithin(pid: number, limit: number): Promise<number> {
  let now = memory(pid)
  for (let waited = 0; now > limit && waited < 60_000; waited += 500) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    now = memory(pid)
  }
  return now
}

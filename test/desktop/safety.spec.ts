// What a hostile page inside our own window gains: nothing. And two starts at once are one window.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { commandNames } from '../../shared/command-names'
import { launchApp } from '../support/app'
import { installedApp, installedElectron } from '../support/installed'
import { addByLink, leave, protectWithKeychain, row, type Standing, stand } from './steps'

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const link = `otpauth://totp/Harbour:alice?secret=${secret}&issuer=Harbour`
/** The same secret in every spelling that a leak could have. */
const spellings = [
  secret,
  secret.toLowerCase(),
  '12345678901234567890',
  Buffer.from('12345678901234567890').toString('hex'),
  Buffer.from('12345678901234567890').toString('base64'),
]

let standing: Standing
test.beforeEach(async () => {
  standing = await stand()
  await protectWithKeychain(standing.page)
  await addByLink(standing.page, link)
})
test.afterEach(() => leave(standing))

test('no command of the bridge answers with a stored secret, whatever it is asked', async () => {
  const { page } = standing
  const names = commandNames.filter((name) => name !== 'quit')
  const replies = await page.evaluate(async (list) => {
    const bridge = window.tidelock as unknown as Record<string, (input?: unknown) => Promise<unknown>>
    const accounts = (await bridge['listAccounts']?.()) as { value: { id: string }[] }
    const id = accounts.value[0]?.id
    const form = { type: 'totp', issuer: '', account: '', note: '', secret: '', algorithm: 'SHA1' }
    const full = { ...form, digits: '6', period: '30', counter: '0', pin: '' }
    const inputs = [
      undefined,
      {},
      { id },
      { ids: [id] },
      { id, which: 'current' },
      { id, which: 'next' },
      { id, form: full },
      { id, pinned: true },
      { id, before: null },
      { id, secret: true, reveal: true },
      { theme: 'dark' },
    ]
    const all: string[] = []
    for (const name of list) {
      if (name === 'lock') continue
      for (const input of inputs) all.push(`${name} ${JSON.stringify(await bridge[name]?.(input))}`)
    }
    return all
  }, names)
  expect(replies.length).toBeGreaterThan(200)
  for (const reply of replies) {
    for (const spelling of spellings) expect(reply).not.toContain(spelling)
  }
})

test('the bridge has the names of the contract and nothing else', async () => {
  const names = await standing.page.evaluate(() => Object.keys(window.tidelock))
  expect(names.filter((name) => !name.startsWith('on')).sort()).toEqual([...commandNames].sort())
  const reach = await standing.page.evaluate(() => ({
    require: typeof (globalThis as { require?: unknown }).require,
    process: typeof (globalThis as { process?: unknown }).process,
  }))
  expect(reach).toEqual({ require: 'undefined', process: 'undefined' })
})

test('the page cannot reach out: no script, network, frame, window, navigation or peer connection', async () => {
  const { page } = standing
  const tries = await page.evaluate(async () => {
    const outcome: Record<string, string> = {}
    const attempt = async (name: string, deed: () => unknown) => {
      try {
        outcome[name] = `went through: ${String(await deed())}`
      } catch (error) {
        outcome[name] = error instanceof Error ? 'refused' : 'refused'
      }
    }
    // In a turn of its own: what the debugger evaluates is allowed to evaluate.
    await attempt('evaluation of text', () => {
      return new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(new Function('return 1')())
          } catch (error) {
            reject(error)
          }
        })
      })
    })
    await attempt('fetch', () => fetch('https://example.com/'))
    await attempt('fetch of a file', () => fetch('file:///etc/passwd'))
    await attempt('own origin fetch', () => fetch('app://tidelock/index.html'))
    await attempt('web socket', () => {
      return new Promise((resolve, reject) => {
        const socket = new WebSocket('wss://example.com/')
        socket.onopen = resolve
        socket.onerror = reject
      })
    })
    await attempt('markup', () => {
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=alert(1)>')
    })
    await attempt('image beacon', () => {
      return new Promise((resolve, reject) => {
        const image = new Image()
        image.onload = resolve
        image.onerror = reject
        image.src = 'https://example.com/x.png'
      })
    })
    outcome['new window'] = window.open('https://example.com/') === null ? 'refused' : 'went through'
    const permission = await Notification.requestPermission()
    outcome['notification'] = permission === 'granted' ? 'went through' : 'refused'
    await attempt('camera', () => navigator.mediaDevices.getUserMedia({ video: true }))
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
    let candidates = 0
    peer.onicecandidate = ({ candidate }) => {
      if (candidate !== null && candidate.candidate !== '') candidates += 1
    }
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 1500))
    outcome['peer connection'] = candidates === 0 ? 'refused' : `${candidates} candidates`
    return outcome
  })
  for (const [name, outcome] of Object.entries(tries)) expect(`${name}: ${outcome}`).toBe(`${name}: refused`)
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.waitForTimeout(300)
  // Not through a locator: Playwright waits for a navigation that was refused.
  const { place, rows } = await page.evaluate(() => ({
    place: location.href,
    rows: document.querySelectorAll('.row').length,
  }))
  expect({ place, rows }).toEqual({ place: 'app://tidelock/', rows: 1 })
})

test('the renderer runs in the sandbox of the system', async () => {
  test.skip(!standing.app.sandboxed, 'this system refuses user namespaces')
  const renderers = standing.app.processes().filter(({ command }) => command.includes('--type=renderer'))
  expect(renderers.length).toBeGreaterThan(0)
  for (const { pid } of renderers) {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(status).toMatch(/^Seccomp:\t2$/m)
    expect(status).toMatch(/^NoNewPrivs:\t1$/m)
  }
})

test('started a second time it shows the window that is there, and the second one ends', async () => {
  const { desktop, home, app, page } = standing
  await expect(launchApp({ desktop, home })).rejects.toThrow()
  expect(app.electron.windows()).toHaveLength(1)
  await expect(row(page, 'Harbour, alice')).toBeVisible()
})

test('eight starts at once on a new home are one window', async () => {
  const { desktop } = standing
  const home = desktop.newFolder('eight')
  const starts = Array.from({ length: 8 }, () =>
    desktop.start(
      installedElectron(),
      [installedApp(), ...(standing.app.sandboxed ? [] : ['--no-sandbox'])],
      {
        env: { TIDELOCK_HOME: home },
        stdio: 'ignore',
      },
    ),
  )
  const ended = () => starts.filter(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null)
  await expect.poll(() => ended().length, { timeout: 20_000 }).toBe(7)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(ended()).toHaveLength(7)
  for (const { exitCode } of ended()) expect(exitCode).toBe(0)
  const [winner] = starts.filter((start) => !ended().includes(start))
  winner?.kill('SIGTERM')
  await expect.poll(() => ended().length, { timeout: 5000 }).toBe(8)
  expect(() => readFileSync(join(home, 'vault.json'))).toThrow()
})

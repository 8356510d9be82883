// T10. Every way by which a page could tell somebody outside, tried from our own page; and the kernel's word, from the
// start of the program to its end, that nothing of it ever spoke to a network.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { long, reportHard } from '../../support/hard-report'
import { tool } from '../../support/tools'
import { addByLink, leave, protectWithPassphrase, row, type Standing, stand } from '../steps'

const passphrase = 'four random words here'
const minutes = long ? 10 : 0.1
let standing: Standing
let trace = ''

test.beforeEach(async () => {
  standing = await stand({
    display: 'managed',
    under: (desktop) => {
      trace = join(desktop.folder, 'network.trace')
      const calls = 'trace=connect,sendto,sendmsg,sendmmsg'
      // By a filter in the kernel, so that only these calls are slower than without. -yy tells UDP from TCP.
      return [
        tool('strace'),
        '-f',
        '--seccomp-bpf',
        '-yy',
        '-qq',
        '-o',
        trace,
        '-e',
        calls,
        '-e',
        'signal=none',
      ]
    },
  })
  await protectWithPassphrase(standing.page, passphrase)
  await addByLink(standing.page, 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour')
})

/** What the kernel saw from the start of the program to its end, which this waits for. */
async function seenByKernel() {
  await standing.app.close()
  const lines = readFileSync(trace, 'utf8').split('\n')
  // What answers Playwright, which came in by itself, is not the program's doing.
  const answersTest = /send\w*\(\d+<TCP:\[127\.0\.0\.1:\d+->127\.0\.0\.1:\d+\]>/
  const toNetwork = lines.filter((line) => /AF_INET6?\b|<(TCP|UDP)/.test(line) && !answersTest.test(line))
  return { toNetwork, local: lines.filter((line) => /connect\(.*AF_UNIX/.test(line)).length }
}
test.afterEach(() => leave(standing))

test('no way out of the page leads anywhere', async () => {
  const { page, desktop } = standing
  test.setTimeout(300_000)
  const tries = await page.evaluate(async () => {
    const outcome: Record<string, string> = {}
    const within = (milliseconds: number, promise: Promise<unknown>) =>
      Promise.race([
        promise,
        new Promise((_, reject) => setTimeout(reject, milliseconds, new Error('no answer'))),
      ])
    const attempt = async (name: string, deed: () => unknown) => {
      try {
        outcome[name] = `went through: ${String(await within(2_000, Promise.resolve(deed())))}`
      } catch {
        outcome[name] = 'refused'
      }
    }
    const loaded = (element: HTMLElement) => {
      const done = new Promise((resolve, reject) => {
        element.onload = resolve
        element.onerror = reject
      })
      document.body.append(element)
      return done.finally(() => element.remove())
    }
    const element = <K extends keyof HTMLElementTagNameMap>(
      name: K,
      members: Partial<Record<keyof HTMLElementTagNameMap[K], unknown>>,
    ) => Object.assign(document.createElement(name), members)
    const violated = (deed: () => void) =>
      new Promise((resolve, reject) => {
        document.addEventListener('securitypolicyviolation', reject, { once: true })
        deed()
        setTimeout(resolve, 500, 'no violation')
      })

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
    await attempt('fetch without a look at the answer', () =>
      fetch('https://example.com/', { mode: 'no-cors' }),
    )
    await attempt('fetch of an address', () => fetch('http://127.0.0.1:9/'))
    await attempt('fetch of a file', () => fetch('file:///etc/passwd'))
    await attempt('fetch from our own origin', () => fetch('app://tidelock/index.html'))
    await attempt('beacon', () => violated(() => navigator.sendBeacon('https://example.com/', 'x')))
    await attempt('request of old', () => {
      return new Promise((resolve, reject) => {
        const request = new XMLHttpRequest()
        request.onload = resolve
        request.onerror = reject
        request.open('GET', 'https://example.com/')
        request.send()
      })
    })
    await attempt('event source', () => {
      return new Promise((resolve, reject) => {
        const source = new EventSource('https://example.com/')
        source.onopen = resolve
        source.onerror = reject
      })
    })
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
    await attempt('script from outside', () => {
      const script = document.createElement('script')
      script.src = 'https://example.com/x.js'
      return loaded(script)
    })
    await attempt('module from outside', () => {
      return new Promise((resolve, reject) => {
        setTimeout(() => import('https://example.com/x.js' as string).then(resolve, reject))
      })
    })
    await attempt('image beacon', () => loaded(element('img', { src: 'https://example.com/x.png' })))
    await attempt('style from outside', () =>
      loaded(element('link', { rel: 'stylesheet', href: 'https://example.com/x.css' })),
    )
    await attempt('font from outside', () => new FontFace('x', 'url(https://example.com/x.woff2)').load())
    await attempt('sound', () =>
      loaded(element('audio', { src: 'https://example.com/x.mp3', preload: 'auto' })),
    )
    for (const src of ['https://example.com/', 'app://tidelock/quick.html'])
      await attempt(`frame of ${src}`, () => violated(() => document.body.append(element('iframe', { src }))))
    // Chromium itself refuses this one, without a word to the page.
    const frame = element('iframe', { src: 'file:///etc/passwd' })
    document.body.append(frame)
    await new Promise((resolve) => setTimeout(resolve, 300))
    outcome['frame of a file'] = frame.contentDocument?.body?.textContent === '' ? 'refused' : 'went through'
    await attempt('object', () => loaded(element('object', { data: 'https://example.com/' })))
    await attempt('worker of a blob', () => {
      return new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))
    })
    await attempt('worker of text', () => new Worker('data:text/javascript,postMessage(1)'))
    await attempt('shared worker', () => new SharedWorker('https://example.com/x.js'))
    await attempt('service worker', () => navigator.serviceWorker.register('/assets/x.js'))
    await attempt('another trusted type', () => {
      const types = (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes
      return types.createPolicy('mine', { createHTML: (text: string) => text })
    })
    await attempt('form', () =>
      violated(() => {
        const form = element('form', { action: 'https://example.com/', method: 'post' })
        document.body.append(form)
        form.submit()
      }),
    )
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://tidelock/quick.html',
      'about:blank',
    ])
      outcome[`window of ${url}`] = window.open(url) === null ? 'refused' : 'went through'
    const asked = await Notification.requestPermission()
    outcome['notification'] = asked === 'granted' ? 'went through' : 'refused'
    await attempt('camera', () => navigator.mediaDevices.getUserMedia({ video: true }))
    await attempt('microphone', () => navigator.mediaDevices.getUserMedia({ audio: true }))
    await attempt('screen', () => navigator.mediaDevices.getDisplayMedia({ video: true }))
    await attempt('reading of the clipboard', () => navigator.clipboard.readText())
    await attempt('place on earth', () => {
      return new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))
    })
    const anywhere = navigator as unknown as Record<string, Record<string, (ask: object) => Promise<unknown>>>
    const device = async (kind: string, ask: string, which: object) => {
      // What this Chromium does not have at all cannot be asked.
      if (anywhere[kind]?.[ask] === undefined) throw new Error('absent')
      return await anywhere[kind][ask](which)
    }
    await attempt('usb', () => device('usb', 'requestDevice', { filters: [] }))
    await attempt('serial port', () => device('serial', 'requestPort', {}))
    await attempt('bluetooth', () => device('bluetooth', 'requestDevice', { acceptAllDevices: true }))
    await attempt('saving into a file', () => {
      return (window as unknown as Record<string, () => Promise<unknown>>)['showSaveFilePicker']?.()
    })
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
    let candidates = 0
    peer.onicecandidate = ({ candidate }) => {
      if (candidate !== null && candidate.candidate !== '') candidates += 1
    }
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await new Promise((resolve) => setTimeout(resolve, 1500))
    outcome['peer connection'] = candidates === 0 ? 'refused' : `${candidates} candidates`
    // Seen by the kernel's watch alone.
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'modulepreload'])
      document.head.append(element('link', { rel, href: `https://${rel}.example.com/x.js` }))
    for (const href of ['blob:', 'data:text/plain,x']) {
      const target = href === 'blob:' ? URL.createObjectURL(new Blob(['x'])) : href
      const link = element('a', { href: target, download: 'got-out.txt' })
      document.body.append(link)
      link.click()
      link.remove()
    }
    for (const frame of document.querySelectorAll('iframe')) frame.remove()
    return outcome
  })
  const places = [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'file:///etc/passwd',
    'data:text/html,x',
    'mailto:x@example.com',
  ]
  for (const place of places) {
    await page.evaluate((url) => {
      location.href = url
    }, place)
    await page.waitForTimeout(200)
    // Not through a locator: Playwright waits for a navigation that was refused.
    const now = await page.evaluate(() => `${location.href} ${document.querySelectorAll('.row').length}`)
    tries[`navigation to ${place}`] = now.replace(/\?\S*/, '') === 'app://tidelock/ 1' ? 'refused' : now
  }
  const folders = [desktop.env['HOME'] ?? '', desktop.env['TMPDIR'] ?? '', standing.home]
  let files: readonly string[] = []
  // Chromium takes folders away while they are listed.
  await expect(async () => {
    files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).map(String))
  }).toPass({ timeout: 30_000 })
  tries['download'] = files.some((name) => name.includes('got-out')) ? 'went through' : 'refused'
  const windows = await standing.app.electron.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  )
  tries['another window'] = windows === 1 ? 'refused' : `${windows} windows`

  const { toNetwork } = await seenByKernel()
  // Connecting a UDP socket sends nothing: Chromium asks the kernel that way which of its addresses would be used.
  const sent = toNetwork.filter((line) => !/connect\(\d+<UDP/.test(line))
  tries['anything sent, as the kernel saw it'] = sent.length === 0 ? 'refused' : sent.join('; ')
  console.log(`${toNetwork.length} sockets turned to an address outside, ${sent.length} used`)
  const held = Object.values(tries).filter((outcome) => outcome === 'refused').length
  const tried = Object.keys(tries).length
  reportHard({ test: 'T10', what: 'ways out tried from the page', tried, held, bar: 'all blocked' })
  expect(Object.entries(tries).filter(([, outcome]) => outcome !== 'refused')).toEqual([])
  expect(tried).toBeGreaterThan(40)
})

test(`no part of the program speaks to a network in a session of ${minutes} min`, async () => {
  test.setTimeout(long ? 15 * 60_000 : 300_000)
  const { page } = standing
  const began = performance.now()
  let rounds = 0
  do {
    await row(page, 'Harbour, alice').click()
    await page.keyboard.press('Control+Alt+Space')
    await page.evaluate(() => window.tidelock.lock())
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(row(page, 'Harbour, alice')).toBeVisible()
    rounds += 1
    await page.waitForTimeout(long ? 5_000 : 200)
  } while (performance.now() - began < minutes * 60_000)
  const { toNetwork, local } = await seenByKernel()
  reportHard({
    test: 'T10',
    what: `a session of ${minutes} min, from start to end`,
    tried: local,
    held: toNetwork.length === 0 ? local : 0,
    figure: { value: toNetwork.length, unit: 'connect() or send() to a network', atMost: 0 },
    bar: '0 to a network (tried: connections to display and bus)',
  })
  console.log(`${rounds} rounds: ${local} local connections, ${toNetwork.length} to a network`)
  // The watch sees what there is to see.
  expect(local).toBeGreaterThan(2)
  expect(toNetwork).toEqual([])
})

// The keychain and key derivation adapters of Electron, on the real keyring and in real utility processes.

import { expect, test } from 'playwright/test'
import type { Keychain } from '../../main/platform/platform'
import { describeKdf } from '../behaviours/kdf'
import { describeKeychain, onKeyring } from '../behaviours/keychain'
import type { TestKit } from '../behaviours/test-kit'
import type { Adapters } from '../support/adapters-app'
import { launchApp, type RunningApp } from '../support/app'
import { type Desktop, type DesktopOptions, startDesktop } from '../support/desktop'
import { buildEntries, type Entries } from '../support/entries'
import { invented, writeExports } from '../support/exports'
import { type Found, waitForEnd } from '../support/processes'

const kit: TestKit = {
  describe: (name, body) => test.describe(name, body),
  // The same behaviours are tried on the same programs under plain Node, in test/main/platform.
  it: (name, body) => test(name, { tag: '@long' }, () => body()),
  beforeEach: (body) => test.beforeEach(() => body()),
  afterEach: (body) => test.afterEach(() => body()),
  expect,
}

let entries: Entries
let folder: string
test.beforeAll(async () => {
  entries = await buildEntries('keychain', 'kdf', 'reading')
  folder = await entries.electronApp()
})
test.afterAll(() => entries.remove())

interface Standing {
  readonly desktop: Desktop
  readonly app: RunningApp
}

async function stand(options: DesktopOptions = {}): Promise<Standing> {
  const desktop = await startDesktop({ display: 'bare', ...options })
  try {
    return { desktop, app: await launchApp({ desktop, home: desktop.newFolder('tidelock'), app: folder }) }
  } catch (error) {
    await desktop.stop()
    throw error
  }
}

type Held = typeof globalThis & { readonly adapters: Promise<Adapters> }

function keychainOf({ electron }: RunningApp): Keychain {
  const call = (method: 'get' | 'set' | 'delete' | 'probe' | 'backend', ...args: string[]): Promise<never> =>
    electron.evaluate(
      async (_, [name, given]) => {
        const { keychain } = await (globalThis as Held).adapters
        return (keychain[name] as (...list: string[]) => Promise<never>)(...given)
      },
      [method, args] as const,
    )
  return {
    get: (entry) => call('get', entry),
    set: (entry, value) => call('set', entry, value),
    delete: (entry) => call('delete', entry),
    probe: () => call('probe'),
    backend: () => call('backend'),
    abandon: () => {
      void electron.evaluate(async () => (await (globalThis as Held).adapters).keychain.abandon())
    },
  }
}

describeKeychain(kit, 'GNOME Keyring through Electron', async () => {
  const { desktop, app } = await stand()
  return onKeyring(desktop.keyring, keychainOf(app), async () => {
    await app.close()
    await desktop.stop()
  })
})

describeKdf(kit, 'Electron', async () => {
  const { desktop, app } = await stand({ bus: false })
  return {
    kdf: {
      scrypt: async (password, salt, cost, signal) => {
        const id = Math.random()
        signal?.addEventListener('abort', () => void app.electron.evaluate(stopDerivation, id))
        if (signal?.aborted === true) {
          return null
        }
        const key = await app.electron.evaluate(derive, {
          id,
          password: [...password],
          salt: [...salt],
          cost,
        })
        return key === null ? null : Uint8Array.from(key)
      },
    },
    end: async () => {
      await app.close()
      await desktop.stop()
    },
  }
})

interface Derivation {
  readonly id: number
  readonly password: readonly number[]
  readonly salt: readonly number[]
  readonly cost: { readonly n: number; readonly r: number; readonly p: number }
}
type Stops = typeof globalThis & { stops?: Map<number, AbortController> }

async function derive(_: unknown, { id, password, salt, cost }: Derivation): Promise<number[] | null> {
  const held = globalThis as Stops & Held
  const stop = new AbortController()
  held.stops ??= new Map()
  held.stops.set(id, stop) // before any await: the order to stop may follow at once
  const { kdf } = await held.adapters
  const key = await kdf.scrypt(Uint8Array.from(password), Uint8Array.from(salt), cost, stop.signal)
  return key === null ? null : [...key]
}

function stopDerivation(_: unknown, id: number): void {
  ;(globalThis as Stops).stops?.get(id)?.abort()
}

test.describe('the keychain process under Electron', () => {
  let standing: Standing
  test.beforeEach(async () => {
    standing = await stand()
  })
  test.afterEach(async () => {
    await standing.app.kill()
    await standing.desktop.stop()
  })
  const helpers = (): readonly Found[] =>
    standing.app.processes().filter(({ command }) => command.includes('node.mojom.NodeService'))

  test('is killed while the keychain hangs, and the app quits', async () => {
    const { app, desktop } = standing
    await desktop.keyring.stop()
    const keychain = keychainOf(app)
    const got = keychain.get('x')
    await expect.poll(() => helpers().length).toBe(1)
    await pause(300)
    const hung = helpers()
    keychain.abandon()
    expect(await got).toEqual({ ok: false, error: { code: 'keychain-hung' } })
    expect(await waitForEnd(hung, 10_000)).toEqual([])
    await app.close()
  })

  test('does not keep the app from quitting although nobody abandoned it', async () => {
    const { app, desktop } = standing
    await desktop.keyring.stop()
    void keychainOf(app)
      .get('x')
      .catch(() => {}) // never answered: the app goes first
    await expect.poll(() => helpers().length).toBe(1)
    await pause(300)
    await app.close()
  })

  test('does not outlive an Electron that was killed while the keychain hung', async () => {
    const { app, desktop } = standing
    await desktop.keyring.stop()
    void keychainOf(app)
      .get('x')
      .catch(() => {}) // never answered: the app goes first
    await expect.poll(() => helpers().length).toBe(1)
    await pause(300)
    const all = app.processes()
    process.kill(app.pid, 'SIGKILL')
    expect(await waitForEnd(all, 15_000)).toEqual([])
  })

  test('that dies says so, and the next call works', async () => {
    const { app, desktop } = standing
    await desktop.keyring.stop()
    const keychain = keychainOf(app)
    const got = keychain.get('x')
    await expect.poll(() => helpers().length).toBe(1)
    process.kill(helpers()[0]?.pid ?? 0, 'SIGKILL')
    expect(await got).toEqual({ ok: false, error: { code: 'keychain-crashed' } })
    await desktop.keyring.continue()
    expect(await keychain.probe()).toEqual({ ok: true, value: null })
  })
})

test('a process that reads an import is killed when it takes more memory than it may', async () => {
  const { app, desktop } = await stand({ bus: false })
  try {
    const reply = await app.electron.evaluate(async (_, text) => {
      const line = (await (globalThis as Held).adapters).tightReader.start()
      const opened = await line.ask({ kind: 'open', bytes: new TextEncoder().encode(text), format: null })
      const asked = await line.ask({ kind: 'unlock', password: 'x' })
      line.end()
      return [opened.kind, asked.kind]
    }, slowExport())
    expect(reply.at(-1)).toBe('ended')
  } finally {
    await app.close()
    await desktop.stop()
  }
})

/** Its key takes a second at least, in which somebody looks. */
function slowExport(): string {
  const file = JSON.parse(Buffer.from(writeExports(invented)['aegis-encrypted'] ?? []).toString())
  for (const slot of file.header.slots) if (slot.type === 1) slot.n = 2 ** 20
  return JSON.stringify(file)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

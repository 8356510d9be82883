// The keychain adapter of plain Node on a real gnome-keyring, and all that can go wrong with one (security.md 7, T5).

import { randomBytes } from 'node:crypto'
import * as vitest from 'vitest'
import type { EarlyKeychain } from '../../../main/platform/keychain-client'
import { createNodeKeychain } from '../../../main/platform/node/keychain'
import { describeKeychain, onKeyring } from '../../behaviours/keychain'
import { type Desktop, type DesktopOptions, startDesktop } from '../../support/desktop'
import { buildEntries, type Entries } from '../../support/entries'
import { type Found, isRunning, markedProcesses, markName, waitForEnd } from '../../support/processes'
import { startPrompter } from '../../support/prompter'

const { afterAll, afterEach, beforeAll, describe, expect, it } = vitest

let entries: Entries
beforeAll(async () => {
  entries = await buildEntries('keychain')
})
afterAll(() => entries.remove())

const entry = 'vault-key:0b6d5c52-7a55-4f0c-8f6e-6a3d7d4f9c10'
const key = () => randomBytes(32).toString('base64')
const done = { ok: true, value: null }
const fault = (code: string) => ({ ok: false, error: { code } })

describeKeychain(vitest, 'a real GNOME Keyring', async () => {
  const desktop = await startDesktop()
  const keychain = createNodeKeychain(entries.path('keychain'), { env: desktop.env })
  return onKeyring(desktop.keyring, keychain, async () => {
    keychain.abandon()
    await desktop.stop()
  })
})

describe('the keychain', () => {
  let desktop: Desktop
  const used: EarlyKeychain[] = []
  const on = async (options: DesktopOptions) => {
    desktop = await startDesktop(options)
    return open()
  }
  const open = (timeout?: number) => {
    const keychain = createNodeKeychain(entries.path('keychain'), { env: desktop.env, timeout })
    used.push(keychain)
    return keychain
  }
  /** Only a leftover of the adapter's own could be missed here; `stop` looks for those. */
  afterEach(async () => {
    for (const keychain of used.splice(0)) {
      keychain.abandon()
    }
    await desktop.stop()
  })
  const processes = (): readonly Found[] =>
    markedProcesses(desktop.env[markName] ?? '').filter(({ command }) => command.includes('keychain.cjs'))

  it('is absent without a session bus', async () => {
    const keychain = await on({ bus: false })
    expect(await keychain.get(entry)).toEqual(fault('keychain-absent'))
    expect(await keychain.probe()).toEqual(fault('keychain-absent'))
    expect(await keychain.backend()).toBeNull()
    const { DBUS_SESSION_BUS_ADDRESS: _, ...env } = desktop.env
    const unaddressed = createNodeKeychain(entries.path('keychain'), { env })
    used.push(unaddressed)
    expect(await unaddressed.get(entry)).toEqual(fault('keychain-absent'))
    expect(await unaddressed.backend()).toBeNull()
  })

  it('is absent where nobody provides the Secret Service', async () => {
    const keychain = await on({ keyring: 'none' })
    expect(await keychain.get(entry)).toEqual(fault('keychain-absent'))
    expect(await keychain.set(entry, key())).toEqual(fault('keychain-absent'))
    expect(await keychain.backend()).toBeNull()
  })

  it('counts as locked where a daemon is started on demand and has no login keyring', async () => {
    const keychain = await on({ keyring: 'activatable' })
    expect(await keychain.get(entry)).toEqual(done)
    expect(await keychain.probe()).toEqual(fault('keychain-locked'))
    expect(await keychain.backend()).toBe('GNOME Keyring')
  })

  it('is locked when its prompt is cancelled, and prompts once per call', async () => {
    const keychain = await on({ keyring: 'locked' })
    const prompter = await startPrompter(desktop.bus, 'cancels')
    expect(await keychain.probe()).toEqual(fault('keychain-locked'))
    expect(prompter.asked()).toBe(1)
    prompter.leave()
  })

  it('waits while its prompt is not answered; abandoning ends that at once, and an unlocked one works at once', async () => {
    const keychain = await on({ keyring: 'unlocked' })
    const value = key()
    await keychain.set(entry, value)
    await desktop.keyring.lock()
    const prompter = await startPrompter(desktop.bus, 'away')
    const got = keychain.get(entry)
    await eventually(() => prompter.asked() === 1)
    expect(await Promise.race([got, pause(1_000)])).toBe('paused')
    const began = performance.now()
    keychain.abandon()
    expect(await got).toEqual(fault('keychain-hung'))
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await waitForEnd(processes(), 10_000)).toEqual([])
    await desktop.keyring.unlock()
    expect(await keychain.get(entry)).toEqual({ ok: true, value })
    prompter.leave()
  })

  it('is given up by the clock where a command may not wait', async () => {
    await on({})
    await desktop.keyring.stop()
    const keychain = open(600)
    const began = performance.now()
    expect(await keychain.get(entry)).toEqual(fault('keychain-hung'))
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(await waitForEnd(processes(), 10_000)).toEqual([])
    await desktop.keyring.continue()
    expect(await keychain.get(entry)).toEqual(done)
  })

  it('that dies in the middle of a write answers with a fault, and holds the old or the new value afterwards', async () => {
    const keychain = await on({})
    const [before, after] = [key(), key()]
    await keychain.set(entry, before)
    await desktop.keyring.stop()
    const written = keychain.set(entry, after)
    await pause(200)
    const began = performance.now()
    await desktop.keyring.kill()
    expect((await written).ok).toBe(false)
    expect(performance.now() - began).toBeLessThan(5_000)
    await desktop.keyring.restart()
    const found = await keychain.get(entry)
    expect([before, after]).toContain(found.ok ? found.value : found.error.code)
  })

  it('works at once after its daemon was restarted, through a process that had talked to the old one', async () => {
    const keychain = await on({})
    const value = key()
    await keychain.set(entry, value)
    const [child] = processes()
    await desktop.keyring.restart()
    expect(child && isRunning(child)).toBe(true)
    expect(await keychain.get(entry)).toEqual({ ok: true, value })
    expect(await keychain.probe()).toEqual(done)
  })

  it('comes back when its daemon does', async () => {
    const keychain = await on({})
    const value = key()
    await keychain.set(entry, value)
    await desktop.keyring.kill()
    expect(await keychain.get(entry)).toEqual(fault('keychain-absent'))
    await desktop.keyring.restart()
    expect(await keychain.get(entry)).toEqual({ ok: true, value })
  })

  it('whose item was deleted answers null and proves that it works', async () => {
    const keychain = await on({})
    await keychain.set(entry, key())
    await desktop.keyring.deleteItem(entry)
    expect(await keychain.get(entry)).toEqual(done)
    expect(await keychain.probe()).toEqual(done)
  })

  it('whose item was altered gives the other key, or says that this is no key', async () => {
    const keychain = await on({})
    const other = key()
    await keychain.set(entry, key())
    await desktop.keyring.changeItem(entry, other)
    expect(await keychain.get(entry)).toEqual({ ok: true, value: other })
    for (const text of ['not a key', 'é', 'A'.repeat(100_000)]) {
      await desktop.keyring.changeItem(entry, text)
      expect(await keychain.get(entry)).toEqual(fault('keychain-wrong-key'))
    }
  })

  it('cannot be asked without libsecret, and that is told apart', async () => {
    await on({})
    const keychain = createNodeKeychain(entries.keychainWithoutLibsecret(), { env: desktop.env })
    used.push(keychain)
    expect(await keychain.get(entry)).toEqual(fault('keychain-library-missing'))
    expect(await keychain.probe()).toEqual(fault('keychain-library-missing'))
  })

  it('whose process dies says so, and the next call works', async () => {
    const keychain = await on({})
    await desktop.keyring.stop()
    const got = keychain.get(entry)
    await eventually(() => processes().length === 1)
    process.kill(processes()[0]?.pid ?? 0, 'SIGKILL')
    expect(await got).toEqual(fault('keychain-crashed'))
    await desktop.keyring.continue()
    expect(await keychain.get(entry)).toEqual(done)
  })

  it('answers at once, but says who it is within 2 s, when the bus itself hangs', async () => {
    const keychain = await on({})
    const bus = markedProcesses(desktop.env[markName] ?? '').find(({ command }) =>
      command.includes('dbus-daemon'),
    )
    process.kill(bus?.pid ?? 0, 'SIGSTOP')
    const began = performance.now()
    expect(await keychain.backend()).toBeNull()
    expect(performance.now() - began).toBeLessThan(5_000)
    process.kill(bus?.pid ?? 0, 'SIGCONT')
    expect(await keychain.backend()).toBe('GNOME Keyring')
  })

  describe('process', () => {
    it('serves several calls, and ends by itself 2 s after the last', async () => {
      const keychain = await on({})
      // A machine that stands still meanwhile says nothing about it: once more then.
      for (let tries = 0; ; tries += 1) {
        const began = performance.now()
        await keychain.get(entry)
        const first = processes()
        await keychain.get(entry)
        const same = processes()
        await pause(1_200)
        const alive = first.filter(isRunning)
        expect(await waitForEnd(first, 10_000)).toEqual([])
        if (performance.now() - began > 2_600 && tries < 4) continue
        expect(same).toEqual(first)
        expect(first).toHaveLength(1)
        expect(alive).toHaveLength(1)
        break
      }
    })

    it('is not reused shortly before it ends', async () => {
      const keychain = await on({})
      await keychain.get(entry)
      const first = processes()
      await pause(1_300)
      expect(await keychain.get(entry)).toEqual(done)
      expect(processes().some(({ pid }) => pid === first[0]?.pid)).toBe(false)
    })

    it('that was started early takes the first question, and leaves when it is not wanted', async () => {
      const keychain = await on({})
      keychain.warm()
      await eventually(() => processes().length === 1)
      const early = processes()
      expect(await keychain.get(entry)).toEqual(done)
      expect(processes()).toEqual(early)
      keychain.abandon()
      // Before it would by itself.
      expect(await waitForEnd(early, 1_000)).toEqual([])
    })

    it('does not outlive a parent that was killed while the keychain hung', async () => {
      await on({})
      await desktop.keyring.stop()
      const child = entries.path('keychain')
      const question = { id: 1, op: 'get', service: 'Tidelock', entry }
      const script = `require('node:child_process').fork(${JSON.stringify(child)}).send(${JSON.stringify(question)})`
      const parent = desktop.start(process.execPath, ['-e', script])
      await eventually(() => processes().length === 2) // the parent's command line names keychain.cjs too
      await pause(500)
      parent.kill('SIGKILL')
      expect(await waitForEnd(processes(), 10_000)).toEqual([])
    })

    it('does not keep a finished program waiting', async () => {
      const held = () => process.getActiveResourcesInfo().filter((kind) => kind === 'ProcessWrap').length
      const keychain = await on({})
      const before = held()
      const got = keychain.get(entry)
      expect(held()).toBe(before + 1)
      await got
      expect(held()).toBe(before)
      expect(processes()).toHaveLength(1)
    })
  })
})

function pause(milliseconds: number): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve('paused'), milliseconds))
}

async function eventually(reached: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1_200 && !reached(); tries += 1) {
    await pause(25)
  }
  expect(reached()).toBe(true)
}

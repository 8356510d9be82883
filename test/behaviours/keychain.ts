// What every Keychain must do, whatever is behind it. Run on the in-memory twin and on the real one.

import { randomBytes } from 'node:crypto'
import type { Keychain } from '../../main/platform/platform'
import type { TestKit } from './test-kit'

/** A keychain, and what can happen to it from outside, past the adapter. */
export interface KeychainSetting {
  readonly keychain: Keychain
  readonly backend: string
  lock(): Promise<void>
  unlock(): Promise<void>
  /** It takes calls and answers none, until it is woken. */
  hang(): Promise<void>
  wake(): Promise<void>
  /** What is stored, as others see it. */
  item(entry: string): Promise<string | null>
  count(): Promise<number>
  end(): Promise<void>
}

/** A keychain on a real keyring of the test's own. */
export const onKeyring = (
  keyring: Omit<KeychainSetting, 'keychain' | 'backend' | 'hang' | 'wake' | 'end'> & {
    stop(): Promise<void>
    continue(): Promise<void>
  },
  keychain: Keychain,
  end: () => Promise<void>,
): KeychainSetting => {
  const { lock, unlock, stop, item, count } = keyring
  return {
    ...{ keychain, lock, unlock, item, count, end },
    backend: 'GNOME Keyring',
    hang: stop,
    wake: keyring.continue,
  }
}

const done = { ok: true, value: null }
const entry = 'vault-key:5d1c6a5e-3b0e-4a4f-9a53-0f7a4f1f2b11'
const key = () => randomBytes(32).toString('base64')

export function describeKeychain(kit: TestKit, name: string, prepare: () => Promise<KeychainSetting>): void {
  const { describe, it, beforeEach, afterEach, expect } = kit
  describe(`${name}, as every keychain`, () => {
    let setting: KeychainSetting
    let keychain: Keychain
    beforeEach(async () => {
      setting = await prepare()
      keychain = setting.keychain
    })
    afterEach(() => setting.end())

    it('answers null for an entry that was never made', async () => {
      expect(await keychain.get(entry)).toEqual(done)
    })

    it('gives back what was set, and others see it too', async () => {
      const value = key()
      expect(await keychain.set(entry, value)).toEqual(done)
      expect(await keychain.get(entry)).toEqual({ ok: true, value })
      expect(await setting.item(entry)).toBe(value)
    })

    it('replaces an entry that is set again', async () => {
      const value = key()
      await keychain.set(entry, key())
      expect(await keychain.set(entry, value)).toEqual(done)
      expect(await keychain.get(entry)).toEqual({ ok: true, value })
      expect(await setting.count()).toBe(1)
    })

    it('keeps entries apart by name', async () => {
      const [one, other] = [key(), key()]
      await keychain.set('vault-key:1', one)
      await keychain.set('vault-key:11', other)
      expect(await keychain.get('vault-key:1')).toEqual({ ok: true, value: one })
      expect(await keychain.delete('vault-key:1')).toEqual(done)
      expect(await keychain.get('vault-key:11')).toEqual({ ok: true, value: other })
    })

    it('forgets a deleted entry, and deleting what is not there is no fault', async () => {
      await keychain.set(entry, key())
      expect(await keychain.delete(entry)).toEqual(done)
      expect(await setting.item(entry)).toBeNull()
      expect(await keychain.delete(entry)).toEqual(done)
    })

    it('holds 2,000 characters of Base64, and refuses more or anything else without writing', async () => {
      const longest = 'A'.repeat(2_000)
      expect(await keychain.set(entry, longest)).toEqual(done)
      for (const value of ['A'.repeat(2_001), '', 'two words', 'a\0b', 'schlüssel', 'a\n', '=']) {
        expect(await keychain.set(entry, value)).toEqual({ ok: false, error: { code: 'keychain-refused' } })
      }
      expect(await keychain.get(entry)).toEqual({ ok: true, value: longest })
    })

    it('proves by a probe that it works, which leaves nothing behind', async () => {
      expect(await keychain.probe()).toEqual(done)
      expect(await setting.count()).toBe(0)
    })

    it('answers null while locked, where writing, deleting and probing say that it is locked', async () => {
      const value = key()
      await keychain.set(entry, value)
      await setting.lock()
      expect(await keychain.get(entry)).toEqual(done)
      const locked = { ok: false, error: { code: 'keychain-locked' } }
      expect(await keychain.probe()).toEqual(locked)
      expect(await keychain.set(entry, key())).toEqual(locked)
      expect(await keychain.delete(entry)).toEqual(locked)
      await setting.unlock()
      expect(await keychain.get(entry)).toEqual({ ok: true, value })
      expect(await setting.count()).toBe(1)
    })

    it('answers calls made at once in their order', async () => {
      const values = [key(), key(), key()]
      const sets = values.map((value) => keychain.set(entry, value))
      const last = keychain.get(entry)
      expect(await Promise.all(sets)).toEqual([done, done, done])
      expect(await last).toEqual({ ok: true, value: values[2] })
    })

    it('waits for a keychain that hangs, until the calls are abandoned, at once', async () => {
      const value = key()
      await keychain.set(entry, value)
      await setting.hang()
      const calls = [keychain.get(entry), keychain.set('other', key()), keychain.probe()]
      expect(await Promise.race([...calls, later(400)])).toBe('nothing yet')
      const began = performance.now()
      keychain.abandon()
      const hung = { ok: false, error: { code: 'keychain-hung' } }
      expect(await Promise.all(calls)).toEqual([hung, hung, hung])
      expect(performance.now() - began).toBeLessThan(5_000)
      await setting.wake()
      expect(await keychain.get(entry)).toEqual({ ok: true, value })
    })

    it('does not mind being abandoned while nothing is asked', async () => {
      keychain.abandon()
      keychain.abandon()
      expect(await keychain.probe()).toEqual(done)
    })

    it('says who holds the entries', async () => {
      expect(await keychain.backend()).toBe(setting.backend)
    })
  })
}

function later(milliseconds: number): Promise<string> {
  return new Promise((resolve) => setTimeout(() => resolve('nothing yet'), milliseconds))
}

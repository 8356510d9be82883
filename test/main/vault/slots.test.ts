// Key slots: wrapping, unwrapping, and reading them from a header without losing or trusting anything.

import { describe, expect, it } from 'vitest'
import { seal } from '../../../main/vault/seal'
import { readSlot } from '../../../main/vault/slot-json'
import {
  costAllowed,
  keychainEntry,
  passphraseBytes,
  type Slot,
  slotKinds,
  slotViews,
  unwrap,
  wrappingKeyFromLine,
  wrappingKeyToLine,
} from '../../../main/vault/slots'
import {
  deriveKey,
  keychainSlot,
  masterKey,
  passphrase,
  passwordSlot,
  wrappingKey,
} from '../../support/small-vault'

/** The slot's JSON with some members changed. */
function changed(slot: Slot, over: Readonly<Record<string, unknown>>): Slot {
  return readSlot({ ...JSON.parse(JSON.stringify(slot.raw)), ...over })
}

describe('a slot', () => {
  it('gives the master key to its own key only', () => {
    const keychain = keychainSlot()
    const passphraseSlot = passwordSlot()
    expect(unwrap(keychain, wrappingKey)).toEqual(masterKey)
    expect(unwrap(passphraseSlot, deriveKey(passphraseSlot, passphrase))).toEqual(masterKey)
    expect(unwrap(keychain, masterKey)).toBeNull()
    expect(unwrap(passphraseSlot, deriveKey(passphraseSlot, `${passphrase} `))).toBeNull()
    expect(unwrap(keychain, wrappingKey.subarray(1))).toBeNull()
    expect(unwrap(keychain, new Uint8Array(0))).toBeNull()
  })

  it('that holds anything but 32 bytes gives nothing, even to the right key', () => {
    const nonce = new Uint8Array(12)
    for (const size of [0, 16, 31, 33, 64]) {
      const wrapped = { ...seal(wrappingKey, new Uint8Array(size), nonce), nonce }
      expect(unwrap({ kind: 'keychain', id: '', backend: null, raw: {}, wrapped }, wrappingKey)).toBeNull()
    }
  })

  it('reads back from its JSON as the same slot', () => {
    for (const slot of [keychainSlot(), passwordSlot(), passwordSlot('recovery')]) {
      expect(readSlot(JSON.parse(JSON.stringify(slot.raw)))).toEqual(slot)
    }
  })

  it('keeps members that nobody knows', () => {
    const slot = changed(passwordSlot(), { hint: { colour: 'blue' } })
    expect(slot.kind).toBe('passphrase')
    expect(slot.raw).toMatchObject({ hint: { colour: 'blue' } })
  })

  it('of the password type counts as passphrase unless it says recovery', () => {
    expect(changed(passwordSlot('recovery'), { tidelock: undefined }).kind).toBe('passphrase')
    expect(changed(passwordSlot('recovery'), { tidelock: { kind: 'something' } }).kind).toBe('passphrase')
    expect(changed(passwordSlot('passphrase'), { tidelock: { kind: 'recovery' } }).kind).toBe('recovery')
  })

  it.each([
    ['biometric', { type: 2 }, false],
    ['of an unknown type', { type: 7 }, false],
    ['raw, without our member', { type: 0 }, false],
    ['without a type', { type: undefined }, true],
    ['with a short key', { key: '00' }, true],
    ['with a key that is no hex', { key: 'zz'.repeat(32) }, true],
    ['without nonce and tag', { key_params: null }, true],
    ['without salt', { salt: '' }, true],
    ['with a salt of megabytes', { salt: '00'.repeat(1_000_000) }, true],
    ['with an odd salt', { salt: 'abc' }, true],
    ['with a cost in words', { n: 'many' }, true],
    ['with an endless id', { uuid: 'x'.repeat(1000) }, true],
  ])('%s is kept as it was and never tried', (_, over, damaged) => {
    const slot = changed(passwordSlot(), { tidelock: undefined, ...over })
    expect(slot).toMatchObject({ kind: 'foreign', damaged })
    expect(slot.raw).toMatchObject(over)
    expect(slot.id.length).toBeLessThanOrEqual(100)
    expect(unwrap(slot, wrappingKey)).toBeNull()
  })

  it.each([null, true, 7, 'slot', []])('that is %o is kept as it was', (value) => {
    expect(readSlot(value)).toMatchObject({ kind: 'foreign', damaged: true, raw: value })
  })

  it('of the keychain must have a UUID, because that names an entry of the keychain', () => {
    expect(changed(keychainSlot(), { uuid: '../../other' })).toMatchObject({ kind: 'foreign', damaged: true })
    expect(keychainEntry(keychainSlot().id)).toBe('vault-key:aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa')
  })

  it('without a uuid, as in ancient Aegis files, always gets the same one', () => {
    const raw = { ...JSON.parse(JSON.stringify(passwordSlot().raw)), uuid: undefined }
    const slot = readSlot(raw)
    expect(slot.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(readSlot(raw).id).toBe(slot.id)
    expect(slot.raw).toMatchObject({ uuid: slot.id })
  })

  it('that asks for too much work says so, and stays readable', () => {
    for (const over of [{ n: 2 ** 40 }, { n: 3 }, { p: 4096 }, { r: -1 }, { n: 1.5 }]) {
      const slot = changed(passwordSlot(), over)
      expect(slot.kind === 'passphrase' && !costAllowed(slot)).toBe(true)
    }
  })
})

it('A passphrase is the UTF-8 of what was typed: not normalised, not trimmed', () => {
  expect(Buffer.from(passphraseBytes(' é\u0065\u0301 ')).toString('hex')).toBe('20c3a965cc8120')
})

describe('the line in the keychain', () => {
  it('gives back the 32 bytes, with white space around it or not', () => {
    const line = wrappingKeyToLine(wrappingKey)
    expect(line).toMatch(/^[A-Za-z0-9+/]{43}=$/)
    expect(wrappingKeyFromLine(line)).toEqual(wrappingKey)
    expect(wrappingKeyFromLine(` ${line}\n`)).toEqual(wrappingKey)
  })

  it.each(['', 'AAAA', 'A'.repeat(44), `${'A'.repeat(43)}=x`, 'ä'.repeat(44), 'A'.repeat(100_000)])(
    'is null when it is %s',
    (line) => {
      expect(wrappingKeyFromLine(line)).toBeNull()
    },
  )
})

describe('the list of slots', () => {
  const list = [
    passwordSlot(),
    keychainSlot(),
    passwordSlot('recovery'),
    passwordSlot(),
    readSlot({ type: 2 }),
  ]

  it('names each kind that can be tried once, in its order', () => {
    expect(slotKinds(list)).toEqual(['passphrase', 'keychain', 'recovery'])
  })

  it('shows a window kinds, ids and the keychain only', () => {
    expect(slotViews(list)).toEqual([
      { kind: 'passphrase', id: list[0]?.id, backend: null },
      { kind: 'keychain', id: list[1]?.id, backend: 'GNOME Keyring' },
      { kind: 'recovery', id: list[2]?.id, backend: null },
      { kind: 'passphrase', id: list[3]?.id, backend: null },
    ])
  })
})

// The vault file when nothing is wrong with it: its spelling, its slots, and what it keeps over a save.

import { describe, expect, it } from 'vitest'
import { emptyContents } from '../../../main/vault/contents'
import { parseEnvelope, sealContents } from '../../../main/vault/file'
import { unwrap } from '../../../main/vault/slots'
import { damaged, expected, file, openAny, slotKey, slots, text, withJson } from '../../support/damaged-vault'
import {
  account,
  countedRandom,
  keychainSlot,
  masterKey,
  opened,
  passwordSlot,
  plainContents,
  sealed,
  threeAccounts,
  vaultId,
  wrappingKey,
} from '../../support/small-vault'
import { startWork } from '../../support/work'

describe('a vault file', () => {
  it('opens with each of its slots, with the same content', () => {
    const result = openAny(file)
    expect(result !== 'no slot opens' && result.ok && plainContents(result.value.contents)).toEqual(expected)
    expect(result).toMatchObject({ ok: true, value: { slotsChanged: false } })
    for (const slot of slots) expect(unwrap(slot, slotKey(slot))).toEqual(masterKey)
  })

  it('is spelled as Aegis spells it, so that other programs open it', () => {
    expect(JSON.parse(text)).toEqual({
      version: 1,
      header: {
        slots: [
          {
            ...{ type: 0, uuid: slots[0]?.id, tidelock: { kind: 'keychain', backend: 'GNOME Keyring' } },
            key: expect.stringMatching(/^[0-9a-f]{64}$/),
            key_params: {
              nonce: expect.stringMatching(/^[0-9a-f]{24}$/),
              tag: expect.stringMatching(/^[0-9a-f]{32}$/),
            },
          },
          {
            ...{ type: 1, uuid: slots[1]?.id, tidelock: { kind: 'passphrase' }, n: 2, r: 1, p: 1 },
            ...{ repaired: true, is_backup: false, salt: expect.stringMatching(/^[0-9a-f]{64}$/) },
            key: expect.stringMatching(/^[0-9a-f]{64}$/),
            key_params: {
              nonce: expect.stringMatching(/^[0-9a-f]{24}$/),
              tag: expect.stringMatching(/^[0-9a-f]{32}$/),
            },
          },
        ],
        params: {
          nonce: expect.stringMatching(/^[0-9a-f]{24}$/),
          tag: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      },
      db: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
    })
    expect(text.startsWith('{\n    "version": 1,\n    "header": {\n        "slots": [')).toBe(true)
  })

  it('takes a fresh nonce at each save, and no nonce twice', () => {
    const random = countedRandom('nonces')
    const nonces = Array.from({ length: 50 }, () => {
      const envelope = parseEnvelope(sealContents(threeAccounts(), slots, masterKey, random))
      return envelope.ok ? Buffer.from(envelope.value.params.nonce).toString('hex') : ''
    })
    expect(new Set(nonces).size).toBe(50)
  })

  it('has the passphrase before the recovery key, for programs that try only one', () => {
    const bytes = sealed(threeAccounts(), [passwordSlot('recovery'), passwordSlot(), keychainSlot()])
    const envelope = parseEnvelope(bytes)
    expect(envelope.ok && envelope.value.slots.map(({ kind }) => kind)).toEqual([
      'keychain',
      'passphrase',
      'recovery',
    ])
    expect(opened(bytes)).toMatchObject({ ok: true, value: { slotsChanged: false } })
  })

  it('keeps unknown members of header and slots, and slots of other programs, over a save', () => {
    const bytes = withJson((_, header) => {
      header['later'] = { x: [1] }
      header['slots'] = [
        ...(header['slots'] as unknown[]),
        { type: 2, uuid: 'some-uuid', odd: true },
        'odder',
      ] // its own list
    })
    const envelope = parseEnvelope(bytes)
    const open = opened(bytes)
    if (!envelope.ok || !open.ok) throw new Error('does not open')
    expect(open.value.slotsChanged).toBe(true)
    const second = JSON.parse(Buffer.from(sealed(open.value.contents, envelope.value.slots)).toString())
    expect(second.header).toMatchObject({ later: { x: [1] } })
    expect(second.header.slots.slice(2)).toEqual([{ type: 2, uuid: 'some-uuid', odd: true }, 'odder'])
    expect(opened(Buffer.from(JSON.stringify(second)))).toMatchObject({
      ok: true,
      value: { slotsChanged: false },
    })
  })

  it('opens the same however its JSON is spaced, ordered, or preceded by a byte order mark', () => {
    const { version, header, db } = JSON.parse(text)
    for (const spelled of [
      JSON.stringify({ db, header, version }),
      `\ufeff${text}`,
      ` ${text.replaceAll('\n', '\r\n')} \n`,
    ]) {
      const result = openAny(Buffer.from(spelled))
      expect(result).toMatchObject({ ok: true, value: { slotsChanged: false } })
    }
  })

  it('does not open with another master key', () => {
    expect(opened(file, wrappingKey)).toEqual({ ok: false, error: damaged('contents') })
    expect(opened(file, masterKey.subarray(1))).toEqual({ ok: false, error: damaged('contents') })
  })
})

it('Ten thousand accounts are sealed and opened within two seconds, even on a busy machine', () => {
  const accounts = Array.from({ length: 10_000 }, (_, i) =>
    account({
      id: `11111111-1111-4111-8111-${String(i).padStart(12, '0')}`,
      account: `user${i}@example.com`,
    }),
  )
  const worked = startWork()
  const bytes = sealed({ ...emptyContents(vaultId, 1), accounts }, slots)
  const result = opened(bytes)
  expect(result.ok && result.value.contents.accounts.length).toBe(10_000)
  expect(worked()).toBeLessThan(2000)
})

// The vault file under every kind of damage: refused with the right words, or opened with exactly the same content.

import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maxVaultBytes, openContents, parseEnvelope } from '../../../main/vault/file'
import { costAllowed, unwrap } from '../../../main/vault/slots'
import {
  contentsAt,
  damaged,
  expected,
  faultOf,
  file,
  flip,
  openAny,
  slotKey,
  slots,
  text,
  withJson,
  zeroed,
} from '../../support/damaged-vault'
import {
  masterKey,
  opened,
  passwordSlot,
  plainContents,
  sealed,
  threeAccounts,
  wrappingKey,
} from '../../support/small-vault'

describe('a vault file cut off', () => {
  it('at any byte is told to be cut off, or empty', () => {
    expect(faultOf(file.subarray(0, 0))).toEqual({ code: 'vault-empty' })
    for (let size = 1; size < file.length; size++) {
      expect(faultOf(file.subarray(0, size))).toEqual({ code: 'vault-truncated' })
    }
  })
})

describe('a vault file with one bit flipped', () => {
  it('in the header, any bit, is refused as damaged, or opens the same by a slot that is whole', () => {
    const seen = { refused: 0, opened: 0 }
    for (let at = 0; at < contentsAt; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const result = openAny(flip(at, bit))
        if (result === 'no slot opens') throw new Error(`bit ${bit} of byte ${at}: both slots are gone`)
        if (result.ok) {
          seen.opened++
          expect(plainContents(result.value.contents)).toEqual({ ...expected, headerExtra: {} })
          // Elsewhere only the case of hex digits means nothing.
          const inSlots = at > text.indexOf('"slots"') && at < text.lastIndexOf(']')
          expect([at, result.value.slotsChanged]).toEqual([at, inSlots])
        } else {
          seen.refused++
          const { error } = result
          const inVersion = at === text.indexOf('1,')
          const newer = error.code === 'vault-newer' && inVersion
          expect(newer || error.code === 'vault-damaged' ? 'right' : `${error.code} at ${at}`).toBe('right')
        }
      }
    }
    expect(seen.refused).toBeGreaterThan(2000)
    expect(seen.opened).toBeGreaterThan(2000)
  })

  it('in the contents, one bit of each byte, is refused as damaged contents', () => {
    // From the first character of the Base64 text on; before it stands the name of the member.
    const from = text.indexOf('"', contentsAt + 4) + 1
    let same = 0
    for (let at = from; at < file.length; at++) {
      const fault = faultOf(flip(at, at % 8))
      if (fault === null) same++
      else expect([at, fault]).toEqual([at, damaged('contents')])
    }
    // The last character before the padding has bits that mean nothing.
    expect(same).toBeLessThanOrEqual(1)
  })

  it('in the name of the contents is refused as damaged', () => {
    for (let at = contentsAt; at < contentsAt + 8; at++) {
      for (let bit = 0; bit < 8; bit++) expect(faultOf(flip(at, bit))?.code ?? 'opened').toBe('vault-damaged')
    }
  })
})

describe('a vault file', () => {
  it.each([
    ['is empty', Buffer.alloc(0), { code: 'vault-empty' }],
    ['is blank', Buffer.from(' \n\r\n\t'), { code: 'vault-empty' }],
    ['is all zeroes', Buffer.alloc(4096), damaged('header')],
    ['begins with zeroes', zeroed(0, 512), damaged('header')],
    ['ends in zeroes', zeroed(contentsAt + 100, file.length), damaged('contents')],
    ['has zeroes in its header', zeroed(200, 300), damaged('header')],
    ['is followed by zeroes', Buffer.concat([file, Buffer.alloc(100)]), damaged('contents')],
    ['is followed by itself', Buffer.concat([file, file]), damaged('header')],
    ['is followed by a byte', Buffer.concat([file, Buffer.from('x')]), damaged('contents')],
    ['is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { code: 'vault-foreign' }],
    ['is text', Buffer.from('otpauth://totp/x?secret=JBSWY3DP'), { code: 'vault-foreign' }],
    ['is a number', Buffer.from('123'), { code: 'vault-foreign' }],
    ['is a list', Buffer.from('[{"version":1}]'), { code: 'vault-foreign' }],
    [
      'is another program’s JSON',
      Buffer.from('{"schemaVersion":4,"services":[]}'),
      { code: 'vault-foreign' },
    ],
    ['is a list without end', Buffer.from('['.repeat(100_000)), { code: 'vault-foreign' }],
    ['is in UTF-16', Buffer.from(text, 'utf16le'), { code: 'vault-foreign' }],
  ])('that %s is told so', (_, bytes, fault) => {
    expect(parseEnvelope(bytes)).toEqual({ ok: false, error: fault })
  })

  it.each([
    [
      'is a plain Aegis export',
      (json, header) =>
        Object.assign(json, { db: {} }) && Object.assign(header, { slots: null, params: null }),
      { code: 'vault-foreign' },
    ],
    [
      'has only slots of other programs',
      (_, header) => Object.assign(header, { slots: [{ type: 2, uuid: 'x' }] }),
      { code: 'vault-foreign' },
    ],
    ['has version 2', (json) => Object.assign(json, { version: 2 }), { code: 'vault-newer', version: 2 }],
    [
      'has a newer Tidelock header',
      (_, header) => Object.assign(header, { tidelock: { version: 2 } }),
      { code: 'vault-newer', version: 2 },
    ],
    ['has version 0', (json) => Object.assign(json, { version: 0 }), damaged('header')],
    ['has its version in text', (json) => Object.assign(json, { version: '1' }), damaged('header')],
    ['has no header', (json) => Object.assign(json, { header: null }), damaged('header')],
    [
      'has no nonce',
      (_, header) => Object.assign(header, { params: { tag: '00'.repeat(16) } }),
      damaged('header'),
    ],
    [
      'has a short tag',
      (_, header) => Object.assign(header, { params: { nonce: '00'.repeat(12), tag: '00' } }),
      damaged('header'),
    ],
    ['has no list of slots', (_, header) => Object.assign(header, { slots: {} }), damaged('header')],
    ['has no slots', (_, header) => Object.assign(header, { slots: [] }), damaged('slot')],
    [
      'has only damaged slots',
      (_, header) => Object.assign(header, { slots: [{ type: 1, uuid: 'x' }] }),
      damaged('slot'),
    ],
    [
      'has the same slot twice',
      (_, header) => Object.assign(header, { slots: [slots[0]?.raw, slots[0]?.raw] }),
      damaged('slot'),
    ],
    [
      'has a hundred slots',
      (_, header) =>
        Object.assign(header, { slots: Array.from({ length: 100 }, (_, i) => ({ type: 2, uuid: `${i}` })) }),
      damaged('slot'),
    ],
    ['has no contents', (json) => Object.assign(json, { db: '' }), damaged('contents')],
    ['has contents that are no text', (json) => Object.assign(json, { db: 7 }), damaged('contents')],
    ['has contents that are no Base64', (json) => Object.assign(json, { db: 'AAA*' }), damaged('contents')],
  ] as [string, (json: Record<string, unknown>, header: Record<string, unknown>) => unknown, object][])(
    'that %s is told so',
    (_, change, fault) => {
      expect(parseEnvelope(withJson(change))).toEqual({ ok: false, error: fault })
    },
  )

  it('with parts of another save, or of another vault, is refused', () => {
    const other = JSON.parse(Buffer.from(sealed(threeAccounts(), slots)).toString())
    const swaps = [withJson((json) => Object.assign(json, { db: other.db }))]
    swaps.push(withJson((_, header) => Object.assign(header, { params: other.header.params })))
    for (const bytes of swaps) expect(faultOf(bytes)).toEqual(damaged('contents'))
  })

  it('with slots added, removed or exchanged opens, and says that the slots were changed', () => {
    const lists = [[slots[0]], [slots[1]], [slots[1], slots[0]], [...slots, passwordSlot('recovery')]]
    for (const list of lists) {
      const result = openAny(
        withJson((_, header) => Object.assign(header, { slots: list.map((slot) => slot?.raw) })),
      )
      expect(result).toMatchObject({ ok: true, value: { slotsChanged: true } })
    }
  })

  it('larger than the limit is refused before anything is read', () => {
    expect(parseEnvelope(Buffer.alloc(maxVaultBytes + 1, 0x5b))).toEqual({
      ok: false,
      error: { code: 'vault-too-large', limit: maxVaultBytes },
    })
  })

  it('with millions of members is refused before they are built', () => {
    const bomb = Buffer.from(`{"version":1,"header":{"x":[${'0,'.repeat(5_000_000)}0]},"db":"AAAA"}`)
    expect(parseEnvelope(bomb)).toEqual({ ok: false, error: damaged('header') })
  })

  it('of a key-derivation bomb is read without work, and only that slot is refused', () => {
    for (const bomb of [{ n: 2 ** 31 }, { n: 2 ** 53 }, { p: 2 ** 30 }, { r: 2 ** 30 }, { n: 1000 }]) {
      const bytes = withJson((_, header) => {
        const list = header['slots'] as Record<string, unknown>[] // the file's own two slots
        Object.assign(list[1] ?? {}, bomb)
      })
      const envelope = parseEnvelope(bytes)
      const second = envelope.ok ? envelope.value.slots[1] : undefined
      expect(second?.kind === 'passphrase' && costAllowed(second)).toBe(false)
      expect(openAny(bytes)).toMatchObject({ ok: true, value: { slotsChanged: true } })
    }
    const endless = Buffer.from(text.replace('"n": 2', `"n": 1${'0'.repeat(400)}`))
    const envelope = parseEnvelope(endless)
    expect(
      envelope.ok && envelope.value.slots.filter((slot) => slot.kind === 'passphrase' && costAllowed(slot)),
    ).toEqual([])
  })
})

describe('reading', () => {
  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: file.length }), (bytes, at) => {
        expect(parseEnvelope(bytes).ok).toBe(false)
        const overwritten = Uint8Array.from(file)
        overwritten.set(bytes.subarray(0, file.length - at), at)
        const envelope = parseEnvelope(overwritten)
        if (envelope.ok) openContents(envelope.value, masterKey)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, whatever JSON stands in any place of the header', () => {
    const places = [
      'version',
      'header',
      'db',
      'slots',
      'params',
      'type',
      'uuid',
      'key',
      'key_params',
      'n',
      'salt',
      'tidelock',
    ]
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const changed = JSON.stringify(
          JSON.parse(text, (name, old: unknown) => (name === place ? value : old)),
        )
        const envelope = parseEnvelope(Buffer.from(changed))
        if (envelope.ok) for (const slot of envelope.value.slots) unwrap(slot, slotKey(slot))
      }),
      { numRuns: 1000 },
    )
  })
})

it('No fault and no envelope holds a secret, whatever is wrong with the file', () => {
  const secrets = /canary|AEBAGBAFAYDQQCIK|alice|Example|1234|correct horse/
  const results: unknown[] = [parseEnvelope(file), openAny(file.subarray(0, 900)), opened(file, wrappingKey)]
  for (let at = 0; at < file.length; at += 7) results.push(faultOf(flip(at, 1)))
  for (const printed of [JSON.stringify(results), inspect(results, { depth: 20, showHidden: true })]) {
    expect(printed.replaceAll(/[0-9a-f]{24,}/g, '')).not.toMatch(secrets)
  }
})

// Contents drawn at random: accounts of every token type, texts in every script, members that nobody knows.
// For property tests; data only.

import fc from 'fast-check'
import type { Account } from '../../main/vault/account'
import { type Contents, emptyContents } from '../../main/vault/contents'
import { Secret } from '../../main/vault/secret'
import { noSiteCodes, type SiteCodes } from '../../main/vault/site-codes'
import { tokenTypes } from '../../shared/token'
import { account, text, vaultId } from './small-vault'

const label = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constant('\ud800 alone'),
)
const harmless = (value: unknown) => !/__proto__|constructor|prototype/.test(JSON.stringify(value))
const known = [
  'type',
  'uuid',
  'name',
  'issuer',
  'note',
  'favorite',
  'info',
  'tidelock',
  'icon',
  'groups',
  'group',
]
/** A value that JSON can give: −0 is none. */
const json = fc
  .jsonValue({ maxDepth: 3 })
  .filter(harmless)
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
const unknown = fc
  .dictionary(
    fc.string().filter((name) => !known.includes(name)),
    json,
    { maxKeys: 3 },
  )
  .filter(harmless)
function without(members: Record<string, unknown>, ...names: readonly string[]) {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !names.includes(name)))
}

const bytes = (min: number, max: number) => fc.uint8Array({ minLength: min, maxLength: max })
const asciiText = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })
const pin = fc.option(fc.stringMatching(/^[0-9]{0,16}$/))

const codeText = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{4}-[a-z0-9]{4}$/),
  label.filter((text) => text !== ''),
)
const siteCode = fc
  .record({ code: codeText, usedAt: fc.option(fc.nat({ max: 2 ** 45 })), extra: unknown })
  .map(({ code, usedAt, extra }) => ({ code: text(code), usedAt, extra: without(extra, 'code', 'usedAt') }))
const siteCodes: fc.Arbitrary<SiteCodes> = fc
  .record({ list: fc.array(siteCode, { maxLength: 5 }), extra: unknown })
  .map(({ list, extra }) => ({ list, extra: without(extra, 'account', 'codes') }))

const drawn = fc.record({
  type: fc.constantFrom(...tokenTypes),
  id: fc.uuid(),
  issuer: label,
  account: label,
  note: label,
  pinned: fc.boolean(),
  addedAt: fc.nat({ max: 2 ** 45 }),
  extra: unknown,
  algorithm: fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const),
  digits: fc.integer({ min: 1, max: 10 }),
  period: fc.integer({ min: 1, max: 2_147_483 }),
  counter: fc.maxSafeNat(),
  siteCodes: fc.option(siteCodes, { nil: noSiteCodes }),
  pinText: pin,
  secretBytes: fc.oneof(bytes(1, 64), bytes(512, 512)),
  secretText: fc.oneof(
    fc.stringMatching(/^([0-9a-f]{2}){1,20}$/),
    asciiText,
    fc.constant('ABCDEF0123456789'),
  ),
})

type DrawnAccount = typeof drawn extends fc.Arbitrary<infer T> ? T : never

function drawnAccount({ type, pinText, secretBytes, secretText, ...rest }: DrawnAccount): Account {
  const over = { ...rest, type, secret: new Secret(secretBytes), pin: null, counter: 0 }
  const pinned = pinText === null ? null : text(pinText)
  switch (type) {
    case 'totp':
      return account(over)
    case 'hotp':
      return account({ ...over, period: 0, counter: rest.counter })
    case 'steam':
      return account({ ...over, algorithm: 'SHA1', digits: 5 })
    case 'yandex':
      return account({
        ...{ ...over, algorithm: 'SHA256', digits: 8, period: 30, pin: pinned },
        secret: new Secret(Uint8Array.from({ length: 16 }, (_, i) => secretBytes[i] ?? i)),
      })
    case 'motp':
      return account({
        ...over,
        algorithm: 'SHA1',
        digits: 6,
        period: 10,
        secret: text(secretText),
        pin: pinned,
      })
  }
}

const accounts = drawn.map(drawnAccount)

/** Contents of every shape that can be saved. */
export const drawnContents: fc.Arbitrary<Contents> = fc
  .record({
    accounts: fc.uniqueArray(accounts, { maxLength: 8, selector: ({ id }) => id }),
    trashed: fc.nat({ max: 8 }),
    groups: fc.array(json, { maxLength: 2 }),
    extra: unknown,
    tidelockExtra: unknown.map((members) => ({ later: members })),
    generation: fc.maxSafeNat(),
    savedAt: fc.nat(),
  })
  .map(({ accounts: all, trashed, extra, ...rest }) => {
    const trash = all.slice(0, trashed).map((its, i) => ({ account: its, deletedAt: i }))
    const names = Object.entries(extra).filter(([name]) => !['version', 'entries'].includes(name))
    return {
      ...{ ...emptyContents(vaultId, 0), ...rest, trash },
      ...{ accounts: all.slice(trashed), extra: Object.fromEntries(names) },
    }
  })

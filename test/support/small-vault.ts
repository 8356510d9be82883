// Small vaults for tests: accounts of every token type, keys and randomness that are the same in each run.
// Never for code that is shipped: the randomness is a counter.

import { createHash, scryptSync } from 'node:crypto'
import type { Account, TrashedAccount } from '../../main/vault/account'
import { type Contents, emptyContents } from '../../main/vault/contents'
import { openContents, parseEnvelope, sealContents } from '../../main/vault/file'
import { Secret } from '../../main/vault/secret'
import { noSiteCodes } from '../../main/vault/site-codes'
import {
  passphraseBytes,
  type Slot,
  wrapKeychainSlot,
  wrapPassphraseSlot,
  wrapRecoverySlot,
} from '../../main/vault/slots'

/** Bytes that differ at each call and are the same in each run. */
export function countedRandom(seed = 'tidelock') {
  let calls = 0
  return {
    bytes(count: number): Uint8Array {
      calls++
      const blocks = Array.from({ length: Math.ceil(count / 32) }, (_, i) =>
        createHash('sha256').update(`${seed}:${calls}:${i}`).digest(),
      )
      return new Uint8Array(Buffer.concat(blocks).subarray(0, count))
    },
  }
}

const random = countedRandom()
export const masterKey = random.bytes(32)
export const wrappingKey = random.bytes(32)
export const vaultId = '0d1f6f0e-4b1c-4a52-9c4e-7f1c1d8a2b3c'
export const passphrase = 'correct horse battery staple'
/** As little work as the bounds allow: these tests are not about scrypt. */
export const tinyCost = { n: 2, r: 1, p: 1 } as const

export const text = (value: string): Secret => new Secret(new TextEncoder().encode(value))

export function account(over: Partial<Account> = {}): Account {
  const secret = new Secret(Uint8Array.from({ length: 20 }, (_, i) => i + 1))
  const names = { id: '11111111-1111-4111-8111-111111111111', issuer: 'Example', account: 'alice', note: '' }
  const numbers = { algorithm: 'SHA1', digits: 6, period: 30, counter: 0 } as const
  return {
    ...{ ...names, type: 'totp', ...numbers, secret, pin: null, pinned: false },
    ...{ addedAt: 1_700_000_000_000, siteCodes: noSiteCodes, extra: {}, ...over },
  }
}

/** Three accounts: TOTP, HOTP, and mOTP with a PIN and a text that Aegis cannot express. */
export function threeAccounts(): Contents {
  const hotp = { type: 'hotp', period: 0, counter: 7, digits: 8, algorithm: 'SHA256' } as const
  const motp = {
    type: 'motp',
    period: 10,
    secret: text('canary-secret-text-of-motp'),
    pin: text('1234'),
  } as const
  return {
    ...emptyContents(vaultId, 1_760_000_000_000),
    generation: 3,
    accounts: [
      account(),
      account({ id: '22222222-2222-4222-8222-222222222222', issuer: 'Zürich 🏦', ...hotp }),
      account({ id: '33333333-3333-4333-8333-333333333333', ...motp }),
    ],
  }
}

export function deriveKey(slot: Slot, password: string): Uint8Array {
  if (slot.kind !== 'passphrase' && slot.kind !== 'recovery') throw new Error('not a password slot')
  return scrypt(password, slot.salt, slot.cost)
}

export function scrypt(
  password: string,
  salt: Uint8Array,
  { n, r, p }: { readonly n: number; readonly r: number; readonly p: number },
): Uint8Array {
  const maxmem = 128 * r * (n + p + 2) + 2 ** 20
  return new Uint8Array(scryptSync(passphraseBytes(password), salt, 32, { N: n, r, p, maxmem }))
}

export function keychainSlot(): Slot {
  const parts = {
    id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa',
    backend: 'GNOME Keyring',
    nonce: random.bytes(12),
  }
  return wrapKeychainSlot(masterKey, wrappingKey, parts)
}

export function passwordSlot(
  kind: 'passphrase' | 'recovery' = 'passphrase',
  password = passphrase,
  cost: { readonly n: number; readonly r: number; readonly p: number } = tinyCost,
): Slot {
  const id =
    kind === 'passphrase' ? 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb' : 'cccccccc-cccc-4ccc-8ccc-cccccccccccc'
  const salt = random.bytes(32)
  const details = { id, salt, cost, nonce: random.bytes(12) }
  const key = scrypt(password, salt, cost)
  return kind === 'passphrase'
    ? wrapPassphraseSlot(masterKey, key, details)
    : wrapRecoverySlot(masterKey, key, { ...details, unproven: false })
}

export function sealed(
  contents: Contents,
  slots: readonly Slot[] = [keychainSlot(), passwordSlot()],
): Uint8Array {
  return sealContents(contents, slots, masterKey, random)
}

/** Opens with the master key itself; for tests of what is inside. */
export function opened(bytes: Uint8Array, key: Uint8Array = masterKey) {
  const envelope = parseEnvelope(bytes)
  return envelope.ok ? openContents(envelope.value, key) : envelope
}

/** All of the contents, secrets included, as plain data that can be compared. */
export function plainContents({ accounts, trash, setAside, strayCodes, ...rest }: Contents) {
  return {
    ...rest,
    accounts: accounts.map(plainAccount),
    trash: trash.map(({ account: its, deletedAt }: TrashedAccount) => ({
      account: plainAccount(its),
      deletedAt,
    })),
    setAside: setAside.map((aside) => ({ from: aside.from, value: aside.value() })),
    strayCodes: strayCodes.map((stray) => stray.value()),
  }
}

export function plainAccount({ secret, pin, siteCodes, ...rest }: Account) {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
  const list = siteCodes.list.map(({ code, ...one }) => ({ ...one, code: code.use(hex) }))
  return { ...rest, secret: secret.use(hex), pin: pin?.use(hex) ?? null, siteCodes: { ...siteCodes, list } }
}

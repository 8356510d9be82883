// Files of password managers and small apps that mean harm: work without end, names that reach into prototypes, absurd
// numbers, zip bombs. A clear fault or clean rows, within two seconds.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDirectKdf, type ImportKdf, openFile } from '../../../main/importers'
import { exportPassword } from '../../support/exports'
import { writeApps } from '../../support/exports/apps'
import { startWork } from '../../support/work'
import { readAs } from './conform'

/** Counts, and gives keys that open nothing. */
function countingKdf(): ImportKdf & { calls(): number } {
  let calls = 0
  const count = async () => {
    calls++
    return new Uint8Array(32)
  }
  return { scrypt: count, pbkdf2: count, argon2: count, calls: () => calls }
}

async function timed<T>(work: () => Promise<T>): Promise<T> {
  const worked = startWork()
  const result = await work()
  expect(worked()).toBeLessThan(2_000)
  return result
}

const bytesOf = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const read = (value: unknown) => timed(() => readAs(bytesOf(value), null, createDirectKdf()))
const secret = 'GEZDGNBVGY3TQOJQ'

const files = writeApps([])
const madeOf = (name: string) => Buffer.from(files[name]?.bytes ?? [])

describe('a key derivation bomb is refused before any work', () => {
  const refuses = async (bytes: Uint8Array) => {
    const kdf = countingKdf()
    const result = await timed(() => readAs(bytes, exportPassword, kdf))
    expect(result).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
    expect(kdf.calls()).toBe(0)
  }

  it.each([
    { kdfIterations: 10_000_001 },
    { kdfIterations: 2 ** 53 },
    { kdfIterations: -1 },
    { kdfIterations: 0 },
    { kdfIterations: 1.5 },
    { kdfIterations: 1e300 },
  ])('of Bitwarden with PBKDF2: %o', async (cost) => {
    await refuses(bytesOf({ ...JSON.parse(madeOf('bitwarden-pbkdf2').toString()), ...cost }))
  })

  it.each([
    { kdfMemory: 1_025 },
    { kdfMemory: 1_024, kdfIterations: 5 },
    { kdfMemory: 2 ** 40 },
    { kdfParallelism: 65 },
    { kdfParallelism: 0 },
    { kdfIterations: 2 ** 30 },
    { kdfMemory: -16 },
  ])('of Bitwarden with Argon2: %o', async (cost) => {
    await refuses(bytesOf({ ...JSON.parse(madeOf('bitwarden-argon2').toString()), ...cost }))
  })

  it.each([
    [61, 0xffff_ffff],
    [65, 0xffff_ffff],
    [69, 0xffff_ffff],
    [69, 0],
    [65, 2 ** 20 + 1],
  ])('of OTPClient, the number at %i being %i', async (at, number) => {
    const bytes = madeOf('otpclient-3')
    bytes.writeUInt32BE(number, at)
    await refuses(bytes)
  })

  it.each([
    'm=4294967295,t=1,p=1',
    'm=65536,t=999999,p=1',
    'm=0,t=0,p=0',
    'm=9999999999,t=9999999999,p=9999999999',
  ])('in the proof of a key of the browser extension: %s', async (cost) => {
    const hash = `$argon2id$v=19$${cost}$${'A'.repeat(22)}$${'A'.repeat(43)}`
    const kdf = countingKdf()
    const file = {
      a: { dataType: 'EncOTPStorage', keyId: 'k', data: 'U2FsdGVkX1' },
      k: { dataType: 'Key', id: 'k', salt: 'a'.repeat(32), hash, version: 3 },
    }
    expect(await timed(() => readAs(bytesOf(file), 'x', kdf))).toEqual({
      ok: false,
      error: { code: 'import-cost-refused' },
    })
    // The extension's own cost, which is fixed and small, comes first.
    expect(kdf.calls()).toBeLessThanOrEqual(1)
  })

  it('of many keys that all fit is refused at the ninth', async () => {
    const kdf = countingKdf()
    // What the counting derivation gives is 32 zero bytes, so this proof always holds.
    const hash = `$argon2id$v=19$m=8192,t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`
    const file = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [
        [`e${i}`, { dataType: 'EncOTPStorage', keyId: `k${i}`, data: 'U2FsdGVkX1' }],
        [`k${i}`, { dataType: 'Key', id: `k${i}`, salt: 'a'.repeat(32), hash }],
      ]).flat(),
    )
    const result = await readAs(bytesOf(file), 'x', kdf)
    expect(result).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
    expect(kdf.calls()).toBe(16)
  })

  it('of many keys in one backup of the browser extension stops at the first that does not fit', async () => {
    const kdf = countingKdf()
    const hash = `$argon2id$v=19$m=1048576,t=4,p=1$${'A'.repeat(22)}$${'B'.repeat(43)}`
    const file = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [
        [`e${i}`, { dataType: 'EncOTPStorage', keyId: `k${i}`, data: 'U2FsdGVkX1' }],
        [`k${i}`, { dataType: 'Key', id: `k${i}`, salt: 'a'.repeat(32), hash }],
      ]).flat(),
    )
    expect(await readAs(bytesOf(file), 'x', kdf)).toEqual({
      ok: false,
      error: { code: 'import-wrong-password' },
    })
    expect(kdf.calls()).toBe(2)
  })
})

describe('names that reach into prototypes', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(names)('change nothing: %s', async (name) => {
    const entry = `{"encrypted":false,"hash":"h","type":"totp","secret":"${secret}","polluted":1}`
    await read(`{"${name}":${entry},"a":${entry}}`)
    await read(
      `[{"${name}":{"polluted":1},"otpGenerator":{"otpSecret":"${secret}","${name}":{"polluted":1}}}]`,
    )
    await read(
      `{"encrypted":false,"folders":[{"id":"${name}","name":{"polluted":1}}],"items":[{"folderId":"${name}","login":{"totp":"${secret}"}}]}`,
    )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined()
  })

  it.each(names)('are no type of code: %s', async (type) => {
    const result = await read({ a: { encrypted: false, hash: 'h', type, secret } })
    expect(result).toMatchObject({ value: { skipped: [{ fault: { code: 'token-type-unsupported' } }] } })
    const otpclient = [{ type, label: 'a', issuer: 'b', secret, algo: 'SHA1' }]
    expect(await read(otpclient)).toMatchObject({ value: { skipped: [{ row: 1 }], entries: [] } })
  })
})

describe('absurd values', () => {
  it.each([1e308, -1, 1.5, 2 ** 53, '9'.repeat(400), [], {}, true, '0x1e'])(
    'cost the row they are in: %j',
    async (absurd) => {
      const account = { issuerName: 'A', userName: 'b', secret, timeStep: 30, digits: 6 }
      const accounts = [{ ...account, digits: absurd }, { ...account, timeStep: absurd }, account]
      const result = await read({ localDeviceId: 'x', accounts })
      expect(result).toMatchObject({ value: { entries: [{ row: 3 }], skipped: [{ row: 1 }, { row: 2 }] } })
    },
  )

  it('that JavaScript cannot hold cost the row too', async () => {
    const account = (digits: string) =>
      `{"issuerName":"A","secret":"${secret}","timeStep":30,"digits":${digits}}`
    const result = await read(
      `{"accounts":[${account('1e999')},${account('123456789012345678901234567890')},${account('6')}]}`,
    )
    expect(result).toMatchObject({ value: { entries: [{ row: 3 }], skipped: [{}, {}] } })
  })

  it('of other kinds than expected are counted, and nothing throws', async () => {
    const odd = [null, 1, 'x', [], {}, true]
    expect(await read([...odd, { name: 'a', otpGenerator: { otpSecret: secret } }])).toMatchObject({
      value: { entries: [{ row: 7 }], skipped: { length: 6 } },
    })
    const lists = [
      [...odd, { issuer: 'a', secret, kind: 'TOTP', timer: '30' }],
      [...odd, { type: 'TOTP', label: 'a', secret, algo: 'SHA1' }],
      { localDeviceId: 'x', accounts: [...odd, { secret, timeStep: 30 }] },
    ]
    for (const list of lists) {
      const result = await read(list)
      expect(result).toMatchObject({ value: { entries: [{ row: 7 }], skipped: { length: 6 } } })
    }
    expect(
      await read({ encrypted: false, folders: odd, items: [...odd, { login: { totp: secret } }] }),
    ).toMatchObject({
      value: { entries: [{ row: 1 }] },
    })
  })

  it.each([
    [
      'Bitwarden',
      (n: number) => ({ encrypted: false, folders: [], items: Array(n).fill({ login: { totp: secret } }) }),
    ],
    ['LastPass', (n: number) => ({ accounts: Array(n).fill({ secret, timeStep: 30 }) })],
    ['Raivo', (n: number) => Array(n).fill({ secret, kind: 'TOTP', timer: '30' })],
    ['Duo', (n: number) => Array(n).fill({ otpGenerator: { otpSecret: secret } })],
    ['Authme', (n: number) => `Name: a\nSecret: ${secret}\n`.repeat(n)],
  ])('of more than 100,000 rows are refused: %s', async (_, make) => {
    const result = await readAs(bytesOf(make(100_001)), null, createDirectKdf())
    expect(result).toEqual({ ok: false, error: { code: 'import-too-many', limit: 100_000 } })
  })
})

describe('a zip that inflates without end', () => {
  /** Real zip's, of a folder of its own; `python3` writes 200 MiB of blanks as quickly as anybody. */
  function bomb(name: string): Buffer {
    const folder = mkdtempSync(join(tmpdir(), 'tidelock-bomb-'))
    try {
      writeFileSync(join(folder, name), Buffer.alloc(200 * 1024 * 1024, ' '))
      execFileSync('zip', ['-q', '-1', 'bomb.zip', name], { cwd: folder })
      return readFileSync(join(folder, 'bomb.zip'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it.each(['raivo-otp-export.json', 'Accounts.txt'])(
    'is refused: %s',
    async (name) => {
      const honest = bomb(name)
      const result = await timed(() => readAs(honest, null, createDirectKdf()))
      expect(result).toMatchObject({ ok: false, error: { code: 'import-too-large' } })
      // The same with its size understated in the directory at the end.
      const lying = Buffer.from(honest)
      const directory = lying.lastIndexOf('PK\x01\x02', undefined, 'latin1')
      lying.writeUInt32LE(1_000, directory + 24)
      const told = await timed(() => readAs(lying, null, createDirectKdf()))
      expect(told.ok ? 'read' : told.error.code).toMatch(/^import-(?:too-large|damaged)$/)
    },
    60_000,
  )
})

it('reads files of 10,000 rows', async () => {
  const many = (make: (i: number) => object) => Array.from({ length: 10_000 }, (_, i) => make(i))
  const sizes: Readonly<Record<string, unknown>> = {
    bitwarden: {
      encrypted: false,
      folders: [{ id: 'f', name: 'Work' }],
      items: many((i) => ({
        ...{ type: 1, name: `Site ${i}`, folderId: 'f' },
        login: { username: `u${i}`, totp: i % 2 ? secret : `otpauth://totp/a${i}?secret=${secret}` },
      })),
    },
    lastpass: { accounts: many((i) => ({ issuerName: `Site ${i}`, secret, timeStep: 30 })) },
    raivo: many((i) => ({ issuer: `Site ${i}`, account: 'a', secret, kind: 'TOTP', timer: '30' })),
    otpclient: many((i) => ({ type: 'TOTP', label: `a${i}`, issuer: 'x', secret, algo: 'SHA1' })),
    extension: Object.fromEntries(
      many((i) => ({ i })).map((_, i) => [`h${i}`, { encrypted: false, type: 'totp', secret }]),
    ),
    authme: many((i) => ({ i }))
      .map((_, i) => `Name:   a${i}\nSecret: ${secret}\nIssuer: x\nType:   OTP_TOTP\n`)
      .join('\n'),
  }
  for (const [name, content] of Object.entries(sizes)) {
    const bytes = bytesOf(content)
    const worked = startWork()
    const found = await openFile(bytes, null)
    const took = worked()
    const opened = found.ok && found.value.opened.ok ? found.value.opened.value : null
    expect(opened?.kind === 'read' ? opened.file.entries.length : name).toBe(10_000)
    process.stdout.write(`10,000 rows of ${name}: ${Math.round(took)} ms\n`)
  }
})

// Two independent readers agree: docs/open-vault.py opens what we seal, and we open what Python and Aegis wrote.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseUri } from '../../../main/otp'
import { type Contents, emptyContents } from '../../../main/vault/contents'
import { openContents, parseEnvelope } from '../../../main/vault/file'
import { formatRecoveryKey } from '../../../main/vault/recovery-key'
import { newSlotCost } from '../../../main/vault/seal'
import { type Slot, unwrap, wrappingKeyToLine } from '../../../main/vault/slots'
import {
  account,
  deriveKey,
  keychainSlot,
  passphrase,
  passwordSlot,
  plainAccount,
  sealed,
  text,
  threeAccounts,
  vaultId,
  wrappingKey,
} from '../../support/small-vault'

const python = '/usr/bin/python3'
const script = new URL('../../../docs/open-vault.py', import.meta.url).pathname
const writer = new URL('../../support/write-vault.py', import.meta.url).pathname
const fixtures = '/work/shared/fixtures'
const lightCost = { n: 16_384, r: 8, p: 1 } as const

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidelock-open-vault-'))
  execFileSync(python, ['-c', 'import cryptography'], { stdio: 'pipe' }) // apt-get install -y python3-cryptography
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes, { mode: 0o600 })
  return path
}

function run(vault: Uint8Array, password: string, ...more: readonly string[]) {
  const args = [
    script,
    put('vault.json', vault),
    '--passphrase-file',
    put('secret.txt', `${password}\n`),
    ...more,
  ]
  const { status, stdout, stderr } = spawnSync(python, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return { status, stdout, stderr }
}

const secretText = { motp: true } as const

/** An account of ours in the words of the script. */
function inScriptWords(its: Contents['accounts'][number]) {
  const { secret, pin, type } = plainAccount(its)
  return {
    ...{ id: its.id, type, issuer: its.issuer, account: its.account, note: its.note, pinned: its.pinned },
    secret: type in secretText ? Buffer.from(secret, 'hex').toString() : base32(secret),
    algorithm: type === 'motp' ? 'MD5' : its.algorithm,
    digits: its.digits,
    period: type === 'hotp' ? null : its.period,
    counter: type === 'hotp' ? its.counter : null,
    pin: pin === null ? null : Buffer.from(pin, 'hex').toString(),
  }
}

/** Base32 of a hex text, by way of numbers of any size: not the code under test. */
function base32(hex: string): string {
  const bits = BigInt(`0x1${hex}`).toString(2).slice(1)
  const groups = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0').match(/.{5}/g) ?? []
  return groups.map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(group, 2))).join('')
}

const many: Contents = {
  ...threeAccounts(),
  accounts: [
    ...threeAccounts().accounts,
    account({ id: '55555555-5555-4555-8555-555555555555', type: 'steam', digits: 5, issuer: 'Steam: a & b' }),
    account({
      ...{ id: '66666666-6666-4666-8666-666666666666', type: 'yandex', algorithm: 'SHA256', digits: 8 },
      ...{ secret: text('sixteen bytes ok'), pin: text('5239'), issuer: 'Я', note: 'two\nlines "quoted"' },
    }),
    account({
      id: '77777777-7777-4777-8777-777777777777',
      type: 'motp',
      period: 10,
      secret: text('e3152afee62599c8'),
    }),
    account({
      id: '88888888-8888-4888-8888-888888888888',
      digits: 8,
      period: 60,
      algorithm: 'SHA512',
      pinned: true,
    }),
  ],
  trash: [
    { account: account({ id: '99999999-9999-4999-8999-999999999999', issuer: 'Gone' }), deletedAt: 1234 },
  ],
}

describe('docs/open-vault.py', () => {
  it('opens a vault by its passphrase and prints every account, in order', () => {
    const slots = [keychainSlot(), passwordSlot('passphrase', passphrase, lightCost)]
    const { status, stdout, stderr } = run(sealed(many, slots), passphrase)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      ...{ vaultId, generation: 3, savedAt: 1_760_000_000_000, setAside: 0 },
      accounts: many.accounts.map(inScriptWords),
      trash: many.trash.map((trashed) => ({
        ...inScriptWords(trashed.account),
        deletedAt: trashed.deletedAt,
      })),
    })
  })

  it('prints the recovery codes of sites only when it is asked to', () => {
    const [first, second, ...rest] = many.accounts
    if (first === undefined || second === undefined) throw new Error('no accounts')
    const list = [
      { code: text('1234 5678'), usedAt: null, extra: {} },
      { code: text('äöü-🔑'), usedAt: 77, extra: { later: 1 } },
    ]
    const coded = { ...many, accounts: [{ ...first, siteCodes: { list, extra: {} } }, second, ...rest] }
    const vault = sealed(coded, [passwordSlot('passphrase', passphrase, lightCost)])
    expect(run(vault, passphrase).stdout).not.toContain('1234 5678')
    const { accounts, trash } = JSON.parse(run(vault, passphrase, '--site-codes').stdout)
    expect(accounts[0].siteCodes).toEqual([
      { code: '1234 5678', usedAt: null },
      { code: 'äöü-🔑', usedAt: 77 },
    ])
    expect([accounts[1].siteCodes, trash[0].siteCodes]).toEqual([[], []])
  })

  it('opens a vault at the cost of every new slot', () => {
    const { status, stdout } = run(
      sealed(many, [passwordSlot('passphrase', 'pässwörd 🔑', newSlotCost)]),
      'pässwörd 🔑',
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout).accounts).toHaveLength(many.accounts.length)
  })

  it('opens a vault by its recovery key, however it is typed, and tells where a slip is', () => {
    const key = formatRecoveryKey(new Uint8Array(16).fill(0x5c))
    const vault = sealed(many, [passwordSlot(), passwordSlot('recovery', key, lightCost)])
    expect(run(vault, key).status).toBe(0)
    expect(run(vault, ` ${key.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`).status).toBe(0)
    const slip = key.slice(0, -1) + (key.endsWith('A') ? 'B' : 'A')
    expect(run(vault, slip)).toMatchObject({ status: 1, stderr: expect.stringContaining('group 7') })
  })

  it('opens a vault by the line that the keychain keeps', () => {
    const line = put('line.txt', wrappingKeyToLine(wrappingKey))
    const { stdout } = spawnSync(python, [
      script,
      put('vault.json', sealed(many)),
      '--keychain-line-file',
      line,
    ])
    expect(JSON.parse(stdout.toString()).accounts).toHaveLength(many.accounts.length)
  })

  it('prints URIs that we read back as the same tokens', () => {
    const { stdout } = run(sealed(many), passphrase, '--otpauth')
    const read = stdout.trim().split('\n').map(parseUri)
    expect(read.map((result) => result.ok)).toEqual(many.accounts.map(() => true))
    read.forEach((result, i) => {
      const wanted = many.accounts[i]
      if (!result.ok || wanted === undefined) return
      const { secret, digits, counter } = result.value.token
      expect(wanted.secret.use((bytes) => Buffer.compare(bytes, secret))).toBe(0)
      expect([digits, counter, result.value.account]).toEqual([wanted.digits, wanted.counter, wanted.account])
    })
  })

  it.each<[string, Uint8Array, string, number, string]>([
    ['a wrong passphrase', sealed(many), 'wrong', 1, 'wrong passphrase'],
    ['a vault without such a slot', sealed(many, [keychainSlot()]), passphrase, 1, 'no key slot for that'],
    ['an empty file', Buffer.alloc(0), passphrase, 3, 'empty'],
    ['a file cut off', sealed(many).subarray(0, 1000), passphrase, 3, 'cut off'],
    ['another JSON', Buffer.from('{}'), passphrase, 3, 'not a vault'],
    ['a newer file', changedFile((file) => Object.assign(file, { version: 2 })), passphrase, 3, 'newer'],
    [
      'damaged contents',
      changedFile((file) => Object.assign(file, { db: 'AAAAAAAA' })),
      passphrase,
      3,
      'damaged',
    ],
    ['a key-derivation bomb', bomb(), passphrase, 3, 'more work'],
    [
      'a broken slot',
      changedFile((file) => Object.assign(file.header.slots[1] ?? {}, { salt: 7 })),
      passphrase,
      3,
      'damaged',
    ],
  ])('tells of %s, without a trace of Python or of a secret', (_, vault, password, status, words) => {
    const result = run(vault, password)
    expect(result).toMatchObject({ status, stdout: '' })
    expect(result.stderr).toContain(words)
    expect(result.stderr).not.toMatch(/Traceback|canary|correct horse/)
  })

  it('says when the slots are not those that were saved', () => {
    const vault = changedFile((file) => file.header.slots.shift())
    const { status, stderr } = run(vault, passphrase)
    expect({ status, stderr }).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('not those that were saved'),
    })
  })
})

interface FileJson {
  readonly header: { readonly slots: object[] }
}

function changedFile(change: (file: FileJson) => unknown): Uint8Array {
  const file = JSON.parse(Buffer.from(sealed(many)).toString())
  change(file)
  return Buffer.from(JSON.stringify(file))
}

function bomb(): Uint8Array {
  return changedFile((file) => Object.assign(file.header.slots[1] ?? {}, { n: 2 ** 30 }))
}

function written(password: string): Uint8Array {
  return execFileSync(python, [writer], { input: JSON.stringify({ password, vaultId }) })
}

describe('a vault that others wrote', () => {
  it('in Python, after the description alone, opens here', () => {
    const bytes = written('geheim ß')
    const { contents, slotsChanged } = open(bytes, 'geheim ß')
    expect(slotsChanged).toBe(false)
    expect(contents.vaultId).toBe(vaultId)
    expect(contents.accounts.map(plainAccount)).toEqual([
      plainAccount(account({ note: 'ünï', pinned: true, extra: { x_other: { a: [1, 2.5, null] } } })),
    ])
  })

  it('wrong in one bit of its key does not open', () => {
    const bytes = written('a')
    expect(() => open(bytes, 'b')).toThrow('wrong passphrase')
  })

  it.runIf(existsSync(fixtures))('by Aegis and GNOME Authenticator opens with every account', () => {
    const { accounts } = openFixture()
    const all: readonly Expected[] = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8'))
    const wanted =
      all.find(({ file }) => file === 'gnome-Authenticator__aegis_encrypted.json')?.expected ?? []
    expect(wanted.length).toBeGreaterThan(5)
    expect(accounts.map((its) => ({ ...plainAccount(its) }))).toMatchObject(
      wanted.map(({ secretHex, secretBase32: _, ...rest }) => ({ ...rest, secret: secretHex })),
    )
  })

  it.runIf(existsSync(fixtures))('by Aegis in plain is foreign', () => {
    const bytes = readFileSync(join(fixtures, 'gnome-Authenticator__aegis_plain.json'))
    expect(parseEnvelope(bytes)).toEqual({ ok: false, error: { code: 'vault-foreign' } })
  })

  it.runIf(existsSync(fixtures))('by Aegis has no vault id, and is ours after a save with one', () => {
    const contents = openFixture()
    expect(contents).toMatchObject({ vaultId: null, generation: 0, savedAt: 0 })
    const ours = { ...contents, vaultId, generation: 1 }
    const { contents: again } = open(sealed(ours, [passwordSlot('passphrase', 'new', lightCost)]), 'new')
    expect(again.accounts.map(plainAccount)).toEqual(contents.accounts.map(plainAccount))
    expect(again).toMatchObject({ vaultId, generation: 1, groups: contents.groups })
  })
})

interface Expected {
  readonly file: string
  readonly expected: readonly { readonly secretHex: string; readonly secretBase32: string }[]
}

function openFixture(): Contents {
  return open(readFileSync(join(fixtures, 'gnome-Authenticator__aegis_encrypted.json')), 'test').contents
}

function open(bytes: Uint8Array, password: string) {
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) throw new Error(envelope.error.code)
  const slot: Slot | undefined = envelope.value.slots.find(({ kind }) => kind === 'passphrase')
  const key = slot === undefined ? null : unwrap(slot, deriveKey(slot, password))
  if (key === null) throw new Error('wrong passphrase')
  const result = openContents(envelope.value, key)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

it('An empty vault opens in both', () => {
  const { status, stdout } = run(sealed(emptyContents(vaultId, 1)), passphrase)
  expect({ status, accounts: JSON.parse(stdout).accounts }).toEqual({ status: 0, accounts: [] })
})

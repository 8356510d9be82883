// Exports of password managers for tests, made by write-tables.py and write-kdbx.py from the accounts of index.ts that
// a password manager can hold.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { exportPassword, type Fixture, invented, type Wanted } from '.'

type Writer = 'write-tables.py' | 'write-kdbx.py'
type Given = (typeof invented)[number]

/** mOTP and Yandex are no password manager's business. */
export const stored = invented.filter(({ type }) => type !== 'motp' && type !== 'yandex')

export function write(writer: Writer, accounts: readonly object[] = stored, hostile = false) {
  const input = JSON.stringify({ password: exportPassword, accounts, hostile })
  const script = join(import.meta.dirname, writer)
  const out = execFileSync('/usr/bin/python3', [script], { input, maxBuffer: 2 ** 28, encoding: 'utf8' })
  const files = JSON.parse(out) as Readonly<Record<string, string>> // the script prints exactly this
  return (name: string): Uint8Array => {
    const text = files[name]
    if (text === undefined) throw new Error(`${writer} made no ${name}`)
    return Buffer.from(text, 'base64')
  }
}

function wantedOf({ type, issuer, account, secret, algorithm, digits, period, counter }: Given): Wanted {
  const moving = type === 'hotp' ? { counter } : { period }
  return { ...{ type, issuer, account, secretHex: secret, algorithm, digits }, ...moving }
}

const documents = ['keepass-xml', '1pux', 'enpass', 'keeper', 'cxf']
/** Rows that were thrown away, or that nobody can read. */
const bad: Readonly<Record<string, number>> = { 'keepass-xml': 1, enpass: 2, cxf: 1 }

export function tableFixtures(names: Readonly<Record<string, string>>): readonly Fixture[] {
  const files = write('write-tables.py')
  return Object.entries(names).map(([name, format]) => {
    const held = name === 'cxf' ? stored.filter(({ type }) => type === 'totp') : stored
    const wanted = held.map(wantedOf).map((one) => {
      return name === 'bitwarden-authenticator' && one.type === 'steam' ? { ...one, account: '' } : one
    })
    const list = !documents.includes(name)
    return { name, format, bytes: files(name), password: null, wanted, list, bad: bad[name] ?? 0 }
  })
}

export function kdbxFixtures(): readonly Fixture[] {
  const files = write('write-kdbx.py')
  return ['aes-argon2d', 'chacha20-argon2id', 'aes-aeskdf', 'chacha20-aeskdf'].map((name) => ({
    ...{ name: `pykeepass ${name}`, format: 'kdbx', bytes: files(name), password: exportPassword },
    ...{ wanted: stored.map(wantedOf), bad: 1 },
  }))
}

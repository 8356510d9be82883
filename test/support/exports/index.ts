// Exports of other programs for tests: those of ../shared/fixtures where that folder is there, and our own from
// write-exports.py, which knows the formats from their description and none of our code.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ReadFile } from '../../../main/importers'
import { encodeBase32 } from '../../../main/otp'

export interface Wanted {
  readonly type: string
  readonly issuer: string
  readonly account: string
  readonly secretHex: string
  readonly algorithm: string
  readonly digits: number
  readonly period?: number
  readonly counter?: number
}

export interface Fixture {
  readonly name: string
  /** Of the table of importers. */
  readonly format: string
  readonly bytes: Uint8Array
  readonly password: string | null
  readonly wanted: readonly Wanted[]
  /** How many rows cannot be read; none unless told. */
  readonly bad?: number
  /** A list, of which half is read when the other half is gone. */
  readonly list?: boolean
}

export const exportPassword = 'päss word 42'
const secret = (seed: number, length = 20) =>
  Buffer.from(Uint8Array.from({ length }, (_, i) => (seed * 31 + i * 7 + 1) % 256)).toString('hex')
const plain = { algorithm: 'SHA1', digits: 6, period: 30, counter: 0, note: '', pin: null } as const

/** Every token type, odd names, every algorithm. */
export const invented = [
  { ...plain, type: 'totp', issuer: 'Harbour', account: 'alice@example.org', secret: secret(1) },
  {
    ...plain,
    type: 'totp',
    issuer: 'Zürich: Bank & Söhne',
    account: 'a+b/c?d#e',
    secret: secret(2),
    digits: 8,
  },
  {
    ...plain,
    type: 'hotp',
    issuer: 'Door',
    account: 'bob',
    secret: secret(3),
    period: 0,
    counter: 9_007_199_254_740_991,
  },
  { ...plain, type: 'totp', issuer: '', account: 'no issuer', secret: secret(4, 10), algorithm: 'SHA256' },
  {
    ...plain,
    type: 'totp',
    issuer: '🔑 "Quoted" <b>',
    account: '日本語',
    secret: secret(5, 64),
    algorithm: 'SHA512',
  },
  { ...plain, type: 'totp', issuer: 'Slow', account: 'clock', secret: secret(6), period: 60, digits: 7 },
  { ...plain, type: 'steam', issuer: 'Steam', account: 'gabe', secret: secret(7), digits: 5 },
  {
    ...{ ...plain, type: 'motp', issuer: 'Old', account: 'mobile', period: 10 },
    ...{ secret: Buffer.from(secret(8, 16)).toString('hex'), pin: '1234' },
  },
  {
    ...{
      ...plain,
      type: 'yandex',
      issuer: 'Yandex',
      account: 'ya',
      secret: secret(9, 16),
      algorithm: 'SHA256',
    },
    ...{ digits: 8, pin: '5239' },
  },
] as const

type Invented = (typeof invented)[number]

export function wantedOf({
  type,
  issuer,
  account,
  secret: secretHex,
  algorithm,
  digits,
  period,
  counter,
}: Invented): Wanted {
  return {
    type,
    issuer,
    account,
    secretHex,
    algorithm,
    digits,
    ...(type === 'hotp' ? { counter } : { period }),
  }
}

/** The files that write-exports.py makes of these accounts. */
export function writeExports(
  accounts: readonly object[],
  password = exportPassword,
): Readonly<Record<string, Uint8Array>> {
  const script = join(import.meta.dirname, 'write-exports.py')
  const input = JSON.stringify({ password, accounts })
  const out = execFileSync('/usr/bin/python3', [script], { input, maxBuffer: 2 ** 28, encoding: 'utf8' })
  const files = JSON.parse(out) as Readonly<Record<string, string>> // the script prints exactly this
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'base64')]))
}

export function ownFixtures(): readonly Fixture[] {
  const files = writeExports(invented)
  const all = invented.map(wantedOf)
  const google = invented
    .filter(
      ({ type, digits, period }) => (type === 'totp' || type === 'hotp') && digits !== 7 && period !== 60,
    )
    .map(wantedOf)
  const of = (name: string, format: string, wanted = all, password: string | null = null): Fixture => {
    const bytes = files[name]
    if (bytes === undefined) throw new Error(`write-exports.py made no ${name}`)
    const list = !name.startsWith('aegis')
    return { name: `own ${name}`, format, bytes, password, wanted, list }
  }
  return [
    of('aegis-plain', 'aegis-plain'),
    of('aegis-encrypted', 'aegis-encrypted', all, exportPassword),
    of('otpauth-list', 'otpauth-list'),
    of('otpauth-html', 'otpauth-html'),
    of('google-migration', 'google-migration', google),
  ]
}

const folder = resolve(import.meta.dirname, '../../../../shared/fixtures')
export const sharedFixturesThere = existsSync(join(folder, 'expected.json'))

interface Case {
  readonly format: string
  readonly file?: string
  readonly password: string | null
  readonly expected: readonly Wanted[]
  readonly recommended?: readonly Wanted[]
}

/** Those of the formats named (the key is expected.json's name). Empty where a lone checkout has no such folder. */
export function sharedFixtures(formats: Readonly<Record<string, string>>): readonly Fixture[] {
  if (!sharedFixturesThere) return []
  const cases = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as readonly Case[] // written by hand
  return cases.flatMap(({ format, file, password, expected, recommended }) => {
    const ours = formats[format]
    if (ours === undefined || file === undefined) return []
    const wanted = (recommended ?? expected).map(({ type, issuer, account, secretHex, ...rest }) => {
      const { algorithm, digits, period, counter } = rest
      const moving = type === 'hotp' ? { counter } : { period }
      return { type, issuer, account, secretHex, algorithm, digits, ...moving } as Wanted
    })
    const list = !format.startsWith('aegis') && /list|text/.test(format)
    return [{ name: file, format: ours, bytes: readFileSync(join(folder, file)), password, wanted, list }]
  })
}

export function flat({ entries }: ReadFile): readonly Wanted[] {
  return entries.map(({ draft: { token, issuer, account } }) => {
    const { type, algorithm, digits, period, counter } = token
    const secretHex = Buffer.from(token.secret).toString('hex')
    return {
      type,
      issuer,
      account,
      secretHex,
      algorithm,
      digits,
      ...(type === 'hotp' ? { counter } : { period }),
    }
  })
}

/** The forms in which a secret could slip into a message. */
export function spellings(wanted: readonly Wanted[]): readonly string[] {
  return wanted.flatMap(({ secretHex }) => {
    const bytes = Buffer.from(secretHex, 'hex')
    return [secretHex, encodeBase32(bytes), bytes.toString('base64'), bytes.toString('latin1')]
  })
}

// Runs a writer of other programs' exports: a Python script beside this file, which knows its formats from their
// description and none of our code. JSON in; JSON of name to Base64 of a file out.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Wanted } from './index'

export function runWriter(script: string, input: object): Readonly<Record<string, Uint8Array>> {
  const out = run(join(import.meta.dirname, script), JSON.stringify(input))
  const files = JSON.parse(out) as Readonly<Record<string, string>> // the scripts print exactly this
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'base64')]))
}

function run(script: string, input: string): string {
  try {
    return execFileSync('/usr/bin/python3', ['-W', 'ignore', script], {
      ...{ input, maxBuffer: 2 ** 28, encoding: 'utf8' },
    })
  } catch (error) {
    const needs = 'apt-get install -y python3 python3-cryptography python3-argon2 zip'
    throw new Error(`${script} failed. If a part of it is missing: ${needs}`, { cause: error })
  }
}

/** A file that the writer made, or an error that names it. */
export function fileOf(files: Readonly<Record<string, Uint8Array>>, name: string): Uint8Array {
  const bytes = files[name]
  if (bytes === undefined) throw new Error(`The writer made no ${name}`)
  return bytes
}

/** An account as writers take it: what is wanted of it, and both moving factors. */
export interface Given {
  readonly type: 'totp' | 'hotp' | 'steam'
  readonly issuer: string
  readonly account: string
  readonly secretHex: string
  readonly algorithm: string
  readonly digits: number
  readonly period: number
  readonly counter: number
}

/** A TOTP account of six digits, but for what is said. */
export function given(
  seed: number,
  { length = 20, ...more }: Partial<Given> & { readonly length?: number },
): Given {
  const bytes = Uint8Array.from({ length }, (_, i) => (seed * 29 + i * 11 + 3) % 256)
  return {
    ...{ type: 'totp', issuer: '', account: '', algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
    ...{ secretHex: Buffer.from(bytes).toString('hex'), ...more },
  }
}

export function wantedOf({ type, issuer, account, secretHex, algorithm, digits, ...moving }: Given): Wanted {
  return {
    ...{ type, issuer, account, secretHex, algorithm, digits },
    ...(type === 'hotp' ? { counter: moving.counter } : { period: moving.period }),
  }
}

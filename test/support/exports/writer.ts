// Runs one of the Python writers of this folder, which know a format from its description and none of our code.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { exportPassword, type Fixture, invented, wantedOf } from './index'

export type Invented = (typeof invented)[number]

/** Standard input: JSON {"password", "accounts"}; standard output: JSON of name to Base64 of a file. */
export function runWriter(
  script: string,
  accounts: readonly object[] = invented,
  more: object = {},
): ReadonlyMap<string, Uint8Array> {
  const input = JSON.stringify({ password: exportPassword, accounts, ...more })
  const out = execFileSync('/usr/bin/python3', [join(import.meta.dirname, script)], {
    ...{ input, maxBuffer: 2 ** 28, encoding: 'utf8' as const },
  })
  const files = JSON.parse(out) as Readonly<Record<string, string>> // each writer prints exactly this
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'base64')]))
}

export function fileOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(`the writer made no ${name}`)
  return bytes
}

/** Those invented accounts whose token types a format can hold. */
export function inventedOf(types: readonly string[]): readonly Invented[] {
  return invented.filter(({ type }) => types.includes(type))
}

export function fixtureOf(
  files: ReadonlyMap<string, Uint8Array>,
  name: string,
  format: string,
  accounts: readonly Invented[],
  more: Partial<Fixture> = {},
): Fixture {
  const bytes = fileOf(files, name)
  return { name: `own ${name}`, format, bytes, password: null, wanted: accounts.map(wantedOf), ...more }
}

// What write-apps.py makes of the invented accounts: one fixture for each file, with the accounts that its format can hold.

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { exportPassword, type Fixture, invented, type Wanted, wantedOf } from '.'

interface Made {
  readonly bytes: string
  readonly of: readonly number[]
}

/** Of names of files to names of formats; those that need the password are marked. */
export function appFixtures(
  formats: Readonly<Record<string, { readonly format: string; readonly locked?: true } & Partial<Fixture>>>,
): readonly Fixture[] {
  const made = writeApps(invented)
  return Object.entries(formats).map(([name, { locked, ...rest }]) => {
    const file = made[name]
    if (file === undefined) throw new Error(`write-apps.py made no ${name}`)
    const wanted = file.of.flatMap((index) => {
      const account = invented[index]
      return account === undefined ? [] : [wantedOf(account)]
    }) satisfies readonly Wanted[]
    const password = locked === true ? exportPassword : null
    return { name, bytes: file.bytes, password, wanted, ...rest }
  })
}

export function writeApps(
  accounts: readonly object[],
): Readonly<Record<string, { readonly bytes: Uint8Array; readonly of: readonly number[] }>> {
  const script = join(import.meta.dirname, 'write-apps.py')
  const input = JSON.stringify({ password: exportPassword, accounts })
  const out = execFileSync('/usr/bin/python3', [script], { input, maxBuffer: 2 ** 28, encoding: 'utf8' })
  const files = JSON.parse(out) as Readonly<Record<string, Made>> // the script prints exactly this
  return Object.fromEntries(
    Object.entries(files).map(([name, { bytes, of }]) => [name, { bytes: Buffer.from(bytes, 'base64'), of }]),
  )
}

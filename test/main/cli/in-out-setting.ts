// What the tests of import, scan, export and backup share: the built command with a home of its own, exports that python
// wrote, and pictures that qrencode drew.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type CommandHome, commandHome } from '../../support/command'
import { buildEntries } from '../../support/entries'
import { invented, writeExports } from '../../support/exports'
import { tool } from '../../support/tools'

export const lighthouse =
  'otpauth://totp/Lighthouse:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Lighthouse'

export interface InOut {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly program: string
  home(): CommandHome
  /** A new home; the function takes it away again. */
  begin(): () => void
  put(name: string, bytes: Uint8Array | undefined): string
  passwordFile(text: string, name?: string): string
  /** Runs with --json, and expects nothing on standard error. */
  json(...args: readonly string[]): Promise<Readonly<Record<string, unknown>>>
  count(): Promise<number>
  qr(name: string, text: string): string
  remove(): void
}

export async function buildInOut(): Promise<InOut> {
  const entries = await buildEntries('cli', 'kdf', 'scan', 'reading')
  const files = writeExports(invented)
  let home = commandHome(entries)
  home.remove()
  const json = async (...args: readonly string[]) => {
    const ran = await home.run([...args, '--json'])
    expect(ran.err).toBe('')
    return JSON.parse(ran.out) as Readonly<Record<string, unknown>> // each test looks at what it needs
  }
  return {
    files,
    program: entries.path('cli'),
    json,
    home: () => home,
    begin: () => {
      home = commandHome(entries)
      return () => home.remove()
    },
    put: (name, bytes) => {
      writeFileSync(home.path(name), bytes ?? new Uint8Array())
      return home.path(name)
    },
    passwordFile: (text, name = 'file.pass') => home.write(name, `${text}\n`),
    count: async () => ((await json('list'))['accounts'] as readonly unknown[]).length,
    qr: (name, text) => {
      execFileSync(tool('qrencode'), ['-o', home.path(name), '-s', '5'], { input: text })
      return home.path(name)
    },
    remove: () => entries.remove(),
  }
}

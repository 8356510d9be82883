// What the tests of import, scan, export and backup share: the built command with a home of its own, exports that python
// wrote, and pictures that qrencode drew.

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { cheapVault } from '../../support/cheap-vault'
import { type CommandHome, commandHome } from '../../support/command'
import { buildEntries } from '../../support/entries'
import { invented, writeExports } from '../../support/exports'
import { tool } from '../../support/tools'

export const lighthouse =
  'otpauth://totp/Lighthouse:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Lighthouse'

/**
 * For the tests of one file: the command is built once, and each test has a new home; 'cheap' = with an empty vault whose
 * passphrase costs little. What is answered holds for the test that runs.
 */
export function useInOut(vault: 'cheap' | null = null) {
  let built: Built | null = null
  let here: CommandHome | null = null
  const there = () => must(here)
  beforeAll(async () => {
    built = await build()
  }, 120_000)
  afterAll(() => built?.remove())
  const giveVault = () => copyFileSync(must(built).model, there().path('vault.json'))
  beforeEach(() => {
    const { entries } = must(built)
    const mine = commandHome(entries)
    here = mine
    if (vault === 'cheap') giveVault()
    return () => mine.remove()
  })

  const home: Omit<CommandHome, 'remove'> = {
    get folder() {
      return there().folder
    },
    get passphraseFile() {
      return there().passphraseFile
    },
    get env() {
      return there().env
    },
    path: (name) => there().path(name),
    write: (name, text) => there().write(name, text),
    run: (...args) => there().run(...args),
  }
  /** Runs with --json, and expects nothing on standard error. */
  const json = async (...args: readonly string[]) => {
    const ran = await home.run([...args, '--json'])
    expect(ran.err).toBe('')
    return JSON.parse(ran.out) as Readonly<Record<string, unknown>> // each test looks at what it needs
  }
  return {
    home,
    json,
    /** The cheap vault, for the test that runs. */
    giveVault,
    /** What python wrote, by name. */
    written: (name: string): Uint8Array => must(must(built).files[name]),
    program: () => must(built).entries.path('cli'),
    put: (name: string, bytes: Uint8Array) => {
      writeFileSync(home.path(name), bytes)
      return home.path(name)
    },
    passwordFile: (text: string, name = 'file.pass') => home.write(name, `${text}\n`),
    count: async () => ((await json('list'))['accounts'] as readonly unknown[]).length,
    qr: (name: string, text: string) => {
      execFileSync(tool('qrencode'), ['-o', home.path(name), '-s', '5'], { input: text })
      return home.path(name)
    },
  }
}

interface Built {
  readonly entries: Awaited<ReturnType<typeof buildEntries>>
  readonly model: string
  readonly files: Readonly<Record<string, Uint8Array>>
  remove(): void
}

async function build(): Promise<Built> {
  const modelFolder = mkdtempSync(join(tmpdir(), 'tidelock-model-'))
  const model = await cheapVault(modelFolder)
  const entries = await buildEntries('cli', 'kdf', 'scan', 'reading')
  const remove = () => {
    entries.remove()
    rmSync(modelFolder, { recursive: true, force: true })
  }
  return { entries, model, files: writeExports(invented), remove }
}

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('taken before the test began, or not there')
  return value
}

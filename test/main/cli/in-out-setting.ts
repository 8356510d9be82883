// What the tests of import, scan, export and backup share: the built command with a home of its own, exports that python
// wrote, and pictures that qrencode drew.

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createClock } from '../../../main/platform/node/clock'
import { createFiles } from '../../../main/platform/node/files'
import { createRandom } from '../../../main/platform/node/random'
import { createVault } from '../../../main/vault/vault'
import { createFakeKdf, smallCost } from '../../fakes/kdf'
import { type CommandHome, commandHome, homePassphrase } from '../../support/command'
import { buildEntries } from '../../support/entries'
import { invented, writeExports } from '../../support/exports'
import { tool } from '../../support/tools'

export const lighthouse =
  'otpauth://totp/Lighthouse:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Lighthouse'

export interface InOut {
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly program: string
  home(): CommandHome
  /** A new home, 'cheap' = with an empty vault whose passphrase costs little; the function takes it away again. */
  begin(vault?: 'cheap'): () => void
  put(name: string, bytes: Uint8Array | undefined): string
  passwordFile(text: string, name?: string): string
  /** Runs with --json, and expects nothing on standard error. */
  json(...args: readonly string[]): Promise<Readonly<Record<string, unknown>>>
  count(): Promise<number>
  qr(name: string, text: string): string
  remove(): void
}

/**
 * The cost of a file is its own: a vault that a command makes costs each later command 0.7 s. That commands make vaults,
 * at the full cost, is in the other files here.
 */
async function cheapVault(folder: string): Promise<string> {
  const file = join(folder, 'vault.json')
  const vault = createVault(
    {
      files: createFiles(),
      keychain: null,
      kdf: createFakeKdf(),
      clock: createClock(),
      random: createRandom(),
      log: { event: () => {} },
      memory: { seen: () => 0, lastVaultId: () => null, remember: () => {} },
      slotCost: smallCost,
    },
    { folder, file },
  )
  await vault.start()
  const made = await vault.create({ keychain: false, passphrase: homePassphrase })
  expect(made.ok).toBe(true)
  await vault.close()
  return file
}

export async function buildInOut(): Promise<InOut> {
  const modelFolder = mkdtempSync(join(tmpdir(), 'tidelock-model-'))
  const model = await cheapVault(modelFolder)
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
    begin: (vault) => {
      home = commandHome(entries)
      if (vault === 'cheap') copyFileSync(model, home.path('vault.json'))
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
    remove: () => {
      entries.remove()
      rmSync(modelFolder, { recursive: true, force: true })
    },
  }
}

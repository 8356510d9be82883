// The command line's entry under plain Node: gives the commands a terminal, a place and a vault. A reader that goes
// away early (`tidelock list | head -1`) ends it without a word.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { version } from '../package.json'
import type { ExitStatus } from './cli/command'
import { exit } from './cli/command'
import { runCommandLine } from './cli/index'
import { openVault } from './cli/open-vault'
import { cliText } from './cli/texts'
import { createClock } from './platform/node/clock'
import { createFiles } from './platform/node/files'
import { findPlace } from './platform/node/home'
import { createNodeKdf } from './platform/node/kdf'
import { createNodeKeychain } from './platform/node/keychain'
import { createLog } from './platform/node/log'
import { createRandom } from './platform/node/random'
import { loadSettings } from './settings'
import type { Vault } from './vault/vault'

const helpers = join(__dirname, '../main')
const complain = (line: string) => process.stderr.write(`tidelock: ${line}\n`)

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exit.done : exit.badInput)
})

let opened: Vault | null = null

void runCommandLine(process.argv.slice(2), {
  terminal: {
    write: (line) => process.stdout.write(line),
    complain,
    readAll: () => text(process.stdin),
  },
  clock: createClock(),
  version,
  openVault: open,
}).then(async (status) => {
  await opened?.close()
  process.exitCode = status
})

async function open(home: string | undefined): Promise<Vault | ExitStatus> {
  const passphrase = readPassphrase()
  if (passphrase === undefined) return exit.badInput
  const place = findPlace({ home, demo: false }, process.env, process.platform)
  const [files, clock, log] = [createFiles(), createClock(), createLog()]
  const memory = await loadSettings({ files, clock, log, path: place.settings })
  const vault = await openVault(
    {
      files,
      clock,
      log,
      memory,
      place,
      random: createRandom(),
      keychain: createNodeKeychain(join(helpers, 'keychain.cjs'), { timeout: 10_000 }),
      kdf: createNodeKdf(join(helpers, 'kdf.cjs')),
    },
    passphrase,
    complain,
  )
  if (typeof vault !== 'number') opened = vault
  return vault
}

/** null = none was given; undefined = the file named cannot be read, which has been said. */
function readPassphrase(): string | null | undefined {
  const file = process.env['TIDELOCK_PASSPHRASE_FILE'] ?? ''
  if (file === '') return null
  try {
    // One trailing newline belongs to the editor, not to the passphrase (product.md).
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  } catch {
    complain(cliText.passphraseFileUnreadable)
    return undefined
  }
}

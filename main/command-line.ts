// Wires the command line to a machine. Both entries call it: cli.ts under plain Node, cli-electron.ts inside the
// installed program, which differ in how helper processes are started.

import { join } from 'node:path'
import { version } from '../package.json'
import { offered } from '../shared/languages'
import { messages } from '../shared/messages'
import type { Settings } from '../shared/settings'
import { exit } from './cli/command'
import { runCommandLine } from './cli/index'
import { createClock } from './platform/node/clock'
import { createCommandClipboard } from './platform/node/command-clipboard'
import { createFiles } from './platform/node/files'
import { findPlace } from './platform/node/home'
import { languageOfEnvironment, speakAs } from './platform/node/languages'
import { createLog } from './platform/node/log'
import { keepOutOfCores } from './platform/node/no-core'
import { createRandom } from './platform/node/random'
import { createSurroundings } from './platform/node/surroundings'
import { createTerminal } from './platform/node/terminal'
import type { ImportReader, Kdf, Keychain, QrReader } from './platform/platform'
import { assertCrypto } from './vault/seal'

export interface Helpers {
  /** Where a folder `tidelock-data` would count; null where the program is not an installed one. */
  readonly beside: string | null
  readonly keychain: () => Keychain
  readonly kdf: () => Kdf
  readonly qrReader: () => QrReader
  readonly importReader: () => ImportReader
}

/** Answers the exit status once everything is saved and closed. */
export function runProgram(argv: readonly string[], helpers: Helpers): Promise<number> {
  keepOutOfCores()
  const system = languageOfEnvironment(process.env)
  const speak = (setting: Settings['language']) => speakAs(setting, system, join(__dirname, '../languages'))
  speak('system')
  if (!assertCrypto()) {
    console.error(messages.gate.cannotStart)
    return Promise.resolve(exit.badInput)
  }
  const passphraseFile = process.env['TIDELOCK_PASSPHRASE_FILE'] ?? ''
  return runCommandLine(argv, {
    version,
    ...(offered.length > 1 ? { speak } : {}),
    terminal: createTerminal({ gone: exit.done, fault: exit.badInput }),
    passphraseFile: passphraseFile === '' ? null : passphraseFile,
    platformAt: ({ home, vault, passphraseGiven }) => {
      const place = findPlace(
        { home, vault, beside: helpers.beside, demo: false },
        process.env,
        process.platform,
      )
      return {
        place,
        files: createFiles(),
        clock: createClock(),
        random: createRandom(),
        log: createLog(),
        kdf: helpers.kdf(),
        keychain: place.portable !== null || passphraseGiven ? null : helpers.keychain(),
        clipboard: createCommandClipboard(),
        qrReader: helpers.qrReader(),
        importReader: helpers.importReader(),
        surroundings: createSurroundings(),
      }
    },
  })
}

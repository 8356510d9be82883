// The command line's entry under plain Node: no Electron, no display. Its helper processes are plain Node too.

import { join } from 'node:path'
import { runProgram } from './command-line'
import { createNodeKdf } from './platform/node/kdf'
import { createNodeKeychain } from './platform/node/keychain'
import { createNodeQrReader } from './platform/node/scan'

/** Milliseconds that a command waits for the keychain: nobody may be there to answer its prompt. */
const keychainPatience = 10_000

const helpers = join(__dirname, '../main')

void runProgram(process.argv.slice(2), {
  keychain: () => createNodeKeychain(join(helpers, 'keychain.cjs'), { timeout: keychainPatience }),
  kdf: () => createNodeKdf(join(helpers, 'kdf.cjs')),
  qrReader: () => createNodeQrReader(join(helpers, 'scan.cjs')),
}).then((status) => {
  process.exitCode = status
})

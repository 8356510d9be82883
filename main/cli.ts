// The command line's entry under plain Node: no Electron, no display. Small, so that the keychain's process starts before
// the rest is read, which is program.cjs (command-line.ts).

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { keychain } from './cli-keychain'
import type { runProgram as run } from './command-line'
import { createNodeKdf } from './platform/node/kdf'
import { createNodeImportReader } from './platform/node/reading'
import { createNodeQrReader } from './platform/node/scan'

const helpers = join(__dirname, '../main')

// Built from command-line.ts beside this file.
const { runProgram } = createRequire(__filename)('./program.cjs') as { readonly runProgram: typeof run }

void runProgram(process.argv.slice(2), {
  beside: null,
  keychain: () => keychain,
  kdf: () => createNodeKdf(join(helpers, 'kdf.cjs')),
  qrReader: () => createNodeQrReader(join(helpers, 'scan.cjs')),
  importReader: () => createNodeImportReader(join(helpers, 'reading.cjs')),
}).then((status) => {
  // Everything is saved and closed. What is still asked of the system, such as the keychain's name, is not waited for;
  // what was printed is.
  process.stdout.write('', () => process.exit(status))
})

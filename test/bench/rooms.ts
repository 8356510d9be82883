// A program of its own: the figures that need no window, with the real rooms on a real disk. Argument: `codes` or
// `vault`, and for the latter a folder to work in. Prints its measurements as one line of JSON.

import { measureCodes } from './rooms/codes'
import { measureVault } from './rooms/vault'

const [, , what, folder = ''] = process.argv

async function measure(): Promise<void> {
  const found = what === 'codes' ? measureCodes() : await measureVault(folder)
  process.stdout.write(`${JSON.stringify(found)}\n`)
}

measure().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  },
)

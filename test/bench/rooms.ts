// A program of its own: the figures that need no window, with the real rooms on a real disk. Argument: `codes`,
// `vault` or `import`, and for the latter two a folder to work in; for `import` also the built reading process. Prints its measurements as one line of JSON.

import { measureCodes } from './rooms/codes'
import { measureImport } from './rooms/import'
import { measureVault } from './rooms/vault'

const [, , what, folder = '', entry = ''] = process.argv

async function measure(): Promise<void> {
  const found =
    what === 'codes'
      ? measureCodes()
      : await (what === 'import' ? measureImport(folder, entry) : measureVault(folder))
  process.stdout.write(`${JSON.stringify(found)}\n`)
}

measure().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  },
)

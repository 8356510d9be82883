// A program of its own: the figures that need no window, with the real rooms on a real disk. Argument: `codes`, `vault`,
// `import` or `icons`, and for the latter three a folder: to work in, or of the packed icons; for `import` also the built
// reading process. Prints its measurements as one line of JSON.

import { measureCodes } from './rooms/codes'
import { measureIcons } from './rooms/icons'
import { measureImport } from './rooms/import'
import { measureVault } from './rooms/vault'

const [, , what, folder = '', entry = ''] = process.argv

function measured(): object | Promise<object> {
  if (what === 'codes') return measureCodes()
  if (what === 'icons') return measureIcons(folder)
  return what === 'import' ? measureImport(folder, entry) : measureVault(folder)
}

async function measure(): Promise<void> {
  const found = await measured()
  process.stdout.write(`${JSON.stringify(found)}\n`)
}

measure().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  },
)

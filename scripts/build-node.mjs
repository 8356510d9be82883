// Builds the entries named on its command line with vite.node.config.ts, in one process because each takes
// milliseconds and starting Node takes longer. Called by build.mjs.

import path from 'node:path'
import { build } from 'vite'
import { root } from './machine.mjs'

for (const mode of process.argv.slice(2)) {
  await build({ root, mode, logLevel: 'warn', configFile: path.join(root, 'vite.node.config.ts') })
}

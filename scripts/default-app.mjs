// The launcher of the fallback runtime, `electron <folder>`, as texts for resources/default_app.asar.
// Does what Electron's own does for a folder or file; no welcome page, no REPL, no URL arguments.

const launcher = `// Starts the app named on the command line, as Electron's own default_app does.
import { app } from 'electron'
import fs from 'node:fs'
import { Module } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const args = process.argv.slice(1)
const preloaded = []
let given = null
for (let i = 0; i < args.length; i++) {
  const arg = args[i]
  if (arg === '--version' || arg === '-v') {
    console.log('v' + process.versions.electron)
    process.exit(0)
  } else if (arg === '--abi' || arg === '-a') {
    console.log(process.versions.modules)
    process.exit(0)
  } else if (arg.startsWith('--app=')) {
    given = arg.slice('--app='.length)
    break
  } else if (arg === '-r' || arg === '--require') {
    i += 1
    if (args[i]) preloaded.push(args[i])
  } else if (!arg.startsWith('-')) {
    given = arg
    break
  }
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

if (given === null) stop('No app given. Usage: electron <folder> [arguments]')
if (preloaded.length > 0) Module._preloadModules(preloaded)

process.defaultApp = true
const folder = path.resolve(given)
const manifest = path.join(folder, 'package.json')
if (fs.existsSync(manifest)) {
  let about
  try {
    about = JSON.parse(fs.readFileSync(manifest, 'utf8'))
  } catch (error) {
    stop('Unable to parse ' + manifest + '\\n\\n' + error.message)
  }
  if (about.version) app.setVersion(about.version)
  if (about.productName) app.name = about.productName
  else if (about.name) app.name = about.name
  if (process.platform === 'linux') app.setDesktopName?.(about.desktopName ?? app.name + '.desktop')
  app.setAppPath(folder)
}

let entry
try {
  entry = Module._resolveFilename(folder, null, true)
} catch (error) {
  stop('Unable to find Electron app at ' + folder + '\\n\\n' + error.message)
}
// Works for CommonJS and ES modules alike; ready fires only after the entry has finished.
try {
  await import(pathToFileURL(entry))
} catch (error) {
  console.error('App threw an error during load')
  console.error(error.stack ?? error)
  throw error
}
`

export const defaultApp = {
  'package.json': JSON.stringify({
    name: 'electron',
    productName: 'Electron',
    main: 'main.js',
    type: 'module',
  }),
  'main.js': launcher,
}

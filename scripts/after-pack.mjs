// electron-builder's afterPack: a package is only made from the Electron that package.json names, never from the
// development fallback. TIDELOCK_PACK_FOR_TESTS=1 lets the tests pack the fallback, into a folder marked as such.

import { existsSync, readFileSync } from 'node:fs'
import { copyFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { root } from './machine.mjs'
import { licencesText } from './package/licences.mjs'

/** @param {{appOutDir: string, electronPlatformName: string, packager: {getResourcesDir(folder: string): string}}} context */
export default async function afterPack({ appOutDir, packager }) {
  const wanted = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies.electron
  const versionFile = path.join(root, 'node_modules/electron/dist/version')
  const found = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  if (found !== wanted) {
    if (process.env.TIDELOCK_PACK_FOR_TESTS !== '1') {
      // A half-made package must not lie around looking like a whole one.
      await rm(appOutDir, { recursive: true, force: true })
      throw new Error(
        `Packaging needs Electron ${wanted}, but node_modules/electron holds ${found}, the runtime for development and tests. ` +
          'Run ELECTRON_RUNTIME=official npm run electron where its release host can be reached.',
      )
    }
    await writeFile(path.join(appOutDir, 'NOT-FOR-RELEASE.txt'), `Made with Electron ${found} for tests.\n`)
  }
  // electron-builder leaves the launcher in when it is given a folder.
  await rm(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  if (existsSync(path.join(root, 'LICENSE')))
    await copyFile(path.join(root, 'LICENSE'), path.join(appOutDir, 'LICENSE'))
  await writeFile(path.join(appOutDir, 'LICENSES.packages.txt'), licencesText())
}

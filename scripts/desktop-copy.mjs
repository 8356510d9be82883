// The app and the runtime where an ordinary user can read them. As root the desktop tests start Electron as uid 65534,
// so that Chromium's sandbox is really on; that user can read neither a private clone nor root's cache.

import { copyFileSync, linkSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, readlink, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { isRoot, root } from './machine.mjs'

/**
 * @param {{binary: string, folder: string}} electron
 * @returns {Promise<{env: Record<string, string>, remove: () => Promise<void>}>} what the tests are told by environment
 */
export async function prepareDesktop(electron) {
  if (!isRoot || process.platform !== 'linux') {
    return {
      env: { TIDELOCK_TEST_APP: root, TIDELOCK_TEST_ELECTRON: electron.binary },
      remove: async () => {},
    }
  }
  // Not os.tmpdir(): TMPDIR may be a folder that only root can enter.
  const folder = await mkdtemp('/tmp/tidelock-desktop-')
  const app = path.join(folder, 'app')
  const runtime = path.join(folder, 'electron')
  await chmod(folder, 0o755)
  await mkdir(path.join(app, 'node_modules'), { recursive: true })
  await copyFile(path.join(root, 'package.json'), path.join(app, 'package.json'))
  await cp(path.join(root, 'out'), path.join(app, 'out'), { recursive: true })
  await cp(path.join(root, 'node_modules/keytar'), path.join(app, 'node_modules/keytar'), {
    recursive: true,
    dereference: true,
  })
  await linkTree(electron.folder, runtime)
  await makeReadable(app)
  return {
    env: {
      TIDELOCK_TEST_APP: app,
      TIDELOCK_TEST_ELECTRON: path.join(runtime, path.relative(electron.folder, electron.binary)),
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/**
 * Copies a tree by hard links where the file system allows it: 260 MB in a blink. Nobody writes to these files.
 * @param {string} from
 * @param {string} to
 */
async function linkTree(from, to) {
  await mkdir(to, { recursive: true, mode: 0o755 })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    const target = path.join(to, entry.name)
    if (entry.isDirectory()) await linkTree(source, target)
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target)
    else await linkOrCopy(source, target)
  }
}

/**
 * @param {string} source
 * @param {string} target
 */
async function linkOrCopy(source, target) {
  const { mode } = await stat(source)
  if ((mode & 0o044) === 0o044) {
    try {
      return linkSync(source, target)
    } catch {
      // Another file system, or one without hard links.
    }
  }
  copyFileSync(source, target)
  await chmod(target, mode & 0o100 ? 0o755 : 0o644)
}

/** @param {string} folder */
async function makeReadable(folder) {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) await makeReadable(place)
    else await chmod(place, (await stat(place)).mode & 0o100 ? 0o755 : 0o644)
  }
}

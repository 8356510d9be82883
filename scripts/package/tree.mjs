// The installed program as a tree of files, the same for deb and rpm but for a few names: the unpacked folder, the command,
// desktop entry, icons, MIME types, metainfo, manual, completions and licences.

import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { root } from '../machine.mjs'
import { desktopEntry, mimePackage } from './desktop-entry.mjs'
import { listTree, normalise, put, zipped } from './files.mjs'
import { linuxSizes } from './icon-files.mjs'
import { metainfo } from './metainfo.mjs'

/** What somebody starts; shared libraries and the addon are only loaded. */
export const startable = ['tidelock', 'tidelock-desktop', 'chrome_crashpad_handler', 'chrome-sandbox']
/** The file name, apart from the shells' own folders: distributions agree on bash and fish alone. */
const zshFolder = { deb: 'vendor-completions', rpm: 'site-functions' }

/** @param {string} file in the project */
export const ours = (file) => readFileSync(path.join(root, file), 'utf8')

/**
 * The words of the command line's completion, in English whatever whoever packs speaks.
 * @param {'bash' | 'zsh' | 'fish'} shell
 */
const completion = (shell) =>
  execFileSync(process.execPath, [path.join(root, 'out/cli/tidelock.cjs'), 'completion', shell], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', TIDELOCK_HOME: path.join(root, 'out/nobody') },
  })

/** @type {{version: string, homepage?: string}} the address to look at, where the project has said one */
export const project = JSON.parse(ours('package.json'))

/** @param {number} seconds since 1970 */
export const dayOf = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 10)

/**
 * What lies below share/ in every kind of package.
 * @param {string} share
 * @param {{version: string, seconds: number, program: string}} about
 */
export function putShare(share, { version, seconds, program }) {
  put(path.join(share, 'applications/tidelock.desktop'), desktopEntry(program))
  put(
    path.join(share, 'metainfo/org.tidelock.Tidelock.metainfo.xml'),
    metainfo({ version, date: dayOf(seconds), changelog: ours('CHANGELOG.md'), homepage: project.homepage }),
  )
  put(path.join(share, 'mime/packages/tidelock.xml'), mimePackage())
  const hicolor = path.join(share, 'icons/hicolor')
  for (const size of linuxSizes) {
    const picture = readFileSync(path.join(root, `packaging/icons/app/${size}x${size}.png`))
    put(path.join(hicolor, `${size}x${size}/apps/tidelock.png`), picture)
  }
  put(path.join(hicolor, 'scalable/apps/tidelock.svg'), ours('packaging/icons/tidelock.svg'))
  put(path.join(share, 'man/man1/tidelock.1.gz'), zipped(ours('out/man/tidelock.1')))
  put(path.join(share, 'bash-completion/completions/tidelock'), completion('bash'))
  put(path.join(share, 'fish/vendor_completions.d/tidelock.fish'), completion('fish'))
}

/**
 * @param {string} target an empty folder
 * @param {{kind: 'deb' | 'rpm', unpacked: string, version: string, seconds: number}} made
 */
export function installedTree(target, { kind, unpacked, version, seconds }) {
  const program = path.join(target, 'usr/lib/tidelock')
  const share = path.join(target, 'usr/share')
  mkdirSync(program, { recursive: true })
  cpSync(unpacked, program, { recursive: true })
  mkdirSync(path.join(target, 'usr/bin'), { recursive: true })
  symlinkSync('../lib/tidelock/tidelock', path.join(target, 'usr/bin/tidelock'))
  putShare(share, { version, seconds, program: '/usr/bin/tidelock' })
  put(path.join(share, `zsh/${zshFolder[kind]}/_tidelock`), completion('zsh'))
  put(path.join(share, 'doc/tidelock/NEWS.gz'), zipped(ours('CHANGELOG.md')))
  put(path.join(share, 'doc/tidelock/copyright'), copyright(program))
  normalise(target, { seconds, executable: isStartable })
}

/** @param {string} file below the tree */
const isStartable = (file) => startable.some((name) => file === `usr/lib/tidelock/${name}`)

/** @param {string} program the installed folder */
function copyright(program) {
  const electron = path.join(program, 'LICENSE.electron.txt')
  const line = '-'.repeat(72)
  return `Tidelock, by the Tidelock authors${project.homepage ? `: ${project.homepage}` : '.'}

${ours('LICENSE').trim()}

${line}
Electron: /usr/lib/tidelock/tidelock-desktop, its libraries, *.pak, *.bin, *.dat

${existsSync(electron) ? readFileSync(electron, 'utf8').trim() : 'MIT'}

${line}
Chromium, Node.js, FFmpeg and all that Electron is built from: their licences stand in
/usr/lib/tidelock/LICENSES.chromium.html. FFmpeg (libffmpeg.so, which may be replaced) is under the LGPL 2.1 or later;
on Debian systems that licence is in /usr/share/common-licenses/LGPL-2.1.

${line}
The packages that are bundled into the program: /usr/lib/tidelock/LICENSES.packages.txt
`
}

/** Files that an unpacked folder must have, whichever Electron it is; what is missing would be noticed by people. */
export const needed = [
  ...startable,
  'resources/app.asar',
  `resources/app.asar.unpacked/node_modules/keytar/prebuilds/linux-${process.arch}/keytar.node`,
  'LICENSE',
  'LICENSES.chromium.html',
  'LICENSES.packages.txt',
]

/** @param {string} unpacked */
export const missingIn = (unpacked) => {
  const there = new Set(listTree(unpacked).map(({ path: file }) => file))
  return needed.filter((file) => !there.has(file))
}

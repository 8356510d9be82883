// Lays out and builds the .deb, with dpkg-deb alone. One package for every Debian and Ubuntu of the last years.

import { chmodSync, lutimesSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, Stop, tail } from '../machine.mjs'
import { sharedLibraries } from './dependencies.mjs'
import { listTree, md5Lines, normalise, put, sizeOf, zipped } from './files.mjs'
import { installedTree, ours, project, startable } from './tree.mjs'

/** Where the accounts' key lies; without one Tidelock asks for a passphrase. */
const recommends = ['gnome-keyring | libkf5wallet-bin | keepassxc', 'libnotify4', 'shared-mime-info']
/** Typing codes into windows and copying from the command line, by the kind of session. */
const suggests = ['xdotool', 'wtype', 'wl-clipboard', 'xclip']
const maintainer = 'The Tidelock authors <packages@tidelock.org>'

/**
 * @param {string} tree
 * @param {{naming: import('./naming.mjs').Naming, depends: readonly string[]}} about
 */
const control = (tree, { naming, depends }) =>
  `${[
    'Package: tidelock',
    `Version: ${naming.ordered}`,
    'Section: utils',
    'Priority: optional',
    `Architecture: ${naming.processor.deb}`,
    `Depends: ${depends.join(', ')}`,
    `Recommends: ${recommends.join(', ')}`,
    `Suggests: ${suggests.join(', ')}`,
    `Installed-Size: ${sizeOf(tree)}`,
    `Maintainer: ${maintainer}`,
    ...(project.homepage ? [`Homepage: ${project.homepage}`] : []),
    'Description: authenticator for the desktop and the command line',
    ' Tidelock keeps the accounts of two-step sign-ins on the computer where the',
    ' sign-in happens, and gives the code by window, tray menu, hotkey or command:',
    ' TOTP, HOTP, Steam Guard, mOTP and Yandex.',
    ' .',
    ' The vault is encrypted and opened by the keyring of the system or by a',
    ' passphrase. The program makes no network connection. It reads the exports of',
    ' more than sixty other programs, and QR codes from screen, camera and files.',
  ].join('\n')}\n`

/**
 * In Debian's own form, which names the version that this package is.
 * @param {import('./naming.mjs').Naming} naming
 * @param {number} seconds
 */
const changelog = (naming, seconds) => `tidelock (${naming.ordered}) unstable; urgency=medium

  * What is new in ${naming.version} stands in /usr/share/doc/tidelock/NEWS.gz.

 -- ${maintainer}  ${new Date(seconds * 1000).toUTCString().replace('GMT', '+0000')}
`

/**
 * @param {{unpacked: string, work: string, target: string, naming: import('./naming.mjs').Naming, seconds: number, quick: boolean}} made
 */
export async function makeDeb({ unpacked, work, target, naming, seconds, quick }) {
  const tree = path.join(work, 'deb')
  installedTree(tree, { kind: 'deb', unpacked, version: naming.version, seconds })
  const program = path.join(tree, 'usr/lib/tidelock')
  put(path.join(tree, 'usr/share/doc/tidelock/changelog.gz'), zipped(changelog(naming, seconds)))
  put(path.join(tree, 'usr/share/lintian/overrides/tidelock'), ours('packaging/debian/lintian-overrides'))
  put(path.join(program, 'apparmor-profile'), ours('packaging/linux/apparmor-profile'))
  normalise(tree, {
    seconds,
    executable: (file) => startable.some((name) => file === `usr/lib/tidelock/${name}`),
  })
  const depends = await sharedLibraries(program, binariesIn(program))
  const about = path.join(tree, 'DEBIAN')
  const sums = md5Lines(tree)
  put(path.join(about, 'control'), control(tree, { naming, depends }))
  put(path.join(about, 'md5sums'), sums)
  for (const script of ['postinst', 'postrm'])
    put(path.join(about, script), ours(`packaging/debian/${script}`), 0o755)
  for (const file of ['control', 'md5sums', 'postinst', 'postrm', '.'])
    lutimesSync(path.join(about, file), seconds, seconds)
  chmodSync(about, 0o755)
  // Only root's may be set-user-id: where user namespaces are refused, this is the sandbox (docs/security.md).
  chmodSync(path.join(program, 'chrome-sandbox'), 0o4755)

  // xz: dpkg reads zstd by now, but lintian refuses it. The bytes do not depend on how many threads there are, only on
  // whether there are several.
  const packed = quick ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6', '--threads-max=2']
  const { code, output } = await run('dpkg-deb', ['--root-owner-group', ...packed, '--build', tree, target], {
    env: { ...process.env, SOURCE_DATE_EPOCH: String(seconds) },
    cwd: root,
  })
  if (code !== 0) throw new Stop(`${tail(output)}\n\ndpkg-deb failed (its reason is above).`)
}

/** Programs and libraries by what they are, not by their names. @param {string} folder */
export function binariesIn(folder) {
  return listTree(folder)
    .filter(({ kind }) => kind === 'file')
    .map(({ path: file }) => path.join(folder, file))
    .filter((file) => isElf(readFileSync(file).subarray(0, 4)))
}

/** @param {Buffer} start */
const isElf = (start) => start.toString('latin1') === '\x7fELF'

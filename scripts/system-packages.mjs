// Which Debian packages the app, a virtual display and the tests need, which are missing, and installing them.
// As root on Debian and its children it installs; otherwise it prints the exact line, and goes on where it can.

import { existsSync, readdirSync } from 'node:fs'
import { isEntry, isRoot, run, Stop, say, seconds, start, tail, which } from './machine.mjs'
import { markName } from './processes.mjs'

/** A package, or its names in order of preference where releases differ (Debian 13 and Ubuntu 24.04 say t64). */
/** @typedef {string | readonly string[]} Need */

/** What the Electron binary and keytar load. @type {readonly Need[]} */
const running = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  'libnss3',
  ['libasound2', 'libasound2t64'],
  'libgbm1',
  'libsecret-1-0',
]

/** A display, a session bus and a keyring where the machine has none. @type {readonly Need[]} */
const virtualDisplay = ['xvfb', 'xauth', 'dbus-daemon', 'gnome-keyring']

/** What the tests drive the app with, and the judges of its codes and files. @type {readonly Need[]} */
const testTools = [
  'openbox',
  'xdotool',
  'xclip',
  'xterm',
  'strace',
  'faketime',
  'oathtool',
  'qrencode',
  'zbar-tools',
  'poppler-utils',
  'libpam-google-authenticator',
  'pamtester',
  'man-db',
  'groff-base',
  'zsh',
  'fish',
  'imagemagick',
  'python3',
  'python3-pyotp',
  'python3-cryptography',
  'python3-argon2',
  'gpg',
  'gpg-agent',
  'python3-nacl',
  ['p7zip-full', '7zip'],
  'zip',
  'openssl',
  'python3-pykeepass',
  'libsecret-tools',
  'procps',
  'util-linux',
  // The judges of what a desktop reads of the packages.
  'desktop-file-utils',
  'appstream',
  'shared-mime-info',
]

/** What makes the Linux packages, and the judge of the whole .deb. @type {readonly Need[]} */
const packaging = ['dpkg-dev', 'rpm', 'lintian']

/** What `npm run test:installed` installs into, looks through and listens with. @type {readonly Need[]} */
const installing = [
  'debootstrap',
  'at-spi2-core',
  'x11-utils',
  'rpm2cpio',
  'cpio',
  // Of this system when the package is installed into it: who opens links, and what a shell completes.
  'xdg-utils',
  'libglib2.0-bin',
  'bash-completion',
  'desktop-file-utils',
  'shared-mime-info',
]

const groups = { running, virtualDisplay, testTools, packaging, installing }

/** @typedef {keyof typeof groups} Group */

/** @param {Need} need */
const names = (need) => (typeof need === 'string' ? [need] : need)

/** Programs that stand for a package where there is no dpkg. @type {Record<string, string>} */
const programs = {
  xvfb: 'Xvfb',
  xauth: 'xauth',
  'dbus-daemon': 'dbus-daemon',
  'gnome-keyring': 'gnome-keyring-daemon',
  openbox: 'openbox',
  xdotool: 'xdotool',
  xclip: 'xclip',
  xterm: 'xterm',
  strace: 'strace',
  faketime: 'faketime',
  oathtool: 'oathtool',
  qrencode: 'qrencode',
  'zbar-tools': 'zbarimg',
  'poppler-utils': 'pdftotext',
  'libpam-google-authenticator': 'google-authenticator',
  pamtester: 'pamtester',
  'man-db': 'man',
  'groff-base': 'groff',
  zsh: 'zsh',
  fish: 'fish',
  imagemagick: 'convert',
  python3: 'python3',
  'p7zip-full': '7z',
  zip: 'zip',
  openssl: 'openssl',
  'libsecret-tools': 'secret-tool',
  procps: 'ps',
  'util-linux': 'setpriv',
  debootstrap: 'debootstrap',
  'x11-utils': 'xprop',
  cpio: 'cpio',
  'dpkg-dev': 'dpkg-shlibdeps',
  rpm: 'rpmbuild',
  lintian: 'lintian',
  'desktop-file-utils': 'desktop-file-validate',
  appstream: 'appstreamcli',
  'shared-mime-info': 'update-mime-database',
}

/**
 * @param {readonly Need[]} needs
 * @returns {Promise<Need[]>}
 */
async function missingDebian(needs) {
  const { output } = await run('dpkg-query', [
    '-W',
    '-f=${db:Status-Status} ${Package}\\n',
    ...needs.flatMap(names),
  ])
  const installed = new Set(
    output
      .split('\n')
      .flatMap((line) => (line.startsWith('installed ') ? [line.slice('installed '.length)] : [])),
  )
  return needs.filter((need) => !names(need).some((name) => installed.has(name)))
}

/**
 * Of several names, the one that this release offers.
 * @param {readonly Need[]} needs
 */
async function installable(needs) {
  const { output } = await run('apt-cache', ['policy', ...needs.flatMap(names)])
  const offered = new Set(
    output.split(/^(?=\S+:$)/m).flatMap((part) => {
      const name = /^(\S+):$/m.exec(part)?.[1]
      return name && /^ {2}Candidate: (?!\(none\))/m.test(part) ? [name] : []
    }),
  )
  return needs.map((need) => names(need).find((name) => offered.has(name)) ?? names(need)[0] ?? '')
}

const aptInstall = ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120']
// Without the run's mark: whoever stops us must not stop dpkg half way, it ends by itself.
const aptEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', [markName]: undefined }

async function aptUpdate() {
  const { code, output } = await run('apt-get', ['update', '-qq', '-o', 'DPkg::Lock::Timeout=120'], {
    env: aptEnv,
  })
  if (code !== 0)
    say(`System packages: apt-get update failed (${tail(output, 1)}); trying with the lists as they are`)
}

function haveLists() {
  try {
    return readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'))
  } catch {
    return false
  }
}

/** @param {readonly Need[]} missing */
async function install(missing) {
  const began = performance.now()
  if (!haveLists()) await aptUpdate()
  let wanted = await installable(missing)
  say(`System packages: installing ${wanted.join(' ')} ...`)
  let result = await run('apt-get', [...aptInstall, ...wanted], { env: aptEnv })
  if (result.code !== 0) {
    // Lists that have grown old name files which are gone.
    await aptUpdate()
    wanted = await installable(missing)
    result = await run('apt-get', [...aptInstall, ...wanted], { env: aptEnv })
  }
  if (result.code !== 0) {
    throw new Stop(
      `${tail(result.output)}\n\nThe system packages could not be installed (apt-get's reason is above). By hand:\n` +
        `apt-get install -y --no-install-recommends ${wanted.join(' ')}`,
    )
  }
  say(`System packages: installed in ${seconds(began)}`)
}

/**
 * Libraries that a binary asks for and the machine lacks.
 * @param {string} binary
 */
export async function missingLibraries(binary) {
  if (process.platform !== 'linux') return []
  const { output } = await run('ldd', [binary])
  return [...output.matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '')
}

/**
 * Makes sure that what the groups name is there, as far as this user may.
 * @param {readonly Group[]} wanted
 * @returns {Promise<boolean>} false: something is missing, and it was said what
 */
export async function ensureSystemPackages(wanted) {
  if (process.platform !== 'linux') return true
  const needs = wanted.flatMap((group) => groups[group])
  if (!existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) {
    const absent = needs
      .flatMap((need) => names(need).slice(0, 1))
      .filter((name) => programs[name] && !which(programs[name]))
    if (absent.length === 0) return true
    say(
      'System packages: this is not Debian, so nothing is installed. Please provide with your package manager:',
    )
    say(`  what Debian calls ${absent.join(', ')}`)
    if (wanted.includes('running')) say('  and GTK 3, NSS, ALSA, GBM and libsecret, if they are missing')
    return false
  }
  const missing = await missingDebian(needs)
  if (missing.length === 0) {
    say('System packages: all there')
    return true
  }
  if (isRoot) {
    await install(missing)
    return true
  }
  const line = `sudo apt-get install -y --no-install-recommends ${(await installable(missing)).join(' ')}`
  say(`System packages: ${missing.length} missing, and only root may install them. Run:\n${line}`)
  return false
}

if (isEntry(import.meta)) {
  await start(async () => {
    const all = /** @type {Group[]} */ (Object.keys(groups))
    return (await ensureSystemPackages(all)) ? 0 : 1
  })
}

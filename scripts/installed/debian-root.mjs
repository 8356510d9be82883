// A fresh Debian to install into: made once by debootstrap, kept in ~/.cache/tidelock, and used through a writable layer of
// its own in a mount namespace, so that each run begins with the same system and nothing of a run stays, not even a mount.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { run, Stop, say, seconds, tail } from '../machine.mjs'
import { markName } from '../processes.mjs'

const suite = 'bookworm'
const mirror = 'http://deb.debian.org/debian'
/**
 * What every desktop has before any program is installed, and what reads what we install. None of it brings a library
 * that Tidelock needs, so that a dependency that we forgot to declare is missed.
 */
const desktopParts = [
  'desktop-file-utils',
  'shared-mime-info',
  'hicolor-icon-theme',
  'xdg-utils',
  'libglib2.0-bin',
  'fonts-dejavu-core',
  'man-db',
  'bash-completion',
]
/** Nobody starts services in here. */
const policy = '#!/bin/sh\nexit 101\n'

const cache = path.join(os.homedir(), '.cache/tidelock')
const recipe = createHash('sha256')
  .update(JSON.stringify([suite, mirror, desktopParts, policy]))
  .digest('hex')
  .slice(0, 12)

/** What a program of the system gets as its environment, whatever ours is. */
const systemEnv = [
  'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'HOME=/root',
  'LC_ALL=C.UTF-8',
  'DEBIAN_FRONTEND=noninteractive',
  ...['http_proxy', 'https_proxy', 'no_proxy'].flatMap((name) =>
    process.env[name] ? [`${name}=${process.env[name]}`] : [],
  ),
]

/**
 * @typedef {object} System where the package is installed
 * @property {string} name
 * @property {string} tree the folder under which we see its files; '' for this system
 * @property {readonly string[]} asRoot words before a command that make it run there as the administrator
 * @property {readonly string[]} asPerson the same for an ordinary user
 * @property {() => Promise<void>} end
 */

/** Makes the cached tree where it is missing. @returns {Promise<string>} its folder */
async function baseTree() {
  const folder = path.join(cache, `debian-${suite}-${recipe}`)
  if (existsSync(`${folder}.ok`)) return folder
  const began = performance.now()
  say(`Debian root: made anew with debootstrap, once (${folder}) ...`)
  const half = `${folder}.half`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true })
  const include = `--include=ca-certificates,${desktopParts.join(',')}`
  const made = await run('debootstrap', ['--variant=minbase', include, suite, half, mirror], {
    limitSeconds: 900,
  })
  if (made.code !== 0) throw new Stop(`${tail(made.output)}\n\ndebootstrap could not make a Debian root.`)
  await writeFile(path.join(half, 'usr/sbin/policy-rc.d'), policy, { mode: 0o755 })
  await rm(folder, { recursive: true, force: true })
  await rename(half, folder)
  await writeFile(`${folder}.ok`, '')
  say(`Debian root: made in ${seconds(began)}`)
  return folder
}

/** Runs in the new mount namespace: puts the layers together, and becomes a process that holds them until its input ends. */
const holder = `
set -eu
base=$1 work=$2 archives=$3
mkdir "$work/upper" "$work/work" "$work/root"
mount -t overlay overlay -o "lowerdir=$base,upperdir=$work/upper,workdir=$work/work" "$work/root"
cd "$work/root"
for place in proc sys dev; do mount --rbind "/$place" "$place"; done
mount --bind /tmp tmp
mkdir -p var/cache/apt/archives
mount --bind "$archives" var/cache/apt/archives
cat /etc/resolv.conf >etc/resolv.conf
mkdir -p .outside
pivot_root . .outside
cd /
umount -l /.outside
rmdir /.outside
echo ready
exec cat >/dev/null
`

/** @returns {Promise<System>} */
export async function freshDebian() {
  const base = await baseTree()
  const archives = path.join(cache, 'archives')
  mkdirSync(path.join(archives, 'partial'), { recursive: true })
  // Not in /tmp, which the new system shares with this one.
  const work = mkdtempSync('/var/tmp/tidelock-debian-')
  const child = spawn(
    'unshare',
    ['--mount', '--propagation=private', 'sh', '-c', holder, 'sh', base, work, archives],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
      // The terminal's Ctrl+C is for us, and so is the sweep after each runner; this one ends when its input does, also when
      // we are killed, and no mark makes it a stray of a test runner's.
      detached: true,
      env: { ...process.env, [markName]: undefined },
    },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  let complaint = ''
  child.stderr.on('data', (text) => (complaint += text))
  const ready = await Promise.race([
    new Promise((resolve) => child.stdout.once('data', () => resolve(true))),
    ended.then(() => false),
  ])
  const end = async () => {
    child.stdin.end()
    await ended
    rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
  if (!ready) {
    await end()
    throw new Stop(`No fresh root could be entered: ${complaint.trim()}`)
  }
  const enter = ['nsenter', `--target=${child.pid}`, '--mount']
  /** @type {System} */
  const system = {
    name: `a fresh Debian (${suite})`,
    tree: `/proc/${child.pid}/root`,
    asRoot: [...enter, '--', 'env', '-i', ...systemEnv],
    asPerson: [...enter, '--setuid=65534', '--setgid=65534', '--'],
    end,
  }
  const updated = await runOn(system, ['apt-get', 'update', '-qq'], 300)
  if (updated.code !== 0) {
    await end()
    throw new Stop(`${tail(updated.output)}\n\napt-get update failed in the fresh root.`)
  }
  return system
}

/** This very system, for a machine that is thrown away afterwards, such as a runner of a public CI. @returns {System} */
export function thisSystem() {
  const isRoot = process.getuid?.() === 0
  return {
    name: 'this system',
    tree: '',
    asRoot: [...(isRoot ? [] : ['sudo', '-n']), 'env', ...systemEnv],
    asPerson: isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--'] : ['env'],
    end: async () => {},
  }
}

/**
 * @param {System} system
 * @param {readonly string[]} words
 * @param {number} [limitSeconds]
 * @param {'asRoot' | 'asPerson'} [who]
 */
export function runOn(system, words, limitSeconds = 240, who = 'asRoot') {
  const [command = '', ...args] = [...system[who], ...words]
  return run(command, args, { limitSeconds, cwd: '/' })
}

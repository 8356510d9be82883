// What `npm start` puts up where the machine has no display: Xvfb, and where there is no session bus either, a
// private bus with a keyring of its own. Nothing here may touch the user's real keyring or vault.

import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, openSync } from 'node:fs'
import path from 'node:path'
import { Stop, which } from './machine.mjs'
import { pause } from './processes.mjs'

/** @param {string} program */
function need(program) {
  if (!which(program)) {
    throw new Stop(
      `There is no display here, and ${program} is not installed, so no virtual one can be made.\n` +
        'Install what the line above names, or run the command on a desktop.',
    )
  }
}

/**
 * Starts Xvfb on a display number that it finds free itself.
 * @param {string} folder for the framebuffer file and the log
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{display: string, framebuffer: string, pid: number}>}
 */
export async function startDisplay(folder, env) {
  need('Xvfb')
  const log = openSync(path.join(folder, 'xvfb.log'), 'a')
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x800x24', '-ac', '-nolisten', 'tcp', '-fbdir', folder],
    { env, stdio: ['ignore', log, log, 'pipe'], detached: true },
  )
  child.on('error', () => {})
  const pipe = /** @type {import('node:stream').Readable} */ (child.stdio[3])
  const number = await firstLine(pipe, 10_000)
  if (!number || child.pid === undefined)
    throw new Stop(`Xvfb did not start; its log is ${path.join(folder, 'xvfb.log')}`)
  return { display: `:${number}`, framebuffer: path.join(folder, 'Xvfb_screen0'), pid: child.pid }
}

/** True where a session bus answers to programs of this user. @param {NodeJS.ProcessEnv} env */
export function hasSessionBus(env) {
  if (env.DBUS_SESSION_BUS_ADDRESS) return true
  return env.XDG_RUNTIME_DIR !== undefined && existsSync(path.join(env.XDG_RUNTIME_DIR, 'bus'))
}

/**
 * Folders of its own for everything that programs keep: nothing reaches the user's.
 * @param {string} folder
 */
export function privateFolders(folder) {
  const env = {
    XDG_RUNTIME_DIR: path.join(folder, 'run'),
    XDG_DATA_HOME: path.join(folder, 'data'),
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  }
  for (const place of Object.values(env)) mkdirSync(place, { recursive: true, mode: 0o700 })
  return env
}

/**
 * Starts a private session bus and an unlocked keyring in the private folders of `env`; the keyring's password is
 * random and forgotten, so what it holds ends with it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{address: string, pids: number[]}>}
 */
export async function startBusAndKeyring(env) {
  need('dbus-daemon')
  need('gnome-keyring-daemon')
  const bus = spawn(
    'dbus-daemon',
    [
      '--session',
      '--nofork',
      '--nopidfile',
      `--address=unix:path=${env.XDG_RUNTIME_DIR}/bus`,
      '--print-address=3',
    ],
    { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  )
  bus.on('error', () => {})
  const address = await firstLine(/** @type {import('node:stream').Readable} */ (bus.stdio[3]), 10_000)
  if (!address || bus.pid === undefined)
    throw new Stop('dbus-daemon did not start, so there can be no keyring.')
  const keyring = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], {
    env: { ...env, DBUS_SESSION_BUS_ADDRESS: address },
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  keyring.on('error', () => {})
  keyring.stdin.on('error', () => {})
  keyring.stdin.end(randomBytes(16).toString('hex'))
  const ready = path.join(env.XDG_DATA_HOME ?? '', 'keyrings/login.keyring')
  for (let waited = 0; !existsSync(ready); waited += 25) {
    if (waited > 5000 || keyring.exitCode !== null) throw new Stop('gnome-keyring-daemon did not start.')
    await pause(25)
  }
  return { address, pids: [bus.pid, ...(keyring.pid === undefined ? [] : [keyring.pid])] }
}

/**
 * @param {import('node:stream').Readable} stream
 * @param {number} ms
 * @returns {Promise<string>} empty when none came
 */
function firstLine(stream, ms) {
  return new Promise((resolve) => {
    let text = ''
    const end = () => {
      clearTimeout(limit)
      stream.removeAllListeners('data')
      resolve(text.split('\n', 1)[0]?.trim() ?? '')
    }
    const limit = setTimeout(end, ms)
    stream.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) end()
    })
    stream.once('close', end)
    stream.once('error', end)
  })
}

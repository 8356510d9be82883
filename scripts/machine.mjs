// What every script shares: where the project lies, plain lines with times, and running a command to its end.
// Runs with nothing installed.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')
export const isRoot = process.getuid?.() === 0

/** A clear end: the message is printed as it is, without a stack. */
export class Stop extends Error {}

// Whoever read our lines may have gone (npm start | head); the work and the clean-up go on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/** @param {number} since a value of performance.now() */
export function seconds(since) {
  const s = (performance.now() - since) / 1000
  return s < 10 ? `${s.toFixed(1)} s` : `${Math.round(s)} s`
}

/**
 * Where a program lies on PATH, or null.
 * @param {string} program
 */
export function which(program) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    if (folder && existsSync(path.join(folder, program))) return path.join(folder, program)
  }
  return null
}

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [show] pass the output through instead of collecting it
 * @property {number} [limitSeconds] after this the command is ended
 */

/**
 * Runs a command without standard input. Never throws: a command that cannot start has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{code: number, output: string, timedOut: boolean}>}
 */
export function run(command, args, { cwd = root, env = process.env, show = false, limitSeconds } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    })
    let output = ''
    let timedOut = false
    child.stdout?.on('data', (chunk) => (output += chunk))
    child.stderr?.on('data', (chunk) => (output += chunk))
    const limit = limitSeconds
      ? setTimeout(() => {
          timedOut = true
          child.kill('SIGKILL')
        }, limitSeconds * 1000)
      : undefined
    child.once('error', (error) => {
      clearTimeout(limit)
      resolve({ code: 127, output: `${output}${error.message}`, timedOut })
    })
    child.once('close', (code) => {
      clearTimeout(limit)
      resolve({ code: code ?? 1, output, timedOut })
    })
  })
}

/**
 * Runs npm itself, the one that started us where there is one.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args], options)
  // npm is a .cmd file on Windows, which only the shell can start; the arguments are our own constants.
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
  return run('npm', args, options)
}

/**
 * The last lines of a command's output, for a message about its failure.
 * @param {string} output
 */
export function tail(output, lines = 12) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}

/**
 * Runs a script's main function: a Stop is one clear sentence, anything else is a bug with its stack.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function start(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    if (error instanceof Stop) process.stderr.write(`\n${error.message}\n`)
    else process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 1
  }
}

/**
 * True when the file was started by itself, not imported.
 * @param {ImportMeta} meta
 */
export function isEntry(meta) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === meta.filename
}

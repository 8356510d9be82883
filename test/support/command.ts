// Runs the built command line as a person runs it: plain Node, no Electron, no display, a home folder of its own.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entries } from './entries'

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

export interface CommandHome {
  /** Holds the vault, the passphrase's file and whatever a test puts there. */
  readonly folder: string
  readonly passphraseFile: string
  path(name: string): string
  write(name: string, text: string): string
  /** Runs the command with this home and passphrase; `env` may change both. */
  run(args: readonly string[], input?: string, env?: NodeJS.ProcessEnv): Promise<Ran>
  readonly env: NodeJS.ProcessEnv
  remove(): void
}

export const homePassphrase = 'four random words here'

export function commandHome(entries: Entries): CommandHome {
  const folder = mkdtempSync(join(tmpdir(), 'tidelock-cli-'))
  const path = (name: string) => join(folder, name)
  const write = (name: string, text: string) => {
    writeFileSync(path(name), text)
    return path(name)
  }
  const passphraseFile = write('passphrase', `${homePassphrase}\n`)
  const env = {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    TIDELOCK_HOME: folder,
    TIDELOCK_PASSPHRASE_FILE: passphraseFile,
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus',
  }
  return {
    folder,
    passphraseFile,
    path,
    write,
    env,
    run: (args, input = '', more = {}) =>
      runProgram([process.execPath, entries.path('cli'), ...args], input, { ...env, ...more }, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Any program to its end, two minutes at most. */
export function runProgram(
  [program = '', ...args]: readonly string[],
  input: string,
  env: NodeJS.ProcessEnv,
  cwd: string = tmpdir(),
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, timeout: 120_000 })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.stdin.on('error', () => undefined) // it may end before it has read everything
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.end(input)
  })
}

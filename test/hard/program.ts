// Builds the vault program once for plain Node and runs it, also under strace.

import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { tool } from '../support/tools'

export interface Ran {
  readonly lines: readonly string[]
  readonly signal: NodeJS.Signals | null
  readonly code: number | null
}

export interface Program {
  /** The built program, for plain Node. */
  readonly file: string
  /** A fresh copy of a vault folder with three accounts, some kept copies, and a passphrase. */
  folder(): Promise<string>
  /** `killAfter`: milliseconds from its first line on, when the vault is open: on a busy machine Node starts slowly. */
  run(args: readonly string[], how?: { strace?: readonly string[]; killAfter?: number }): Promise<Ran>
  end(): Promise<void>
}

/** Builds a program of test/support for plain Node into a folder; answers its file. */
export async function buildFor(source: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      ssr: resolve(import.meta.dirname, source),
      target: 'node20.18',
      minify: false,
      rolldownOptions: { external: isBuiltin, output: { format: 'cjs', entryFileNames: 'program.cjs' } },
    },
  })
  return join(folder, 'program.cjs')
}

export async function buildProgram(): Promise<Program> {
  const root = await mkdtemp(join(tmpdir(), 'tidelock-kill-'))
  const program = await buildFor('../support/vault-program.ts', root)
  const running = new Set<ChildProcess>()
  let folders = 0

  const run: Program['run'] = (args, { strace, killAfter } = {}) =>
    new Promise((done, broken) => {
      const node = [process.execPath, program, ...args]
      const [command = '', ...rest] = strace === undefined ? node : [tool('strace'), ...strace, ...node]
      const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
      running.add(child)
      let text = ''
      let errors = ''
      let timer: NodeJS.Timeout | undefined
      child.stdout.on('data', (data) => {
        text += data
        if (killAfter !== undefined) timer ??= setTimeout(() => child.kill('SIGKILL'), killAfter)
      })
      child.stderr.on('data', (data) => (errors += data))
      child.once('error', broken)
      child.once('close', (code, signal) => {
        clearTimeout(timer)
        running.delete(child)
        if (code !== 0 && code !== null && strace === undefined)
          broken(new Error(`program ended with ${code}: ${errors}`))
        else done({ lines: text.split('\n').filter((line) => line !== ''), signal, code })
      })
    })

  const model = join(root, 'model')
  for (const command of ['make', 'look']) await run([model, command])

  return {
    run,
    file: program,
    folder: async () => {
      const folder = join(root, `vault-${folders++}`)
      await cp(model, folder, { recursive: true, preserveTimestamps: true })
      return folder
    },
    end: async () => {
      for (const child of running) child.kill('SIGKILL')
      await rm(root, { recursive: true, force: true })
    },
  }
}

export function lineOf(ran: Ran, word: string): string {
  const line = ran.lines.find((one) => one.startsWith(`${word} `) || one === word)
  return line === undefined ? '(none)' : line.slice(word.length + 1)
}

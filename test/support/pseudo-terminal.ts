// A program on a pseudo-terminal: what it shows, what is typed when, and whether the terminal echoes then.

import { join } from 'node:path'
import { runProgram } from './command'

export interface Typed {
  /** Waited for, after what the step before waited for. */
  readonly expect: string
  readonly send: string
  /** Seconds between the two. */
  readonly pause?: number
}

export interface Shown {
  readonly out: string
  /** Negative: ended by that signal. */
  readonly status: number | null
  /** For each step: the terminal did not echo when it was typed. */
  readonly silent: readonly boolean[]
  /** Steps that were never reached. */
  readonly left: number
}

export async function onTerminal(
  command: readonly string[],
  steps: readonly Typed[],
  env: NodeJS.ProcessEnv,
  limit = 90,
): Promise<Shown> {
  const request = { command, steps, env: { TERM: 'xterm-256color', ...env }, limit }
  const script = join(import.meta.dirname, 'on_terminal.py')
  const ran = await runProgram(['/usr/bin/python3', script], JSON.stringify(request), {
    PATH: '/usr/bin:/bin',
  })
  if (ran.status !== 0) throw new Error(`on_terminal.py failed: ${ran.err}`)
  return JSON.parse(ran.out) as Shown // our own script's
}

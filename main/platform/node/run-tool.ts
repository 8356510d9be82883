// Runs a small program of the system's to its end, with a text on its standard input.

import { spawn } from 'node:child_process'

/** Milliseconds: none of these tools has more to do than press a few keys. */
const patience = 5_000
/** A large desktop's tree of windows. */
const mostOutput = 2 ** 20

export interface ToolRun {
  readonly ok: boolean
  readonly output: string
}

export function runTool(
  [program, ...args]: readonly [string, ...string[]],
  input: string,
  env: NodeJS.ProcessEnv,
): Promise<ToolRun> {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    const settle = (ok: boolean) => {
      clearTimeout(timer)
      resolve({ ok, output })
    }
    child.on('error', () => settle(false))
    child.on('close', (status) => settle(status === 0))
    child.stdout.on('data', (chunk: Buffer) => {
      if (output.length < mostOutput) output += chunk.toString()
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

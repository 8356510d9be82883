// Runs a test runner in a process group of its own, sees that nothing outlives it, and ends what does.

import { spawn } from 'node:child_process'
import path from 'node:path'
import { root, say } from './machine.mjs'
import { endAll, pause, processesOf } from './processes.mjs'

/** The command line of a runner in node_modules. @param {string} file */
export const module = (file) => path.join(root, 'node_modules', file)

/** What every runner is told. */
export const runnerEnv = {
  ...process.env,
  CI: process.env.CI ?? 'true',
  // Several tools colour their lines whenever CI is set; a log wants them plain.
  ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
}

/**
 * @param {string} mark of this run (processes.mjs)
 * @param {string[]} left gets a line for each process that outlived its runner
 */
export function createRunner(mark, left) {
  /** @type {number[]} */
  const running = []

  /**
   * Nothing may outlive its runner: what does, after the patience that a busy machine needs, is noted and ended.
   * @param {string} runner
   */
  async function sweep(runner) {
    let living = processesOf(mark, running)
    for (let waited = 0; living.length > 0 && waited < 20_000; waited += 50) {
      await pause(50)
      living = processesOf(mark, running)
    }
    left.push(...living.map(({ pid, name }) => `left running by ${runner}: ${name} (${pid})`))
    await endAll(mark, running.splice(0))
  }

  return {
    /**
     * With its output passed through.
     * @param {readonly string[]} args arguments for Node
     * @param {NodeJS.ProcessEnv} [more]
     * @param {number} [limitMinutes]
     * @returns {Promise<number>} its exit code
     */
    run: (args, more = {}, limitMinutes = 15) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, args, {
          cwd: root,
          env: { ...runnerEnv, ...more },
          stdio: ['ignore', 'inherit', 'inherit'],
          detached: process.platform !== 'win32',
        })
        if (child.pid !== undefined) running.push(child.pid)
        const limit = setTimeout(() => {
          say(`  no end after ${limitMinutes} minutes: stopped`)
          if (child.pid !== undefined) void endAll(mark, [child.pid])
        }, limitMinutes * 60_000)
        child.once('error', () => resolve(127))
        child.once('exit', (code) => {
          clearTimeout(limit)
          void sweep(path.basename(args[0] ?? '')).then(() => resolve(code ?? 1))
        })
      }),

    /** Ends whatever runs. */
    end: () => endAll(mark, running),
  }
}

// A virtual X display with a number of its own, and a window manager where focus or other windows matter.

import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { firstLine } from './read-line'
import { tool } from './tools'

type Start = (command: string, args: readonly string[], options?: SpawnOptions) => ChildProcess

/** The display's name, such as ":7". `-ac`: any user of this machine may draw on it. */
export async function startDisplay(start: Start, size: string): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-ac', '-nolisten', 'tcp', '-noreset']
  const server = start(tool('Xvfb'), args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  return `:${await firstLine(server, 'Xvfb', 3)}`
}

export async function startWindowManager(start: Start, run: Run): Promise<void> {
  start(tool('openbox'), ['--sm-disable'], { stdio: 'ignore' })
  for (let tries = 0; tries < 100; tries += 1) {
    const { stdout } = await run(tool('xdotool'), ['get_num_desktops'])
    if (/^\d+$/.test(stdout.trim())) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('openbox did not take over the display in 5 s')
}

type Run = (command: string, args: readonly string[]) => Promise<{ readonly stdout: string }>

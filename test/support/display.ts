// A virtual X display with a number of its own, and a window manager where focus or other windows matter.

import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { firstLine } from './read-line'
import { tool } from './tools'

type Start = (command: string, args: readonly string[], options?: SpawnOptions) => ChildProcess

/**
 * The display's name, such as ":7". `-ac`: any user of this machine may draw on it. `-r`: a key that is held for long because
 * xdotool did not get to run is still one press.
 */
export async function startDisplay(start: Start, size: string): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-ac', '-nolisten', 'tcp', '-noreset', '-r']
  const server = start(tool('Xvfb'), args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  return `:${await firstLine(server, 'Xvfb', 3)}`
}

/**
 * Returns when the window manager listens: it tells its desktops before it has begun to, and a window that maps itself in
 * between is never shown. So it is asked for the second desktop, until it obeys, and back.
 */
export async function startWindowManager(start: Start, run: Run): Promise<void> {
  start(tool('openbox'), ['--sm-disable'], { stdio: 'ignore' })
  for (const wanted of ['1', '0']) {
    let there = false
    for (let tries = 0; tries < 400 && !there; tries += 1) {
      await run(tool('xdotool'), ['set_desktop', wanted])
      there = (await run(tool('xdotool'), ['get_desktop'])).stdout.trim() === wanted
      if (!there) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    if (!there) throw new Error('openbox did not take over the display in 20 s')
  }
}

type Run = (command: string, args: readonly string[]) => Promise<{ readonly stdout: string }>

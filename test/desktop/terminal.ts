// A real terminal to type into, beside the app.

import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import type { Desktop } from '../support/desktop'
import { tool } from '../support/tools'

const terminals: ChildProcess[] = []

/** What runs in a terminal ends with it, and only then. */
export function closeTerminals(): void {
  for (const terminal of terminals.splice(0)) terminal.kill()
}

/** A terminal whose input lands in a file, byte for byte. */
export async function openTerminal(
  desktop: Desktop,
  title = 'terminal',
): Promise<{ readonly typed: () => string; readonly window: string }> {
  const path = join(desktop.newFolder(`${title}-${Date.now()}`), 'typed')
  const script = `stty -icanon -echo; exec cat > '${path}'`
  const terminal = desktop.host(tool('xterm'), ['-T', title, '-e', '/bin/sh', '-c', script], {
    stdio: 'ignore',
  })
  terminals.push(terminal)
  let window = ''
  await expect
    .poll(async () => {
      const { stdout } = await desktop.run(tool('xdotool'), [
        'search',
        '--onlyvisible',
        '--name',
        `^${title}$`,
      ])
      window = stdout.trim().split('\n').at(-1) ?? ''
      return window
    })
    .not.toBe('')
  await desktop.run(tool('xdotool'), ['windowactivate', '--sync', window])
  const typed = () => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return ''
    }
  }
  return { typed, window }
}

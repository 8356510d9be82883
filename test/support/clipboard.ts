// The clipboard of a desktop as another program sees it.

import type { Desktop } from './desktop'
import { tool } from './tools'

/** Empty where nobody owns the clipboard. */
export async function readClipboard(desktop: Desktop): Promise<string> {
  return (await desktop.run(tool('xclip'), ['-selection', 'clipboard', '-out'])).stdout
}

/** The names of the forms in which the content is offered. */
export async function clipboardTargets(desktop: Desktop): Promise<readonly string[]> {
  const { stdout } = await desktop.run(tool('xclip'), [
    '-selection',
    'clipboard',
    '-out',
    '-target',
    'TARGETS',
  ])
  return stdout.split('\n').filter((line) => line !== '')
}

/** Another program copies: xclip stays and owns the clipboard until somebody else copies, or the desktop ends. */
export async function writeClipboard(desktop: Desktop, text: string): Promise<void> {
  const writer = desktop.host(tool('xclip'), ['-selection', 'clipboard', '-in', '-quiet'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  writer.stdin?.end(text)
  for (let tries = 0; tries < 500; tries += 1) {
    if ((await readClipboard(desktop)) === text) {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('xclip did not take over the clipboard in 10 s')
}

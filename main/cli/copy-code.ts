// `code --copy`: the code goes to the desktop's clipboard instead of the screen, and off it after the set time.

import type { TimedCode } from '../otp'
import { type CommandContext, type ExitStatus, exit } from './command'
import { refusal, refuse, writeDocument } from './outcome'
import { cliText } from './texts'

/** Seconds under which the settings say what a copy does (product.md, "Rules of behaviour"). */
const fewSeconds = 5

export interface ToCopy {
  /** Unix seconds; null: the code does not end with time. */
  readonly now: number | null
  readonly made: Pick<TimedCode, 'code'> & Partial<TimedCode>
  readonly document: object
}

export async function copyCode(context: CommandContext, toCopy: ToCopy): Promise<ExitStatus> {
  const { terminal, clock, clipboard, json } = context
  const { lastSeconds, clipboardClearSeconds } = (await context.settings()).now()
  const { now, made, document } = toCopy
  let { code } = made
  let secondsLeft = now === null || made.validUntil === undefined ? null : made.validUntil - now
  if (secondsLeft !== null && secondsLeft < fewSeconds && made.nextCode !== undefined) {
    if (lastSeconds === 'wait') {
      const wait = (made.validUntil ?? 0) * 1000 - clock.now()
      await new Promise<void>((resolve) => clock.after(Math.max(0, wait), resolve))
    }
    if (lastSeconds !== 'copy') {
      code = made.nextCode
      secondsLeft = null
    }
  }
  const taken = await clipboard.copy(code, clipboardClearSeconds)
  if (!taken) return refuse(context, refusal(cliText.noClipboard))
  if (json) writeDocument(context, { ...document, code, copied: true, clears_after: clipboardClearSeconds })
  else terminal.write(`${cliText.copied(secondsLeft, clipboardClearSeconds)}\n`)
  return exit.done
}

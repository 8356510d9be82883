// `code --watch`: the code and the seconds left, drawn again in place each second until Ctrl+C; where nothing can be
// drawn again, a line for each time step.

import { timedCodeAt } from '../corrected'
import { withToken } from '../vault/account'
import { type CommandContext, type ExitStatus, exit } from './command'
import { type Refusal, refusal, refusalOf, refuse } from './outcome'
import { grouped } from './query'
import type { Subject } from './subject'
import { cliText } from './texts'

const [hideCursor, showCursor, startOfLine] = ['\u001b[?25l', '\u001b[?25h', '\r\u001b[K']

export async function watchCode(context: CommandContext, subject: Subject): Promise<ExitStatus> {
  const { terminal } = context
  if (terminal.drawn) terminal.write(hideCursor)
  const ended = await untilStopped(context, subject)
  if (terminal.drawn) terminal.write(`${startOfLine}${showCursor}`)
  return ended === null ? exit.done : refuse(context, ended)
}

/** null after Ctrl+C. */
function untilStopped({ terminal, clock }: CommandContext, subject: Subject): Promise<Refusal | null> {
  return new Promise((resolve) => {
    let cancel: () => void = () => undefined
    let shown = -1
    const end = (why: Refusal | null) => {
      cancel()
      giveBack()
      resolve(why)
    }
    const giveBack = terminal.onInterrupt(() => end(null))
    const draw = () => {
      const time = clock.now() / 1000
      const made = codeOf(subject, time)
      if (!made.ok) return end(made.error)
      const { code, step, validUntil, offset } = made.value
      if (terminal.drawn) {
        const left = Math.max(1, Math.ceil(validUntil - time))
        terminal.write(
          `${startOfLine}${grouped(code)}  ${cliText.secondsLeft(String(left).padStart(2))}${correction(offset)}`,
        )
      } else if (step !== shown) terminal.write(`${code}\n`)
      shown = step
      // To the next full second, so that the count and the code change when they should.
      cancel = clock.after(1000 - (clock.now() % 1000) + 1, draw)
    }
    draw()
  })
}

/** Looked up each time: the account may be changed or deleted meanwhile. */
function codeOf({ stored, use }: Subject, time: number) {
  const offset = stored?.vault.timeOffset() ?? 0
  const account = stored === null ? null : stored.vault.find(stored.account.id)
  if (account === undefined) return { ok: false, error: refusal(cliText.nothingFound, exit.noMatch) } as const
  const make = (token: Parameters<typeof timedCodeAt>[0]) => timedCodeAt(token, time, offset)
  const made = account === null ? use(make) : withToken(account, make)
  if (!made.ok) return { ok: false, error: refusalOf(made.error) } as const
  return { ok: true, value: { ...made.value, offset } } as const
}

const correction = (offset: number) =>
  offset === 0 ? '' : `  ${cliText.corrected(`${offset > 0 ? '+' : ''}${offset}`)}`

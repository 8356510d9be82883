// `code`: the code alone on one line, of an account or of a secret given on the spot. For HOTP the counter is saved
// before the code is printed.

import { helpText } from '../../shared/messages/cli-help'
import { countedCodeNow } from '../codes'
import { timedCodeAt } from '../corrected'
import { codeAtStep, type TimedCode, tokenTypeTable } from '../otp'
import { type CliCommand, type CommandContext, type ExitStatus, exit } from './command'
import { copyCode } from './copy-code'
import { givenOptions } from './given-token'
import { readNumber } from './inputs'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'
import { aboutSubject, readSubject, type Subject } from './subject'
import { cliText } from './texts'
import { watchCode } from './watch'

/** Unix seconds; beyond the year 9999 nobody asks. */
export const momentBounds = { min: 0, max: 253_402_300_799 } as const

export const code: CliCommand = {
  name: 'code',
  usage: 'QUERY | --uri - | --secret - | --secret-file FILE',
  summary: () => helpText.code.summary,
  options: {
    next: { type: 'boolean', help: () => helpText.code.next },
    watch: { type: 'boolean', help: () => helpText.code.watch },
    copy: { type: 'boolean', help: () => helpText.code.copy },
    at: { type: 'string', value: 'UNIX_SECONDS', help: () => helpText.code.at },
    ...givenOptions,
  },
  examples: [
    { line: 'code github', does: () => helpText.code.exampleOne },
    { line: 'code --copy alice@example.com', does: () => helpText.code.exampleCopy },
    {
      line: 'tidelock code --secret - --digits 8 < secret.txt',
      does: () => helpText.code.exampleGiven,
    },
  ],
  run: async (context) => {
    const { options } = context
    const at = readNumber(context, 'at', momentBounds, null)
    if (!at.ok) return refuse(context, at.error)
    const clash = clashing(context)
    if (clash !== null) return refuse(context, refusal(cliText.notTogether(...clash)))
    const subject = await readSubject(context, context.words)
    if (typeof subject === 'number') return subject
    if (subject.use((token) => tokenTypeTable[token.type].timed)) {
      if (options['watch'] === true) return watchCode(context, subject)
      return giveTimed(context, subject, at.value)
    }
    const timedOnly = ['next', 'watch', 'at'].find((name) => options[name] !== undefined)
    if (timedOnly !== undefined) return refuse(context, refusal(cliText.hotpHasNoTime(timedOnly)))
    return giveCounted(context, subject)
  },
}

function clashing({ options, json }: CommandContext): readonly [string, string] | null {
  const given = (name: string) => (name === 'json' ? json : options[name] !== undefined)
  const pairs = [
    ['watch', 'at'],
    ['watch', 'copy'],
    ['watch', 'json'],
    ['watch', 'next'],
    ['copy', 'at'],
  ] as const
  return pairs.find(([a, b]) => given(a) && given(b)) ?? null
}

async function giveTimed(context: CommandContext, subject: Subject, at: number | null): Promise<ExitStatus> {
  const { terminal, clock, json, options } = context
  const now = at ?? Math.floor(clock.now() / 1000)
  // A moment that was named is meant as it is; only this computer's clock is corrected.
  const offset = at === null ? (subject.stored?.vault.timeOffset() ?? 0) : 0
  const codesAt = (time: number) => subject.use((token) => timedCodeAt(token, time, offset))
  const current = codesAt(now)
  if (!current.ok) return refuse(context, refusalOf(current.error))
  const made = options['next'] === true ? codesAt(current.value.validUntil) : current
  if (!made.ok) return refuse(context, refusalOf(made.error))
  if (options['copy'] === true) {
    return copyCode(context, {
      now,
      made: made.value,
      document: timedDocument(subject, made.value, now, offset),
    })
  }
  if (json) writeDocument(context, timedDocument(subject, made.value, now, offset))
  else terminal.write(`${made.value.code}\n`)
  return exit.done
}

function timedDocument(subject: Subject, made: TimedCode, now: number, offset: number) {
  const { type, algorithm, digits, period } = subject.use((token) => token)
  const { code: current, nextCode, step, validFrom, validUntil } = made
  return {
    ...aboutSubject(subject),
    ...{ type, algorithm, digits, period },
    ...{ code: current, next_code: nextCode, step, valid_from: validFrom, valid_until: validUntil },
    ...{ seconds_left: validUntil - now, time_offset: offset },
  }
}

async function giveCounted(context: CommandContext, subject: Subject): Promise<ExitStatus> {
  const { terminal, json, options } = context
  const { stored } = subject
  let made: string | null
  let counter: number
  if (stored === null) {
    counter = subject.use((token) => token.counter)
    const result = subject.use((token) => codeAtStep(token, counter))
    made = result.ok ? result.value : null
  } else {
    const taken = await stored.vault.takeCounter(stored.account.id)
    if (!taken.ok) return refuse(context, refusalOf(taken.error))
    made = countedCodeNow(taken.value.account)
    counter = taken.value.account.counter
  }
  if (made === null) return refuse(context, refusalOf({ code: 'pin-needed' }))
  const { type, algorithm, digits } = subject.use((token) => token)
  const document = { ...aboutSubject(subject), type, algorithm, digits, code: made, counter }
  if (options['copy'] === true) return copyCode(context, { now: null, made: { code: made }, document })
  if (json) writeDocument(context, document)
  else terminal.write(`${made}\n`)
  return exit.done
}

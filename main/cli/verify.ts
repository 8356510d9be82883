// `verify`: whether a code is right within a window of steps, and at which step it matched. Stores nothing: refusing a
// code that was used before is the server's business.

import { helpText } from '../../shared/messages/cli-help'
import { maxWindow, type Verdict, verifyCode } from '../otp'
import { momentBounds } from './code'
import { type CliCommand, exit } from './command'
import { givenOptions } from './given-token'
import { readNumber } from './inputs'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'
import { readSubject } from './subject'
import { cliText } from './texts'

export const verify: CliCommand = {
  name: 'verify',
  usage: 'QUERY CODE | CODE (--secret - | --secret-file FILE | --uri -)',
  summary: () => helpText.verify.summary,
  options: {
    window: {
      type: 'string',
      value: 'STEPS',
      help: () => helpText.verify.window,
    },
    at: { type: 'string', value: 'UNIX_SECONDS', help: () => helpText.verify.at },
    ...givenOptions,
  },
  examples: [
    { line: 'verify github 042817', does: () => helpText.verify.exampleVault },
    {
      line: 'tidelock verify 042817 --secret-file alice.secret --window 2 --json',
      does: () => helpText.verify.exampleServer,
    },
  ],
  run: async (context) => {
    const { options, terminal, clock, json } = context
    const window = readNumber(context, 'window', { min: 0, max: maxWindow }, 1)
    if (!window.ok) return refuse(context, window.error)
    const at = readNumber(context, 'at', momentBounds, null)
    if (!at.ok) return refuse(context, at.error)
    const given = ['secret', 'secret-file', 'uri'].some((name) => options[name] !== undefined)
    // A code may come in groups: `verify 042 817 --secret -`.
    const typed = given ? context.words.join('') : context.words.at(-1)
    if (typed === undefined || typed === '' || (!given && context.words.length < 2)) {
      return refuse(context, refusal(given ? cliText.codeMissing : cliText.queryAndCode))
    }
    const subject = await readSubject(context, given ? [] : context.words.slice(0, -1))
    if (typeof subject === 'number') return subject
    const offset = subject.stored?.vault.timeOffset() ?? 0
    const moment = at.value ?? Math.floor(clock.now() / 1000) + offset
    const verdict = subject.use((token) => verifyCode(token, typed, { at: moment, window: window.value }))
    if (!verdict.match && verdict.fault !== undefined) return refuse(context, refusalOf(verdict.fault))
    if (json) writeDocument(context, { ...documentOf(verdict), at: moment, window: window.value })
    else terminal.write(`${sentenceOf(verdict)}\n`)
    return verdict.match ? exit.done : exit.noMatch
  },
}

function documentOf(verdict: Verdict) {
  return verdict.match
    ? { match: true, step: verdict.step, drift: verdict.drift, malformed: false }
    : { match: false, step: null, drift: null, malformed: verdict.malformed === true }
}

function sentenceOf(verdict: Verdict): string {
  if (verdict.match) return cliText.codeRight(verdict.step, signed(verdict.drift))
  return verdict.malformed === true ? cliText.codeMalformed : cliText.codeWrong
}

const signed = (count: number) => `${count > 0 ? '+' : ''}${count}`

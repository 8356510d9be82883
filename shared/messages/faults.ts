// What went wrong and what to do about it, in the language in force. The words are those of en/faults.ts.

import type { Fault, FaultCode } from '../errors'
import { tokenLimits } from '../token'
import { messages } from './catalogue'

export interface FaultText {
  readonly what: string
  /** What the person can do; null where `what` already says it. */
  readonly todo: string | null
}

/** What a character that Base32 does not have was probably meant to be. */
const lookalikes: Readonly<Record<string, readonly [string] | readonly [string, string]>> = {
  '0': ['O'],
  '1': ['I', 'L'],
  '8': ['B'],
  '9': ['G'],
}

type Words = typeof messages.faults
/** Codes whose sentences need nothing of the fault. */
type PlainCode = {
  [Code in FaultCode]: Words[Code] extends { readonly what: string; readonly todo?: string } ? Code : never
}[FaultCode]

/** Exhaustive: a new code does not compile without its sentence, nor one with values without its line here. */
export function describeFault(fault: Fault): FaultText {
  const words = messages.faults
  switch (fault.code) {
    case 'secret-character': {
      const { what, todo, meant, meantEither } = words[fault.code]
      const [one, other] = lookalikes[fault.character] ?? []
      const perhaps =
        other === undefined ? (one === undefined ? todo : meant(one)) : meantEither(one ?? '', other)
      return { what: what(fault.position, quoted(fault.character)), todo: perhaps }
    }
    case 'secret-too-long':
    case 'uri-too-long':
    case 'site-codes-too-many':
    case 'groups-too-many':
      return { what: words[fault.code].what(fault.limit), todo: words[fault.code].todo }
    case 'secret-not-hex':
      return { what: words[fault.code].what(fault.position), todo: words[fault.code].todo }
    case 'secret-length':
      return { what: words[fault.code].what(fault.expected), todo: words[fault.code].todo }
    case 'digits-invalid':
      return { what: words[fault.code].what(tokenLimits.maxDigits), todo: null }
    case 'period-invalid':
      return { what: words[fault.code].what(tokenLimits.maxPeriod), todo: null }
    case 'label-too-long':
      return { what: words[fault.code].what(fault.field, fault.limit), todo: words[fault.code].todo }
    case 'site-code-too-long':
      return { what: words[fault.code].what(fault.position, fault.limit), todo: words[fault.code].todo }
    case 'uri-scheme-unsupported':
      return { what: words[fault.code].what(fault.scheme), todo: words[fault.code].todo }
    case 'uri-parameter': {
      const inner = describeFault(fault.fault)
      return { what: `${words[fault.code].what(fault.parameter)} ${inner.what}`, todo: inner.todo }
    }
    case 'uri-parameter-missing':
      return { what: words[fault.code].what(fault.parameter), todo: words[fault.code].todo }
    case 'vault-damaged':
      return { what: words[fault.code][fault.part], todo: words[fault.code].todo }
    case 'vault-newer':
      return { what: words[fault.code].what(fault.version), todo: words[fault.code].todo }
    case 'vault-too-large':
      return { what: words[fault.code].what(megabytes(fault.limit)), todo: words[fault.code].todo }
    case 'recovery-key-malformed': {
      const { what, todo, length, lengthTodo } = words[fault.code]
      return fault.position === undefined
        ? { what: length, todo: lengthTodo }
        : { what: what(fault.position), todo }
    }
    case 'wait-first':
      return { what: words[fault.code].what, todo: words[fault.code].todo(fault.seconds) }
    default:
      return plain(fault.code)
  }
}

function plain(code: PlainCode): FaultText {
  // Each has `what`, and some `todo`: what PlainCode selects them by.
  const words: { readonly what: string; readonly todo?: string } = messages.faults[code]
  return { what: words.what, todo: words.todo ?? null }
}

/** Characters that cannot be seen, or would disturb the sentence, by their number. */
function quoted(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const hidden = /[\p{C}\p{Z}\p{M}]/u.test(character)
  return hidden
    ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    : messages.faults['secret-character'].quoted(character)
}

export const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)

/** The same as one line, for the command line and for places with one line of room. */
export function faultSentence(fault: Fault): string {
  const { what, todo } = describeFault(fault)
  return todo ? `${what} ${todo}` : what
}

// The command line's way to the catalogue of sentences.

import type { Fault } from '../../shared/errors'
import { faultSentence } from '../../shared/messages'
import { cliText } from '../../shared/messages/cli'

export { cliText }

/** One line: what went wrong and what to do, with no secret in it. */
export function faultLine(fault: Fault): string {
  return faultSentence(fault)
}

/** Names of accounts of which one was wanted; ten at most are said. */
export function severalFound(names: readonly string[]): string {
  const said = names.slice(0, 10).join('; ')
  return cliText.severalFound(names.length, names.length > 10 ? `${said}; …` : said)
}

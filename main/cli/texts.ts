// The command line's way to the catalogue of sentences.

import type { Fault } from '../../shared/errors'
import { faultSentence } from '../../shared/messages'

export { cliText } from '../../shared/messages/cli'

/** One line: what went wrong and what to do, with no secret in it. */
export function faultLine(fault: Fault): string {
  return faultSentence(fault)
}

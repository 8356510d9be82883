// How many guesses a passphrase would take whoever has the file and knows what people choose: zxcvbn's estimate, from word
// lists, names, keyboards, dates and repetitions. Its lists are over a megabyte, so only the worker loads this.

import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

/** Characters that are looked at: the work grows with the square, and what is longer is strong or repeats itself. */
const looked = 128

const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...english },
  graphs: adjacencyGraphs,
  maxLength: looked,
})

/** The power of ten. */
export function guessesLog10(passphrase: string): number {
  return estimator.check(passphrase.slice(0, looked), ['tidelock']).guessesLog10
}

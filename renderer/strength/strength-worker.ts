// The worker that estimates passphrases, so that its lists go again with it. It knows no bridge and keeps nothing.

import { guessesLog10 } from './guesses'

interface Question {
  readonly turn: number
  readonly passphrase: string
}

// The page's types are those of a window; in a worker the same names belong to the worker.
self.onmessage = ({ data }: MessageEvent<Question>) => {
  self.postMessage({ turn: data.turn, log10: guessesLog10(data.passphrase) })
}

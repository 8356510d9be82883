// Asks the worker how strong a passphrase is; only the answer to the newest question counts.

import { workerStarter } from '../trusted-worker'
import workerUrl from './strength-worker?worker&url'

export interface Estimator {
  ask(passphrase: string): void
  /** Ends the worker and forgets what was asked. */
  stop(): void
}

const startWorker = workerStarter('tidelock-strength', workerUrl)

/** `answer`: the power of ten of the guesses that the passphrase asked last would take. */
export function createEstimator(answer: (log10: number) => void): Estimator {
  let worker: Worker | null = startWorker()
  let turn = 0
  worker.onmessage = ({ data }: MessageEvent<{ readonly turn: number; readonly log10: number }>) => {
    if (worker !== null && data.turn === turn) answer(data.log10)
  }
  return {
    ask: (passphrase) => {
      turn += 1
      worker?.postMessage({ turn, passphrase })
    },
    stop: () => {
      worker?.terminate()
      worker = null
    },
  }
}

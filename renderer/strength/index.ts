// Asks the worker how strong a passphrase is; only the answer to the newest question counts.

import workerUrl from './strength-worker?worker&url'

export interface Estimator {
  ask(passphrase: string): void
  /** Ends the worker and forgets what was asked. */
  stop(): void
}

/** What is used of Trusted Types, which TypeScript's DOM does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null

function startWorker(): Worker {
  const url = new URL(workerUrl, location.href).href
  policy ??= (globalThis as unknown as { trustedTypes: TrustedTypes }).trustedTypes.createPolicy(
    'tidelock-strength',
    {
      createScriptURL: (asked) => {
        if (asked !== url) throw new Error('Only the strength worker is started')
        return asked
      },
    },
  )
  return new Worker(policy.createScriptURL(url), { type: 'module' })
}

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

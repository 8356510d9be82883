// The one worker that reads images: started when first asked, one question at a time, ended when nothing was asked for a
// while, and killed when one image takes too long. Knows nothing of what is asked.

import type { ScanQuestion, ScanResult } from './protocol'

/** Milliseconds. */
export const scanLimits = { oneImage: 10_000, idle: 30_000 } as const

/** The part of a Worker that is used. */
export interface ScanWorker {
  readonly postMessage: (message: ScanQuestion, transfer: Transferable[]) => void
  readonly terminate: () => void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

export interface ScanLine {
  readonly ask: (question: ScanQuestion, transfer?: Transferable[]) => Promise<ScanResult>
  /** Ends the worker; what was asked and not yet answered is answered with `ended`. */
  readonly stop: () => void
}

const ended: ScanResult = { ok: false, fault: 'ended' }

interface Waiting {
  readonly question: ScanQuestion
  readonly transfer: Transferable[]
  readonly answer: (result: ScanResult) => void
}

export function createScanLine(start: () => ScanWorker, limits: typeof scanLimits = scanLimits): ScanLine {
  let worker: ScanWorker | null = null
  let current: Waiting | null = null
  let waiting: Waiting[] = []
  /** The limit of the current image, or of idleness: never both. */
  let timer: ReturnType<typeof setTimeout> | undefined

  const end = () => {
    clearTimeout(timer)
    worker?.terminate()
    worker = null
  }

  const settle = (result: ScanResult) => {
    const answered = current
    current = null
    answered?.answer(result)
    next()
  }

  /** Whatever the worker is doing may never end, so it is not used again. */
  const giveUp = () => {
    end()
    settle(ended)
  }

  const started = () => {
    const fresh = start()
    fresh.onmessage = ({ data }) => {
      // Our own worker, built from the same source.
      if (fresh === worker) settle(data as ScanResult)
    }
    fresh.onerror = () => {
      if (fresh === worker) giveUp()
    }
    return fresh
  }

  const next = () => {
    if (current !== null) return
    clearTimeout(timer)
    current = waiting.shift() ?? null
    if (current === null) {
      if (worker !== null) timer = setTimeout(end, limits.idle)
      return
    }
    worker ??= started()
    timer = setTimeout(giveUp, limits.oneImage)
    worker.postMessage(current.question, current.transfer)
  }

  return {
    ask: (question, transfer = []) =>
      new Promise((answer) => {
        waiting.push({ question, transfer, answer })
        next()
      }),
    stop: () => {
      end()
      const left = current === null ? waiting : [current, ...waiting]
      current = null
      waiting = []
      for (const one of left) one.answer(ended)
    },
  }
}

// Puts one question at a time to a process of our own that can be killed: the keychain's, the key derivation's.
// Knows nothing of what is asked; how a process is started is passed in, by Electron or by plain Node.

export interface Child {
  send(message: object): void
  kill(): void
  /** Whether this program waits for the child before it ends. */
  hold(held: boolean): void
}

export type StartChild = (on: {
  readonly message: (message: unknown) => void
  readonly exit: () => void
}) => Child

/** 'ended' = the child was gone before it answered; 'killed' = we ended it, by the clock or on request. */
export type Reply =
  | { readonly kind: 'answer'; readonly message: object }
  | { readonly kind: 'ended' | 'killed' }

/** What an answer says about the child: go on with it, end it, or (if it was used before) ask a fresh one once. */
export type Verdict = 'keep' | 'drop' | 'ask-afresh'

export interface AskOptions {
  /** Milliseconds from now until the child is killed; none = as long as it takes. */
  readonly limit?: number | undefined
  readonly signal?: AbortSignal | undefined
  /** What the child says about this question before it answers. */
  readonly onNote?: ((note: string) => void) | undefined
}

export interface ChildLine {
  /** Starts a child that waits for the first question. */
  warm(): void
  ask(question: object, options?: AskOptions): Promise<Reply>
  /** Ends the question under way and those that wait; each is answered 'killed'. */
  abandon(): void
}

interface Call {
  readonly question: object
  readonly onNote: (note: string) => void
  readonly settle: (reply: Reply) => void
  settled: boolean
}

interface Running {
  readonly child: Child
  readonly startedAt: number
  answeredAt: number | null
}

/** Times in milliseconds. A child ends itself some time after these, so that no question meets one that is leaving. */
export interface Lifetimes {
  readonly usableUnasked: number
  readonly usableAfterAnswer: number
}

export function createChildLine(
  start: StartChild,
  judge: (reply: Reply) => Verdict,
  lifetimes: Lifetimes,
): ChildLine {
  const waiting: Call[] = []
  let running: Running | null = null
  let asking: { readonly call: Call; readonly id: number; readonly usedBefore: boolean } | null = null
  let lastId = 0

  const drop = () => {
    const dropped = running
    running = null // first, so that its exit is nobody's concern
    dropped?.child.kill()
  }

  const run = (): Running => {
    const mine: Running = {
      child: start({
        message: (message) => {
          if (running !== mine || asking === null) return
          if (isNote(message) && message.about === asking.id) asking.call.onNote(message.note)
          if (isAnswer(message) && message.id === asking.id) {
            mine.answeredAt = performance.now()
            hear({ kind: 'answer', message })
          }
        },
        exit: () => {
          if (running === mine) {
            running = null
            hear({ kind: 'ended' })
          }
        },
      }),
      startedAt: performance.now(),
      answeredAt: null,
    }
    return mine
  }

  const usable = (): boolean => {
    if (running === null) {
      return false
    }
    const { answeredAt, startedAt } = running
    return answeredAt === null
      ? performance.now() - startedAt < lifetimes.usableUnasked
      : performance.now() - answeredAt < lifetimes.usableAfterAnswer
  }

  const put = (call: Call) => {
    if (!usable()) {
      drop()
      running = run()
    }
    const { child, answeredAt } = running ?? bug()
    lastId += 1
    asking = { call, id: lastId, usedBefore: answeredAt !== null }
    child.hold(true)
    child.send({ ...call.question, id: lastId })
  }

  const next = () => {
    const call = asking === null ? waiting.shift() : undefined
    if (call !== undefined) {
      put(call)
    }
  }

  const hear = (reply: Reply) => {
    if (asking === null) {
      return
    }
    const { call, usedBefore } = asking
    const verdict = judge(reply)
    asking = null
    running?.child.hold(false)
    if (verdict !== 'keep') {
      drop()
    }
    if (verdict === 'ask-afresh' && usedBefore) {
      put(call)
      return
    }
    call.settle(reply)
    next()
  }

  const end = (call: Call) => {
    if (asking?.call === call) {
      drop()
      asking = null
    } else {
      waiting.splice(0, waiting.length, ...waiting.filter((other) => other !== call))
    }
    call.settle({ kind: 'killed' })
    next()
  }

  return {
    warm: () => {
      if (!usable()) {
        drop()
        running = run()
        running.child.hold(false)
      }
    },
    ask: (question, { limit, signal, onNote = () => {} } = {}) =>
      new Promise((resolve) => {
        const timer = limit === undefined ? undefined : setTimeout(() => end(call), limit)
        const stop = () => end(call)
        const call: Call = {
          question,
          onNote,
          settled: false,
          settle: (reply) => {
            if (!call.settled) {
              call.settled = true
              clearTimeout(timer)
              signal?.removeEventListener('abort', stop)
              resolve(reply)
            }
          },
        }
        if (signal?.aborted === true) {
          call.settle({ kind: 'killed' })
          return
        }
        signal?.addEventListener('abort', stop)
        waiting.push(call)
        next()
      }),
    abandon: () => {
      const ended = waiting.splice(0)
      const current = asking
      asking = null
      drop()
      for (const call of current === null ? ended : [current.call, ...ended]) {
        call.settle({ kind: 'killed' })
      }
    },
  }
}

function isAnswer(message: unknown): message is { readonly id: number } {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number'
}

function isNote(message: unknown): message is { readonly about: number; readonly note: string } {
  if (typeof message !== 'object' || message === null || !('about' in message) || !('note' in message)) {
    return false
  }
  return typeof message.about === 'number' && typeof message.note === 'string'
}

function bug(): never {
  throw new Error('a child was started and is gone')
}

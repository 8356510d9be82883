// One thing after another: whoever changes the vault waits for its turn. A failure of one does not stop the next.

export interface Queue {
  run<T>(work: () => Promise<T>): Promise<T>
  /** Resolves when all that was queued until now is done. */
  idle(): Promise<void>
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return {
    run: (work) => {
      const mine = last.then(work)
      last = mine.catch(() => undefined)
      return mine
    },
    idle: () => last.then(() => undefined),
  }
}

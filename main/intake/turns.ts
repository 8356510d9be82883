// So many at a time, the others in their order. Work that fails is its own business.

export interface Turns {
  run(work: () => Promise<void>): Promise<void>
}

export function createTurns(atOnce: number): Turns {
  const waiting: (() => void)[] = []
  let busy = 0
  return {
    run: async (work) => {
      if (busy >= atOnce) await new Promise<void>((go) => waiting.push(go))
      else busy += 1
      try {
        await work()
      } finally {
        // The next one takes over this one's turn.
        const next = waiting.shift()
        if (next === undefined) busy -= 1
        else next()
      }
    },
  }
}

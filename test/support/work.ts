// Work in time of the processor: what else this machine does at the moment is not the fault of what is judged.

/** Begins now; the answer gives the milliseconds of work since. */
export function startWork(): () => number {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1_000
  }
}

/**
 * Milliseconds by the clock, of the quickest of three tries at most; the first one below the bar is the last. What else a
 * machine does only ever adds to them, and a program that is slow is slow each time.
 */
export async function quickest(bar: number, tryOnce: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 && least >= bar; tries += 1) least = Math.min(least, await tryOnce())
  return least
}

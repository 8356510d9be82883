// Work in time of the processor: what else this machine does at the moment is not the fault of what is judged.

/** Begins now; the answer gives the milliseconds of work since. */
export function startWork(): () => number {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1_000
  }
}

// The few statistics of the benchmark: medians, because a shared machine throws outliers, and the spread beside them.

export interface Series {
  readonly values: readonly number[]
  readonly median: number
  readonly min: number
  readonly max: number
}

export function series(values: readonly number[]): Series {
  const sorted = [...values].sort((a, b) => a - b)
  return {
    values,
    median: middle(sorted),
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  }
}

/** Ours to bare, round by round: what slows the machine down for a minute slows both. */
export function pairedRatios(ours: readonly number[], bare: readonly number[]): Series {
  return series(ours.map((value, round) => value / (bare[round] ?? Number.NaN)))
}

export function pairedDifferences(ours: readonly number[], bare: readonly number[]): Series {
  return series(ours.map((value, round) => value - (bare[round] ?? Number.NaN)))
}

function middle(sorted: readonly number[]): number {
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const low = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (low + high) / 2
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

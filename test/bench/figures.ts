// What a measurement hands back: one line of the table. The bars are those of docs/benchmarks.md.

import { pairedDifferences, pairedRatios, type Series, series } from './numbers'

export interface Figure {
  readonly name: string
  readonly unit: string
  readonly ours: Series
  readonly bare: Series | null
  /** What is held against the bar: a ratio, a difference, or the figure itself. */
  readonly judged: {
    readonly kind: 'ratio' | 'difference' | 'itself'
    readonly value: number
    readonly series: Series
  }
  /** null = told for information. */
  readonly bar: number | null
  readonly held: boolean | null
  readonly note: string
}

interface Named {
  readonly name: string
  readonly unit: string
  readonly bar?: number | undefined
  readonly note?: string
}

export function ratioFigure(named: Named, ours: readonly number[], bare: readonly number[]): Figure {
  const ratios = pairedRatios(ours, bare)
  return figure(named, series(ours), series(bare), { kind: 'ratio', value: ratios.median, series: ratios })
}

export function differenceFigure(named: Named, ours: readonly number[], bare: readonly number[]): Figure {
  const differences = pairedDifferences(ours, bare)
  const judged = { kind: 'difference', value: differences.median, series: differences } as const
  return figure(named, series(ours), series(bare), judged)
}

export function plainFigure(named: Named, ours: readonly number[]): Figure {
  const all = series(ours)
  return figure(named, all, null, { kind: 'itself', value: all.median, series: all })
}

function figure(
  { name, unit, bar, note }: Named,
  ours: Series,
  bare: Series | null,
  judged: Figure['judged'],
): Figure {
  // Not a number is a miss: something was not measured.
  const held = bar === undefined ? null : judged.value <= bar
  return { name, unit, ours, bare, judged, bar: bar ?? null, held, note: note ?? '' }
}

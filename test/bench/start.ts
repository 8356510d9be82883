// Start: from the start of the process to the first codes painted, ours and bare in turn.

import type { Desk, Which } from './desk'
import { type Figure, plainFigure, ratioFigure } from './figures'

/** One start of each that does not count: files come from the disk, fonts are looked through, profiles are made. */
export async function warmUp(desk: Desk, home: string): Promise<void> {
  for (const which of ['ours', 'bare'] as const) await (await desk.start(which, home)).end()
}

export async function measureStart(desk: Desk, home: string, rounds: number): Promise<readonly Figure[]> {
  const codes = { ours: [] as number[], bare: [] as number[] }
  const paint = { ours: [] as number[], bare: [] as number[] }
  const one = async (which: Which) => {
    const started = await desk.start(which, home)
    await started.end()
    codes[which].push(started.firstCodes)
    paint[which].push(started.firstPaint)
  }
  for (let round = 0; round < rounds; round++) {
    // Each goes first in every other round.
    for (const which of round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const)) {
      await one(which)
    }
  }
  return [
    ratioFigure({ name: 'start to first codes, 50 accounts', unit: 'ms', bar: 1.2 }, codes.ours, codes.bare),
    ratioFigure({ name: 'start to anything painted', unit: 'ms' }, paint.ours, paint.bare),
  ]
}

/** 10,000 accounts, for information: how long a person with a huge vault waits. */
export async function measureLargeStart(desk: Desk, home: string, rounds: number): Promise<Figure> {
  const values: number[] = []
  for (let round = -1; round < rounds; round++) {
    const started = await desk.start('ours', home)
    await started.end()
    if (round >= 0) values.push(started.firstCodes)
  }
  return plainFigure({ name: 'start to first codes, 10,000 accounts', unit: 'ms', bar: 2000 }, values)
}

// Work on thousands of accounts that lets the codes go on meanwhile.

import { fail } from '../../shared/result'
import type { Turn } from './exporter'

/** null = it was stopped. */
export async function paced<T, U>(
  items: readonly T[],
  turn: Turn,
  work: (item: T, index: number) => U,
): Promise<readonly U[] | null> {
  const done: U[] = []
  for (const [index, item] of items.entries()) {
    if (!(await turn())) return null
    done.push(work(item, index))
  }
  return done
}

export const stopped = fail({ code: 'locked' } as const)

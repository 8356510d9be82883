// What brand icons cost the main process: reading the index and finding the icons of a window's first rows, and the memory
// that stays. Each round begins as a start does, with nothing read.

import { createBrands } from '../../../main/icons/brands'
import { createAppData } from '../../../main/platform/node/app-data'
import { inventedAccounts } from '../accounts'

export interface IconsMeasured {
  /** Milliseconds of processor time for the first rows, reading included. */
  readonly firstRows: readonly number[]
  /** MB that stay once all 50 were shown. */
  readonly memory: readonly number[]
}

const [rounds, rows, all] = [15, 12, 50] as const

export async function measureIcons(folder: string): Promise<IconsMeasured> {
  const names = inventedAccounts(all).map(({ issuer }) => issuer)
  const firstRows: number[] = []
  const memory: number[] = []
  const kept: unknown[] = []
  for (let round = 0; round < rounds; round++) {
    const before = stays()
    const brands = createBrands(createAppData(folder))
    const began = process.cpuUsage()
    const found = await brands.match(names.slice(0, rows))
    const { user, system } = process.cpuUsage(began)
    firstRows.push((user + system) / 1000)
    if (found.some((icon) => icon === null)) throw new Error('an icon is missing')
    await brands.match(names)
    kept.push(brands)
    memory.push((stays() - before) / 1e6)
  }
  if (kept.length !== rounds) throw new Error('not kept')
  return { firstRows, memory }
}

function stays(): number {
  // Given by --expose-gc.
  ;(globalThis as { gc?: () => void }).gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// Google exports come as several QR codes: which of them are there, over all files of an import, in any order.

import type { BatchPart } from './importer'

export interface IncompleteBatch {
  readonly have: number
  readonly of: number
  /** Numbers as people count them, from 1. */
  readonly missing: readonly number[]
}

/** Sizes beyond this are nonsense: Google's app puts ten accounts in each code. */
const largestBatch = 1_000

export function incompleteBatches(parts: readonly BatchPart[]): readonly IncompleteBatch[] {
  const batches = new Map<string, { readonly size: number; readonly indexes: Set<number> }>()
  for (const { batchId, batchSize, batchIndex } of parts) {
    if (batchSize < 2 || batchSize > largestBatch || batchIndex < 0 || batchIndex >= batchSize) continue
    const key = `${batchId}:${batchSize}`
    const batch = batches.get(key) ?? { size: batchSize, indexes: new Set<number>() }
    batches.set(key, batch)
    batch.indexes.add(batchIndex)
  }
  return [...batches.values()].flatMap(({ size, indexes }) => {
    if (indexes.size === size) return []
    const missing = Array.from({ length: size }, (_, i) => i).filter((index) => !indexes.has(index))
    return [{ have: indexes.size, of: size, missing: missing.map((index) => index + 1) }]
  })
}

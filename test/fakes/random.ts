// Random that repeats itself from one run to the next. Never the same bytes twice within a run.

import { createHash } from 'node:crypto'
import type { Random } from '../../main/platform/platform'

export function createFakeRandom(seed = 'tidelock'): Random {
  let count = 0
  const bytes = (length: number) => {
    const blocks: Buffer[] = []
    for (let made = 0; made < length; made += 32) {
      blocks.push(createHash('sha256').update(`${seed} ${count++}`).digest())
    }
    return new Uint8Array(Buffer.concat(blocks).subarray(0, length))
  }
  return {
    bytes,
    uuid: () => {
      const hex = Buffer.from(bytes(16)).toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}

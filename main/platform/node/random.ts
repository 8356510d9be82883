// Random bytes and identifiers from the system's own generator.

import { randomBytes, randomUUID } from 'node:crypto'
import type { Random } from '../platform'

export function createRandom(): Random {
  return { bytes: (count) => randomBytes(count), uuid: () => randomUUID() }
}

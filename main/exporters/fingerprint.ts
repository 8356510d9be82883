// All that decides an account's codes as a digest, for comparing what was written with what was meant. Names do not count:
// formats trim and clean them.

import { createHash } from 'node:crypto'
import type { Token } from '../otp'

export function fingerprint({ type, algorithm, digits, period, counter, secret }: Token): string {
  const plain = JSON.stringify([type, algorithm, digits, period, counter])
  return createHash('sha256').update(plain).update(secret).digest('hex')
}

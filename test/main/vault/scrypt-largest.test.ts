// RFC 7914's largest vector, at the very edge of what a file may ask for: 1 GiB and some seconds. Alone for that reason.

import { scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import { scryptBounds } from '../../../main/vault/seal'
import { scryptVectors } from './vectors'

it('scrypt gives RFC 7914 its vector for N 2^20, the costliest that is ever worked', {
  timeout: 240_000,
}, () => {
  const { password, salt, n, r, p, output } = scryptVectors[3]
  expect(scryptBounds({ n, r, p })).toBe(true)
  expect(scryptBounds({ n: n * 2, r, p })).toBe(false)
  const key = scryptSync(password, salt, 64, { N: n, r, p, maxmem: 128 * n * r + 2 ** 20 })
  expect(key.toString('hex')).toBe(output)
})

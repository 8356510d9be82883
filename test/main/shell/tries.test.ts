// The waits after wrong passphrases.

import { beforeEach, describe, expect, it } from 'vitest'
import { createTries, type Tries, waitAfter } from '../../../main/shell/tries'
import type { Fault } from '../../../shared/errors'
import { fail, ok, type Result } from '../../../shared/result'

let now = 0
let told: number[] = []
let tries: Tries
beforeEach(() => {
  now = 5_000
  told = []
  tries = createTries({ monotonic: () => now }, () => told.push(tries.wait()))
})

const wrong = async (): Promise<Result<null, Fault>> => fail({ code: 'wrong-passphrase' })
const right = async (): Promise<Result<null, Fault>> => ok(null)
const code = (done: Result<null, Fault>) => (done.ok ? 'right' : done.error.code)

it('three wrong ones are free, then each doubles the wait, up to a minute', () => {
  const waits = Array.from({ length: 12 }, (_, count) => waitAfter(count) / 1000)
  expect(waits).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60])
})

describe('while there is a wait', () => {
  beforeEach(async () => {
    for (let count = 0; count < 5; count++) {
      now += tries.wait()
      await tries.attempt(wrong)
    }
  })

  it('nothing is tried, not even what is right, and the seconds left are told', async () => {
    let worked = 0
    now += 1_500
    const done = await tries.attempt(async () => {
      worked += 1
      return ok(null)
    })
    expect(done).toEqual(fail({ code: 'wait-first', seconds: 3 }))
    expect(worked).toBe(0)
  })

  it('a refused try makes it no longer', async () => {
    await tries.attempt(wrong)
    expect(tries.wait()).toBe(4_000)
  })

  it('what is right after it ends all waits', async () => {
    now += 4_000
    expect(code(await tries.attempt(right))).toBe('right')
    expect(code(await tries.attempt(wrong))).toBe('wrong-passphrase')
    expect(tries.wait()).toBe(0)
  })

  it('each new wait was told', () => {
    expect(told).toEqual([0, 0, 1_000, 2_000, 4_000])
  })
})

it('only a wrong key counts: a damaged file or a lack of memory is nobody’s guess', async () => {
  for (const fault of ['kdf-failed', 'slot-missing', 'locked', 'vault-missing'] as const) {
    for (let count = 0; count < 5; count++) await tries.attempt(async () => fail({ code: fault }))
  }
  expect(tries.wait()).toBe(0)
  for (let count = 0; count < 3; count++)
    await tries.attempt(async () => fail({ code: 'wrong-recovery-key' }))
  expect(tries.wait()).toBe(1_000)
})

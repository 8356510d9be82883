// Files that mean harm or are merely absurd: noise, bombs, depths, lists without end. A clear fault within two seconds.

import { describe, expect, it } from 'vitest'
import { incompleteBatches, openFile, type Unlocking } from '../../../main/importers'
import { importLimits } from '../../../shared/importing'
import { createFakeKdf } from '../../fakes/kdf'
import { exportPassword, ownFixtures } from '../../support/exports'
import { startWork } from '../../support/work'

async function faultOf(bytes: Uint8Array): Promise<string> {
  const worked = startWork()
  const found = await openFile(bytes, null)
  expect(worked()).toBeLessThan(2_000)
  if (!found.ok) return found.error.code
  return found.value.opened.ok ? found.value.opened.value.kind : found.value.opened.error.code
}

const noise = (length: number, begin: string) => {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes.writeUInt32LE(state, Math.min(at, length - 4))
  }
  bytes.write(begin)
  return bytes
}

describe('a hostile file', () => {
  const size = importLimits.maxFileBytes
  it.each([
    ['64 MiB of noise', () => noise(size, ''), 'import-unknown'],
    ['64 MiB of noise after a brace', () => noise(size, '{'), 'import-damaged'],
    ['more than 64 MiB', () => Buffer.alloc(size + 1), 'import-too-large'],
    ['64 MiB of white space', () => Buffer.alloc(size, ' '), 'import-unknown'],
    ['64 MiB of line ends', () => Buffer.alloc(size, '\n'), 'import-unknown'],
    ['32 MiB of brackets', () => Buffer.alloc(size / 2, '['), 'import-too-many'],
    ['16 MiB of tags', () => Buffer.alloc(size / 4, '<!--'), 'import-unknown'],
    [
      '16 MiB of greater-than signs',
      () => Buffer.concat([Buffer.from('<'), Buffer.alloc(size / 4, '>')]),
      'import-unknown',
    ],
    [
      '16 MiB of attributes',
      () => Buffer.concat([Buffer.from('<'), Buffer.alloc(size / 4, '="')]),
      'import-unknown',
    ],
    ['an empty file', () => Buffer.alloc(0), 'import-unknown'],
    ['a list of 200,000 bad links', () => Buffer.from('otpauth://x\n'.repeat(200_000)), 'import-too-many'],
  ] as const)('of %s is refused', async (_, make, fault) => {
    expect(await faultOf(make())).toBe(fault)
  })

  it('has a line that is too long set aside, and the others read', async () => {
    const good = 'otpauth://totp/a?secret=GEZDGNBVGY3TQOJQ'
    const found = await openFile(Buffer.from(`${good}${'x'.repeat(300_000)}\n${good}\n`), null)
    const opened = found.ok && found.value.opened.ok ? found.value.opened.value : null
    expect(opened).toMatchObject({
      file: { entries: [{ row: 2 }], skipped: [{ row: 1, fault: { code: 'uri-too-long' } }] },
    })
  })
})

describe('a key derivation bomb', () => {
  const encrypted = Buffer.from(
    ownFixtures().find(({ format }) => format === 'aegis-encrypted')?.bytes ?? [],
  ).toString()
  const slots = (change: (slot: Record<string, unknown>) => readonly object[]) => {
    const file = JSON.parse(encrypted)
    file.header.slots = file.header.slots.flatMap((slot: Record<string, unknown>) =>
      slot['type'] === 1 ? change(slot) : [],
    )
    return Buffer.from(JSON.stringify(file))
  }
  const unlock = async (bytes: Uint8Array, kdf: Unlocking['kdf']) => {
    const found = await openFile(bytes, null)
    const opened = found.ok && found.value.opened.ok ? found.value.opened.value : null
    return opened?.kind === 'locked' ? opened.unlock(exportPassword, { kdf }) : null
  }

  it.each([{ n: 2 ** 24 }, { p: 128 }, { n: 2 ** 20, r: 64 }, { n: 3 }, { n: -16 }, { n: 1e300 }])(
    'of %o is refused before any work',
    async (cost) => {
      const kdf = createFakeKdf()
      const result = await unlock(
        slots((slot) => [{ ...slot, ...cost }]),
        kdf,
      )
      // A cost that is no cost at all makes the slot unreadable, so that no password is asked for.
      if (result !== null) expect(result).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
      expect(kdf.calls()).toBe(0)
    },
  )

  it('of many slots is refused in all', async () => {
    let work = 0
    const kdf: Unlocking['kdf'] = {
      ...createFakeKdf(),
      scrypt: async (_, __, { n, r, p }) => {
        work += n * r * p
        return new Uint8Array(32)
      },
    }
    const many = slots((slot) =>
      Array.from({ length: 60 }, (_, i) => ({
        ...slot,
        uuid: `11111111-1111-4111-8111-1111111111${10 + i}`,
        n: 2 ** 20,
      })),
    )
    expect(await unlock(many, kdf)).toEqual({ ok: false, error: { code: 'import-cost-refused' } })
    expect(work).toBeLessThanOrEqual(2 ** 24)
  })
})

describe('a Google export', () => {
  it('counts the codes that are there, and names the missing ones', () => {
    const part = (batchIndex: number, batchSize = 4, batchId = 7) => ({ batchId, batchSize, batchIndex })
    expect(incompleteBatches([part(3), part(0), part(3)])).toEqual([{ have: 2, of: 4, missing: [2, 3] }])
    expect(incompleteBatches([part(1, 2), part(0, 2), part(0, 1)])).toEqual([])
    expect(incompleteBatches([part(0, 2 ** 31 - 1), part(-1), part(9)])).toEqual([])
  })
})

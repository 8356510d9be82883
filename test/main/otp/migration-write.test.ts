// Google's migration payload, written: batches, refusals, and what reads back.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { migrationLimits, parseMigration, writeMigration } from '../../../main/otp'
import { anyNamedToken, must, token } from './given'

describe('writeMigration', () => {
  const plain = { token: token(), issuer: 'I', account: 'a' }

  it('writes batches of ten that name their size, index and id', () => {
    const { uris, refused } = writeMigration(new Array(25).fill(plain), 123_456)
    expect(refused).toEqual([])
    const parts = uris.map((uri) => must(parseMigration(uri)))
    expect(parts.map(({ entries }) => entries.length)).toEqual([10, 10, 5])
    expect(
      parts.map(({ version, batchSize, batchIndex, batchId }) => [version, batchSize, batchIndex, batchId]),
    ).toEqual([
      [1, 3, 0, 123_456],
      [1, 3, 1, 123_456],
      [1, 3, 2, 123_456],
    ])
  })

  it('starts a new QR code before one grows too big to scan', () => {
    const { uris } = writeMigration(new Array(10).fill({ ...plain, account: 'x'.repeat(250) }), 1)
    expect(uris.length).toBeGreaterThan(1)
    for (const uri of uris) expect(uri.length).toBeLessThan(2_300)
    expect(uris.flatMap((uri) => must(parseMigration(uri)).entries)).toHaveLength(10)
  })

  it('writes nothing for nothing', () => {
    expect(writeMigration([], 1)).toEqual({ uris: [], refused: [] })
  })

  it('refuses what would make other codes on the other side', () => {
    const its = (input: Parameters<typeof token>[0]) => ({ ...plain, token: token(input) })
    const yandex = { type: 'yandex', secret: 'LA2V6KMCGYMWWVEW64RNP3JA3I' }
    const given = [
      its({ digits: 7 }),
      plain,
      its({ period: 60 }),
      its({ type: 'steam' }),
      its({ type: 'motp', secret: 'e3152afee62599c8' }),
      its(yandex),
      its({ type: 'hotp', counter: 3 }),
    ]
    const { uris, refused } = writeMigration(given, 1)
    expect(refused.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'digits'],
      [2, 'period'],
      [3, 'type'],
      [4, 'type'],
      [5, 'type'],
    ])
    expect(uris.flatMap((uri) => must(parseMigration(uri)).entries.map((e) => e.token.type))).toEqual([
      'totp',
      'hotp',
    ])
  })

  it('keeps a name that begins with its own issuer', () => {
    const { uris } = writeMigration([{ ...plain, account: 'I:a' }], 1)
    expect(must(parseMigration(uris[0] ?? '')).entries[0]).toMatchObject({ issuer: 'I', account: 'I:a' })
  })

  it('reads back as what was given', () => {
    fc.assert(
      fc.property(
        fc.array(anyNamedToken, { maxLength: 25 }),
        fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        (given, id) => {
          const { uris, refused } = writeMigration(given, id)
          const parts = uris.map((uri) => must(parseMigration(uri)))
          for (const [index, part] of parts.entries()) {
            expect(part).toMatchObject({
              batchId: id,
              batchSize: parts.length,
              batchIndex: index,
              skipped: [],
            })
            expect(part.entries.length).toBeLessThanOrEqual(migrationLimits.entriesPerPart)
          }
          const left = new Set(refused.map(({ index }) => index))
          const expected = given.filter((_, index) => !left.has(index))
          const found = parts.flatMap(({ entries }) => entries)
          expect(found.map((e) => e.token)).toEqual(expected.map((e) => e.token))
          for (const [i, { issuer, account }] of expected.entries()) {
            // Without an issuer a colon in the name reads as one; the payload cannot say otherwise.
            if (issuer === '' && account.includes(':')) continue
            expect([found[i]?.issuer, found[i]?.account]).toEqual([issuer, account])
          }
        },
      ),
    )
  })
})

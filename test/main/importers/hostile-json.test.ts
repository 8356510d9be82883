// Files in the formats of twofas, ente, proton, stratum and andotp that mean harm: key derivation bombs, zip bombs, and
// JSON of any shape. And how long 10,000 accounts take.

import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importers, openFile } from '../../../main/importers'
import { importLimits } from '../../../shared/importing'
import { createFakeKdf } from '../../fakes/kdf'
import { exportPassword, invented } from '../../support/exports'
import { andotpFixtures } from '../../support/exports/andotp'
import { enteFixtures } from '../../support/exports/ente'
import { protonFixtures } from '../../support/exports/proton'
import { stratumFixtures } from '../../support/exports/stratum'
import { twofasFixtures } from '../../support/exports/twofas'
import { runWriter } from '../../support/exports/writer'
import { long } from '../../support/hard-report'
import { startWork } from '../../support/work'
import { createKnownKdf, readAs } from './conform'

const fixtures = [
  ...[...twofasFixtures(), ...enteFixtures(), ...protonFixtures()],
  ...[...stratumFixtures(), ...andotpFixtures()],
]
const jsonOf = (name: string): unknown =>
  JSON.parse(Buffer.from(fixtures.find((one) => one.name === `own ${name}`)?.bytes ?? []).toString())

describe('a key derivation bomb of Ente', () => {
  it.each([
    [{ memLimit: 2 ** 31 }, 'import-cost-refused'],
    [{ memLimit: 2 ** 30, opsLimit: 5 }, 'import-cost-refused'],
    [{ memLimit: 2 ** 20, opsLimit: 2 ** 31 }, 'import-cost-refused'],
    [{ memLimit: 1024 }, 'import-cost-refused'],
    [{ opsLimit: 0 }, 'import-cost-refused'],
    [{ opsLimit: -1 }, 'import-cost-refused'],
    [{ opsLimit: 1.5 }, 'import-cost-refused'],
    [{ memLimit: 1e300 }, 'import-cost-refused'],
    [{ memLimit: '65536' }, 'import-damaged'],
    [{ salt: 'AAAA' }, 'import-damaged'],
  ])('of %j is refused before any work', async (change, code) => {
    const file = jsonOf('ente-encrypted') as { kdfParams: object } // as the writer made it
    const bytes = Buffer.from(JSON.stringify({ ...file, kdfParams: { ...file.kdfParams, ...change } }))
    const kdf = createFakeKdf()
    expect(await readAs(bytes, exportPassword, kdf)).toEqual({ ok: false, error: { code } })
    expect(kdf.calls()).toBe(0)
  })

  it('is none at the two costs that Ente itself writes', async () => {
    for (const cost of [
      { memLimit: 2 ** 30, opsLimit: 4 },
      { memLimit: 2 ** 28, opsLimit: 16 },
    ]) {
      const file = jsonOf('ente-encrypted') as { kdfParams: object } // as the writer made it
      const bytes = Buffer.from(JSON.stringify({ ...file, kdfParams: { ...file.kdfParams, ...cost } }))
      const asked: unknown[] = []
      const kdf = {
        ...createFakeKdf(),
        argon2: async (...[, , cost]: readonly unknown[]) => {
          asked.push(cost)
          return new Uint8Array(32)
        },
      }
      expect(await readAs(bytes, 'x', kdf)).toEqual({ ok: false, error: { code: 'import-wrong-password' } })
      expect(asked).toMatchObject([
        { memory: cost.memLimit / 1024, iterations: cost.opsLimit, parallelism: 1 },
      ])
    }
  })
})

describe('a zip bomb', () => {
  const zips = new Map(
    Object.entries(
      JSON.parse(
        execFileSync('/usr/bin/python3', [`${import.meta.dirname}/../../support/exports/bombs.py`], {
          ...{ maxBuffer: 2 ** 28, encoding: 'utf8' as const },
        }),
      ) as Readonly<Record<string, string>>, // the script prints exactly this
    ).map(([name, text]) => [name, Buffer.from(text, 'base64')]),
  )

  it.each([
    ['of a member larger than any file may be', 'large', 'import-too-large'],
    ['of one member that inflates a thousandfold', 'dense', 'import-damaged'],
    ['whose member claims to be small', 'lying', 'import-damaged'],
    ['whose member claims to be huge', 'boasting', 'import-too-large'],
    ['of 100,000 members', 'many', 'import-damaged'],
    ['of members that share their bytes', 'overlapping', 'import-damaged'],
  ])('%s is refused within two seconds', async (_, name, code) => {
    const worked = startWork()
    const result = await readAs(zips.get(name) ?? new Uint8Array(), null, createFakeKdf())
    expect(result).toMatchObject({ ok: false, error: { code } })
    expect(worked()).toBeLessThan(2_000)
  })
})

describe('JSON of any shape', () => {
  const shapes = fixtures.flatMap(({ name, bytes }) => {
    const text = Buffer.from(bytes).toString()
    return /^[{[]/.test(text) ? [[name, JSON.parse(text) as unknown] as const] : []
  })
  const kdf = createKnownKdf()
  kdf.close()

  /** Each value stays, or something else takes its place, at every depth. */
  const mutations = (value: unknown): fc.Arbitrary<unknown> => {
    const children = Array.isArray(value)
      ? fc.tuple(...value.slice(0, 4).map(mutations))
      : typeof value === 'object' && value !== null
        ? fc.record(Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mutations(one)])))
        : fc.constant(value)
    return fc.oneof(
      { weight: 12, arbitrary: children },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
    )
  }

  it.each(shapes)(
    'never throws and loses no row: %s',
    async (_, shape) => {
      await fc.assert(
        fc.asyncProperty(mutations(shape), async (value) => {
          const bytes = Buffer.from(JSON.stringify(value))
          for (const format of [null, ...importers.map(({ name }) => name)]) {
            const result = await readAs(bytes, 'p', kdf, format)
            if (!result.ok) continue
            const { entries, skipped } = result.value
            for (const { draft } of entries) expect(draft.token.secret.length).toBeGreaterThan(0)
            if (Array.isArray(value)) expect(entries.length + skipped.length).toBe(value.length)
          }
        }),
        { numRuns: long ? 2_000 : 60 },
      )
    },
    600_000,
  )

  it('with more rows than any file may have is refused', async () => {
    const rows = Array.from({ length: importLimits.maxRows + 1 }, () => 0)
    for (const file of [{ schemaVersion: 4, services: rows }, { Authenticators: rows }]) {
      const result = await readAs(Buffer.from(JSON.stringify(file)), null, kdf)
      expect(result).toMatchObject({ ok: false, error: { code: 'import-too-many' } })
    }
  })

  it('that is cut off inside a zip is damaged, and no unknown format', async () => {
    expect(await openFile(Buffer.from('PK\x03\x04 and no more'), null)).toEqual({
      ok: false,
      error: { code: 'import-damaged' },
    })
  })
})

describe('10,000 accounts', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => {
    const { secret, note, pin, ...rest } = invented[0]
    return { ...rest, note, pin, secret, issuer: `Service ${i % 300}`, account: `user${i}@example.org` }
  })
  it.each([
    ['2fas', 'twofas.py', {}],
    ['ente-plain', 'ente.py', { memory: 65_536, passes: 1 }],
    ['ente-json', 'ente.py', { memory: 65_536, passes: 1 }],
    ['proton-authenticator', 'proton.py', {}],
    ['proton-pass', 'proton.py', {}],
    ['stratum', 'stratum.py', {}],
    ['andotp', 'andotp.py', { rounds: 1_000 }],
  ])('in %s are read quickly', async (name, script, more) => {
    const bytes = runWriter(script, many, more).get(name) ?? new Uint8Array()
    const worked = startWork()
    const result = await readAs(bytes, null, kdfOfNone)
    const took = worked()
    console.log(`${name}: 10,000 accounts, ${Math.round(bytes.length / 1024)} KiB, ${Math.round(took)} ms`)
    expect(result.ok && result.value.entries.length).toBe(10_000)
    expect(took).toBeLessThan(5_000)
  })
  const kdfOfNone = createFakeKdf()
})

// What an exporter writes, an importer reads back: the same accounts, or the losses that were named, and nothing else.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExportParts, exporters, fingerprint } from '../../../main/exporters'
import { openFile, type ReadFile } from '../../../main/importers'
import { readUriRows } from '../../../main/importers/uri-rows'
import { qrSvg } from '../../../main/qr'
import { type Account, withToken } from '../../../main/vault/account'
import { Secret } from '../../../main/vault/secret'
import { noSiteCodes } from '../../../main/vault/site-codes'
import { createFakeKdf } from '../../fakes/kdf'
import { createFakeRandom } from '../../fakes/random'

const name = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim())
const bytes = (min: number, max: number) => fc.uint8Array({ minLength: min, maxLength: max })
const common = {
  id: fc.uuid({ version: 4 }),
  ...{ issuer: name, account: name, note: fc.constantFrom('', 'a note') },
  ...{ pinned: fc.boolean(), addedAt: fc.nat(), pin: fc.constant(null), extra: fc.constant({}) },
  siteCodes: fc.constant(noSiteCodes),
}
const secret = bytes(1, 64).map((raw) => new Secret(raw))
const accounts: fc.Arbitrary<Account> = fc.oneof(
  fc.record({
    ...{ ...common, type: fc.constant('totp' as const), secret, counter: fc.constant(0) },
    algorithm: fc.constantFrom('SHA1' as const, 'SHA256' as const, 'SHA512' as const),
    ...{ digits: fc.integer({ min: 1, max: 10 }), period: fc.constantFrom(30, 30, 1, 60, 2_147_483) },
  }),
  fc.record({
    ...{ ...common, type: fc.constant('hotp' as const), secret, period: fc.constant(0) },
    algorithm: fc.constantFrom('SHA1' as const, 'SHA512' as const),
    ...{ digits: fc.constantFrom(6, 8, 7), counter: fc.maxSafeNat() },
  }),
  fc.record({
    ...{ ...common, type: fc.constant('motp' as const), digits: fc.constant(6), period: fc.constant(10) },
    ...{ algorithm: fc.constant('SHA1' as const), counter: fc.constant(0) },
    secret: fc
      .constantFrom('0123456789abcdef', 'not hex but long enough')
      .map((text) => new Secret(Buffer.from(text))),
  }),
)

const kdf = createFakeKdf()
const parts = (list: readonly Account[], password: string | null): ExportParts => ({
  ...{ accounts: list, groups: [], password, random: createFakeRandom(), kdf },
  turn: async () => true,
  sealBackup: () => Promise.reject(new Error('the vault does that')),
  // The picture is the text itself; drawing and reading are tested with the command.
  drawPng: (text) => Buffer.from(text),
  drawSvg: (text) => qrSvg(text),
})

async function readBack(file: Uint8Array, password: string | null): Promise<ReadFile> {
  const found = await openFile(file, null)
  if (!found.ok || !found.value.opened.ok) throw new Error('not recognised')
  const opened = found.value.opened.value
  if (opened.kind === 'read') return opened.file
  if (opened.kind === 'columns') throw new Error('a table')
  const unlocked = await opened.unlock(password ?? '', { kdf })
  if (!unlocked.ok) throw new Error(unlocked.error.code)
  return unlocked.value
}

const named = (list: readonly Account[]) =>
  list.map((account) => [account.issuer, account.account, withToken(account, fingerprint)])

describe.each([
  ['aegis', null, 60],
  ['aegis', 'pass word', 4],
  ['uris', null, 60],
  ['html', null, 20],
  ['2fas', null, 60],
] as const)('%s with the password %s', (format, password, runs) => {
  const exporter = exporters.find((row) => row.name === format)

  it('comes back as it was, but for the losses that are named', async () => {
    const property = fc.asyncProperty(fc.array(accounts, { minLength: 1, maxLength: 12 }), async (list) => {
      const exported = await exporter?.write(parts(list, password))
      if (exported?.ok !== true) throw new Error('not written')
      const { written, leftOut, lost, files } = exported.value
      expect(written.length + leftOut.length).toBe(list.length)
      const [file] = files
      if (written.length === 0 || file === undefined) return
      const back = await readBack(file.bytes, password)
      expect(back.skipped).toEqual([])
      const got = back.entries.map(({ draft }) => [draft.issuer, draft.account, fingerprint(draft.token)])
      // A sheet shows no control characters, and 2FAS has no account without an issuer; the codes are the same.
      const bare = (rows: readonly (readonly string[])[]) => rows.map((row) => row.at(-1))
      if (format === 'html' || format === '2fas') expect(bare(got)).toEqual(bare(named(written)))
      else expect(got).toEqual(named(written))
      const noted = written.filter((account) => account.note !== '')
      const told = lost.filter(({ parts: gone }) => gone.includes('note')).length
      expect(told).toBe(format === 'aegis' ? 0 : noted.length)
    })
    await fc.assert(property, { numRuns: runs })
  }, 120_000)
})

describe('migration-qr', () => {
  it('gives every account back that it did not leave out, and ties the codes together', async () => {
    const exporter = exporters.find((row) => row.name === 'migration-qr')
    const property = fc.asyncProperty(fc.array(accounts, { minLength: 1, maxLength: 40 }), async (list) => {
      const exported = await exporter?.write(parts(list, null))
      if (exported?.ok !== true) return
      const { written, leftOut, files, qrTexts = [] } = exported.value
      expect(written.length + leftOut.length).toBe(list.length)
      expect(files.length).toBe(qrTexts.length)
      if (written.length === 0) return
      const read = readUriRows(qrTexts.map((text, row) => ({ row: row + 1, text })))
      if (!read.ok) throw new Error(read.error.code)
      const got = read.value.entries.map(({ draft }) => fingerprint(draft.token))
      expect(got).toEqual(written.map((account) => withToken(account, fingerprint)))
      expect(new Set(read.value.parts.map(({ batchId }) => batchId)).size).toBe(1)
    })
    await fc.assert(property, { numRuns: 60 })
  })
})

// Every importer of the table against every fixture: exact accounts, wrong passwords, every truncation, mutations. And
// of every file, however broken: rows taken and rows skipped are all of its rows, and no message holds a secret.

import { describe, expect, it } from 'vitest'
import { importers, openFile, type ReadFile } from '../../../main/importers'
import type { ImportFault } from '../../../shared/importing'
import { importSentence, rowSentence } from '../../../shared/messages/importing'
import { fail, type Result } from '../../../shared/result'
import { createFakeKdf } from '../../fakes/kdf'
import {
  exportPassword,
  type Fixture,
  flat,
  ownFixtures,
  sharedFixtures,
  spellings,
} from '../../support/exports'

const kdf = createFakeKdf()

async function read(bytes: Uint8Array, password: string | null, format: string | null = null) {
  const found = await openFile(bytes, format)
  if (!found.ok) return found
  const { opened, importer } = found.value
  if (!opened.ok) return opened
  if (opened.value.kind === 'read') return { ok: true, value: opened.value.file, importer } as const
  if (opened.value.kind === 'columns') return fail({ code: 'import-unknown' } as const)
  if (password === null) return fail({ code: 'import-needs-password' } as const)
  const unlocked = await opened.value.unlock(password, { kdf })
  return unlocked.ok ? ({ ...unlocked, importer } as const) : unlocked
}

function messagesOf(result: Result<ReadFile, ImportFault>): string {
  if (!result.ok) return importSentence(result.error)
  return result.value.skipped.map(({ fault }) => rowSentence(fault)).join('\n')
}

/** The same numbers in each run. */
function counted(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function mutated(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let times = 1 + next(4); times > 0; times--) {
    const at = next(copy.length)
    switch (next(4)) {
      case 0:
        copy[at] = next(256)
        break
      case 1:
        copy[at] = (copy[at] ?? 0) ^ (1 << next(8))
        break
      case 2:
        copy.copyWithin(at, next(copy.length), Math.min(copy.length, at + next(40)))
        break
      default:
        return Buffer.concat([copy.subarray(0, at), copy.subarray(Math.min(copy.length, at + next(30)))])
    }
  }
  return copy
}

const fixtures: readonly Fixture[] = [...ownFixtures(), ...sharedFixtures()]

describe('the table of importers', () => {
  it('has a fixture by an independent writer for every format but our own backup', () => {
    const covered = new Set(ownFixtures().map(({ format }) => format))
    // The backup is written and read in test/main/exporters and test/main/cli, and opened by docs/open-vault.py.
    expect(importers.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([
      'tidelock-backup',
    ])
  })

  it('has no two rows of one name', () => {
    expect(new Set(importers.map(({ name }) => name)).size).toBe(importers.length)
  })
})

describe.each(fixtures)('$name', ({ format, bytes, password, wanted }) => {
  it('is recognised from its content and gives exactly its accounts', async () => {
    const result = await read(bytes, password)
    expect(result.ok ? result.importer.name : result).toBe(format)
    if (!result.ok) return
    expect(flat(result.value)).toEqual(wanted)
    expect(result.value.skipped).toEqual([])
  })

  it('is refused by every other importer', async () => {
    for (const { name } of importers) {
      const list = ['otpauth-list', 'google-migration']
      if (name === format || (list.includes(name) && list.includes(format))) continue
      // A backup of Aegis and one of ours are opened alike.
      if ([name, format].every((one) => ['aegis-encrypted', 'tidelock-backup'].includes(one))) continue
      expect(await read(bytes, password, name)).toEqual({ ok: false, error: { code: 'import-unknown' } })
    }
  })

  it('says that a password is wrong or missing, where it has one', async () => {
    if (password === null) return
    expect(await read(bytes, null)).toEqual({ ok: false, error: { code: 'import-needs-password' } })
    for (const wrong of ['', `${password} `, password.toUpperCase()]) {
      expect(await read(bytes, wrong)).toEqual({ ok: false, error: { code: 'import-wrong-password' } })
    }
  })

  it('fails cleanly at every truncation, and never says a secret', async () => {
    const secrets = spellings(wanted)
    for (let length = 0; length < bytes.length; length++) {
      const result = await read(bytes.subarray(0, length), password)
      const said = messagesOf(result)
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
      if (result.ok) expect(result.value.entries.length).toBeLessThanOrEqual(wanted.length)
      // What is one document is never read in half; a list gives the rows that are whole.
      if (result.ok && format.startsWith('aegis')) expect(flat(result.value)).toEqual(wanted)
    }
  }, 60_000)

  it('survives 200 mutations without a secret in any message', async () => {
    const secrets = spellings(wanted)
    const next = counted(bytes.length)
    for (let i = 0; i < 200; i++) {
      const result = await read(mutated(bytes, next), password)
      const said = messagesOf(result)
      expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
      if (!result.ok) continue
      for (const { draft } of result.value.entries) {
        expect(draft.token.secret.length).toBeGreaterThan(0)
        expect(draft.token.digits).toBeGreaterThan(0)
      }
    }
  }, 60_000)
})

describe('a mutation inside an encrypted file', () => {
  it('costs only the row that it hits', async () => {
    const own = ownFixtures().find(({ format }) => format === 'aegis-plain')
    const text = Buffer.from(own?.bytes ?? []).toString()
    const broken = text.replace('"digits": 8', '"digits": 0')
    const result = await read(Buffer.from(broken), exportPassword)
    expect(result.ok && result.value.skipped).toMatchObject([{ row: 2, fault: { code: 'digits-invalid' } }])
    expect(result.ok && result.value.entries.length).toBe((own?.wanted.length ?? 0) - 1)
  })
})

// What every importer must do with every file of its format, however broken: exact accounts, wrong passwords, truncations,
// mutations; rows taken and skipped are all of its rows, and no message holds a secret. One test file per family calls this;
// HARD=long cuts each file off at every byte instead of at every third, and makes 5,000 mutations instead of 100.

import { afterAll, describe, expect, it } from 'vitest'
import { createDirectKdf, type ImportKdf, importers, openFile, type ReadFile } from '../../../main/importers'
import type { ImportFault } from '../../../shared/importing'
import { importSentence, rowSentence } from '../../../shared/messages/importing'
import { fail, type Result } from '../../../shared/result'
import { type Fixture, flat, spellings } from '../../support/exports'
import { long, reportHard } from '../../support/hard-report'
import { startWork } from '../../support/work'

const mutations = long ? 5_000 : 100
/** The short form looks at one in so many lengths, and at all of them near both ends. */
const [stride, ends] = [long ? 1 : 3, 48]
/** Milliseconds for one file beside its key derivation (issue: a clear sentence within two seconds). */
const patience = 2_000

/**
 * Derives each key once; what is asked after `close` and is not known gets a key that opens nothing. So that thousands of
 * broken files cost no thousands of derivations.
 */
export function createKnownKdf(): ImportKdf & { close(): void } {
  const real = createDirectKdf()
  const known = new Map<string, Promise<Uint8Array | null>>()
  let closed = false
  const once = (inputs: readonly unknown[], derive: () => Promise<Uint8Array | null>, length: number) => {
    const key = JSON.stringify(inputs, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    )
    const found = known.get(key) ?? (closed ? Promise.resolve(new Uint8Array(length).fill(7)) : derive())
    if (!closed) known.set(key, found)
    // Callers wipe what they get.
    return found.then((bytes) => (bytes === null ? null : Uint8Array.from(bytes)))
  }
  return {
    close: () => {
      closed = true
    },
    scrypt: (password, salt, cost) =>
      once(['scrypt', Uint8Array.from(password), salt, cost], () => real.scrypt(password, salt, cost), 32),
    pbkdf2: (password, salt, cost) =>
      once(
        ['pbkdf2', Uint8Array.from(password), salt, cost],
        () => real.pbkdf2(password, salt, cost),
        cost.length,
      ),
    argon2: (password, salt, cost) =>
      once(
        ['argon2', Uint8Array.from(password), salt, cost],
        () => real.argon2(password, salt, cost),
        cost.length,
      ),
  }
}

export async function readAs(
  bytes: Uint8Array,
  password: string | null,
  kdf: ImportKdf,
  format: string | null = null,
) {
  const found = await openFile(bytes, format)
  if (!found.ok) return found
  const { opened, importer } = found.value
  if (!opened.ok) return opened
  if (opened.value.kind === 'read') return { ok: true, value: opened.value.file, importer } as const
  if (opened.value.kind === 'columns') {
    const { guess } = opened.value
    if (guess === null) return fail({ code: 'import-unknown' } as const)
    const read = opened.value.read(guess)
    return read.ok ? ({ ...read, importer } as const) : read
  }
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

/** Counts the tries of one kind for the table of `npm run test:hard`, with the slowest of them. */
function count(what: string) {
  let [tried, held, slowest] = [0, 0, 0]
  let worked = startWork()
  return {
    begin: () => {
      tried++
      worked = startWork()
    },
    /** Milliseconds of work of the one that was begun last. */
    took: () => {
      const took = worked()
      slowest = Math.max(slowest, took)
      return took
    },
    end: () => {
      held++
    },
    report: () => {
      const figure = { value: slowest, unit: 'ms of work at most', atMost: patience }
      const bar = '≤ 2 s each without key derivation, report complete'
      reportHard({ test: 'T11', what, tried, held, bar, ...(slowest > 0 ? { figure } : {}) })
    },
  }
}

/**
 * `alike`: pairs of formats that read each other's files, by design. `fixtures` is called once, inside the first
 * `describe`.
 */
export function conform(fixtures: readonly Fixture[], alike: readonly (readonly string[])[] = []): void {
  const tries = {
    golden: count('golden files: recognised, and exactly their accounts'),
    truncated: count('files cut off at every byte: a clean answer, no secret in it'),
    mutated: count(`files changed at random, ${mutations.toLocaleString('en')} times each`),
  }
  afterAll(() => {
    for (const { report } of Object.values(tries)) report()
  })
  describe.each(fixtures)('$name', ({ format, bytes, password, wanted, bad = 0, list = false }) => {
    const kdf = createKnownKdf()
    const secrets = spellings(wanted)

    it('is recognised from its content and gives exactly its accounts', async () => {
      tries.golden.begin()
      const result = await readAs(bytes, password, kdf)
      expect(result.ok ? result.importer.name : result).toBe(format)
      if (!result.ok) return
      expect(flat(result.value)).toEqual(wanted)
      expect(result.value.skipped.length).toBe(bad)
      tries.golden.end()
    })

    it('says that a password is wrong or missing, where it has one', async () => {
      if (password === null) return
      expect(await readAs(bytes, null, kdf)).toEqual({ ok: false, error: { code: 'import-needs-password' } })
      kdf.close()
      for (const wrong of ['', `${password} `, password.toUpperCase()]) {
        expect(await readAs(bytes, wrong, kdf)).toMatchObject({
          ok: false,
          error: { code: 'import-wrong-password' },
        })
      }
    })

    it('is refused by every other importer', async () => {
      kdf.close()
      for (const { name } of importers) {
        if (name === format || alike.some((pair) => pair.includes(name) && pair.includes(format))) continue
        const result = await readAs(bytes, password, kdf, name)
        expect({ name, result }).toEqual({ name, result: { ok: false, error: { code: 'import-unknown' } } })
      }
    })

    it('fails cleanly at every truncation that is tried, and never says a secret', async () => {
      kdf.close()
      for (let length = 0; length < bytes.length; length++) {
        if (length % stride !== 0 && length > ends && length < bytes.length - ends) continue
        tries.truncated.begin()
        const result = await readAs(bytes.subarray(0, length), password, kdf)
        expect(tries.truncated.took()).toBeLessThan(patience)
        const said = messagesOf(result)
        expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
        if (result.ok) {
          expect(result.value.entries.length).toBeLessThanOrEqual(wanted.length)
          // What is one document is never read in half; a list gives the rows that are whole.
          if (!list) expect(flat(result.value)).toEqual(wanted)
        }
        tries.truncated.end()
      }
    }, 120_000)

    it(`survives ${mutations} mutations without a secret in any message`, async () => {
      kdf.close()
      const next = counted(bytes.length)
      for (let i = 0; i < mutations; i++) {
        tries.mutated.begin()
        const result = await readAs(mutated(bytes, next), password, kdf)
        expect(tries.mutated.took()).toBeLessThan(patience)
        const said = messagesOf(result)
        expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
        for (const { draft } of result.ok ? result.value.entries : []) {
          expect(draft.token.secret.length).toBeGreaterThan(0)
          expect(draft.token.digits).toBeGreaterThan(0)
        }
        tries.mutated.end()
      }
    }, 600_000)
  })
}

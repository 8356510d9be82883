// The encrypted part of a vault as data, the way Aegis writes it. For tests of what is inside; no keys, no bytes.

import { type Contents, dbLimits, fromDb, toDb } from '../../main/vault/contents'
import { readJson, writeJson } from '../../main/vault/json-text'

/** Reads a `db` as it would stand in a file: from its text, or from data. */
export function readDb(db: unknown) {
  const json = readJson(Buffer.from(typeof db === 'string' ? db : JSON.stringify(db)), dbLimits)
  if (json.kind !== 'whole') throw new Error(`not whole: ${json.kind}`)
  return fromDb(json.value, json.depth, 'seed')
}

export function contentsOf(db: unknown): Contents {
  const result = readDb(db)
  if (!result.ok) throw new Error(result.error.code)
  return { ...result.value.contents, headerExtra: {} }
}

/** What a save and a new opening make of it. */
export const again = (contents: Contents) => contentsOf(writeJson(toDb(contents, 'digest')))

/** An entry as Aegis writes it. */
export function aegisEntry(
  over: Readonly<Record<string, unknown>> = {},
  info: Readonly<Record<string, unknown>> = {},
) {
  return {
    ...{
      type: 'totp',
      uuid: '44444444-4444-4444-8444-444444444444',
      name: 'Bob',
      issuer: 'Google',
      note: '',
    },
    ...{ favorite: false, icon: null, groups: [], ...over },
    info: { secret: 'GEZDGNBVGY3TQOJQ', algo: 'SHA1', digits: 6, period: 30, ...info },
  }
}
/** The content of a file that Aegis wrote. */
export const aegisDb = (...entries: readonly unknown[]) => ({ version: 3, entries, groups: [] })

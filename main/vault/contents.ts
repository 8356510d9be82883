// What a vault holds while it is open, and its form in the file's encrypted part, `db` (docs/vault-format.md).
// Knows no encryption, no key slots and no disk.

import type { VaultFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { type Account, secretsOf, type TrashedAccount } from './account'
import { readEntry, toEntry } from './entry'
import { withNamedGroups } from './groups'
import { type Members, membersOf, restOf } from './json-text'
import { type Origin, SetAside } from './set-aside'
import { fromSiteCodesJson, toSiteCodesJson } from './site-codes'
import { uuidFrom } from './slot-json'

export interface Contents {
  /** A UUID. null only in a file that Tidelock never wrote (Aegis did): the caller gives one before the first save. */
  readonly vaultId: string | null
  /** Grows by one with each save; 0 in a file that Tidelock never wrote. */
  readonly generation: number
  /** Milliseconds since 1970; 0 in a file that Tidelock never wrote. */
  readonly savedAt: number
  readonly accounts: readonly Account[]
  readonly trash: readonly TrashedAccount[]
  /** What could not be read: opaque, written back as it was, and tried again at each opening. */
  readonly setAside: readonly SetAside[]
  /** Site codes that belong to no account here, or cannot be read: written back as they were. */
  readonly strayCodes: readonly SetAside[]
  /** Aegis' groups, as they stand in the file (groups.ts). */
  readonly groups: readonly unknown[]
  /** Members of `db` that this version does not know. */
  readonly extra: Members
  /** Members of `db.tidelock` that this version does not know. */
  readonly tidelockExtra: Members
  /** Members of the file's header that this version does not know; carried here so that the next save has them. */
  readonly headerExtra: Members
}

/** Of Aegis' content layout and of our own member in it: the newest that this version reads, and the one it writes. */
const dbVersion = 3
const tidelockVersion = 1

/** Levels of nesting. What is set aside moves down by two, so our own files may be that much deeper than others'. */
const deepest = { others: 64, ours: 66 } as const
export const dbLimits = { depth: deepest.ours, values: 4_000_000 } as const

/** `now`: milliseconds since 1970. */
export function emptyContents(vaultId: string, now: number): Contents {
  return {
    ...{ vaultId, generation: 0, savedAt: now, accounts: [], trash: [], setAside: [], groups: [] },
    ...{ strayCodes: [], extra: {}, tidelockExtra: {}, headerExtra: {} },
  }
}

/** Overwrites every secret, PIN and site code. Afterwards no account of these contents can make a code. */
export function wipeContents({ accounts, trash }: Contents): void {
  for (const account of [...accounts, ...trash.map((trashed) => trashed.account)])
    for (const secret of secretsOf(account)) secret.wipe()
}

const dbNames = new Set(['version', 'entries', 'groups', 'tidelock'])
const tidelockNames = new Set([
  ...['version', 'vaultId', 'generation', 'savedAt', 'slotsDigest'],
  ...['accounts', 'trash', 'setAside', 'siteCodes'],
])

/** `slotsDigest`: of the header's slots, so that a change made to them from outside is noticed (design.md, "The vault"). */
export function toDb(contents: Contents, slotsDigest: string): Members {
  const { vaultId, generation, savedAt, accounts, trash, setAside, strayCodes, groups } = contents
  const { extra, tidelockExtra } = contents
  if (vaultId === null) throw new Error('vault: contents without a vault id cannot be saved')
  const entries: Members[] = []
  const ownAccounts: Members[] = []
  accounts.forEach((account, position) => {
    const { entry, aegisReads } = toEntry(account)
    if (aegisReads) entries.push(entry)
    else ownAccounts.push({ position, entry })
  })
  const trashed = trash.map(({ account, deletedAt }) => ({ entry: toEntry(account).entry, deletedAt }))
  const siteCodes = toSiteCodesJson([...accounts, ...trash.map(({ account }) => account)], strayCodes)
  const tidelock = {
    ...tidelockExtra,
    ...{ version: tidelockVersion, vaultId, generation, savedAt, slotsDigest },
    ...{
      accounts: ownAccounts,
      trash: trashed,
      setAside: setAside.map((aside) => ({ from: aside.from, value: aside.value() })),
    },
    ...(siteCodes.length === 0 ? {} : { siteCodes }),
  }
  return { version: dbVersion, entries, groups, ...extra, tidelock }
}

export interface ReadDb {
  readonly contents: Omit<Contents, 'headerExtra'>
  /** null in a file that Tidelock never wrote. */
  readonly slotsDigest: string | null
}

/**
 * `depth`: of the JSON text. `seed`: a text of this very file, from which accounts without a usable id get the same one
 * at each opening. Faults: `vault-newer`, and `vault-damaged` in its contents.
 */
export function fromDb(value: unknown, depth: number, seed: string): Result<ReadDb, VaultFault> {
  return atOnce(fromDbInSteps(value, depth, seed))
}

/** Work in steps, for who must let others have their turn in between. */
export type Steps<T> = Generator<undefined, T>

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Accounts read in one step. */
const stride = 500

export function* fromDbInSteps(
  value: unknown,
  depth: number,
  seed: string,
): Steps<Result<ReadDb, VaultFault>> {
  const damaged = fail({ code: 'vault-damaged', part: 'contents' } as const)
  const db = membersOf(value)
  const version = db?.['version']
  if (db === null || typeof version !== 'number' || !Number.isInteger(version) || version < 1) return damaged
  if (version > dbVersion) return fail({ code: 'vault-newer', version })
  const ours = membersOf(db['tidelock'])
  const head = readHead(ours)
  if (head === 'damaged' || !Array.isArray(db['entries'])) return damaged
  if (head.version > tidelockVersion) return fail({ code: 'vault-newer', version: head.version })
  if (ours === null && (depth > deepest.others || db['tidelock'] !== undefined)) return damaged

  const reader = new ListReader(seed)
  let read = 0
  for (const entry of db['entries']) {
    reader.take('entries', entry)
    if (++read % stride === 0) yield
  }
  for (const account of listOf(ours?.['accounts'])) reader.take('accounts', account)
  for (const trashed of listOf(ours?.['trash'])) reader.take('trash', trashed)
  for (const aside of listOf(ours?.['setAside'])) reader.takeAgain(aside)
  const { vaultId, generation, savedAt, slotsDigest } = head
  const { setAside } = reader
  const coded = fromSiteCodesJson(reader.accounts, reader.trash, ours?.['siteCodes'])
  const named = withNamedGroups(coded.accounts, listOf(db['groups']), seed)
  const extra = restOf(db, dbNames)
  const tidelockExtra = ours === null ? {} : restOf(ours, tidelockNames)
  const contents = { vaultId, generation, savedAt, ...coded, ...named, setAside, extra, tidelockExtra }
  return ok({ contents, slotsDigest })
}

function readHead(ours: Members | null) {
  if (ours === null) return { version: 0, vaultId: null, generation: 0, savedAt: 0, slotsDigest: null }
  const { version, vaultId, generation, savedAt, slotsDigest } = ours
  if (!isCount(version) || version < 1) return 'damaged'
  // A newer layout may hold anything; its number is all that is asked of it.
  if (version > tidelockVersion)
    return { version, vaultId: null, generation: 0, savedAt: 0, slotsDigest: null }
  if (typeof vaultId !== 'string' || typeof slotsDigest !== 'string') return 'damaged'
  if (!isCount(generation) || !isCount(savedAt)) return 'damaged'
  return { version, vaultId, generation, savedAt, slotsDigest }
}

/** Reads one list after the other; what it cannot read is set aside, never dropped. */
class ListReader {
  readonly accounts: Account[] = []
  readonly trash: TrashedAccount[] = []
  readonly setAside: SetAside[] = []
  readonly #ids = new Set<string>()
  readonly #seed: string

  constructor(seed: string) {
    this.#seed = seed
  }

  take(from: Exclude<Origin, 'siteCodes'>, value: unknown): void {
    const members = from === 'entries' ? null : membersOf(value)
    const account = readEntry(from === 'entries' ? value : members?.['entry'])
    const when = members?.[from === 'trash' ? 'deletedAt' : 'position']
    if (account === null || (from !== 'entries' && !isCount(when))) {
      this.setAside.push(new SetAside(from, value))
      return
    }
    const own = this.#withOwnId(account)
    if (from === 'entries' || !isCount(when)) this.accounts.push(own)
    else if (from === 'trash') this.trash.push({ account: own, deletedAt: when })
    else this.accounts.splice(when, 0, own)
  }

  /** An element of the file's own list of what was set aside: this version may be able to read it. */
  takeAgain(item: unknown): void {
    const members = membersOf(item)
    const from = members?.['from']
    if (members !== null && (from === 'entries' || from === 'accounts' || from === 'trash')) {
      this.take(from, members['value'])
    } else {
      this.take('entries', item)
    }
  }

  /** An id decides no code, so an account with a missing or repeated one gets another instead of being set aside. */
  #withOwnId(account: Account): Account {
    let { id } = account
    for (let i = 0; id === '' || this.#ids.has(id); i++) id = uuidFrom(`${this.#seed}:${this.#ids.size}:${i}`)
    this.#ids.add(id)
    return id === account.id ? account : { ...account, id }
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 // isSafeInteger is true of numbers only
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

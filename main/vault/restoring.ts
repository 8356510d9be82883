// What a backup holds, put back: merged into what is there, or in its place. Functions of the contents; nothing that
// only the vault has is lost by a merge, and after a replacement the kept generations still have it.

import { fail, ok } from '../../shared/result'
import type { Account, TrashedAccount } from './account'
import type { Change } from './changes'
import type { Contents } from './contents'
import { duplicateKey, withGroups } from './importing'
import { writeJson } from './json-text'
import type { SetAside } from './set-aside'
import { withCodesOf } from './site-codes'

export interface Restored {
  /** Accounts that came in. */
  readonly added: number
  /** Accounts of the backup that the vault had already. */
  readonly present: number
  /** Accounts that the vault had and the backup had not; kept by a merge, gone after a replacement. */
  readonly onlyHere: number
  /** Accounts that came into the trash. */
  readonly trashed: number
}

/**
 * Names, groups and extras of the backup's own accounts are kept; `newId` serves where an id is taken by another one.
 * Site codes of both sides stay (site-codes.ts).
 */
export function merging(backup: Contents, newId: () => string): Change<Restored> {
  return (contents) => {
    const places = new Map(contents.accounts.map((account, place) => [duplicateKey(account), place]))
    const ids = new Set(contents.accounts.map(({ id }) => id))
    const namesakes = new Map(contents.accounts.map(({ id }, place) => [id, place]))
    const inTrash = new Map(contents.trash.map(({ account }) => [account.id, account]))
    const accounts = [...contents.accounts]
    const matched = new Set<number>()
    let added = 0
    for (const account of backup.accounts) {
      const place = places.get(duplicateKey(account))
      const twin = place === undefined ? undefined : accounts[place]
      if (place !== undefined && twin !== undefined && place < contents.accounts.length) {
        matched.add(place)
        accounts[place] = notBehind(twin, account)
        continue
      }
      // Renamed on one side: both stay, and each knows what the other has of counter and ticks.
      const namesake = namesakes.get(account.id)
      const here = namesake === undefined ? undefined : accounts[namesake]
      const own = notBehind(account, here ?? inTrash.get(account.id))
      if (namesake !== undefined && here !== undefined) accounts[namesake] = notBehind(here, account)
      accounts.push(ids.has(account.id) ? { ...own, id: newId() } : own)
      ids.add(account.id)
      added++
    }
    // What the backup has in its trash and the vault has anywhere comes in by its site codes alone.
    const trashedThere = new Map(backup.trash.map(({ account }) => [account.id, account]))
    const kept = contents.trash.filter(({ account }) => !ids.has(account.id)).map(coded(trashedThere))
    const known = new Set([...ids, ...kept.map(({ account }) => account.id)])
    const isNew = ({ account }: TrashedAccount) =>
      !known.has(account.id) && !places.has(duplicateKey(account))
    const trashed = backup.trash.filter(isNew)
    const placeOf = new Map(accounts.map(({ id }, place) => [id, place]))
    for (const { account } of backup.trash) {
      const place = places.get(duplicateKey(account)) ?? placeOf.get(account.id)
      const twin = place === undefined ? undefined : accounts[place]
      if (place !== undefined && twin !== undefined) accounts[place] = notBehind(twin, account)
    }
    const setAside = [...contents.setAside, ...missing(contents.setAside, backup.setAside)]
    const strayCodes = [...contents.strayCodes, ...missing(contents.strayCodes, backup.strayCodes)]
    const groups = withGroups(contents.groups, backup.groups)
    const value = {
      ...{ added, present: backup.accounts.length - added, trashed: trashed.length },
      onlyHere: contents.accounts.length - matched.size,
    }
    const trash = [...kept, ...trashed]
    const merged = { ...contents, accounts, trash, setAside, strayCodes, groups }
    const same =
      sameList(accounts, contents.accounts) &&
      sameList(trash, contents.trash) &&
      setAside.length === contents.setAside.length &&
      strayCodes.length === contents.strayCodes.length
    return ok({ contents: same ? contents : merged, value })
  }
}

/** The file's own identity stays: its id, its generations, and what the header holds. HOTP counters never go back. */
export function replacingAll(backup: Contents): Change<Restored> {
  return (contents) => {
    const all = [...contents.trash.map(({ account }) => account), ...contents.accounts]
    const byKey = new Map(all.map((account) => [duplicateKey(account), account]))
    const byId = new Map(all.map((account) => [account.id, account]))
    const listed = new Set(contents.accounts.map(duplicateKey))
    const inBackup = new Set(backup.accounts.map(duplicateKey))
    // By its id too: an account that was renamed since is the same one.
    const current = (account: Account): Account =>
      notBehind(notBehind(account, byKey.get(duplicateKey(account))), byId.get(account.id))
    const accounts = backup.accounts.map(current)
    const trash = backup.trash.map((trashed) => ({ ...trashed, account: current(trashed.account) }))
    const present = backup.accounts.filter((account) => listed.has(duplicateKey(account))).length
    const value = {
      ...{ added: accounts.length - present, present, trashed: backup.trash.length },
      onlyHere: contents.accounts.filter((account) => !inBackup.has(duplicateKey(account))).length,
    }
    const { setAside, strayCodes, groups, extra, tidelockExtra } = backup
    const rest = { setAside, strayCodes, groups, extra, tidelockExtra }
    return ok({ contents: { ...contents, accounts, trash, ...rest }, value })
  }
}

/** With the counter and the ticks of another state of it, where that one is further on. */
export function notBehind(account: Account, other: Account | undefined): Account {
  const coded = withCodesOf(account, other)
  const further = other !== undefined && other.counter > coded.counter && other.secret.equals(account.secret)
  return further ? { ...coded, counter: other.counter } : coded
}

function coded(states: ReadonlyMap<string, Account>): (trashed: TrashedAccount) => TrashedAccount {
  return (trashed) => {
    const account = withCodesOf(trashed.account, states.get(trashed.account.id))
    return account === trashed.account ? trashed : { ...trashed, account }
  }
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, place) => one === b[place])
}

/** The exact contents before, as long as `generation` is still the newest save. The caller gives the secrets over. */
export function puttingBack(before: Contents, generation: number): Change<null> {
  return (contents) => {
    if (contents.generation !== generation) return fail({ code: 'changed-elsewhere' })
    const { vaultId, savedAt } = contents
    return ok({ contents: { ...before, vaultId, generation, savedAt }, value: null })
  }
}

function missing(present: readonly SetAside[], more: readonly SetAside[]): readonly SetAside[] {
  const spelled = new Set(present.map((aside) => writeJson(aside.value())))
  return more.filter((aside) => !spelled.has(writeJson(aside.value())))
}

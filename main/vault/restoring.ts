// What a backup holds, put back: merged into what is there, or in its place. Functions of the contents; nothing that
// only the vault has is lost by a merge, and after a replacement the kept generations still have it.

import { fail, ok } from '../../shared/result'
import type { Account } from './account'
import type { Change } from './changes'
import type { Contents } from './contents'
import { duplicateKey, withGroups } from './importing'
import { writeJson } from './json-text'
import type { SetAside } from './set-aside'

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

/** Names, groups and extras of the backup's own accounts are kept; `newId` serves where an id is taken by another one. */
export function merging(backup: Contents, newId: () => string): Change<Restored> {
  return (contents) => {
    const places = new Map(contents.accounts.map((account, place) => [duplicateKey(account), place]))
    const ids = new Set(contents.accounts.map(({ id }) => id))
    const accounts = [...contents.accounts]
    const matched = new Set<number>()
    let added = 0
    for (const account of backup.accounts) {
      const place = places.get(duplicateKey(account))
      const twin = place === undefined ? undefined : accounts[place]
      if (place !== undefined && twin !== undefined && place < contents.accounts.length) {
        matched.add(place)
        if (account.counter > twin.counter) accounts[place] = { ...twin, counter: account.counter }
        continue
      }
      accounts.push(ids.has(account.id) ? { ...account, id: newId() } : account)
      ids.add(account.id)
      added++
    }
    const trash = contents.trash.filter(({ account }) => !ids.has(account.id))
    const known = new Set([...ids, ...trash.map(({ account }) => account.id)])
    const trashed = backup.trash.filter(
      ({ account }) => !known.has(account.id) && !places.has(duplicateKey(account)),
    )
    const setAside = [...contents.setAside, ...missing(contents.setAside, backup.setAside)]
    const groups = withGroups(contents.groups, backup.groups)
    const value = {
      ...{ added, present: backup.accounts.length - added, trashed: trashed.length },
      onlyHere: contents.accounts.length - matched.size,
    }
    const merged = { ...contents, accounts, trash: [...trash, ...trashed], setAside, groups }
    const same = added === 0 && trashed.length === 0 && setAside.length === contents.setAside.length
    const counted = accounts.some((account, place) => contents.accounts[place] !== account)
    return ok({ contents: same && !counted ? contents : merged, value })
  }
}

/** The file's own identity stays: its id, its generations, and what the header holds. HOTP counters never go back. */
export function replacingAll(backup: Contents): Change<Restored> {
  return (contents) => {
    const here = new Map(contents.accounts.map((account) => [duplicateKey(account), account]))
    const inBackup = new Set(backup.accounts.map(duplicateKey))
    const accounts = backup.accounts.map((account): Account => {
      const counter = here.get(duplicateKey(account))?.counter ?? 0
      return counter > account.counter ? { ...account, counter } : account
    })
    const present = backup.accounts.filter((account) => here.has(duplicateKey(account))).length
    const value = {
      ...{ added: accounts.length - present, present, trashed: backup.trash.length },
      onlyHere: contents.accounts.filter((account) => !inBackup.has(duplicateKey(account))).length,
    }
    const { trash, setAside, groups, extra, tidelockExtra } = backup
    return ok({ contents: { ...contents, accounts, trash, setAside, groups, extra, tidelockExtra }, value })
  }
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

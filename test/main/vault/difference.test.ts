// The change that a list is told of, applied to the old list, gives the new one: for random lists and random changes.

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Account, accountView } from '../../../main/vault/account'
import { emptyContents } from '../../../main/vault/contents'
import { difference, wipeDropped } from '../../../main/vault/difference'
import { Secret } from '../../../main/vault/secret'
import { noSiteCodes } from '../../../main/vault/site-codes'
import type { AccountsChange, AccountView } from '../../../shared/views'

function account(id: string, note = ''): Account {
  const plain = {
    id,
    type: 'totp',
    issuer: 'i',
    account: id,
    note,
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  } as const
  const secret = new Secret(Uint8Array.of(id.charCodeAt(0), 7))
  return {
    ...plain,
    counter: 0,
    pin: null,
    pinned: false,
    addedAt: 1,
    siteCodes: noSiteCodes,
    extra: {},
    secret,
  }
}

/** As a window does it (shared/views.ts, AccountsChange). */
function applied(list: readonly AccountView[], change: AccountsChange | null): readonly AccountView[] {
  if (change === null) return list
  if (change.kind === 'all') return change.accounts
  const changed = new Map(change.changed.map((view) => [view.id, view]))
  const stay = list
    .filter(({ id }) => !change.removed.includes(id))
    .map((view) => changed.get(view.id) ?? view)
  const known = new Set(list.map(({ id }) => id))
  return [...stay, ...change.changed.filter(({ id }) => !known.has(id))]
}

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 })

it('turns the old list into the new one', () => {
  fc.assert(
    fc.property(
      ids,
      ids,
      fc.array(fc.constantFrom(...'abcdefghij')),
      fc.boolean(),
      (old, now, edited, reloaded) => {
        const before = old.map((id) => account(id))
        const after = now.map((id) => {
          const was = before.find((one) => one.id === id)
          if (edited.includes(id) || was === undefined) return account(id, 'edited')
          return reloaded ? account(id) : was
        })
        const change = difference(before, after)
        expect(applied(before.map(accountView), change)).toEqual(after.map(accountView))
      },
    ),
    { numRuns: 2_000 },
  )
})

it('is nothing when nothing changed, even after a reload, and little when little did', () => {
  const list = [...'abcde'].map((id) => account(id))
  expect(difference(list, list)).toBeNull()
  expect(
    difference(
      list,
      [...'abcde'].map((id) => account(id)),
    ),
  ).toBeNull()
  const edited = list.with(2, account('c', 'edited'))
  expect(difference(list, edited)).toMatchObject({ kind: 'some', changed: [{ id: 'c' }], removed: [] })
  expect(difference(list, list.toSpliced(1, 1))).toEqual({ kind: 'some', changed: [], removed: ['b'] })
})

it('wipes the secrets that are shown no more, and no other', () => {
  fc.assert(
    fc.property(ids, ids, ids, (old, now, trashed) => {
      const before = old.map((id) => account(id))
      const pick = (id: string) => before.find((one) => one.id === id) ?? account(id)
      const accounts = now.map(pick)
      const trash = trashed
        .filter((id) => !now.includes(id))
        .map((id) => ({ account: pick(id), deletedAt: 1 }))
      const contents = emptyContents('v', 1)
      wipeDropped({ ...contents, accounts: before }, { ...contents, accounts, trash })
      const kept = new Set([...accounts, ...trash.map((one) => one.account)])
      for (const one of before) expect(one.secret.length).toBe(kept.has(one) ? 2 : 0)
    }),
    { numRuns: 1_000 },
  )
})

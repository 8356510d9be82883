// What is to be said of the accounts: short, shared and repeated secrets, and what cannot make codes yet or has not been
// proved. Pure, and fast enough for ten thousand; one finding for each check, whether anything was found or not.

import type { AccountCheck, AccountFinding, HealthGrade, HealthGroup } from '../../shared/health'
import { type Account, accountView } from '../vault/account'
import { isUnconfirmed } from '../vault/confirming'
import { secretBits, secretDigest } from '../vault/secret-measure'

/** Bits. 80 is what many sites give; RFC 4226 (4, R6) asks for 128. */
const [tooShort, recommended] = [80, 128]

export function accountFindings(accounts: readonly Account[]): readonly AccountFinding[] {
  const measured = accounts.map((account) => ({ id: account.id, bits: secretBits(account) }))
  const within = (from: number, to: number) =>
    measured
      .filter(({ bits }) => bits >= from && bits < to)
      .sort((a, b) => a.bits - b.bits)
      .map(({ id, bits }): HealthGroup => ({ ids: [id], bits }))
  const twins = together(accounts, namesOf)
  const sharing = together(accounts, secretDigest)
    // What has the same names too is a duplicate, and said there.
    .filter((group) => new Set(group.map(namesOf)).size > 1)
  return [
    finding('short-secrets', 'act', within(0, tooShort)),
    finding('shared-secrets', 'act', sharing.map(idsOf)),
    finding('unconfirmed', 'act', accounts.filter(isUnconfirmed).map(alone)),
    finding('pin-needed', 'act', accounts.filter((account) => accountView(account).pinNeeded).map(alone)),
    finding('duplicates', 'know', twins.map(idsOf)),
    finding('modest-secrets', 'know', within(tooShort, recommended)),
  ]
}

const finding = (
  check: AccountCheck,
  grade: HealthGrade,
  groups: readonly HealthGroup[],
): AccountFinding => ({ check, grade: groups.length === 0 ? 'fine' : grade, groups })

const alone = ({ id }: Account): HealthGroup => ({ ids: [id], bits: null })
const idsOf = (group: readonly Account[]): HealthGroup => ({ ids: group.map(({ id }) => id), bits: null })

function namesOf({ issuer, account }: Account): string {
  return JSON.stringify([issuer, account].map((name) => name.trim().toLowerCase()))
}

/** Those of which there are several, in the order of the list. */
function together(
  accounts: readonly Account[],
  keyOf: (account: Account) => string,
): readonly (readonly Account[])[] {
  const groups = new Map<string, Account[]>()
  for (const account of accounts) {
    const key = keyOf(account)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [account])
    else group.push(account)
  }
  return [...groups.values()].filter(({ length }) => length > 1)
}

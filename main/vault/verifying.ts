// The proof that a backup holds what the vault held: a copy of the contents as they were sealed, and the file's own contents
// compared with it account by account. In steps, so that codes are made in between.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Account } from './account'
import { sameAccount } from './changes'
import { type Contents, wipeContents } from './contents'
import { toEntry } from './entry'
import { openDb, parseEnvelope } from './file'
import { canonicalJson } from './json-text'
import { Secret } from './secret'
import type { Session } from './session'

/** Accounts compared before others get their turn. */
const slice = 500

const notVerified = fail({ code: 'backup-not-verified' } as const)

/** With bytes of its own, because the vault wipes its secrets when accounts go. Whoever has it wipes it. */
export function copyContents(contents: Contents): Contents {
  const accounts = contents.accounts.map(copyAccount)
  const trash = contents.trash.map((item) => ({ ...item, account: copyAccount(item.account) }))
  return { ...contents, accounts, trash }
}

function copyAccount(account: Account): Account {
  const copy = (secret: Secret) => secret.use((bytes) => new Secret(Uint8Array.from(bytes)))
  return { ...account, secret: copy(account.secret), pin: account.pin === null ? null : copy(account.pin) }
}

/**
 * Faults: `backup-not-verified`, `locked` when the vault locks meanwhile, and those of a file that is no vault.
 * `pause` lets others have their turn.
 */
export async function verifyBackup(
  session: Session,
  bytes: Uint8Array,
  made: Contents,
  pause: () => Promise<void>,
): Promise<Result<null, Fault>> {
  const locked = () => session.masterKey.length === 0
  await pause()
  const envelope = parseEnvelope(bytes)
  if (!envelope.ok) return envelope
  const { slots } = envelope.value
  const opensElsewhere = slots.some(({ kind }) => kind === 'passphrase' || kind === 'recovery')
  if (!opensElsewhere || slots.some(({ kind }) => kind === 'keychain')) return notVerified
  await pause()
  if (locked()) return fail({ code: 'locked' })
  const read = session.masterKey.use((key) => openDb(envelope.value, key))
  if (!read.ok) return read
  let step = read.value.next()
  while (!step.done) {
    await pause()
    step = read.value.next()
  }
  const opened = step.value
  if (!opened.ok) return opened
  const { contents, slotsChanged } = opened.value
  if (slotsChanged) {
    wipeContents(contents)
    return notVerified
  }
  const same = await verifyContents(contents, made, pause)
  return locked() ? fail({ code: 'locked' }) : same
}

/** The same of a file that was opened already. Wipes what it held. */
export async function verifyContents(
  contents: Contents,
  made: Contents,
  pause: () => Promise<void>,
): Promise<Result<null, Fault>> {
  const same = await sameContents(contents, made, pause)
  wipeContents(contents)
  return same ? ok(null) : notVerified
}

async function sameContents(a: Contents, b: Contents, pause: () => Promise<void>): Promise<boolean> {
  if (a.vaultId !== b.vaultId || a.generation !== b.generation || a.savedAt !== b.savedAt) return false
  if (a.accounts.length !== b.accounts.length || a.trash.length !== b.trash.length) return false
  if (a.setAside.length !== b.setAside.length) return false
  if (plain(a) !== plain(b)) return false
  for (let from = 0; from < a.accounts.length; from += slice) {
    await pause()
    const theirs = b.accounts.slice(from, from + slice)
    if (!a.accounts.slice(from, from + slice).every((account, at) => same(account, theirs[at]))) return false
  }
  return a.trash.every(
    ({ account, deletedAt }, at) =>
      deletedAt === b.trash[at]?.deletedAt && same(account, b.trash[at]?.account),
  )
}

/** Where memory has it otherwise than a file can say it, what the two would be in a file decides. */
function same(a: Account, b: Account | undefined): boolean {
  if (b === undefined) return false
  const bare = Object.keys(a.extra).length + Object.keys(b.extra).length === 0
  return (bare && sameAccount(a, b)) || text(toEntry(a).entry) === text(toEntry(b).entry)
}

/** What lies beside the accounts. */
function plain({ groups, extra, tidelockExtra, setAside }: Contents): string {
  return text([groups, extra, tidelockExtra, setAside.map((aside) => aside.value())])
}

/** Members in one order, whatever order they were read in. */
const text = canonicalJson

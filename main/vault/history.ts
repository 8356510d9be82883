// The kept copies of an open vault: which there are, what changed from each to the next, and the way back. Copies are
// opened one at a time by the vault's own master key, and wiped as soon as they were read.

import type { Fault } from '../../shared/errors'
import type {
  BringBackWay,
  BroughtBack,
  Changes,
  ComparedAccount,
  CopiesView,
  CopyChanges,
  CopyKey,
  UnreadableCopy,
  WholeRestored,
} from '../../shared/history'
import { fail, ok, type Result } from '../../shared/result'
import { type Account, accountView, secretsOf } from './account'
import { bringingBack, everyAccount, forgottenCounters, withCounters } from './bringing-back'
import type { Change } from './changes'
import { type Contents, wipeContents } from './contents'
import type { Door } from './door'
import { openContents, parseEnvelope } from './file'
import type { KeptCopy } from './generations'
import { changesBetween, printOf, type StatePrint } from './history-changes'
import type { VaultParts } from './parts'
import { createQueue } from './queue'
import { replacingAll } from './restoring'
import type { Session } from './session'
import type { Store } from './store'

export interface History {
  copies(): Promise<Result<CopiesView, Fault>>
  /** Against the next newer copy that can be read (the vault as it is for the newest one), or against now. */
  copyChanges(key: CopyKey, against: 'next' | 'now'): Promise<Result<CopyChanges, Fault>>
  compareAccount(key: CopyKey, id: string): Promise<Result<ComparedAccount, Fault>>
  bringBack(key: CopyKey, id: string, way: BringBackWay): Promise<Result<BroughtBack, Fault>>
  /** In the place of all that is there, which is kept as a copy itself. */
  restoreCopy(key: CopyKey): Promise<Result<WholeRestored, Fault>>
}

type Opened =
  | { readonly kind: 'open'; readonly contents: Contents }
  | Extract<CopyChanges, { kind: 'unreadable' }>

const digestKeyBytes = 32

export function history(
  parts: Pick<VaultParts, 'clock' | 'random'>,
  store: Store,
  door: Door,
  changed: <T>(change: Change<T>) => Promise<Result<T, Fault>>,
): History {
  const { clock, random } = parts
  const queue = createQueue()
  const locked = fail({ code: 'locked' } as const)
  const noSuch = fail({ code: 'no-such-generation' } as const)
  /** The print of the copy that was read last: whoever reads down the list needs it next. For one session. */
  let last: {
    readonly of: Session
    readonly key: Uint8Array
    name: string | null
    print: StatePrint | null
  } | null = null

  const printing = (session: Session) => {
    if (last?.of === session) return last
    last = { of: session, key: random.bytes(digestKeyBytes), name: null, print: null }
    // A locked vault remembers no names.
    door.whileOpen().addEventListener('abort', () => {
      last = null
    })
    return last
  }

  /** Lets whoever waits, the codes first, have a turn; answers whether the vault is still open. */
  const pause = async (session: Session): Promise<boolean> => {
    await new Promise<void>((resolve) => void clock.after(0, resolve))
    return door.session() === session
  }

  const open = async (session: Session, { name }: KeptCopy): Promise<Result<Opened, Fault>> => {
    if (!(await pause(session))) return locked
    const read = await store.readKept(name)
    if (door.session() !== session) return locked
    const unreadable = (why: UnreadableCopy) => ok({ kind: 'unreadable', why } as const)
    if (!read.ok) return unreadable('disk')
    if (read.value === null) return noSuch
    const envelope = parseEnvelope(read.value)
    if (!envelope.ok) return unreadable(envelope.error.code === 'vault-newer' ? 'newer' : 'damaged')
    const opened = session.masterKey.use((key) => openContents(envelope.value, key))
    if (opened.ok) return ok({ kind: 'open', contents: opened.value.contents })
    if (opened.error.code === 'vault-newer') return unreadable('newer')
    // A copy that our key opens has our slots: every change of slots seals it again (resealing.ts).
    const ours = new Set(session.slots().map(({ id }) => id))
    return unreadable(envelope.value.slots.some(({ id }) => ours.has(id)) ? 'damaged' : 'other-keys')
  }

  const list = async (session: Session): Promise<Result<readonly KeptCopy[], Fault>> => {
    const kept = await store.kept()
    if (door.session() !== session) return locked
    return kept.ok ? ok(kept.value.copies) : kept
  }

  const isCopy =
    ({ generation, savedAt }: CopyKey) =>
    (copy: KeptCopy) =>
      copy.generation === generation && copy.savedAt === savedAt

  /** Lends a copy for one call; what it does not hand on is wiped. */
  const withCopy = <T>(
    key: CopyKey,
    use: (session: Session, contents: Contents, newer: readonly KeptCopy[]) => Promise<Result<T, Fault>>,
  ): Promise<Result<T, Fault>> =>
    queue.run(async () => {
      const session = door.session()
      if (session === null) return locked
      const copies = await list(session)
      if (!copies.ok) return copies
      const place = copies.value.findIndex(isCopy(key))
      const copy = copies.value[place]
      if (copy === undefined) return noSuch
      const opened = await open(session, copy)
      if (!opened.ok) return opened
      if (opened.value.kind === 'unreadable') return fail({ code: 'vault-damaged', part: 'contents' })
      const { contents } = opened.value
      try {
        return await use(session, contents, copies.value.slice(0, place))
      } finally {
        const used = door.session()?.contents()
        const kept = new Set(used === undefined ? [] : everyAccount(used).flatMap(secretsOf))
        for (const secret of everyAccount(contents).flatMap(secretsOf)) if (!kept.has(secret)) secret.wipe()
      }
    })

  const printCopy = async (
    session: Session,
    copy: KeptCopy,
  ): Promise<Result<StatePrint | Extract<Opened, { kind: 'unreadable' }>, Fault>> => {
    const mine = printing(session)
    const opened = await open(session, copy)
    if (!opened.ok) return opened
    if (opened.value.kind === 'unreadable') return ok(opened.value)
    const print = await printOf(opened.value.contents, mine.key, () => pause(session))
    wipeContents(opened.value.contents)
    if (print === null) return locked
    mine.name = copy.name
    mine.print = print
    return ok(print)
  }

  const isPrint = (print: StatePrint | Opened): print is StatePrint => !('kind' in print)

  /** The next newer state that can be read. */
  const laterState = async (
    session: Session,
    newer: readonly KeptCopy[],
  ): Promise<Result<{ readonly print: StatePrint; readonly of: KeptCopy | null }, Fault>> => {
    for (const copy of newer.toReversed()) {
      if (last?.of === session && last.name === copy.name && last.print !== null)
        return ok({ print: last.print, of: copy })
      const print = await printCopy(session, copy)
      if (!print.ok) return print
      if (isPrint(print.value)) return ok({ print: print.value, of: copy })
    }
    for (;;) {
      if (door.session() !== session) return locked
      const contents = session.contents()
      // A change that is saved meanwhile wipes what it dropped.
      const same = async () => (await pause(session)) && session.contents() === contents
      const print = await printOf(contents, printing(session).key, same)
      if (print !== null) return ok({ print, of: null })
    }
  }

  const copyChanges = async (key: CopyKey, against: 'next' | 'now'): Promise<Result<CopyChanges, Fault>> => {
    const session = door.session()
    if (session === null) return locked
    const copies = await list(session)
    if (!copies.ok) return copies
    const place = copies.value.findIndex(isCopy(key))
    const copy = copies.value[place]
    if (copy === undefined) return noSuch
    const later = await laterState(session, against === 'now' ? [] : copies.value.slice(0, place))
    if (!later.ok) return later
    const earlier = await printCopy(session, copy)
    if (door.session() !== session) return locked
    if (!earlier.ok) return earlier
    if (!isPrint(earlier.value)) return ok(earlier.value)
    const { listed: accounts, trashed: trash } = earlier.value
    const { of } = later.value
    const changes: Changes = changesBetween(earlier.value, later.value.print)
    const told = of === null ? null : { generation: of.generation, savedAt: of.savedAt }
    return ok({ kind: 'changes', accounts, trash, against: told, ...changes })
  }

  /** How far HOTP counters went in newer copies, for accounts that the vault has no more. */
  const counters = async (
    session: Session,
    then: Contents,
    newer: readonly KeptCopy[],
  ): Promise<Result<ReadonlyMap<string, number>, Fault>> => {
    const further = new Map<string, number>()
    const wanted = new Map(
      forgottenCounters(then, session.contents()).map((account) => [account.id, account]),
    )
    if (wanted.size === 0) return ok(further)
    for (const copy of newer) {
      const opened = await open(session, copy)
      if (!opened.ok) return opened
      if (opened.value.kind === 'unreadable') continue
      for (const { id, secret, counter } of everyAccount(opened.value.contents)) {
        const same = wanted.get(id)?.secret.equals(secret) === true
        if (same && counter > (further.get(id) ?? 0)) further.set(id, counter)
      }
      wipeContents(opened.value.contents)
    }
    return ok(further)
  }

  /** The copy that a save which has just been made kept. */
  const undoKey = async (session: Session): Promise<CopyKey | null> => {
    const copies = await list(session)
    const newest = copies.ok ? copies.value[0] : undefined
    return newest === undefined ? null : { generation: newest.generation, savedAt: newest.savedAt }
  }

  return {
    copies: async () => {
      const session = door.session()
      if (session === null) return locked
      const copies = await list(session)
      if (!copies.ok) return copies
      const { generation, savedAt, accounts } = session.contents()
      return ok({
        now: { generation, savedAt, accounts: accounts.length },
        copies: copies.value.map((copy) => ({
          generation: copy.generation,
          savedAt: copy.savedAt,
          bytes: copy.bytes,
        })),
      })
    },

    copyChanges: (key, against) => queue.run(() => copyChanges(key, against)),

    compareAccount: (key, id) =>
      withCopy(key, async (session, contents) => {
        const then = findAccount(contents, id)
        if (then === undefined) return fail({ code: 'no-such-account' })
        const now = session.contents()
        const current = findAccount(now, id)
        const where = now.accounts.some((account) => account.id === id) ? 'list' : 'trash'
        return ok({
          before: accountView(then),
          now: current === undefined ? null : { where, account: accountView(current) },
          secretDiffers: current !== undefined && !current.secret.equals(then.secret),
          pinDiffers: current !== undefined && !samePin(then, current),
        })
      }),

    bringBack: (key, id, way) =>
      withCopy(key, async (session, contents, newer) => {
        const further = await counters(session, contents, newer)
        if (!further.ok) return further
        const then = findAccount(withCounters(contents, further.value), id)
        if (then === undefined) return fail({ code: 'no-such-account' })
        const done = await changed(bringingBack(then, way, random.uuid()))
        return done.ok ? ok({ account: accountView(done.value), undo: await undoKey(session) }) : done
      }),

    restoreCopy: (key) =>
      withCopy(key, async (session, contents, newer) => {
        const further = await counters(session, contents, newer)
        if (!further.ok) return further
        const done = await changed(replacingAll(withCounters(contents, further.value)))
        return done.ok ? ok({ accounts: contents.accounts.length, undo: await undoKey(session) }) : done
      }),
  }
}

function findAccount(contents: Contents, id: string): Account | undefined {
  return everyAccount(contents).find((account) => account.id === id)
}

function samePin(a: Account, b: Account): boolean {
  return a.pin === null || b.pin === null ? a.pin === b.pin : a.pin.equals(b.pin)
}

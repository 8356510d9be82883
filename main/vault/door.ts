// The door of the safe: what state the vault is in, and which slot is being tried. Only one attempt counts at a time:
// an answer that comes for an older one is wiped and forgotten.

import type { Fault, KeychainFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { AccountsChange, VaultStatus } from '../../shared/views'
import { createCurrentFile } from './current-file'
import { openContents } from './file'
import { createInside } from './inside'
import { keychainHand } from './keychain-hand'
import type { Opening } from './notices'
import { keychainSlots, type OpenedSlot, openByKeychain, openByText } from './opening'
import type { Done, VaultParts } from './parts'
import type { Queue } from './queue'
import { Secret } from './secret'
import type { Session, SessionStart } from './session'
import { type Slot, slotKinds } from './slots'
import type { ReadFault, Store } from './store'

const slowAfter = 2_000
const closeWithin = 1_800

export interface Door {
  status(): VaultStatus
  session(): Session | null
  start(): Promise<void>
  /** Looks at the file again; resolves when it is known what to ask for next. */
  begin(): Promise<void>
  unlock(slot: 'passphrase' | 'recovery', text: string): Done
  retryKeychain(): Promise<void>
  /** For a vault that was just made. */
  enter(start: SessionStart): void
  lock(): Promise<void>
  close(): Promise<void>
  /** Ends when the vault is locked or closed. */
  whileOpen(): AbortSignal
  /** The digest of the file that was judged unreadable; null when there was none or it could not be read. */
  judged(): string | null
  /** Deletions of keychain items under way, waited for a moment only. */
  itemsGone(): Promise<void>
}

export interface DoorEvents {
  /** The session is about to end and still whole. */
  leaving(how: 'lock' | 'close'): void
  status(status: VaultStatus): void
  accounts(change: AccountsChange): void
  saved(): void
}

const nothingNoticed: Opening = { rolledBack: null, anotherVault: false, keychainChanged: null }

export function createDoor(
  parts: VaultParts,
  path: string,
  store: Store,
  queue: Queue,
  events: DoorEvents,
): Door {
  const { keychain, clock, random, memory } = parts
  const hand = keychainHand(parts)
  const file = createCurrentFile(store)
  let status: VaultStatus = { kind: 'starting' }
  let attempt = 0
  let settled: Promise<void> = Promise.resolve()
  let reading: Promise<void> = Promise.resolve()
  let unlocking: AbortController | null = null
  let closed = false

  const setStatus = (next: VaultStatus) => {
    const same = JSON.stringify(next) === JSON.stringify(status)
    status = next
    if (!same && !closed) events.status(next)
  }
  const inside = createInside(parts, store, queue, hand, { ...events, status: setStatus })
  const { session } = inside

  const unreadable = async (fault: ReadFault) => {
    const mine = ++attempt
    const kept = await store.kept()
    if (mine !== attempt) return
    const copies = kept.ok ? kept.value.copies : []
    const generations = copies.map(({ generation, savedAt, bytes }) => ({ generation, savedAt, bytes }))
    // Reading never answers this one; the type of all disk faults says it might.
    const shown = fault.code === 'save-not-verified' ? ({ code: 'disk-io' } as const) : fault
    setStatus({ kind: 'unreadable', fault: shown, path, generations })
  }

  const forget = (opened: OpenedSlot) => void opened.masterKey.fill(0)

  const enter = (start: SessionStart, noticed = nothingNoticed) => {
    attempt++
    file.forget()
    unlocking?.abort()
    inside.enter(start, noticed)
  }

  /** With the master key in hand. Takes over the key's bytes, or zeroes them. */
  const adopt = async (opened: OpenedSlot): Done => {
    const mine = ++attempt
    const loaded = await file.load()
    if (mine !== attempt || closed) {
      forget(opened)
      return session() === null ? fail({ code: 'locked' }) : ok(null)
    }
    const failed = async (fault: ReadFault): Done => {
      forget(opened)
      await unreadable(fault)
      return fail(fault)
    }
    if (!loaded.ok) return failed(loaded.error)
    if (loaded.value === null) return failed({ code: 'vault-missing' })
    const { envelope, digest, info } = loaded.value
    const read = openContents(envelope, opened.masterKey)
    if (!read.ok) return failed(read.error)
    const { contents, slotsChanged } = read.value
    const { vaultId, generation } = contents
    const seen = vaultId === null ? 0 : memory.seen(vaultId)
    const last = memory.lastVaultId()
    const start: SessionStart = {
      masterKey: new Secret(opened.masterKey),
      // A file of another program has no vault id yet; the first save writes this one.
      contents: { ...contents, vaultId: vaultId ?? random.uuid() },
      slots: envelope.slots,
      digest,
      info,
      openedBy: opened.kind,
      slotsChanged,
    }
    enter(start, {
      rolledBack: generation < seen ? { opened: generation, seen } : null,
      anotherVault: vaultId !== null && last !== null && last !== vaultId,
      keychainChanged: null,
    })
    if (vaultId !== null) memory.remember(vaultId, Math.max(seen, generation))
    return ok(null)
  }

  const askKeychain = async (slots: readonly Slot[]): Promise<void> => {
    const mine = ++attempt
    const wanted = () => mine === attempt && !closed
    const asked = (slow: boolean) => setStatus({ kind: 'keychain-asked', slots: slotKinds(slots), slow })
    const failed = (fault: KeychainFault, now: string | null) => {
      const was = keychainSlots(slots)[0]?.backend ?? null
      setStatus({ kind: 'keychain-failed', fault, slots: slotKinds(slots), was, now })
    }
    if (keychain === null) return failed({ code: 'keychain-absent' }, null)
    asked(false)
    const cancelSlow = clock.after(slowAfter, () => wanted() && asked(true))
    const opened = await openByKeychain(keychain, slots, wanted)
    cancelSlow()
    if (!wanted()) return opened.ok ? forget(opened.value) : undefined
    if (opened.ok) {
      await adopt(opened.value)
      return
    }
    failed(opened.error, null)
    void hand.backend().then((now) => {
      if (now !== null && wanted() && status.kind === 'keychain-failed') failed(opened.error, now)
    })
  }

  const firstStart = async (): Promise<void> => {
    const mine = ++attempt
    const show = (health: 'asking' | 'works' | KeychainFault, backend: string | null) => {
      if (mine === attempt && !closed) setStatus({ kind: 'first-start', keychain: health, backend })
    }
    if (keychain === null) return show({ code: 'keychain-absent' }, null)
    show('asking', null)
    const works = await keychain.probe()
    show(works.ok ? 'works' : works.error, null)
    if (works.ok)
      void hand.backend().then((backend) => status.kind === 'first-start' && show('works', backend))
  }

  const decide = async (): Promise<void> => {
    const mine = ++attempt
    const loaded = await file.load()
    const kept = loaded.ok && loaded.value === null ? await store.kept() : null
    if (mine !== attempt || closed) return
    if (!loaded.ok) return unreadable(loaded.error)
    if (kept !== null && !kept.ok) return unreadable(kept.error)
    if (kept?.ok && kept.value.anything) return unreadable({ code: 'vault-missing' })
    if (loaded.value === null) {
      settled = firstStart()
      return
    }
    const { slots } = loaded.value.envelope
    const kinds = slotKinds(slots)
    const ask = kinds.includes('keychain') && (keychain !== null || kinds.length === 1)
    if (ask) settled = askKeychain(slots)
    else setStatus({ kind: 'locked', slots: kinds, unlocking: false })
  }

  const begin = (): Promise<void> => {
    if (session() !== null || closed) return Promise.resolve()
    reading = decide()
    return reading
  }

  const derive = async (
    kind: 'passphrase' | 'recovery',
    text: string,
    signal: AbortSignal,
  ): Promise<Result<OpenedSlot, Fault>> => {
    const loaded = await file.load()
    if (!loaded.ok) {
      await unreadable(loaded.error)
      return loaded
    }
    if (loaded.value === null) return fail({ code: 'vault-missing' })
    return openByText(parts.kdf, loaded.value.envelope.slots, kind, text, signal)
  }

  const showUnlocking = (now: boolean) => {
    if (status.kind === 'locked') setStatus({ ...status, unlocking: now })
  }

  const shut = () => {
    if (session() !== null) events.leaving(closed ? 'close' : 'lock')
    inside.leave((slots) => {
      attempt++
      setStatus({ kind: 'locked', slots: slotKinds(slots), unlocking: false })
    })
  }

  return {
    status: () => status,
    session,
    judged: file.judged,
    whileOpen: inside.whileOpen,
    itemsGone: hand.itemsGone,
    begin,
    enter,

    start: async () => {
      await begin()
      await settled
    },

    retryKeychain: async () => {
      if (session() !== null || closed) return
      keychain?.abandon()
      await begin()
      await settled
    },

    unlock: async (kind, text) => {
      await reading
      if (session() !== null) return ok(null)
      if (closed || status.kind === 'starting') return fail({ code: 'locked' })
      if (status.kind === 'first-start') return fail({ code: 'vault-missing' })
      if (status.kind === 'unreadable') return fail(status.fault)
      unlocking?.abort()
      const mine = new AbortController()
      unlocking = mine
      showUnlocking(true)
      const opened = await derive(kind, text, mine.signal)
      if (unlocking === mine) {
        unlocking = null
        showUnlocking(false)
      }
      if (opened.ok && (session() !== null || mine.signal.aborted)) forget(opened.value)
      // The keychain, or a later attempt, was quicker.
      if (session() !== null) return ok(null)
      if (mine.signal.aborted) return fail({ code: 'locked' })
      if (!opened.ok) return opened
      const done = await adopt(opened.value)
      if (done.ok) keychain?.abandon()
      return done
    },

    lock: () => queue.run(async () => shut()),

    close: async () => {
      closed = true
      attempt++
      unlocking?.abort()
      inside.endWork()
      keychain?.abandon()
      let cancel = () => {}
      const enough = new Promise<void>((resolve) => {
        cancel = clock.after(closeWithin, resolve)
      })
      await Promise.race([queue.idle(), enough])
      cancel()
      shut()
    },
  }
}

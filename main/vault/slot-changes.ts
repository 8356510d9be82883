// Setting and removing the ways in, for an open vault. The key for a new slot is derived first and outside the queue,
// because it takes most of a second; the change itself is a function of the slots that the file holds then.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { SlotKind } from '../../shared/views'
import type { Door } from './door'
import { anyWayIn, arranged, isUnproven, newKeychainSlot, newTextSlot, without } from './keeping'
import { keychainSlots, openByKeychain } from './opening'
import type { Done, Vault, VaultParts } from './parts'
import type { Queue } from './queue'
import { type RecoveryKeys, recoveryChanges } from './recovery-changes'
import type { Session } from './session'
import { keychainEntry, type Slot } from './slots'

type SlotChanges = Pick<Vault, 'setPassphrase' | 'removePassphrase' | 'useKeychain'> & RecoveryKeys

export function slotChanges(parts: VaultParts, door: Door, queue: Queue): SlotChanges {
  const { keychain, log } = parts
  /** Slots made in this session by somebody who then knows them to work. */
  const made = new WeakMap<Session, Set<SlotKind>>()

  const change = (session: Session, to: (slots: readonly Slot[]) => readonly Slot[]) =>
    queue.run(async () =>
      door.session() === session ? session.changeSlots(to) : fail({ code: 'locked' } as const),
    )

  const proves = (session: Session, kind: SlotKind) => {
    made.set(session, (made.get(session) ?? new Set<SlotKind>()).add(kind))
  }

  /** Whether a way in other than a recovery key has worked in this session and is still there. */
  const otherwiseOpen = (session: Session) =>
    session.slots().some(({ kind }) => {
      if (kind === 'foreign' || kind === 'recovery') return false
      return kind === session.openedBy || made.get(session)?.has(kind) === true
    })

  const addKeychain = async (session: Session): Done => {
    if (keychain === null) return fail({ code: 'keychain-absent' })
    if (session.openedBy === 'keychain' && keychainSlots(session.slots()).length > 0) return ok(null)
    if (keychainSlots(session.slots()).length > 0) {
      const asked = await openByKeychain(keychain, session.slots(), () => door.session() === session)
      if (asked.ok) {
        asked.value.masterKey.fill(0)
        return ok(null)
      }
      if (asked.error.code !== 'keychain-item-missing' && asked.error.code !== 'keychain-wrong-key')
        return asked
    }
    const slot = await newKeychainSlot(parts, keychain, session.masterKey)
    if (!slot.ok) return slot
    // Slots whose item does not answer are replaced; what lies in the keychain under their names is left alone.
    const replaced = keychainSlots(session.slots()).map(({ id }) => id)
    const done = await change(session, (slots) =>
      arranged([...slots.filter(({ id }) => !replaced.includes(id)), slot.value]),
    )
    if (done.ok) proves(session, 'keychain')
    // An item that we made a moment ago and that no slot came to need.
    else if (!session.slots().some(({ id }) => id === slot.value.id)) await dropUnused(slot.value)
    return done.ok ? ok(null) : done
  }

  const dropUnused = async ({ id }: Slot) => {
    const deleted = await keychain?.delete(keychainEntry(id))
    if (deleted?.ok === false) log.event('keychain-item-not-deleted', deleted.error.code)
  }

  /** Answers a failed re-sealing too: the slot is gone from the vault, but a kept copy still has it. */
  const remove = async (session: Session, kind: 'keychain' | 'passphrase'): Done => {
    const left = without(session.slots(), kind)
    if (left.length === session.slots().length)
      return kind === 'keychain' ? ok(null) : fail({ code: 'slot-missing' })
    // A recovery key that nobody has shown to have is no way in to rely on.
    if (!anyWayIn(left.filter((slot) => !isUnproven(slot)))) return fail({ code: 'last-slot' })
    const done = await change(session, (slots) => without(slots, kind))
    if (!done.ok) return done
    await door.itemsGone()
    return done.value.resealed
  }

  const opened = async <T>(
    work: (session: Session) => Promise<Result<T, Fault>>,
  ): Promise<Result<T, Fault>> => {
    const session = door.session()
    return session === null ? fail({ code: 'locked' }) : work(session)
  }

  return {
    setPassphrase: (text) =>
      opened(async (session) => {
        if (text === '') return fail({ code: 'passphrase-empty' })
        const slot = await newTextSlot(parts, 'passphrase', session.masterKey, text, door.whileOpen())
        if (!slot.ok) return slot
        const done = await change(session, (slots) => arranged([...without(slots, 'passphrase'), slot.value]))
        if (done.ok) proves(session, 'passphrase')
        return done.ok ? ok(null) : done
      }),

    ...recoveryChanges(parts, door, { change, opened, otherwiseOpen }),

    removePassphrase: () => opened((session) => remove(session, 'passphrase')),

    useKeychain: (use) => opened((session) => (use ? addKeychain(session) : remove(session, 'keychain'))),
  }
}

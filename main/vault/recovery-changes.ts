// Recovery keys of an open vault. One that is made for a person to write down is on trial first: it opens the vault at
// once, but the older ones go only when somebody has shown that they have the new one.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Door } from './door'
import { anyWayIn, arranged, isUnproven, newTextSlot, without } from './keeping'
import { openByText } from './opening'
import type { Done, VaultParts } from './parts'
import { formatRecoveryKey, parseRecoveryKey } from './recovery-key'
import type { Session } from './session'
import { provenSlot, type RecoverySlot, type Slot } from './slots'

/** Handed out this once. */
export interface TriedKey {
  readonly text: string
  /** Names the slot, for whoever wants it gone again. */
  readonly slotId: string
}

export interface RecoveryKeys {
  /** Makes a recovery key in place of older ones and hands it out this once; for who cannot be asked to type it back. */
  newRecoveryKey(): Promise<Result<string, Fault>>
  /** Makes one beside the older ones, unproven until `proveRecoveryKey`. */
  tryRecoveryKey(): Promise<Result<TriedKey, Fault>>
  /**
   * Opens an unproven slot with the key, for real; then it is proven, and every other recovery key opens nothing more.
   * Faults: `wrong-recovery-key`, `recovery-key-malformed`, `slot-missing` when none is unproven.
   */
  proveRecoveryKey(text: string): Done
  /** Removes an unproven one, as if it had never been made. */
  dropRecoveryKey(slotId: string): Done
}

export interface SlotChanging {
  readonly change: (
    session: Session,
    to: (slots: readonly Slot[]) => readonly Slot[],
  ) => ReturnType<Session['changeSlots']>
  readonly opened: <T>(work: (session: Session) => Promise<Result<T, Fault>>) => Promise<Result<T, Fault>>
  /** Whether a way in other than a recovery key has worked in this session and is still there. */
  readonly otherwiseOpen: (session: Session) => boolean
}

/** 128 bits, as many as the printed form holds. */
const recoveryBytes = 16
/** Unproven ones beside the proven one: who leaves the check again and again does not make every unlocking slower. */
const mostUnproven = 3

export function recoveryChanges(
  parts: VaultParts,
  door: Door,
  { change, opened, otherwiseOpen }: SlotChanging,
): RecoveryKeys {
  const { kdf, random } = parts

  const make = async (
    session: Session,
    kind: 'recovery' | 'unproven-recovery',
  ): Promise<Result<{ readonly text: string; readonly slot: Slot }, Fault>> => {
    const bytes = random.bytes(recoveryBytes)
    const text = formatRecoveryKey(bytes)
    bytes.fill(0)
    const canonical = parseRecoveryKey(text)
    if (!canonical.ok) return canonical
    const slot = await newTextSlot(parts, kind, session.masterKey, canonical.value, door.whileOpen())
    return slot.ok ? ok({ text, slot: slot.value }) : slot
  }

  return {
    newRecoveryKey: () =>
      opened(async (session) => {
        const made = await make(session, 'recovery')
        if (!made.ok) return made
        const { text, slot } = made.value
        // Opened by nothing but the old recovery key: it stays beside the new one, which nobody has written down yet.
        // A crash before the new one is seen would otherwise leave a vault that nobody can open.
        const replaces = otherwiseOpen(session)
        const done = await change(session, (slots) =>
          arranged([...(replaces ? without(slots, 'recovery') : slots), slot]),
        )
        return done.ok ? ok(text) : done
      }),

    tryRecoveryKey: () =>
      opened(async (session) => {
        const made = await make(session, 'unproven-recovery')
        if (!made.ok) return made
        const { text, slot } = made.value
        const done = await change(session, (slots) => {
          const tired = slots.filter(isUnproven).slice(0, 1 - mostUnproven)
          return arranged([...slots.filter((each) => !tired.some(({ id }) => id === each.id)), slot])
        })
        return done.ok ? ok({ text, slotId: slot.id }) : done
      }),

    proveRecoveryKey: (text) =>
      opened(async (session) => {
        for (const slot of session.slots().filter(isUnproven)) {
          const tried = await openByText(kdf, [slot], 'recovery', text, door.whileOpen())
          if (tried.ok) {
            tried.value.masterKey.fill(0)
            return proven(session, slot.id)
          }
          if (tried.error.code !== 'wrong-recovery-key') return tried
        }
        return fail({ code: session.slots().some(isUnproven) ? 'wrong-recovery-key' : 'slot-missing' })
      }),

    dropRecoveryKey: (slotId) =>
      opened(async (session) => {
        const left = (slots: readonly Slot[]) =>
          slots.filter((slot) => !(isUnproven(slot) && slot.id === slotId))
        if (left(session.slots()).length === session.slots().length) return fail({ code: 'slot-missing' })
        if (!anyWayIn(left(session.slots()))) return fail({ code: 'last-slot' })
        const done = await change(session, left)
        return done.ok ? done.value.resealed : done
      }),
  }

  async function proven(session: Session, slotId: string): Done {
    let there = false
    const done = await change(session, (slots) => {
      const slot = slots.find((each): each is RecoverySlot => isUnproven(each) && each.id === slotId)
      there = slot !== undefined
      // Another process took it away meanwhile: then the other keys stay.
      return slot === undefined ? slots : arranged([...without(slots, 'recovery'), provenSlot(slot)])
    })
    if (!done.ok) return done
    return there ? ok(null) : fail({ code: 'slot-missing' })
  }
}

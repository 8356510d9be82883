// How a vault file comes to be where none can be opened: made new at the first start, or an older kept copy put in the
// place of an unreadable one. Both look under the lock whether somebody else was quicker.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { emptyContents } from './contents'
import type { Door } from './door'
import { parseEnvelope, sealContents } from './file'
import { arranged, newKeychainSlot, newTextSlot } from './keeping'
import { opensWith } from './opens-with'
import type { Done, Vault, VaultParts } from './parts'
import type { Queue } from './queue'
import { Secret } from './secret'
import type { SessionStart } from './session'
import { keychainEntry, type Slot } from './slots'
import type { Store } from './store'

const masterKeyBytes = 32

export function making(
  parts: VaultParts,
  store: Store,
  door: Door,
  queue: Queue,
): Pick<Vault, 'create' | 'openGeneration'> {
  const { keychain, clock, random, log, memory } = parts

  const newSlots = async (
    how: Parameters<Vault['create']>[0],
    masterKey: Secret,
  ): Promise<Result<Slot[], Fault>> => {
    const slots: Slot[] = []
    if (how.passphrase !== null) {
      const slot = await newTextSlot(parts, 'passphrase', masterKey, how.passphrase)
      if (!slot.ok) return slot
      slots.push(slot.value)
    }
    if (how.keychain) {
      const slot =
        keychain === null
          ? fail({ code: 'keychain-absent' } as const)
          : await newKeychainSlot(parts, keychain, masterKey)
      if (!slot.ok) return slot
      slots.push(slot.value)
    }
    return ok(arranged(slots))
  }

  const write = async (slots: readonly Slot[], masterKey: Secret): Promise<Result<SessionStart, Fault>> => {
    const folder = await store.makeFolder()
    if (!folder.ok) return folder
    return store.locked(async (): Promise<Result<SessionStart, Fault>> => {
      const [present, kept] = [await store.read(), await store.kept()]
      if (!present.ok) return present
      if (!kept.ok) return kept
      if (present.value !== null || kept.value.anything) return fail({ code: 'vault-exists' })
      const contents = { ...emptyContents(random.uuid(), clock.now()), generation: 1, savedAt: clock.now() }
      const bytes = masterKey.use((key) => sealContents(contents, slots, key, random))
      const saved = await store.replace({
        bytes,
        keep: null,
        opens: (sealed) => opensWith(masterKey, sealed),
      })
      if (!saved.ok) return saved
      const openedBy = slots.some(({ kind }) => kind === 'keychain') ? 'keychain' : 'passphrase'
      const { digest } = saved.value.image
      return ok({
        masterKey,
        contents,
        slots,
        digest,
        info: await store.info(),
        openedBy,
        slotsChanged: false,
      })
    })
  }

  /** Only if no file came to need them: nobody knows how far a failed save came. */
  const dropUnusedItems = async (slots: readonly Slot[], fault: Fault) => {
    const present = await store.read()
    if (fault.code !== 'vault-exists' && (!present.ok || present.value !== null)) return
    for (const { kind, id } of slots) {
      const deleted = kind === 'keychain' ? await keychain?.delete(keychainEntry(id)) : undefined
      if (deleted?.ok === false) log.event('keychain-item-not-deleted', deleted.error.code)
    }
  }

  const create = async (how: Parameters<Vault['create']>[0]): Done => {
    if (door.status().kind !== 'first-start') return fail({ code: 'vault-exists' })
    if (how.passphrase === '') return fail({ code: 'passphrase-empty' })
    if (!how.keychain && how.passphrase === null) return fail({ code: 'last-slot' })
    // The probe's answer does not matter any more, and it may be waiting for a prompt.
    if (!how.keychain) keychain?.abandon()
    const masterKey = new Secret(random.bytes(masterKeyBytes))
    const slots = await newSlots(how, masterKey)
    if (!slots.ok) return slots
    const made = await write(slots.value, masterKey)
    if (!made.ok) {
      masterKey.wipe()
      await dropUnusedItems(slots.value, made.error)
      if (made.error.code === 'vault-exists') await door.begin()
      return made
    }
    const { vaultId, generation } = made.value.contents
    if (vaultId !== null) memory.remember(vaultId, generation)
    door.enter(made.value)
    return ok(null)
  }

  const openGeneration = async (generation: number): Done => {
    if (door.status().kind !== 'unreadable') return fail({ code: 'bad-request' })
    const done = await store.locked(async (): Promise<Result<null, Fault>> => {
      const now = await store.read()
      const digest = now.ok ? (now.value?.digest ?? null) : null
      if (digest !== door.judged()) return fail({ code: 'changed-elsewhere' })
      const kept = await store.kept()
      if (!kept.ok) return kept
      const copy = kept.value.copies.find((one) => one.generation === generation)
      const bytes = copy === undefined ? ok(null) : await store.readKept(copy.name)
      if (!bytes.ok) return bytes
      if (bytes.value === null) return fail({ code: 'no-such-generation' })
      const envelope = parseEnvelope(bytes.value)
      return envelope.ok ? store.setAside(bytes.value) : envelope
    })
    if (done.ok || done.error.code === 'changed-elsewhere') await door.begin()
    return done
  }

  return {
    create: (how) => queue.run(() => create(how)),
    openGeneration: (generation) => queue.run(() => openGeneration(generation)),
  }
}

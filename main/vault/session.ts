// A vault that is open: its master key, its contents, and the one way in which they change: read what the file says
// now, change that, save, and only then show it. Works under the store's lock; a failed save leaves everything as it was.

import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { SlotKind } from '../../shared/views'
import type { FileInfo } from '../platform/platform'
import type { Change } from './changes'
import { type Contents, wipeContents } from './contents'
import { wipeDropped } from './difference'
import { openContents, parseEnvelope, sealContents } from './file'
import { anyWayIn } from './keeping'
import { opensWith } from './opens-with'
import type { VaultParts } from './parts'
import { resealKept } from './resealing'
import type { Secret } from './secret'
import type { Slot } from './slots'
import { type FileImage, highestOf, type Store } from './store'

export interface SessionStart {
  readonly masterKey: Secret
  readonly contents: Contents
  readonly slots: readonly Slot[]
  readonly digest: string
  readonly info: FileInfo | null
  /** Which kind of slot opened it, and so is known to work. */
  readonly openedBy: SlotKind
  readonly slotsChanged: boolean
}

export interface Session {
  readonly masterKey: Secret
  readonly openedBy: SlotKind
  readonly slotsChanged: boolean
  contents(): Contents
  slots(): readonly Slot[]
  /** Whether the last save was followed by a sync of the folder; null before the first. */
  durable(): boolean | null
  change<T>(change: Change<T>): Promise<Result<T, Fault>>
  /** `resealed` says how it went with the kept copies; the new slots are in force either way. */
  changeSlots(
    change: (slots: readonly Slot[]) => readonly Slot[],
  ): Promise<Result<{ readonly resealed: Result<null, Fault> }, Fault>>
  /** Goes on with a change of slots that was cut off. */
  resume(): Promise<Result<null, Fault>>
  /** Takes over what another process saved, if the file looks changed. */
  reload(): Promise<void>
  wipe(): void
}

/** The file as it is while the lock is held, and the number under which it would be kept. */
interface Current {
  readonly image: FileImage | null
  readonly generation: number
  readonly savedAt: number
  /** What was shown before, when the file turned out newer; its secrets are wiped at the end. */
  readonly before: Contents | null
}

interface SessionEvents {
  /** The new contents are in force; `before` is still whole. */
  changed(before: Contents): void
  /** These keychain items open nothing any more. */
  itemsDone(slotIds: readonly string[]): void
}

export function createSession(
  parts: VaultParts,
  store: Store,
  start: SessionStart,
  events: SessionEvents,
): Session {
  const { clock, random, log, memory } = parts
  const { masterKey } = start
  let { contents, slots, digest, info } = start
  let durable: boolean | null = null

  const opens = (bytes: Uint8Array) => opensWith(masterKey, bytes)

  const show = (next: Contents, nextSlots: readonly Slot[], nextDigest: string) => {
    const before = contents
    contents = next
    slots = nextSlots
    digest = nextDigest
    if (next.vaultId !== null) memory.remember(next.vaultId, next.generation)
    events.changed(before)
    return before
  }

  /** Adopts a file that somebody else saved. An older one is not adopted: what is open here is the newest there is. */
  const takeOver = (image: FileImage): Result<Omit<Current, 'image'>, Fault> => {
    const envelope = parseEnvelope(image.bytes)
    if (!envelope.ok) return envelope
    const opened = masterKey.use((key) => openContents(envelope.value, key))
    if (!opened.ok) return opened
    const { generation, savedAt } = opened.value.contents
    const newer =
      generation > contents.generation || (generation === contents.generation && savedAt >= contents.savedAt)
    if (!newer) {
      wipeContents(opened.value.contents)
      return ok({ generation, savedAt, before: null })
    }
    const vaultId = opened.value.contents.vaultId ?? contents.vaultId
    return ok({
      generation,
      savedAt,
      before: show({ ...opened.value.contents, vaultId }, envelope.value.slots, image.digest),
    })
  }

  const catchUp = async (): Promise<Result<Current, Fault>> => {
    const read = await store.read()
    if (!read.ok) return read
    const image = read.value
    const { generation, savedAt } = contents
    // A file that somebody removed is simply written again: nothing of value is replaced by that.
    if (image === null || image.digest === digest) return ok({ image, generation, savedAt, before: null })
    const taken = takeOver(image)
    return taken.ok ? ok({ ...taken.value, image }) : taken
  }

  const save = async (
    current: Current,
    next: Contents,
    nextSlots: readonly Slot[],
  ): Promise<Result<null, Fault>> => {
    const kept = await store.kept()
    if (!kept.ok) return kept
    const seen = next.vaultId === null ? 0 : memory.seen(next.vaultId)
    // Above every number ever used here, so that after a roll-back no kept copy is mistaken for another.
    const generation = Math.max(contents.generation, current.generation, highestOf(kept.value), seen) + 1
    const saved = { ...next, generation, savedAt: clock.now() }
    if (masterKey.length === 0) return fail({ code: 'locked' })
    const bytes = masterKey.use((key) => sealContents(saved, nextSlots, key, random))
    const { image } = current
    const keep = image === null ? null : { generation: current.generation, savedAt: current.savedAt, image }
    const replaced = await store.replace({ bytes, keep, opens })
    if (!replaced.ok) return replaced
    durable = replaced.value.durable
    info = await store.info()
    wipeDropped(show(saved, nextSlots, replaced.value.image.digest), saved)
    return ok(null)
  }

  /** Runs work on what the file holds now, and in the end wipes what a newer file made superfluous. */
  const upToDate = <T>(
    work: (current: Current, shown: Contents) => Promise<Result<T, Fault>>,
  ): Promise<Result<T, Fault>> =>
    store.locked(async () => {
      const shown = contents
      const current = await catchUp()
      if (!current.ok) return current
      const result = await work(current.value, shown)
      if (current.value.before !== null) wipeDropped(current.value.before, contents)
      return result
    })

  const reseal = async (): Promise<Result<null, Fault>> => {
    const done = await resealKept(
      { store, random, log },
      { masterKey, slots, vaultId: contents.vaultId, opens },
    )
    if (!done.ok) return done
    const items = markedItems(await store.readMarker())
    await store.removeMarker()
    events.itemsDone(items.filter((id) => !slots.some((slot) => slot.id === id)))
    return ok(null)
  }

  return {
    masterKey,
    openedBy: start.openedBy,
    slotsChanged: start.slotsChanged,
    contents: () => contents,
    slots: () => slots,
    durable: () => durable,

    change: (change) =>
      upToDate(async (current, shown) => {
        const result = change(contents)
        if (!result.ok)
          return contents !== shown && change(shown).ok ? fail({ code: 'changed-elsewhere' }) : result
        if (result.value.contents === contents) return ok(result.value.value)
        const saved = await save(current, result.value.contents, slots)
        return saved.ok ? ok(result.value.value) : saved
      }),

    changeSlots: (change) =>
      upToDate(async (current) => {
        const next = change(slots)
        if (!anyWayIn(next)) return fail({ code: 'last-slot' })
        const gone = slots
          .filter((slot) => slot.kind === 'keychain' && !next.includes(slot))
          .map(({ id }) => id)
        const marked = await store.readMarker()
        const written = await store.writeMarker(JSON.stringify({ items: [...markedItems(marked), ...gone] }))
        if (!written.ok) return written
        const saved = await save(current, contents, next)
        // The marker stays even then: what it asks for is harmless, and nobody knows how far a failed save came.
        if (!saved.ok) return saved
        const resealed = await reseal()
        if (!resealed.ok) log.event('generations-not-resealed', resealed.error.code)
        return ok({ resealed })
      }),

    resume: async () => ((await store.readMarker()) === null ? ok(null) : upToDate(() => reseal())),

    reload: async () => {
      const now = await store.info()
      if (now === null || (info !== null && now.bytes === info.bytes && now.modifiedAt === info.modifiedAt))
        return
      const read = await store.read()
      if (!read.ok || read.value === null) return
      info = now
      if (read.value.digest === digest) return
      const taken = takeOver(read.value)
      if (!taken.ok) log.event('changed-file-not-taken-over', taken.error.code)
      else if (taken.value.before !== null) wipeDropped(taken.value.before, contents)
    },

    wipe: () => {
      masterKey.wipe()
      wipeContents(contents)
    },
  }
}

function markedItems(text: string | null): string[] {
  if (text === null) return []
  try {
    const raw: unknown = JSON.parse(text)
    const items = typeof raw === 'object' && raw !== null && 'items' in raw ? raw.items : []
    return Array.isArray(items) ? items.filter((item): item is string => typeof item === 'string') : []
  } catch {
    return []
  }
}

// The log of what was done with the vault, while it is open: kept in memory, written now and then and at the end, under the
// vault's own key. A locked vault keeps nothing but the count of failed unlocks, and that in the settings.

import type { FailedUnlocks, LoggedEvent } from '../../shared/activity'
import { mostEvents } from '../../shared/activity'
import type { Fault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import type { Settings } from '../../shared/settings'
import type { Clock } from '../platform/platform'
import type { SettingsStore } from '../settings'
import type { Vault } from '../vault/vault'
import type { ActivityLog } from './activity'
import type { ActivityFile } from './file'
import { type ActivityRecord, emptyRecord, isUse, mostRecent, note, pruned, type Used } from './record'

/** Milliseconds: after the first codes are on the screen. */
const readAfter = 250
/** Milliseconds between a deed and its place on the disk; many deeds are one write. */
const writeAfter = 3_000
const noUsage: ReadonlyMap<string, Used> = new Map()

export function createActivityLog(parts: {
  readonly vault: Pick<Vault, 'onStatus' | 'onLeaving' | 'openedBy'>
  readonly file: ActivityFile
  readonly clock: Clock
  readonly settings: Pick<SettingsStore, 'now' | 'onChange' | 'noteFailures' | 'takeFailures'>
  /** Accounts used last, once they are read or forgotten. */
  readonly recent: (ids: readonly string[]) => void
  /** Accounts whose use was read, counted or forgotten. */
  readonly used: (ids: readonly string[]) => void
}): ActivityLog {
  const { vault, file, clock, settings } = parts
  /** null: the vault is not open, or its file is not read yet. */
  let record: ActivityRecord | null = null
  /** In `record` too, once that is there; made again on top of what another process wrote. */
  let unsaved: LoggedEvent[] = []
  let recent: readonly string[] | null = null
  let open = false
  /** Which opening of the vault this is, so that an answer for an older one is dropped. */
  let turn = 0
  let dirty = false
  let whyLocked: Extract<LoggedEvent, { kind: 'locked' }>['why'] = 'asked'
  let failed: FailedUnlocks | null = null
  let working: Promise<unknown> = Promise.resolve()
  let cancel = () => {}
  let waiting = false
  let was: Pick<Settings, 'activityLog' | 'activityDays' | 'countUsage'> = settings.now()

  const on = () => settings.now().activityLog
  const counts = () => settings.now().countUsage
  const tellAllUsed = () => {
    if (record !== null && record.usage.size > 0) parts.used([...record.usage.keys()])
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = working.then(work)
    working = done.catch(() => undefined)
    return done
  }

  const add = (event: LoggedEvent) => {
    unsaved.push(event)
    // However many come before the next write, the log holds no more.
    if (unsaved.length > 2 * mostEvents) unsaved = unsaved.slice(-mostEvents)
    if (record !== null) {
      note(record, event, counts())
      if (isUse(event) && counts()) parts.used([event.id])
    }
    changed()
  }

  const changed = () => {
    dirty = true
    if (waiting || record === null) return
    waiting = true
    cancel = clock.after(writeAfter, () => {
      waiting = false
      void inTurn(() => save())
    })
  }

  const read = async (mine: number) => {
    const found = on() ? await file.read() : null
    if (mine !== turn || !open) return
    if (!on()) return file.remove()
    // What the disk did not let us read is not written over: this session's log is not kept.
    if (found === null) return
    record = found
    for (const event of unsaved) note(record, event, counts())
    recent = [...new Set([...(recent ?? []), ...record.recent])].slice(0, mostRecent)
    parts.recent(recent)
    if (counts()) tellAllUsed()
    if (dirty) changed()
  }

  /** Sealed in one go, so that a lock that comes meanwhile finds either the old file or the new one. */
  const save = async ({ over = false } = {}): Promise<boolean> => {
    if (record === null || !dirty) return true
    const mine = turn
    if (!over && (await file.changedElsewhere())) {
      const theirs = await file.read()
      if (mine !== turn || record === null) return true
      if (theirs !== null) {
        for (const event of unsaved) note(theirs, event, counts())
        record = theirs
        if (counts()) tellAllUsed()
      }
    }
    const sealed = sealNow()
    return sealed === null ? false : await file.write(sealed)
  }

  const sealNow = (): Uint8Array | null => {
    if (record === null || !dirty || !on()) return null
    record = pruned({ ...record, recent: recent ?? record.recent }, clock.now(), settings.now().activityDays)
    const sealed = file.seal(record)
    if (sealed === null) return null
    dirty = false
    unsaved = []
    return sealed
  }

  const enter = () => {
    turn += 1
    const mine = turn
    open = true
    whyLocked = 'asked'
    failed = settings.takeFailures()
    if (!on()) failed = null
    if (failed !== null) add({ kind: 'unlock-failed', count: failed.count, at: failed.last })
    const slot = vault.openedBy()
    if (on() && slot !== null) add({ kind: 'unlocked', slot, at: clock.now() })
    cancel = clock.after(readAfter, () => void inTurn(() => read(mine)))
  }

  const leave = (how: 'lock' | 'close') => {
    if (!open) return
    if (how === 'lock' && on()) add({ kind: 'locked', why: whyLocked, at: clock.now() })
    cancel()
    waiting = false
    if (record !== null) {
      const sealed = sealNow()
      if (sealed !== null) void inTurn(() => file.write(sealed))
    } else if (on() && unsaved.length > 0) {
      const sealed = file.seal({ ...emptyRecord(), events: unsaved })
      unsaved = []
      if (sealed !== null) void inTurn(() => file.writeLate(sealed))
    }
    turn += 1
    open = false
    record = null
    recent = null
    failed = null
    parts.recent([])
  }

  const follow = (now: Settings) => {
    const before = was
    was = now
    const used = [...(record?.usage.keys() ?? [])]
    if (before.activityLog && !now.activityLog) {
      unsaved = []
      failed = null
      recent = []
      dirty = false
      record = open ? emptyRecord() : null
      settings.takeFailures()
      parts.recent([])
      if (used.length > 0) parts.used(used)
      void inTurn(() => file.remove())
    } else if (!before.activityLog && now.activityLog && open) {
      const mine = turn
      void inTurn(() => read(mine))
    } else if (now.activityDays < before.activityDays && open) changed()
    if (before.countUsage !== now.countUsage && now.activityLog) tellAllUsed()
  }

  vault.onLeaving(leave)
  vault.onStatus(({ kind }) => {
    if (kind === 'open' && !open) enter()
  })
  settings.onChange(follow)

  const saveOver = async (): Promise<Result<null, Fault>> => {
    dirty = true
    const mine = turn
    const done = await inTurn(() => save({ over: true }))
    return done || mine !== turn ? ok(null) : fail({ code: 'disk-io' })
  }

  const forgetUsage = async (ids: readonly string[] | null): Promise<Result<null, Fault>> => {
    if (record === null) return fail({ code: 'locked' })
    const { usage } = record
    const gone = (ids ?? [...usage.keys()]).filter((id) => usage.delete(id))
    const dropped = new Set(ids)
    recent = ids === null ? [] : (recent ?? record.recent).filter((id) => !dropped.has(id))
    parts.recent(recent)
    if (gone.length > 0) parts.used(gone)
    return saveOver()
  }

  return {
    record: (event) => {
      if (!on()) return
      if (event.kind === 'locked') whyLocked = event.why
      else if (open) add({ ...event, at: clock.now() })
      else if (event.kind === 'unlock-failed') settings.noteFailures(event.count, clock.now())
    },
    events: async () => {
      if (record === null && open) {
        const mine = turn
        cancel()
        await inTurn(() => (record === null ? read(mine) : Promise.resolve()))
      }
      return (record?.events ?? unsaved).toReversed().slice(0, mostEvents)
    },
    usage: () => (counts() ? record?.usage : undefined) ?? noUsage,
    failedUnlocks: () => failed,
    failuresTold: () => {
      failed = null
    },
    keepRecent: (ids) => {
      if (!open) return
      recent = ids
      if (on()) changed()
    },
    clear: async (what) => {
      if (record === null) return fail({ code: 'locked' })
      if (what === 'log') {
        record.events = []
        unsaved = []
        add({ kind: 'log-cleared', at: clock.now() })
      } else {
        return forgetUsage(null)
      }
      return saveOver()
    },
    forgetUsage,
    settled: async () => void (await working),
  }
}

// activity.sealed on the disk: read, replaced as a whole, set aside when it cannot be read. A read that the disk refuses
// never leads to a write over what is there.

import { basename, dirname, join } from 'node:path'
import type { Clock, FileInfo, Files, Log, Place } from '../platform/platform'
import { replaceFile } from '../replace-file'
import type { Vault } from '../vault/vault'
import { type ActivityRecord, decode, emptyRecord, encode, note } from './record'

const label = 'activity'
/** Bytes; a full log with all its counts has about three million. */
const largest = 16 * 1024 * 1024
const latePart = '.late-'
/** One for each opening that ended within a blink, until a longer one takes them in. */
const mostLate = 50

export interface ActivityFile {
  /** null: the vault is not open any more, or the disk does not let us read. */
  read(): Promise<ActivityRecord | null>
  /** Whether another process has written since we read or wrote. */
  changedElsewhere(): Promise<boolean>
  /** At once, while the vault is still open; null = it is not. */
  seal(record: ActivityRecord): Uint8Array | null
  write(sealed: Uint8Array): Promise<boolean>
  /** For what was done in so short a time that the log itself was not read: a file of its own until the next opening. */
  writeLate(sealed: Uint8Array): Promise<void>
  /** With what was set aside. */
  remove(): Promise<void>
}

/** As the settings of a vault that was named, it lies beside the file under that file's name. */
export function activityPath({ folder, vault, portable }: Place): string {
  return portable === 'file' ? `${vault}.activity.sealed` : join(folder, 'activity.sealed')
}

export function createActivityFile(parts: {
  readonly vault: Pick<Vault, 'sealBeside' | 'openBeside'>
  readonly files: Files
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
  readonly path: string
}): ActivityFile {
  const { vault, files, clock, log, path } = parts
  let known: FileInfo | null = null
  /** Their events are in the record that was read; they go once it is written. */
  let late: readonly string[] = []

  const setAside = async (): Promise<ActivityRecord | null> => {
    log.event('activity-set-aside')
    const moved = await files.rename(path, `${path}.unreadable-${clock.now()}`)
    return moved.ok ? emptyRecord() : null
  }

  const lateFiles = async (): Promise<readonly string[]> => {
    const listed = await files.list(dirname(path))
    const names = (listed.ok ? listed.value : []).map(({ name }) => name)
    return names
      .filter((name) => name.startsWith(basename(path) + latePart))
      .sort()
      .slice(0, mostLate)
      .map((name) => join(dirname(path), name))
  }

  const withLate = async (record: ActivityRecord): Promise<ActivityRecord> => {
    late = await lateFiles()
    for (const each of late) {
      const bytes = await files.read(each, largest)
      const opened = bytes.ok && bytes.value !== null ? vault.openBeside(label, bytes.value) : null
      const events = opened?.ok ? decode(opened.value)?.events : null
      for (const event of events ?? []) note(record, event)
    }
    return record
  }

  return {
    read: async () => {
      known = await files.info(path)
      const bytes = await files.read(path, largest)
      if (!bytes.ok) {
        if (bytes.error.code === 'too-large') return setAside()
        log.event('activity-not-read', bytes.error.code)
        return null
      }
      if (bytes.value === null) return withLate(emptyRecord())
      const opened = vault.openBeside(label, bytes.value)
      if (!opened.ok && opened.error === 'locked') return null
      const record = (opened.ok ? decode(opened.value) : null) ?? (await setAside())
      return record === null ? null : withLate(record)
    },

    changedElsewhere: async () => {
      const now = await files.info(path)
      return now !== null && (now.bytes !== known?.bytes || now.modifiedAt !== known.modifiedAt)
    },

    seal: (record) => vault.sealBeside(label, encode(record)),

    write: async (sealed) => {
      const done = await replaceFile(files, path, sealed)
      if (!done.ok) {
        log.event('activity-not-saved', done.error.code)
        return false
      }
      for (const each of late) await files.remove(each)
      late = []
      known = await files.info(path)
      return true
    },

    writeLate: async (sealed) => {
      if ((await lateFiles()).length >= mostLate) return
      const done = await replaceFile(files, `${path}${latePart}${clock.now()}`, sealed)
      if (!done.ok) log.event('activity-not-saved', done.error.code)
    },

    remove: async () => {
      known = null
      const listed = await files.list(dirname(path))
      const ours = (listed.ok ? listed.value : []).filter(({ name }) => name.startsWith(basename(path)))
      for (const { name } of ours) {
        const gone = await files.remove(join(dirname(path), name))
        if (!gone.ok) log.event('activity-not-removed', gone.error.code)
      }
    },
  }
}

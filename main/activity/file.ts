// activity.sealed on the disk: read, replaced as a whole, set aside when it cannot be read. A read that the disk refuses
// never leads to a write over what is there.

import { basename, dirname, join } from 'node:path'
import type { Clock, FileInfo, Files, Log, Place } from '../platform/platform'
import { replaceFile } from '../replace-file'
import type { Vault } from '../vault/vault'
import { type ActivityRecord, decode, emptyRecord, encode } from './record'

const label = 'activity'
/** Bytes; a full log with all its counts has about three million. */
const largest = 16 * 1024 * 1024

export interface ActivityFile {
  /** null: the vault is not open any more, or the disk does not let us read. */
  read(): Promise<ActivityRecord | null>
  /** Whether another process has written since we read or wrote. */
  changedElsewhere(): Promise<boolean>
  /** At once, while the vault is still open; null = it is not. */
  seal(record: ActivityRecord): Uint8Array | null
  write(sealed: Uint8Array): Promise<boolean>
  /** With what was set aside. */
  remove(): Promise<void>
}

/** As the settings of a portable vault, it lies beside the file under that file's name. */
export function activityPath({ folder, vault, portable }: Place): string {
  return portable ? `${vault}.activity.sealed` : join(folder, 'activity.sealed')
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

  const setAside = async (): Promise<ActivityRecord | null> => {
    log.event('activity-set-aside')
    const moved = await files.rename(path, `${path}.unreadable-${clock.now()}`)
    return moved.ok ? emptyRecord() : null
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
      if (bytes.value === null) return emptyRecord()
      const opened = vault.openBeside(label, bytes.value)
      if (!opened.ok) return opened.error === 'locked' ? null : setAside()
      return decode(opened.value) ?? setAside()
    },

    changedElsewhere: async () => {
      const now = await files.info(path)
      return now !== null && (now.bytes !== known?.bytes || now.modifiedAt !== known.modifiedAt)
    },

    seal: (record) => vault.sealBeside(label, encode(record)),

    write: async (sealed) => {
      const done = await replaceFile(files, path, sealed)
      if (done.ok) known = await files.info(path)
      else log.event('activity-not-saved', done.error.code)
      return done.ok
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

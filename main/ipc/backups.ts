// Backups: where they go, how they went, and the way back.

import type { backupsCommands } from '../../shared/commands/backups'
import { fail, ok } from '../../shared/result'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof backupsCommands

export function backupsHandlers({ backups }: Services): Pick<Handlers, Commands> {
  return {
    backups: () => {
      const view = backups.view()
      return view === null ? fail({ code: 'locked' }) : ok(view)
    },
    switchBackups: ({ on }) => backups.switchOn(on),
    chooseBackupFolder: () => backups.chooseFolder(),
    retryBackup: () => {
      backups.retry()
      return ok(null)
    },
    hushBackups: () => {
      backups.hush()
      return ok(null)
    },
    backUpNow: ({ own }) => backups.backUpNow(own),
    pickRestore: () => backups.pick(),
    unlockRestore: ({ text }) => backups.unlock(text),
    restore: ({ how }) => backups.restore(how),
    undoRestore: () => backups.undo(),
    importRestore: () => backups.importIt(),
    leaveRestore: () => {
      backups.leaveRestore()
      return ok(null)
    },
  }
}

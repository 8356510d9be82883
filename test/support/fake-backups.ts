// The bridge's twin: backups: where they go, how they went, and the way back. One file opens by "tide", one is not a backup.

import type { BackupsView, RestoreView } from '../../shared/backups'
import type { backupsCommands } from '../../shared/commands/backups'
import type { Bridge } from '../../shared/contract'
import { fail, ok } from '../../shared/result'

type Commands = keyof typeof backupsCommands

const start: BackupsView = {
  ...{
    automatic: false,
    hasKey: true,
    folder: null,
    last: null,
    failure: null,
    working: false,
    notice: null,
  },
}

const preview: RestoreView = {
  ...{ kind: 'open', name: 'tidelock-backup.json', savedAt: Date.UTC(2026, 10, 20), accounts: 3, trash: 1 },
  ...{ unreadable: 0, sameVault: true, counts: { new: 1, here: 2, 'only-here': 1 } },
  rows: [
    { issuer: 'Harbour', account: 'alice', place: 'new' },
    { issuer: 'Lighthouse', account: 'bob', place: 'only-here' },
    { issuer: 'GitHub', account: 'alice', place: 'here' },
    { issuer: 'GitLab', account: 'alice', place: 'here' },
  ],
}

export function createFakeBackups(tell: (view: BackupsView) => void): Pick<Bridge, Commands> {
  let view = start
  let picked = 0
  const change = (next: Partial<BackupsView>) => {
    view = { ...view, ...next }
    tell(view)
    return ok(view)
  }
  const nothing = async () => ok(null)
  const verified = { at: Date.now(), accounts: 47, byHand: false }
  return {
    backups: async () => ok(view),
    switchBackups: async ({ on }) =>
      change({ automatic: on, folder: view.folder ?? '/media/stick/codes', last: verified }),
    chooseBackupFolder: async () => change({ folder: '/media/other/codes', failure: null }),
    retryBackup: nothing,
    hushBackups: async () => {
      change({ notice: null })
      return ok(null)
    },
    backUpNow: async () => {
      change({ last: { ...verified, byHand: true } })
      return ok({ file: 'tidelock-backup.json', accounts: 47 })
    },
    pickRestore: async () => {
      picked += 1
      if (picked % 2 === 1) return ok({ kind: 'locked', name: 'tidelock-backup.json' })
      return ok({ kind: 'foreign', name: 'notes.txt', importable: false })
    },
    unlockRestore: async ({ text }) => (text === 'tide' ? ok(preview) : fail({ code: 'wrong-passphrase' })),
    restore: async ({ how }) =>
      ok({ how, added: 1, present: 2, onlyHere: 1, trashed: 1, accounts: 4, changed: true }),
    undoRestore: nothing,
    importRestore: nothing,
    leaveRestore: nothing,
  }
}

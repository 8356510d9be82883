// Backups: where they go, how they went, and the way back. No command takes a path: folders and files are picked in main.

import * as v from 'valibot'
import type { BackupsView, RestoreReport, RestoreView } from '../backups'
import { command, nothing, passphrase, proof } from './command'

export const backupsCommands = {
  backups: command<BackupsView>()(nothing, 'open'),
  /** Asks for a folder where there is none yet, and makes the first backup. Faults: `backup-needs-key`. */
  switchBackups: command<BackupsView>()(v.strictObject({ on: v.boolean() }), 'open'),
  chooseBackupFolder: command<BackupsView>()(nothing, 'open'),
  /** Tries a failed one again at once. */
  retryBackup: command<null>()(nothing, 'open'),
  /** Puts the remark about them away. */
  hushBackups: command<null>()(nothing, 'open'),
  /**
   * By hand, into a file of the person's choice; null = they changed their mind. A password of its own gives the whole vault
   * to who knows it, so it takes a proof. Faults: `backup-needs-key`.
   */
  backUpNow: command<{ readonly file: string; readonly accounts: number } | null>()(
    v.strictObject({ own: v.nullable(v.strictObject({ password: passphrase, proof })) }),
    'open',
  ),
  /** Lets the person pick a file; null = they changed their mind. */
  pickRestore: command<RestoreView | null>()(nothing, 'open'),
  /** By a passphrase or recovery key. */
  unlockRestore: command<RestoreView>()(v.strictObject({ text: passphrase }), 'open'),
  restore: command<RestoreReport>()(v.strictObject({ how: v.picklist(['merge', 'replace']) }), 'open'),
  /** Exactly what was there before; `changed-elsewhere` once anything else was saved. */
  undoRestore: command<null>()(nothing, 'open'),
  /** Hands the chosen file to the import. */
  importRestore: command<null>()(nothing, 'open'),
  /** Forgets the chosen file. */
  leaveRestore: command<null>()(nothing, 'open'),
} as const

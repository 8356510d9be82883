// What goes into the vault and out of it as a whole: imports, backups, restoring. Each change is one save.

import type { Fault } from '../../shared/errors'
import type { OnDuplicate } from '../../shared/importing'
import { fail, type Result } from '../../shared/result'
import { secretsOf } from './account'
import { type BackupHow, openOwnBackup, sealBackup } from './backing-up'
import type { Change } from './changes'
import type { Contents } from './contents'
import type { Door } from './door'
import { type ImportBatch, type Imported, importing, ownedBatch, undoingImport } from './importing'
import type { Done, VaultParts } from './parts'
import { merging, type Restored, replacingAll } from './restoring'
import type { Secret } from './secret'

export interface InOut {
  /** All of it in one save. The rows' bytes are copied. */
  importAccounts(batches: readonly ImportBatch[], onDuplicate: OnDuplicate): Promise<Result<Imported, Fault>>
  undoImport(done: Imported): Done
  /** Aegis' groups, as they stand in the file. */
  groups(): readonly unknown[]
  /** The bytes of a backup; see `sealBackup` for its faults. */
  backup(how: BackupHow): Promise<Result<Uint8Array, Fault>>
  /** Opens a backup that was sealed under this vault's own key; null = it was not. The caller wipes the contents. */
  openOwnBackup(bytes: Uint8Array): Result<Contents | null, Fault>
  /** Takes the backup's secrets over: the caller must not use or wipe them afterwards. */
  restoreBackup(backup: Contents, how: 'merge' | 'replace'): Promise<Result<Restored, Fault>>
}

type Changed = <T>(change: Change<T>) => Promise<Result<T, Fault>>

export function inOut(parts: VaultParts, door: Door, changed: Changed): InOut {
  const { random, clock } = parts
  const newId = () => random.uuid()
  return {
    importAccounts: async (batches, onDuplicate) => {
      const owned = batches.map((batch) => ownedBatch(batch, newId, clock.now()))
      const done = await changed(importing(owned, onDuplicate))
      const outcomes = done.ok ? done.value.outcomes : []
      owned.forEach(({ accounts }, batch) => {
        accounts.forEach(({ secret, pin }, row) => {
          const outcome = outcomes[batch]?.[row]
          if (outcome !== 'added') secret.wipe()
          if (outcome !== 'added' && outcome !== 'replaced') pin?.wipe()
        })
      })
      return done
    },

    groups: () => door.session()?.contents().groups ?? [],
    undoImport: (done) => changed(undoingImport(done)),

    backup: async (how) => {
      const session = door.session()
      return session === null ? fail({ code: 'locked' }) : sealBackup(parts, session, how, door.whileOpen())
    },

    openOwnBackup: (bytes) => {
      const session = door.session()
      return session === null ? fail({ code: 'locked' }) : openOwnBackup(session, bytes)
    },

    restoreBackup: async (backup, how) => {
      const done = await changed(how === 'merge' ? merging(backup, newId) : replacingAll(backup))
      const used = door.session()?.contents()
      const kept = new Set(used === undefined ? [] : secretsIn(used))
      for (const secret of secretsIn(backup)) if (!kept.has(secret)) secret.wipe()
      return done
    },
  }
}

function secretsIn({ accounts, trash }: Contents): readonly Secret[] {
  const all = [...accounts, ...trash.map(({ account }) => account)]
  return all.flatMap(secretsOf)
}

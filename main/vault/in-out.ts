// What goes into the vault and out of it as a whole: imports, backups, restoring. Each change is one save.

import type { Fault } from '../../shared/errors'
import type { OnDuplicate } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import { secretsOf } from './account'
import { type BackupHow, openBackup, openOwnBackup, sealBackup } from './backing-up'
import type { Change } from './changes'
import { type Contents, wipeContents } from './contents'
import type { Door } from './door'
import { type ImportBatch, type Imported, importing, ownedBatch, undoingImport } from './importing'
import type { Done, VaultParts } from './parts'
import { merging, puttingBack, type Restored, replacingAll } from './restoring'
import type { Secret } from './secret'
import { copyContents, verifyBackup, verifyContents } from './verifying'

export interface InOut {
  /** All of it in one save. The rows' bytes are copied. */
  importAccounts(batches: readonly ImportBatch[], onDuplicate: OnDuplicate): Promise<Result<Imported, Fault>>
  undoImport(done: Imported): Done
  /** Aegis' groups, as they stand in the file. */
  groups(): readonly unknown[]
  /** The bytes of a backup; see `sealBackup` for its faults. */
  backup(how: BackupHow): Promise<Result<Uint8Array, Fault>>
  /** A backup of everything, for `verifyBackup`; else as `backup`. */
  sealWhole(passphrase: string | null): Promise<Result<SealedBackup, Fault>>
  /** A copy of all there is now, with secrets of its own; null while locked. The caller wipes it. */
  copy(): Contents | null
  /**
   * Compares a file, account by account, with what was sealed. `passphrase`: the one of its own, else null. See verifying.ts
   * for its faults.
   */
  verifyBackup(bytes: Uint8Array, made: Contents, passphrase: string | null): Promise<Result<null, Fault>>
  /** Which vault this is, and which save of it; null while locked. */
  identity(): Identity | null
  /** Opens a backup that was sealed under this vault's own key; null = it was not. The caller wipes the contents. */
  openOwnBackup(bytes: Uint8Array): Result<Contents | null, Fault>
  /** Takes the backup's secrets over: the caller must not use or wipe them afterwards. */
  restoreBackup(backup: Contents, how: 'merge' | 'replace'): Promise<Result<Restored, Fault>>
  /** Exactly what was there before the last restoring; `changed-elsewhere` when anything was saved since. */
  undoRestore(): Done
}

export interface Identity {
  readonly vaultId: string
  readonly generation: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

export interface SealedBackup {
  readonly bytes: Uint8Array
  /** What was sealed; the caller wipes it. */
  readonly made: Contents
}

type Changed = <T>(change: Change<T>) => Promise<Result<T, Fault>>

export function inOut(parts: VaultParts, door: Door, changed: Changed): InOut {
  const { random, clock } = parts
  const newId = () => random.uuid()
  const pause = () => new Promise<void>((resume) => void clock.after(0, resume))
  let undo: { readonly before: Contents; readonly generation: number } | null = null
  const forgetUndo = () => {
    if (undo !== null) wipeContents(undo.before)
    undo = null
  }

  const restore = async (backup: Contents, how: 'merge' | 'replace') => {
    let before: Contents | null = null
    const change = how === 'merge' ? merging(backup, newId) : replacingAll(backup)
    const done = await changed((contents) => {
      if (before !== null) wipeContents(before)
      before = copyContents(contents)
      return change(contents)
    })
    const now = door.session()?.contents()
    // Assigned in the callback above, which TypeScript cannot see.
    const copy = before as Contents | null
    if (copy === null) return done
    forgetUndo()
    if (!done.ok || now === undefined || now.generation === copy.generation) wipeContents(copy)
    else {
      undo = { before: copy, generation: now.generation }
      door.whileOpen().addEventListener('abort', forgetUndo, { once: true })
    }
    return done
  }

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

    sealWhole: async (passphrase) => {
      const session = door.session()
      if (session === null) return fail({ code: 'locked' })
      const whole = { passphrase, only: null }
      let made: Contents | null = null
      const sealed = await sealBackup(parts, session, whole, door.whileOpen(), (contents) => {
        made = copyContents(contents)
      })
      if (!sealed.ok) return sealed
      return made === null ? fail({ code: 'unexpected' }) : ok({ bytes: sealed.value, made })
    },

    identity: () => {
      const { vaultId = null, generation = 0, savedAt = 0 } = door.session()?.contents() ?? {}
      return vaultId === null ? null : { vaultId, generation, savedAt }
    },

    copy: () => {
      const session = door.session()
      return session === null ? null : copyContents(session.contents())
    },

    verifyBackup: async (bytes, made, passphrase) => {
      const session = door.session()
      if (session === null) return fail({ code: 'locked' })
      if (passphrase === null) return verifyBackup(session, bytes, made, pause)
      const opened = await openBackup(parts.kdf, bytes, passphrase, door.whileOpen())
      return opened.ok ? verifyContents(opened.value, made, pause) : opened
    },

    undoRestore: async () => {
      if (undo === null) return fail({ code: 'bad-request' })
      const { before, generation } = undo
      const done = await changed(puttingBack(before, generation))
      const used = door.session()?.contents()
      // What was put back is the vault's own now; nothing else of the copy is needed.
      if (done.ok || used === undefined || used.generation !== generation) undo = null
      if (!done.ok && undo === null) wipeContents(before)
      return done
    },

    openOwnBackup: (bytes) => {
      const session = door.session()
      return session === null ? fail({ code: 'locked' }) : openOwnBackup(session, bytes)
    },

    restoreBackup: async (backup, how) => {
      const done = await restore(backup, how)
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

// A backup into a file that the person names: under the vault's own keys, or a password for this file alone. Read back by
// its name and compared before it is said to be made.

import { dirname } from 'node:path'
import type { Proof } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import { questions, windowText } from '../../shared/messages/window'
import { fail, ok, type Result } from '../../shared/result'
import type { Clock, Dialogs, Files, Random } from '../platform/platform'
import type { Prover } from '../prover'
import { saveFile } from '../save-file'
import { wipeContents } from '../vault/contents'
import { maxVaultBytes } from '../vault/file'
import type { Vault } from '../vault/vault'
import { backupName } from './names'

export interface ByHandParts {
  readonly vault: Pick<Vault, 'sealWhole' | 'verifyBackup' | 'slots'>
  readonly files: Files
  readonly random: Random
  readonly clock: Clock
  readonly dialogs: Dialogs
  readonly prover: Prover
  /** Which no backup may replace. */
  readonly vaultFile: string
}

/** null: the person changed their mind. */
export async function backUpByHand(
  parts: ByHandParts,
  own: { readonly password: string; readonly proof: Proof } | null,
): Promise<Result<{ readonly file: string; readonly accounts: number } | null, Fault>> {
  const { vault, dialogs, clock } = parts
  if (own === null && !vault.slots().some(({ kind }) => kind !== 'keychain')) {
    return fail({ code: 'backup-needs-key' })
  }
  const proved = own === null ? ok(null) : await parts.prover.prove(own.proof, questions.backUp())
  if (!proved.ok) return proved
  const suggested = { name: backupName(clock.now()), extension: 'json', kind: windowText.backup.kind }
  const path = await dialogs.saveFile(suggested)
  if (path === null) return ok(null)
  if (path === parts.vaultFile) return fail({ code: 'not-allowed' })
  // A person may have left the dialog open for an hour; sealing answers `locked` then.
  const sealed = await vault.sealWhole(own?.password ?? null)
  if (!sealed.ok) return sealed
  const { bytes, made } = sealed.value
  try {
    const saved = await saveFile(parts, path, bytes)
    if (!saved.ok) return saved
    await parts.files.syncFolder(dirname(path))
    const read = await parts.files.read(path, maxVaultBytes)
    if (!read.ok || read.value === null) return fail({ code: 'backup-not-verified' })
    const same = await vault.verifyBackup(read.value, made, own?.password ?? null)
    if (!same.ok) return fail({ code: same.error.code === 'locked' ? 'locked' : 'backup-not-verified' })
    return ok({ file: saved.value, accounts: made.accounts.length })
  } finally {
    wipeContents(made)
  }
}

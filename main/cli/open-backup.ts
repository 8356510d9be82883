// A backup file to what it holds: by the vault's own key where that fits, else by a passphrase or recovery key.

import type { Fault } from '../../shared/errors'
import { inOutText } from '../../shared/messages/cli-in-out'
import { fail, ok, type Result } from '../../shared/result'
import { openBackup } from '../vault/backing-up'
import type { Contents } from '../vault/contents'
import { maxVaultBytes } from '../vault/file'
import type { Vault } from '../vault/vault'
import { type CommandContext, exit, exitOf } from './command'
import { readSecretInput } from './inputs'
import { type Refusal, refusal } from './outcome'
import { askPassword } from './passwords'
import { printable } from './query'
import { faultLine } from './texts'

export interface OpenedBackup {
  readonly contents: Contents
  /** It opened by the key of the vault that is open here, so the passphrase of that vault opens it. */
  readonly byVaultKey: boolean
}

/** `vault`: the one that is open, or null. Wiping the contents is up to the caller. */
export async function readBackup(
  context: CommandContext,
  file: string,
  vault: Vault | null,
): Promise<Result<OpenedBackup, Refusal>> {
  const name = printable(file)
  const bytes = await context.terminal.readFile(file, maxVaultBytes)
  if (bytes === null) return fail(refusal(`${name}: ${inOutText.fileUnreadable}`))
  const refused = (fault: Fault) => fail(refusal(`${name}: ${sentence(fault)}`, exitOf(fault)))

  const password = await readSecretInput(context, 'password')
  if (!password.ok) return password
  if (password.value === null && vault !== null) {
    const own = vault.openOwnBackup(bytes)
    if (!own.ok) return refused(own.error)
    if (own.value !== null) return ok({ contents: own.value, byVaultKey: true })
  }
  const given = password.value ?? (await context.givenPassphrase())
  if (typeof given === 'number') return fail(refusal('', given))
  const text = given === null ? await askPassword(context, inOutText.askFilePassword(name)) : ok(given)
  if (!text.ok) return text
  if (text.value === null) return fail(refusal(`${name}: ${inOutText.passphraseNeeded}`, exit.locked))
  const opened = await openBackup(context.kdf, bytes, text.value, new AbortController().signal)
  return opened.ok ? ok({ contents: opened.value, byVaultKey: false }) : refused(opened.error)
}

function sentence(fault: Fault): string {
  if (fault.code === 'wrong-passphrase' || fault.code === 'wrong-recovery-key')
    return inOutText.backupWrongPassphrase
  return fault.code === 'slot-missing' ? inOutText.backupNoText : faultLine(fault)
}

/** Whether there is a vault to open at all; a preview or a proof needs none. */
export async function vaultIfThere(context: CommandContext): Promise<Vault | null | number> {
  return (await context.files.info(context.place.vault)) === null ? null : context.openVault()
}

// `backup [FILE]`: everything, encrypted, in a file of its own. `backup verify FILE`: the proof that it opens, with its
// accounts counted and their codes compared with the vault's.

import { resolve } from 'node:path'
import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { backupName } from '../backups/names'
import { codeAtStep } from '../otp'
import { type Account, withToken } from '../vault/account'
import { type Contents, wipeContents } from '../vault/contents'
import { maxVaultBytes } from '../vault/file'
import type { Vault } from '../vault/vault'
import { type CliCommand, type CommandContext, type ExitStatus, exit } from './command'
import { readSecretInput, secretOptions } from './inputs'
import { readBackup, vaultIfThere } from './open-backup'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'
import { forceOption, mayWrite, writeOutputFile } from './output-file'
import { printable } from './query'

export const backup: CliCommand = {
  name: 'backup',
  usage: '[FILE] | verify FILE',
  summary: () => helpText.backup.summary,
  options: {
    ...secretOptions('password', {
      input: () => helpText.secrets.backupPassword,
      file: () => helpText.secrets.backupPasswordFile,
    }),
    force: forceOption,
  },
  subwords: ['verify'],
  takesFiles: true,
  examples: [
    { line: 'backup /media/stick/tidelock.json', does: () => helpText.backup.exampleMake },
    { line: 'backup verify /media/stick/tidelock.json', does: () => helpText.backup.exampleVerify },
  ],
  run: async (context) => {
    const [first, second, ...rest] = context.words
    if (rest.length > 0 || (second !== undefined && first !== 'verify')) {
      return refuse(context, refusal(inOutText.backupSubwords))
    }
    if (first !== 'verify') return make(context, first ?? backupName(context.clock.now()))
    return second === undefined ? refuse(context, refusal(inOutText.oneFile)) : verify(context, second)
  },
}

async function make(context: CommandContext, file: string): Promise<ExitStatus> {
  const may = await mayWrite(context, file, 'FILE')
  if (!may.ok) return refuse(context, may.error)
  const password = await readSecretInput(context, 'password')
  if (!password.ok) return refuse(context, password.error)
  const vault = await context.openVault()
  if (typeof vault === 'number') return vault
  const sealed = await vault.sealWhole(password.value)
  if (!sealed.ok) {
    const noKey = sealed.error.code === 'slot-missing'
    return refuse(context, noKey ? refusal(inOutText.backupNeedsPassphrase) : refusalOf(sealed.error))
  }
  const { bytes, made } = sealed.value
  const { accounts, trash } = countsOf(made)
  const written = await writeOutputFile(context, file, bytes, 'FILE')
  // By name from the disk, and all the way: that is what a person will do with it one day.
  const read = written.ok ? await context.files.read(resolve(file), maxVaultBytes) : written
  const proved =
    read.ok && read.value !== null ? await vault.verifyBackup(read.value, made, password.value) : null
  wipeContents(made)
  if (!written.ok) return refuse(context, written.error)
  if (proved === null || !proved.ok) {
    await context.files.remove(file)
    return refuse(context, refusal(inOutText.notVerified))
  }
  await remember(context, vault, accounts)
  if (context.json) writeDocument(context, { file, accounts, trash, verified: true })
  else context.terminal.write(`${inOutText.backedUp(printable(file), accounts, trash)}\n`)
  return exit.done
}

/** For the window's reminder and the doctor. */
async function remember(context: CommandContext, vault: Vault, accounts: number): Promise<void> {
  const settings = await context.settings()
  const vaultId = vault.identity()?.vaultId
  if (vaultId === undefined) return
  const record = settings.backups(vaultId)
  settings.rememberBackups(vaultId, { ...record, byHand: { at: context.clock.now(), accounts } })
}

async function verify(context: CommandContext, file: string): Promise<ExitStatus> {
  const vault = await vaultIfThere(context)
  if (typeof vault === 'number') return vault as ExitStatus // openVault's own
  const opened = await readBackup(context, file, vault)
  if (!opened.ok) return refuse(context, opened.error)
  const { contents, byVaultKey } = opened.value
  const { accounts, trash } = countsOf(contents)
  const compared = vault === null ? null : compareCodes(contents.accounts, vault.accounts())
  const unreadable = contents.setAside.length
  wipeContents(contents)
  if (context.json) {
    const codes =
      compared === null
        ? null
        : { same: compared.same, not_in_vault: compared.other, not_in_backup: compared.missing }
    writeDocument(context, { file, opens: true, accounts, trash, unreadable, codes })
    return exit.done
  }
  const { terminal } = context
  terminal.write(`${inOutText.verified(accounts, trash)}\n`)
  if (byVaultKey) terminal.write(`${inOutText.byVaultKey}\n`)
  if (unreadable > 0) terminal.write(`${inOutText.unreadableInside(unreadable)}\n`)
  if (compared !== null) {
    const { same, other, missing } = compared
    const all = other === 0 && missing === 0
    terminal.write(`${all ? inOutText.codesSame(same) : inOutText.codesDiffer(same, other, missing)}\n`)
  }
  return exit.done
}

function countsOf({ accounts, trash }: Contents) {
  return { accounts: accounts.length, trash: trash.length }
}

/** Any step serves; a code of a fixed one gives nothing away about now. */
const testStep = 37_037_036

function compareCodes(inBackup: readonly Account[], inVault: readonly Account[]) {
  const codes = (accounts: readonly Account[]) =>
    new Map(accounts.map((account) => [account.id, testCode(account)]))
  const [theirs, ours] = [codes(inBackup), codes(inVault)]
  const same = [...theirs].filter(([id, code]) => ours.get(id) === code).length
  return { same, other: theirs.size - same, missing: [...ours.keys()].filter((id) => !theirs.has(id)).length }
}

function testCode(account: Account): string {
  const made = withToken(account, (token) => codeAtStep(token, testStep))
  return made.ok ? made.value : made.error.code
}

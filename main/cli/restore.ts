// `restore FILE`: a backup back into the vault, trash included. Merges unless told to replace, and shows with --dry-run
// what it would do.

import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { emptyContents, wipeContents } from '../vault/contents'
import { merging, type Restored, replacingAll } from '../vault/restoring'
import { type CliCommand, type CommandContext, exit } from './command'
import { secretOptions } from './inputs'
import { readBackup, vaultIfThere } from './open-backup'
import { refusal, refusalOf, refuse, writeDocument } from './outcome'

export const restore: CliCommand = {
  name: 'restore',
  usage: 'FILE',
  summary: () => helpText.restore.summary,
  options: {
    replace: { type: 'boolean', help: () => helpText.restore.replace },
    ...secretOptions('password', {
      input: () => helpText.secrets.restorePassword,
      file: () => helpText.secrets.restorePasswordFile,
    }),
    'dry-run': { type: 'boolean', help: () => helpText.restore.dryRun },
  },
  takesFiles: true,
  examples: [
    { line: 'restore tidelock-backup.json --dry-run', does: () => helpText.restore.exampleDry },
    {
      line: 'restore tidelock-backup.json --password-file old.pass',
      does: () => helpText.restore.exampleOlder,
    },
  ],
  run: async (context) => {
    const [file, ...rest] = context.words
    if (file === undefined || rest.length > 0) return refuse(context, refusal(inOutText.oneFile))
    const dryRun = context.options['dry-run'] === true
    const there = await vaultIfThere(context)
    if (typeof there === 'number') return there as typeof exit.done // openVault's own status
    const opened = await readBackup(context, file, there)
    if (!opened.ok) return refuse(context, opened.error)
    const { contents } = opened.value
    const how = context.options['replace'] === true ? 'replace' : 'merge'
    const accounts = contents.accounts.length
    if (dryRun) {
      const newId = () => context.random.uuid()
      const now = {
        ...emptyContents(newId(), 0),
        accounts: there?.accounts() ?? [],
        trash: there?.trash() ?? [],
      }
      const planned = (how === 'merge' ? merging(contents, newId) : replacingAll(contents))(now)
      wipeContents(contents)
      if (!planned.ok) return refuse(context, refusalOf(planned.error))
      report(context, { ...planned.value.value, accounts }, how, dryRun)
      return exit.done
    }
    const vault = there ?? (await context.openVault({ toStore: true }))
    if (typeof vault === 'number') return vault
    const done = await vault.restoreBackup(contents, how)
    if (!done.ok) return refuse(context, refusalOf(done.error))
    report(context, { ...done.value, accounts }, how, dryRun)
    return exit.done
  },
}

function report(
  context: CommandContext,
  { added, present, onlyHere, trashed, accounts }: Restored & { readonly accounts: number },
  how: 'merge' | 'replace',
  dryRun: boolean,
): void {
  if (context.json) {
    const document = {
      in_backup: accounts,
      restored: added,
      already_there: present,
      only_in_vault: onlyHere,
      trashed,
    }
    writeDocument(context, { ...document, replaced: how === 'replace', dry_run: dryRun })
    return
  }
  const line =
    how === 'merge'
      ? inOutText.restored(added, present, onlyHere, dryRun)
      : inOutText.replaced(accounts, onlyHere, dryRun)
  context.terminal.write(`${line}\n${dryRun ? `${inOutText.nothingStored}\n` : ''}`)
}

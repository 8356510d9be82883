// `export FILE`: accounts for other programs and for safe keeping. What cannot travel is named; what was written is read
// back before it is called done; plain files need --plain.

import { inOutText } from '../../shared/messages/cli-in-out'
import { fail, ok, type Result } from '../../shared/result'
import { type Exported, type Exporter, exporters } from '../exporters'
import { qrPng, qrSvg } from '../qr'
import type { Account } from '../vault/account'
import type { Vault } from '../vault/vault'
import { backupReadsBack, readsBack, type WrittenFile } from './check-export'
import { type CliCommand, type CommandContext, exit } from './command'
import { readSecretInput, secretOptions } from './inputs'
import { type Refusal, refusal, refusalOf, refuse, writeDocument } from './outcome'
import { forceOption, mayWrite, writeOutputFile } from './output-file'
import { matching, printable } from './query'
import { cliText } from './texts'

const names = exporters.map(({ name }) => name)
const fileWord = 'FILE'

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'FILE --format FORMAT',
  summary: 'writes accounts for other programs or for safe keeping',
  options: {
    format: { type: 'string', oneOf: names, help: 'what to write' },
    select: { type: 'string', value: 'QUERY', help: 'only the accounts that match' },
    plain: { type: 'boolean', help: 'yes, not encrypted: whoever gets the file has the accounts' },
    ...secretOptions('password', 'the password that will open the file'),
    force: forceOption,
  },
  takesFiles: true,
  examples: [
    { line: 'export backup.json --format backup --password-file backup.pass', does: 'an encrypted backup' },
    {
      line: 'export phone.png --format migration-qr --plain --select work',
      does: 'QR codes for Google Authenticator',
    },
  ],
  run: async (context) => {
    const asked = await readAsked(context)
    if (!asked.ok) return refuse(context, asked.error)
    const vault = await context.openVault()
    if (typeof vault === 'number') return vault
    const select = context.options['select']
    const accounts = typeof select === 'string' ? matching(vault.accounts(), select) : vault.accounts()
    if (accounts.length === 0) return refuse(context, refusal(cliText.nothingFound, exit.noMatch))
    const { exporter } = asked.value
    const exported = await exporter.write(partsOf(context, vault, asked.value, accounts))
    if (!exported.ok) {
      const noKey = exported.error.code === 'slot-missing'
      return refuse(context, noKey ? refusal(inOutText.backupNeedsPassphrase) : refusalOf(exported.error))
    }
    if (exported.value.written.length === 0) {
      return refuse(context, refusal(inOutText.nothingToWrite, exit.noMatch))
    }
    const written = await writeAll(context, vault, asked.value, exported.value)
    if (!written.ok) return refuse(context, written.error)
    report(context, asked.value, exported.value, written.value)
    return exit.done
  },
}

interface Asked {
  readonly file: string
  readonly exporter: Exporter
  /** null = plain, or under the vault's own passphrase. */
  readonly password: string | null
}

/** Everything that can be refused before the vault is opened. */
async function readAsked(context: CommandContext): Promise<Result<Asked, Refusal>> {
  const { words, options } = context
  const [file] = words
  if (file === undefined || words.length > 1) return fail(refusal(inOutText.oneFile))
  const exporter = exporters.find(({ name }) => name === options['format'])
  if (exporter === undefined) return fail(refusal(inOutText.formatMissing(names)))
  const password = await readSecretInput(context, 'password')
  if (!password.ok) return password
  if (password.value === '') return fail(refusal(inOutText.passwordEmpty))
  const plain = options['plain'] === true
  if (plain && password.value !== null) return fail(refusal(inOutText.plainOrPassword))
  if (exporter.sealed === 'always' && plain) return fail(refusal(inOutText.exportNotPlain(exporter.label)))
  if (exporter.sealed === 'never' && password.value !== null) {
    return fail(refusal(inOutText.exportNoPassword(exporter.label)))
  }
  if (exporter.sealed === 'never' && !plain) return fail(refusal(inOutText.exportNeedsPlain(exporter.label)))
  if (exporter.sealed === 'optional' && !plain && password.value === null) {
    return fail(refusal(inOutText.exportNeedsPassword))
  }
  const may = await mayWrite(context, file, fileWord)
  if (!may.ok) return may
  return ok({ file, exporter, password: password.value })
}

function partsOf(context: CommandContext, vault: Vault, { password }: Asked, accounts: readonly Account[]) {
  const { random, kdf, options } = context
  const only = options['select'] === undefined ? null : accounts.map(({ id }) => id)
  return {
    ...{ accounts, groups: vault.groups(), password, random, kdf },
    sealBackup: (passphrase: string | null) => vault.backup({ passphrase, only }),
    drawPng: (text: string) => qrPng(text, 1024),
    drawSvg: (text: string) => qrSvg(text),
  }
}

/** All or none: when one does not read back, those written before are taken away again. */
async function writeAll(
  context: CommandContext,
  vault: Vault,
  { file, exporter, password }: Asked,
  exported: Exported,
): Promise<Result<readonly WrittenFile[], Refusal>> {
  const wanted = exported.files.map(({ part, bytes }) => ({ path: numbered(file, part), bytes }))
  for (const { path } of wanted) {
    const may = await mayWrite(context, path, fileWord)
    if (!may.ok) return may
  }
  const done: WrittenFile[] = []
  const undo = async () => {
    for (const { path } of done) await context.files.remove(path)
  }
  for (const one of wanted) {
    const written = await writeOutputFile(context, one.path, one.bytes, fileWord)
    if (!written.ok) {
      await undo()
      return written
    }
    done.push(one)
  }
  const [first] = done
  const good =
    exporter.sealed === 'always' && first !== undefined
      ? await backupReadsBack(context, vault, first, { password, accounts: exported.written })
      : await readsBack(context, { exporter, exported }, done, password)
  if (good) return ok(done)
  await undo()
  return fail(refusal(inOutText.notVerified))
}

/** phone.png, phone-2.png … */
function numbered(file: string, part: number | null): string {
  if (part === null) return file
  const dot = file.lastIndexOf('.')
  const at = dot > file.lastIndexOf('/') + 1 ? dot : file.length
  return `${file.slice(0, at)}-${part}${file.slice(at)}`
}

function nameOf({ issuer, account, id }: Account): string {
  const name = [issuer, account].filter((part) => part !== '').join(': ')
  return printable(name === '' ? id : name)
}

function report(
  context: CommandContext,
  { exporter }: Asked,
  exported: Exported,
  written: readonly WrittenFile[],
) {
  const { terminal, json } = context
  const { leftOut, lost } = exported
  if (json) {
    writeDocument(context, {
      format: exporter.name,
      files: written.map(({ path }) => path),
      exported: exported.written.length,
      left_out: leftOut.map(({ account, why }) => ({ id: account.id, reason: why })),
      losses: lost.map(({ account, parts }) => ({ id: account.id, lost: parts })),
    })
    return
  }
  for (const { account, why } of leftOut) terminal.write(`${inOutText.leftOut(nameOf(account), why)}\n`)
  for (const { account, parts } of lost) terminal.write(`${inOutText.lost(nameOf(account), parts)}\n`)
  for (const { path } of written) terminal.write(`${printable(path)}\n`)
  terminal.write(`${inOutText.exported(exported.written.length, written.length)}\n`)
  if (context.options['plain'] === true) terminal.write(`${inOutText.plainWarning}\n`)
}

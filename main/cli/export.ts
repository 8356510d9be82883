// `export FILE`: accounts for other programs and for safe keeping. What cannot travel is named; what was written is read
// back before it is called done; plain files need --plain.

import { dirname, resolve } from 'node:path'
import type { Fault } from '../../shared/errors'
import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { listOf } from '../../shared/messages/locale'
import { fail, ok, type Result } from '../../shared/result'
import { type Exported, type Exporter, exporters } from '../exporters'
import { writeExport } from '../exporting/write-export'
import type { Account } from '../vault/account'
import { type CliCommand, type CommandContext, exit } from './command'
import { readSecretInput, secretOptions } from './inputs'
import { type Refusal, refusal, refusalOf, refuse, writeDocument } from './outcome'
import { forced, forceOption, mayWrite } from './output-file'
import { matching, printable } from './query'
import { cliText, faultLine } from './texts'

const names = exporters.map(({ name }) => name)
const fileWord = 'FILE'

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'FILE --format FORMAT',
  summary: () => helpText.export.summary,
  options: {
    format: { type: 'string', oneOf: names, help: () => helpText.export.format },
    select: { type: 'string', value: 'QUERY', help: () => helpText.export.select },
    plain: { type: 'boolean', help: () => helpText.export.plain },
    ...secretOptions('password', {
      input: () => helpText.secrets.exportPassword,
      file: () => helpText.secrets.exportPasswordFile,
    }),
    force: forceOption,
  },
  takesFiles: true,
  examples: [
    {
      line: 'export backup.json --format backup --password-file backup.pass',
      does: () => helpText.export.exampleBackup,
    },
    {
      line: 'export phone.png --format migration-qr --plain --select work',
      does: () => helpText.export.exampleGoogle,
    },
  ],
  run: async (context) => {
    const asked = await readAsked(context)
    if (!asked.ok) return refuse(context, asked.error)
    const vault = await context.openVault()
    if (typeof vault === 'number') return vault
    const select = context.options['select']
    const accounts = typeof select === 'string' ? matching(vault, select) : vault.accounts()
    if (accounts.length === 0) return refuse(context, refusal(cliText.nothingFound, exit.noMatch))
    const { file, exporter, password } = asked.value
    const written = await writeExport(
      context,
      vault,
      { exporter, accounts, everything: select === undefined, password, turn: async () => true },
      { path: file, replaces: { one: forced(context), several: forced(context) } },
    )
    if (!written.ok) return refuse(context, refusalFor(written.error))
    const { exported, paths } = written.value
    report(context, asked.value, exported, paths)
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
  if (exporter === undefined) return fail(refusal(inOutText.formatMissing(names.join(', '))))
  const label = helpText.export.labels[exporter.name]
  const password = await readSecretInput(context, 'password')
  if (!password.ok) return password
  if (password.value === '') return fail(refusal(inOutText.passwordEmpty))
  const plain = options['plain'] === true
  if (plain && password.value !== null) return fail(refusal(inOutText.plainOrPassword))
  if (exporter.sealed === 'always' && plain) return fail(refusal(inOutText.exportNotPlain(label)))
  if (exporter.sealed === 'never' && password.value !== null) {
    return fail(refusal(inOutText.exportNoPassword(label)))
  }
  if (exporter.sealed === 'never' && !plain) return fail(refusal(inOutText.exportNeedsPlain(label)))
  if (exporter.sealed === 'optional' && !plain && password.value === null) {
    return fail(refusal(inOutText.exportNeedsPassword))
  }
  const may = await mayWrite(context, file, fileWord)
  if (!may.ok) return may
  const folder = await context.files.info(dirname(resolve(file)))
  if (folder === null) return fail(refusal(cliText.noFolder(fileWord)))
  return ok({ file, exporter, password: password.value })
}

/** A fault's own sentence, but where the command line has another way out, or another status. */
function refusalFor(fault: Fault): Refusal {
  switch (fault.code) {
    case 'slot-missing':
      return refusal(inOutText.backupNeedsPassphrase)
    case 'nothing-to-export':
      return refusal(faultLine(fault), exit.noMatch)
    case 'file-exists':
      return refusal(cliText.fileExists(fileWord))
    default:
      return refusalOf(fault)
  }
}

function nameOf({ issuer, account, id }: Account): string {
  const name = [issuer, account].filter((part) => part !== '').join(': ')
  return printable(name === '' ? id : name)
}

function report(context: CommandContext, { exporter }: Asked, exported: Exported, paths: readonly string[]) {
  const { terminal, json } = context
  const { leftOut, lost } = exported
  if (json) {
    writeDocument(context, {
      format: exporter.name,
      files: paths,
      exported: exported.written.length,
      left_out: leftOut.map(({ account, why }) => ({ id: account.id, reason: why })),
      losses: lost.map(({ account, parts }) => ({ id: account.id, lost: parts })),
    })
    return
  }
  for (const { account, why } of leftOut) terminal.write(`${inOutText.leftOut[why](nameOf(account))}\n`)
  for (const { account, parts } of lost)
    terminal.write(
      `${inOutText.lost(nameOf(account), listOf(parts.map((part) => inOutText.lostPart[part])))}\n`,
    )
  for (const path of paths) terminal.write(`${printable(path)}\n`)
  terminal.write(`${inOutText.exported(exported.written.length, paths.length)}\n`)
  if (context.options['plain'] === true) terminal.write(`${inOutText.plainWarning}\n`)
}

// `import FILE…`: the accounts of other programs' exports, all files in one save. The closing line always adds up.

import { join } from 'node:path'
import { type OnDuplicate, onDuplicateWays } from '../../shared/importing'
import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { listOf } from '../../shared/messages/locale'
import { noExportLines, noExportWords } from '../../shared/messages/no-export'
import { fail, ok, type Result } from '../../shared/result'
import { type IncompleteBatch, incompleteBatches } from '../importers/batches'
import { formatLabel, importFormats, qrCodes } from '../importers/formats'
import { type ColumnWords, readColumnWords } from './columns'
import { type CliCommand, type CommandContext, type ExitStatus, exit } from './command'
import { readSecretInput, secretOptions } from './inputs'
import { type Refusal, refusal, refuse, writeDocument } from './outcome'
import { printable } from './query'
import { type FileRead, readImport } from './read-import'
import { type TakenFile, takeIn } from './take-in'
import { cliText } from './texts'

export const importCommand: CliCommand = {
  name: 'import',
  usage: 'FILE… | DIR…',
  summary: () => helpText.import.summary,
  options: {
    format: {
      type: 'string',
      oneOf: ['auto', ...importFormats.map(({ name }) => name)],
      help: () => helpText.import.format,
    },
    columns: {
      type: 'string',
      value: 'secret=NAME,…',
      help: () => helpText.import.columns,
    },
    ...secretOptions('password', {
      input: () => helpText.secrets.importPassword,
      file: () => helpText.secrets.importPasswordFile,
    }),
    'on-duplicate': {
      type: 'string',
      oneOf: onDuplicateWays,
      help: () => helpText.import.onDuplicate,
    },
    'dry-run': { type: 'boolean', help: () => helpText.import.dryRun },
  },
  takesFiles: true,
  examples: [
    {
      line: 'import aegis-export.json --password-file aegis.pass',
      does: () => helpText.import.exampleAegis,
    },
    {
      line: 'import google-1.png google-2.png --dry-run',
      does: () => helpText.import.exampleGoogle,
    },
  ],
  get notes() {
    return [
      { head: inOutText.formats, lines: [importFormats.map(({ name }) => name).join(', ')] },
      { head: noExportWords.title, lines: [...noExportLines(), noExportWords.advice] },
    ]
  },
  run: async (context) => {
    const { words, options } = context
    if (words.length === 0) return refuse(context, refusal(inOutText.filesMissing))
    const password = await readSecretInput(context, 'password')
    if (!password.ok) return refuse(context, password.error)
    const format =
      typeof options['format'] === 'string' && options['format'] !== 'auto' ? options['format'] : null
    const columns = columnWords(context)
    if (!columns.ok) return refuse(context, columns.error)
    const files = await filesOf(context, words)
    const reads: FileRead[] = []
    for (const [index, { path, fromFolder }] of files.entries()) {
      context.terminal.progress(inOutText.readingFile(index + 1, files.length))
      const read = await readImport(context, path, {
        ...{ format, password: password.value, columns: columns.value },
      })
      context.terminal.progress(null)
      if (read.ok) reads.push(read.value)
      // One file that cannot be opened ends it: better nothing than half of what was asked for. In a folder there may
      // be others beside the exports.
      else if (fromFolder && read.error.unknown) context.terminal.complain(read.error.line)
      else return refuse(context, read.error)
    }
    if (reads.length === 0) return refuse(context, refusal(inOutText.folderEmpty, exit.noMatch))
    const dryRun = options['dry-run'] === true
    const incomplete = incompleteBatches(reads.flatMap(({ read }) => read.parts))
    const rows = reads.reduce((sum, { read }) => sum + read.entries.length, 0)
    const onDuplicate =
      onDuplicateWays.find((way) => way === options['on-duplicate']) ?? ('skip' satisfies OnDuplicate)
    if (!dryRun) context.terminal.progress(inOutText.storing(rows))
    const taken = await takeIn(
      context,
      reads.map(({ read }) => read),
      { onDuplicate, dryRun },
    )
    context.terminal.progress(null)
    if (!taken.ok) return refuse(context, taken.error)
    report(context, { reads, taken: taken.value, incomplete, dryRun })
    if (rows > 0) return exit.done
    const any = taken.value.some(({ inFile }) => inFile > 0)
    return refuse(context, any ? refusal(inOutText.noneReadable) : refusal(inOutText.emptyFile, exit.noMatch))
  },
}

function columnWords({ options }: CommandContext): Result<ColumnWords | null, Refusal> {
  const given = options['columns']
  if (typeof given !== 'string') return ok(null)
  const words = readColumnWords(given)
  return words.ok ? words : fail(refusal(words.error))
}

/** Folders stand for the files in them, by name, without hidden ones and without folders. */
async function filesOf({ files }: CommandContext, words: readonly string[]) {
  const all = await Promise.all(
    words.map(async (word) => {
      const listed = await files.list(word)
      if (!listed.ok || listed.value.length === 0) return [{ path: word, fromFolder: false }]
      const names = listed.value.map(({ name }) => name).filter((name) => !name.startsWith('.'))
      const paths = names.sort().map((name) => join(word, name))
      const folders = await Promise.all(paths.map(async (path) => (await files.list(path)).ok))
      return paths.filter((_, index) => !folders[index]).map((path) => ({ path, fromFolder: true }))
    }),
  )
  return all.flat()
}

interface Report {
  readonly reads: readonly FileRead[]
  readonly taken: readonly TakenFile[]
  readonly incomplete: readonly IncompleteBatch[]
  readonly dryRun: boolean
}

function report(context: CommandContext, { reads, taken, incomplete, dryRun }: Report): ExitStatus {
  const { terminal } = context
  const rows = reads.map(({ read: _, ...read }, index) => ({ ...read, ...taken[index] }))
  if (context.json) {
    const files = rows.map(({ file, format, inFile = 0, imported = 0, skipped = [] }) => ({
      ...{ file, format, in_file: inFile, imported },
      skipped: skipped.map(({ row, reason }) => ({ row, reason })),
    }))
    writeDocument(context, { files, ...(incomplete.length > 0 ? { incomplete } : {}) })
    return exit.done
  }
  for (const { file, format, columns, inFile = 0, imported = 0, skipped = [] } of rows) {
    const sum = rows.length > 1 ? `: ${inOutText.inTheFile(inFile, imported, skipped.length, dryRun)}` : ''
    terminal.write(`${printable(file)} (${formatLabel(format === 'image' ? qrCodes : format)})${sum}\n`)
    if (columns !== null) terminal.write(`  ${columns}\n`)
    for (const { row, name, reason } of skipped)
      terminal.write(`  ${name === '' ? cliText.row(row, reason) : inOutText.row(row, name, reason)}\n`)
  }
  for (const { have, of, missing } of incomplete)
    terminal.write(`${inOutText.incomplete(have, of, listOf(missing.map(String)))}\n`)
  const sum = (pick: (file: TakenFile) => number) => taken.reduce((all, file) => all + pick(file), 0)
  const [all, imported, skipped] = [
    sum((f) => f.inFile),
    sum((f) => f.imported),
    sum((f) => f.skipped.length),
  ]
  const closing =
    rows.length === 1
      ? inOutText.inTheFile(all, imported, skipped, dryRun)
      : inOutText.inAllFiles(rows.length, all, imported, skipped, dryRun)
  terminal.write(`${closing}\n`)
  return exit.done
}

// `add IMAGE…|-`: adds what it finds in images, or in the links on standard input, a line each. One bad line costs only
// itself. Files of other programs are the business of `import`.

import { importLimits } from '../../shared/importing'
import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { importSentence } from '../../shared/messages/importing'
import { listOf } from '../../shared/messages/locale'
import { fail, ok, type Result } from '../../shared/result'
import { readImageHeader } from '../../shared/scan/image-header'
import { incompleteBatches } from '../importers/batches'
import type { ReadFile } from '../importers/importer'
import { readUriText } from '../importers/uri-list'
import { type CliCommand, type CommandContext, exit } from './command'
import { type Refusal, refusal, refuse, writeDocument } from './outcome'
import { printable } from './query'
import { readImage } from './read-import'
import { takeIn } from './take-in'
import { cliText } from './texts'

export const add: CliCommand = {
  name: 'add',
  usage: 'IMAGE… | -',
  summary: () => helpText.add.summary,
  options: { 'dry-run': { type: 'boolean', help: () => helpText.add.dryRun } },
  takesFiles: true,
  examples: [
    { line: 'tidelock add - < uris.txt', does: () => helpText.add.exampleLinks },
    { line: 'add screenshot.png', does: () => helpText.add.exampleImage },
  ],
  run: async (context) => {
    const { words, terminal, options } = context
    if (words.length === 0) return refuse(context, refusal(cliText.addFromInputOnly))
    const reads: ReadFile[] = []
    for (const word of words) {
      const read = await readWord(context, word)
      if (!read.ok) return refuse(context, read.error)
      reads.push(read.value)
    }
    const dryRun = options['dry-run'] === true
    const taken = await takeIn(context, reads, { onDuplicate: 'skip', dryRun })
    if (!taken.ok) return refuse(context, taken.error)
    const added = taken.value.reduce((sum, { imported }) => sum + imported, 0)
    const skipped = taken.value.flatMap((file) => file.skipped)
    const incomplete = incompleteBatches(reads.flatMap(({ parts }) => parts))
    if (context.json) {
      const rows = skipped.map(({ row, reason }) => ({ row, reason }))
      writeDocument(context, { added, skipped: rows, ...(incomplete.length > 0 ? { incomplete } : {}) })
    } else {
      terminal.write(`${cliText.added(added, skipped.length)}\n`)
      for (const { have, of, missing } of incomplete)
        terminal.write(`${inOutText.incomplete(have, of, listOf(missing.map(String)))}\n`)
      for (const { row, reason } of skipped) terminal.complain(cliText.skippedRow(row, reason))
    }
    return added === 0 && skipped.length > 0 ? exit.badInput : exit.done
  },
}

async function readWord(context: CommandContext, word: string): Promise<Result<ReadFile, Refusal>> {
  const { terminal } = context
  const name = printable(word)
  const bytes =
    word === '-' ? await terminal.readBytes() : await terminal.readFile(word, importLimits.maxFileBytes)
  if (bytes === null) return fail(refusal(`${name}: ${inOutText.fileUnreadable}`))
  const image = readImageHeader(bytes)
  if (image.ok || image.error !== 'unknown') return readImage(context, name, bytes)
  if (word !== '-') return fail(refusal(`${name}: ${inOutText.addWhat}`))
  const read = readUriText(new TextDecoder().decode(bytes))
  return read.ok ? ok(read.value) : fail(refusal(importSentence(read.error)))
}

// One file of an import, from its name to its rows: read, recognised, decrypted when it must be, in a process of its own.
// An image is read as the texts of its QR codes. Lines said here name the file and never hold what is in it.

import { type ImportFault, importLimits } from '../../shared/importing'
import { inOutText } from '../../shared/messages/cli-in-out'
import { importSentence } from '../../shared/messages/importing'
import { fail, ok, type Result } from '../../shared/result'
import { readImageHeader } from '../../shared/scan/image-header'
import type { ReadFile } from '../importers/importer'
import { type OpenImport, openImport } from '../importers/reading-client'
import { readUriRows } from '../importers/uri-rows'
import type { ReadingOutcome } from '../importers/wire'
import { type ColumnWords, columnsOf, columnsSentence } from './columns'
import { type CommandContext, exit } from './command'
import { type Refusal, refusal } from './outcome'
import { askPassword } from './passwords'
import { printable } from './query'
import { imageSentence, scanImage } from './scan-image'

const tries = 3

export interface FileRead {
  readonly file: string
  readonly format: string
  readonly read: ReadFile
  /** Which columns of a table were taken; null = it was no table. */
  readonly columns: string | null
}

/** Why a file was not read; `unknown`: it is no export at all. */
export interface NotRead extends Refusal {
  readonly unknown: boolean
}

export interface HowToRead {
  /** A name of the table of importers; null = from the content. */
  readonly format: string | null
  /** null = ask when it is needed. */
  readonly password: string | null
  /** What `--columns` says; null = the likeliest. */
  readonly columns: ColumnWords | null
}

type Context = Pick<CommandContext, 'terminal' | 'options' | 'importReader' | 'clock' | 'qrReader'>
type Outcome<K extends ReadingOutcome['kind']> = Extract<ReadingOutcome, { kind: K }>

export async function readImport(
  context: Context,
  file: string,
  how: HowToRead,
): Promise<Result<FileRead, NotRead>> {
  const bytes = await context.terminal.readFile(file, importLimits.maxFileBytes)
  const name = printable(file)
  if (bytes === null) return fail(notRead(refusal(`${name}: ${inOutText.fileUnreadable}`)))
  const image = readImageHeader(bytes)
  if (how.format === null && (image.ok || image.error !== 'unknown')) {
    const read = await readImage(context, name, bytes)
    if (!read.ok) return fail(notRead(read.error))
    return ok({ file, format: 'image', read: read.value, columns: null })
  }
  const opened = openImport({ reader: context.importReader, clock: context.clock }, bytes, how.format)
  try {
    const first = await opened.open()
    const unlocked = first.kind === 'locked' ? await unlock(context, name, opened, how.password) : first
    if (unlocked.kind === 'refused') return fail(notRead(unlocked.refusal))
    return unlocked.kind === 'columns'
      ? await readColumns(file, opened, unlocked, how.columns)
      : result(file, unlocked)
  } finally {
    opened.close()
  }
}

/** `name` is clean. */
export async function readImage(
  context: Pick<CommandContext, 'qrReader'>,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ReadFile, Refusal>> {
  const texts = await scanImage(context, bytes)
  if (!texts.ok) return fail(refusal(`${name}: ${imageSentence(texts.error)}`))
  if (texts.value.length === 0) return fail(refusal(`${name}: ${inOutText.noCode}`, exit.noMatch))
  const read = readUriRows(texts.value.map((text, index) => ({ row: index + 1, text })))
  return read.ok ? read : fail(refusalOf(name, read.error))
}

type Unlocked = ReadingOutcome | { readonly kind: 'refused'; readonly refusal: Refusal }

async function unlock(
  context: Context,
  name: string,
  opened: OpenImport,
  password: string | null,
): Promise<Unlocked> {
  for (let left = password === null ? tries : 1; ; left--) {
    const text =
      password === null ? await askPassword(context, inOutText.askFilePassword(name)) : ok(password)
    if (!text.ok) return { kind: 'refused', refusal: text.error }
    if (text.value === null) return { kind: 'fault', format: null, fault: { code: 'import-needs-password' } }
    context.terminal.progress(inOutText.workingOutKey(name))
    const outcome = await opened.unlock(text.value)
    context.terminal.progress(null)
    const wrong = outcome.kind === 'fault' && outcome.fault.code === 'import-wrong-password'
    if (!wrong || left <= 1) return outcome
    context.terminal.complain(`${name}: ${importSentence(outcome.fault)}`)
  }
}

async function readColumns(
  file: string,
  opened: OpenImport,
  table: Outcome<'columns'>,
  words: ColumnWords | null,
): Promise<Result<FileRead, NotRead>> {
  const mapping = columnsOf(table, words)
  if (!mapping.ok) return fail(notRead(refusal(`${printable(file)}: ${mapping.error}`)))
  const outcome = await opened.nameColumns(mapping.value)
  return result(file, outcome, columnsSentence(table.header, mapping.value))
}

function result(
  file: string,
  outcome: ReadingOutcome,
  columns: string | null = null,
): Result<FileRead, NotRead> {
  if (outcome.kind === 'read') return ok({ file, format: outcome.format, read: outcome.file, columns })
  const fault: ImportFault =
    outcome.kind === 'fault'
      ? outcome.fault
      : { code: outcome.kind === 'locked' ? 'import-needs-password' : 'import-unknown' }
  return fail(notRead(refusalOf(printable(file), fault), fault.code === 'import-unknown'))
}

function notRead(refused: Refusal, unknown = false): NotRead {
  return { ...refused, unknown }
}

function refusalOf(name: string, fault: ImportFault): Refusal {
  const locked = fault.code === 'import-wrong-password' || fault.code === 'import-needs-password'
  return refusal(`${name}: ${importSentence(fault)}`, locked ? exit.locked : exit.badInput)
}

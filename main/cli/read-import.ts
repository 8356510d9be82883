// One file of an import, from its name to its rows: read, recognised, decrypted when it must be. An image is read as
// the texts of its QR codes. Lines said here name the file and never hold what is in it.

import { type ImportFault, importLimits } from '../../shared/importing'
import { inOutText } from '../../shared/messages/cli-in-out'
import { importSentence } from '../../shared/messages/importing'
import { fail, ok, type Result } from '../../shared/result'
import { readImageHeader } from '../../shared/scan/image-header'
import { createDirectKdf, type Detected, openFile, type ReadFile } from '../importers'
import { readUriRows } from '../importers/uri-rows'
import { type CommandContext, exit } from './command'
import { type Refusal, refusal } from './outcome'
import { askPassword } from './passwords'
import { printable } from './query'
import { imageSentence, scanImage } from './scan-image'

const tries = 3

export interface FileRead {
  readonly file: string
  readonly format: string
  readonly label: string
  readonly read: ReadFile
}

export interface HowToRead {
  /** A name of the table of importers; null = from the content. */
  readonly format: string | null
  /** null = ask when it is needed. */
  readonly password: string | null
}

type Context = Pick<CommandContext, 'terminal' | 'options' | 'kdf' | 'qrReader'>

export async function readImport(
  context: Context,
  file: string,
  how: HowToRead,
): Promise<Result<FileRead, Refusal>> {
  const bytes = await context.terminal.readFile(file, importLimits.maxFileBytes)
  const name = printable(file)
  if (bytes === null) return fail(refusal(`${name}: ${inOutText.fileUnreadable}`))
  const image = readImageHeader(bytes)
  if (how.format === null && (image.ok || image.error !== 'unknown')) {
    const read = await readImage(context, name, bytes)
    return read.ok ? ok({ file, format: 'image', label: 'QR codes', read: read.value }) : read
  }
  const found = await openFile(bytes, how.format)
  if (!found.ok) return fail(refusalOf(name, found.error))
  const read = await unlocked(context, name, found.value, how.password)
  const { importer } = found.value
  return read.ok ? ok({ file, format: importer.name, label: importer.label, read: read.value }) : read
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

async function unlocked(
  context: Context,
  name: string,
  { opened }: Detected,
  password: string | null,
): Promise<Result<ReadFile, Refusal>> {
  if (!opened.ok) return fail(refusalOf(name, opened.error))
  if (opened.value.kind === 'read') return ok(opened.value.file)
  if (opened.value.kind === 'columns') return fail(refusalOf(name, { code: 'import-unknown' }))
  const { unlock } = opened.value
  for (let left = password === null ? tries : 1; ; left--) {
    const text =
      password === null ? await askPassword(context, inOutText.askFilePassword(name)) : ok(password)
    if (!text.ok) return text
    if (text.value === null) return fail(refusalOf(name, { code: 'import-needs-password' }))
    const read = await unlock(text.value, { kdf: createDirectKdf() })
    if (read.ok) return read
    if (read.error.code !== 'import-wrong-password' || left <= 1) return fail(refusalOf(name, read.error))
    context.terminal.complain(`${name}: ${importSentence(read.error)}`)
  }
}

function refusalOf(name: string, fault: ImportFault): Refusal {
  const locked = fault.code === 'import-wrong-password' || fault.code === 'import-needs-password'
  return refusal(`${name}: ${importSentence(fault)}`, locked ? exit.locked : exit.badInput)
}

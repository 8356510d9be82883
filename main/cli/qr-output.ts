// How commands give a QR code: drawn in the terminal, or as PNG and SVG files.

import { helpText } from '../../shared/messages/cli-help'
import { fail, ok, type Result } from '../../shared/result'
import { pngSizes, qrMatrix, qrPng, qrSvg } from '../qr'
import type { CliOptions, CommandContext } from './command'
import { readNumber } from './inputs'
import { type Refusal, refusal } from './outcome'
import { forceOption, mayWrite, writeOutputFile } from './output-file'
import { cliText } from './texts'

export const qrFileOptions: CliOptions = {
  png: { type: 'string', value: 'FILE', help: () => helpText.qr.png },
  svg: { type: 'string', value: 'FILE', help: () => helpText.qr.svg },
  size: {
    type: 'string',
    value: 'PIXELS',
    help: () => helpText.qr.size(pngSizes.usual),
  },
  force: forceOption,
}

export interface QrFiles {
  readonly png: string | null
  readonly svg: string | null
  /** Pixels. */
  readonly size: number
}

type Context = Pick<CommandContext, 'files' | 'options' | 'random'>

/** What was asked for, checked before anything is made: sizes, and that no file would be lost. */
export async function readQrFiles(context: Context): Promise<Result<QrFiles, Refusal>> {
  const size = readNumber(context, 'size', pngSizes, pngSizes.usual)
  if (!size.ok) return size
  const path = (name: 'png' | 'svg') => {
    const given = context.options[name]
    return typeof given === 'string' ? given : null
  }
  const wanted: QrFiles = { png: path('png'), svg: path('svg'), size: size.value }
  if (context.options['size'] !== undefined && wanted.png === null && wanted.svg === null) {
    return fail(refusal(cliText.sizeWithoutFile))
  }
  for (const name of ['png', 'svg'] as const) {
    const file = wanted[name]
    const may = file === null ? ok(null) : await mayWrite(context, file, `--${name}`)
    if (!may.ok) return may
  }
  return ok(wanted)
}

/** Modules on a side, or why there is no QR code of it. */
export function modulesOf(uri: string): Result<number, Refusal> {
  const matrix = qrMatrix(uri)
  return matrix === null ? fail(refusal(cliText.qrTooLong)) : ok(matrix.size)
}

export async function writeQrFiles(
  context: Context,
  uri: string,
  { png, svg, size }: QrFiles,
): Promise<Result<null, Refusal>> {
  const modules = modulesOf(uri)
  if (!modules.ok) return modules
  if (png !== null) {
    const bytes = qrPng(uri, size)
    if (bytes === null) return fail(refusal(cliText.qrTooSmall(modules.value + 8)))
    const written = await writeOutputFile(context, png, bytes, '--png')
    if (!written.ok) return written
  }
  if (svg !== null) {
    const text = qrSvg(uri, size) ?? ''
    const written = await writeOutputFile(context, svg, new TextEncoder().encode(text), '--svg')
    if (!written.ok) return written
  }
  return ok(null)
}

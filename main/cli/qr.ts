// `qr`: the QR code of the provisioning URI, drawn in the terminal or written as PNG and SVG.

import { helpText } from '../../shared/messages/cli-help'
import { qrMatrix, qrText } from '../qr'
import { type CliCommand, exit } from './command'
import { givenOptions, nameOptions } from './given-token'
import { refuse, writeDocument } from './outcome'
import { modulesOf, qrFileOptions, readQrFiles, writeQrFiles } from './qr-output'
import { aboutSubject } from './subject'
import { cliText } from './texts'
import { fullOption, readUri } from './uri'

export const qr: CliCommand = {
  name: 'qr',
  usage: 'QUERY | --secret - | --secret-file FILE | --uri -',
  summary: () => helpText.qr.summary,
  options: { ...qrFileOptions, full: fullOption, ...nameOptions, ...givenOptions },
  examples: [
    { line: 'qr github', does: () => helpText.qr.exampleOne },
    {
      line: 'tidelock qr --secret-file alice.secret --issuer "Secure App" --account alice --png alice.png',
      does: () => helpText.qr.exampleGiven,
    },
  ],
  run: async (context) => {
    const files = await readQrFiles(context)
    if (!files.ok) return refuse(context, files.error)
    const found = await readUri(context)
    if (typeof found === 'number') return found
    const modules = modulesOf(found.text)
    if (!modules.ok) return refuse(context, modules.error)
    const written = await writeQrFiles(context, found.text, files.value)
    if (!written.ok) return refuse(context, written.error)
    const { png, svg, size } = files.value
    const toFile = png !== null || svg !== null
    if (context.json) {
      const drawing = toFile ? { png, svg, size } : { rows: rowsOf(found.text) }
      writeDocument(context, { ...aboutSubject(found.subject), modules: modules.value, ...drawing })
    } else if (toFile) context.terminal.write(`${cliText.written(png !== null && svg !== null)}\n`)
    else context.terminal.write(qrText(found.text) ?? '')
    return exit.done
  },
}

/** The code itself for programs: a text of 1 (dark) and 0 for each row, without the quiet zone. */
function rowsOf(text: string): readonly string[] {
  const matrix = qrMatrix(text)
  if (matrix === null) return []
  const each = Array.from({ length: matrix.size }, (_, i) => i)
  return each.map((y) => each.map((x) => (matrix.isDark(x, y) ? '1' : '0')).join(''))
}

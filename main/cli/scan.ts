// `scan IMAGE…`: the texts of all QR codes in images. Stores nothing and opens no vault.

import { importLimits } from '../../shared/importing'
import { helpText } from '../../shared/messages/cli-help'
import { inOutText } from '../../shared/messages/cli-in-out'
import { type CliCommand, exit } from './command'
import { refusal, refuse, writeDocument } from './outcome'
import { printable } from './query'
import { imageSentence, scanImage } from './scan-image'

export const scan: CliCommand = {
  name: 'scan',
  usage: 'IMAGE…',
  summary: () => helpText.scan.summary,
  options: {},
  takesFiles: true,
  examples: [
    { line: 'scan screenshot.png', does: () => helpText.scan.exampleOne },
    { line: 'scan *.png --json', does: () => helpText.scan.exampleSeveral },
  ],
  run: async (context) => {
    const { words, terminal, json } = context
    if (words.length === 0) return refuse(context, refusal(inOutText.scanWhat))
    const images: { readonly file: string; readonly texts: readonly string[] }[] = []
    let bad = false
    for (const file of words) {
      const bytes = await terminal.readFile(file, importLimits.maxFileBytes)
      const texts = bytes === null ? null : await scanImage(context, bytes)
      if (texts?.ok === true) {
        images.push({ file, texts: texts.value })
        continue
      }
      bad = true
      terminal.complain(
        `${printable(file)}: ${texts === null ? inOutText.fileUnreadable : imageSentence(texts.error)}`,
      )
    }
    if (json) writeDocument(context, { images })
    else for (const { texts } of images) for (const text of texts) terminal.write(`${printable(text)}\n`)
    if (bad) return exit.badInput
    if (images.some(({ texts }) => texts.length > 0)) return exit.done
    const [first] = images
    return refuse(context, {
      line: `${printable(first?.file ?? '')}: ${inOutText.noCode}`,
      status: exit.noMatch,
    })
  },
}

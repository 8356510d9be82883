// Entry of the scan process: decodes one untrusted image after the other and answers the texts of the QR codes in it.
// Never in the main process (security.md, Never 5). Its WebAssembly is read from the file beside it, never fetched.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'
import { marksOf, readerOptions, textsInOrder } from '../shared/scan/engine'
import { readImageHeader } from '../shared/scan/image-header'
import { serveParent } from './platform/child-end'
import { isScanQuestion, type ScanAnswer, scanProcessLife } from './platform/scan-protocol'

const plain: ReaderOptions = { ...readerOptions, formats: [...readerOptions.formats] }

/**
 * As much of shared/scan/ladder.ts as the engine does itself, which decodes the file too and shows no pixels: half the size (its own downscaling, which noise needs), its
 * morphological cleaning, and the other way of telling dark from light. The first that finds anything is taken.
 */
const ladder: readonly ReaderOptions[] = [
  plain,
  { ...plain, downscaleThreshold: 16, downscaleFactor: 2 },
  { ...plain, binarizer: 'GlobalHistogram' },
  { ...plain, tryDenoise: true },
]

/** Once: the file is a megabyte. */
let engine: Promise<unknown> | null = null

function prepare(): Promise<unknown> {
  const file = readFileSync(join(__dirname, 'zxing_reader.wasm'))
  const wasmBinary = new Uint8Array(file).buffer
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}

async function answer(question: object): Promise<ScanAnswer> {
  if (!isScanQuestion(question) || !readImageHeader(question.image).ok) return { texts: null }
  engine ??= prepare()
  await engine
  for (const options of ladder) {
    const found = await readBarcodes(question.image, options)
    // The engine tells a picture that it cannot load by one result that is none.
    if (found.some(({ isValid, error }) => !isValid && /load image/i.test(error))) return { texts: null }
    const texts = textsInOrder(marksOf(found))
    if (texts.length > 0) return { texts }
  }
  return { texts: [] }
}

serveParent(answer, scanProcessLife)

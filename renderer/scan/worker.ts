// The scan worker: decodes untrusted images with Chromium's own decoders and reads their QR codes. It knows no bridge and
// no vault; what it fetches is its engine, from the app's own files.

import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'
import engineUrl from 'zxing-wasm/reader/zxing_reader.wasm?url'
import {
  type Engines,
  type Mark,
  marksOf,
  pgmOf,
  readerOptions,
  textsInOrder,
} from '../../shared/scan/engine'
import { crop, type Gray, grayOf, paper } from '../../shared/scan/gray'
import { isTooLarge } from '../../shared/scan/image-header'
import { type LadderHow, readLadder } from '../../shared/scan/ladder'
import type { ScanQuestion, ScanResult } from './protocol'
import { spareEngine } from './spare'

const options: ReaderOptions = { ...readerOptions, formats: [...readerOptions.formats] }

// Without this the engine would be looked for at a public address.
const engine = prepareZXingModule({ overrides: { locateFile: () => engineUrl }, fireImmediately: true })

const engines: Engines = {
  read: async (image, how = {}) => {
    await engine
    return marksOf(await readBarcodes(pgmOf(image), { ...options, ...how }))
  },
  spare: async (image) => {
    const { default: jsQR } = await import('jsqr')
    return spareEngine(jsQR)(image)
  },
}

interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray
  readonly width: number
  readonly height: number
}

async function answer(question: ScanQuestion): Promise<ScanResult> {
  const pixels = await pixelsOf(question)
  if (pixels === null) return { ok: false, fault: 'damaged' }
  const { width, height } = pixels
  if (isTooLarge({ width, height })) return { ok: false, fault: 'too-large' }
  const region = question.kind === 'pixels' ? question.region : null
  const how: LadderHow = { quick: question.kind === 'frame', chosen: region !== null }
  const cut = (image: Gray) => (region === null ? image : crop(image, region))
  const onWhite = grayOf(pixels.data, width, height)
  let marks: readonly Mark[] = await readLadder(cut(onWhite), engines, how)
  // A code of light modules on nothing shows only on a dark sheet.
  if (marks.length === 0 && onWhite.clear) {
    marks = await readLadder(cut(grayOf(pixels.data, width, height, paper.black)), engines, how)
  }
  return { ok: true, texts: textsInOrder(marks), width, height }
}

/** null = the image cannot be decoded. */
async function pixelsOf(question: ScanQuestion): Promise<Pixels | null> {
  if (question.kind === 'pixels') {
    return { data: question.pixels, width: question.width, height: question.height }
  }
  if (question.kind === 'frame') {
    const { frame } = question
    const size =
      'displayWidth' in frame ? [frame.displayWidth, frame.displayHeight] : [frame.width, frame.height]
    const drawn = draw(frame, size[0] ?? 0, size[1] ?? 0)
    frame.close()
    return drawn
  }
  try {
    // The bytes arrived as a copy in memory of this worker's own.
    const file = new Blob([question.bytes as Uint8Array<ArrayBuffer>], { type: question.type })
    const picture = await createImageBitmap(file)
    const drawn = draw(picture, picture.width, picture.height)
    picture.close()
    return drawn
  } catch {
    return null
  }
}

function draw(picture: ImageBitmap | VideoFrame, width: number, height: number): Pixels | null {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (context === null) return null
  context.drawImage(picture, 0, 0)
  return context.getImageData(0, 0, width, height)
}

self.onmessage = ({ data }: MessageEvent<ScanQuestion>) => {
  answer(data).then(
    (result) => postMessage(result),
    (error: unknown) => {
      // A bug, or an engine out of memory: the page ends this worker.
      queueMicrotask(() => {
        throw error
      })
    },
  )
}

// A program of its own: reads the corpus of QR images with every engine, or times 4K pictures. Arguments: the engine's
// file, then `read`, the seed, the step from image to image and zbar's main file (or ''), or `time` and the rounds.
// Prints what it measured as one line of JSON; progress goes to standard error.

import { categories, makeSample } from './qr/categories'
import { desktop } from './qr/desktop'
import { type Engine, jsqr, ladder, loadZbar, loadZxing, plainZxing } from './qr/engines'
import { makeCode } from './qr/payloads'
import { drawCode, plainStyle } from './qr/picture'
import { createRandom } from './qr/random'

export interface CategoryRead {
  readonly name: string
  readonly images: number
  /** For each engine, in the order of `engines`: images of which every code was read and nothing else; milliseconds. */
  readonly right: readonly number[]
  readonly milliseconds: readonly number[]
}

export interface QrRead {
  readonly engines: readonly string[]
  readonly categories: readonly CategoryRead[]
}

/** Milliseconds from the pixels to the texts, without jsqr, round by round. */
export interface QrTimed {
  readonly withCode: readonly number[]
  readonly withoutCode: readonly number[]
}

async function readCorpus(seed: number, step: number, zbar: string): Promise<QrRead> {
  const engines = [ladder(true), plainZxing, jsqr, ...(zbar === '' ? [] : [await loadZbar(zbar)])]
  const found: CategoryRead[] = []
  for (const category of categories) {
    const right = engines.map(() => 0)
    const milliseconds = engines.map(() => 0)
    let images = 0
    for (let index = 0; index < category.count; index += step, images++) {
      const sample = makeSample(category, seed, index)
      for (const [i, engine] of engines.entries()) {
        const began = performance.now()
        const texts = await textsBy(engine, sample.picture)
        milliseconds[i] = (milliseconds[i] ?? 0) + performance.now() - began
        if (same(texts, sample.texts)) right[i] = (right[i] ?? 0) + 1
      }
    }
    found.push({ name: category.name, images, right, milliseconds })
    process.stderr.write(`${category.name}\n`)
  }
  return { engines: engines.map(({ name }) => name), categories: found }
}

/** An engine that breaks at a picture has not read it. */
async function textsBy(
  engine: Engine,
  picture: Parameters<Engine['read']>[0],
): Promise<readonly string[] | null> {
  return engine.read(picture).catch(() => null)
}

function same(texts: readonly string[] | null, wanted: readonly string[]): boolean {
  const sorted = (list: readonly string[]) => JSON.stringify([...new Set(list)].sort())
  return texts !== null && sorted(texts) === sorted(wanted)
}

async function timeLarge(rounds: number): Promise<QrTimed> {
  const random = createRandom('time')
  const empty = desktop(random, 3840, 2160)
  const full = { ...empty, data: new Uint8ClampedArray(empty.data) }
  drawCode(full, makeCode(random).matrix, 2400, 700, { ...plainStyle, module: 4 })
  const reader = ladder(false)
  const times = { withCode: [] as number[], withoutCode: [] as number[] }
  // The first two rounds warm the compiler up and are not counted.
  for (let round = -2; round < rounds; round++) {
    for (const [name, picture] of [['withCode', full] as const, ['withoutCode', empty] as const]) {
      const began = performance.now()
      const texts = await reader.read(picture)
      const took = performance.now() - began
      if (texts.length !== (name === 'withCode' ? 1 : 0)) throw new Error(`${name}: ${texts.length} texts`)
      if (round >= 0) times[name].push(took)
    }
  }
  return times
}

async function measure([engine = '', what, ...rest]: readonly string[]): Promise<void> {
  await loadZxing(engine)
  const found =
    what === 'time'
      ? await timeLarge(Number(rest[0]))
      : await readCorpus(Number(rest[0]), Number(rest[1]), rest[2] ?? '')
  process.stdout.write(`${JSON.stringify(found)}\n`)
}

measure(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exit(1)
  },
)

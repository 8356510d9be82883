// The ladder: the picture itself, then prepared copies of it, until one shows a code. Which steps there are, in which
// order and up to which size comes from measuring (docs/benchmarks.md, QR codes).

import { deblur } from './deblur'
import type { Engines, Mark } from './engine'
import type { Gray } from './gray'
import { islandsOf } from './islands'
import { despeckle, enlarge, halve, stretchDark } from './prepare'

const megapixel = 1_000_000

/** Up to this many pixels a step is worth its time; a region that somebody chose is small and worth all of it. */
const bounds = { stretch: 4 * megapixel, enlarge: 4.2 * megapixel, fine: 2.1 * megapixel, spare: 2.1 * megapixel }

/** A picture smaller than this has nothing to lose by halving. */
const leastHalf = 84

export interface LadderHow {
  /** Only the first step: a live picture brings the next one at once. */
  readonly quick?: boolean
  /** The picture is a region that somebody chose: there is a code in it, and time to find it. */
  readonly chosen?: boolean
}

/** Where the codes are, in pixels of `image`; nothing where every step finds nothing. */
export async function readLadder(image: Gray, engines: Engines, how: LadderHow = {}): Promise<readonly Mark[]> {
  for (const step of stepsFor(image, how)) {
    const found = await step(image, engines)
    if (found.length > 0) return found
  }
  return []
}

type Step = (image: Gray, engines: Engines) => Promise<readonly Mark[]>

/** Tells the marks of a copy in pixels of the picture. */
function placed(marks: readonly Mark[], factor: number, x = 0, y = 0): readonly Mark[] {
  return marks.map((mark) => ({
    text: mark.text,
    x: mark.x * factor + x,
    y: mark.y * factor + y,
    size: mark.size * factor,
  }))
}

/** Together: in one picture, one code may be noisy and another small. */
const plainAndHalf: Step = async (image, { read }) => {
  const whole = await read(image)
  if (Math.min(image.width, image.height) < leastHalf) return whole
  const half = placed(await read(halve(image)), 2)
  return [...whole, ...half.filter(({ text }) => !whole.some((mark) => mark.text === text))]
}

const islands: Step = async (image, { read }) => {
  const found: Mark[] = []
  for (const island of islandsOf(image)) found.push(...placed(await read(island.image), 1, island.x, island.y))
  return found
}

const stretched: Step = (image, { read }) => read(stretchDark(image))
const enlarged: Step = async (image, { read }) => placed(await read(enlarge(image)), 0.5)
const despeckled: Step = (image, { read }) => read(despeckle(image))
const sharpened =
  (sigma: number, rounds: number): Step =>
  (image, { read }) =>
    read(deblur(image, sigma, rounds))
const spare: Step = async (image, engines) => (await engines.spare?.(image)) ?? []

function stepsFor({ width, height }: Gray, { quick, chosen }: LadderHow): readonly Step[] {
  if (quick) return [plainAndHalf]
  const upTo = (bound: number) => chosen === true || width * height <= bound
  return [
    plainAndHalf,
    islands,
    ...(upTo(bounds.stretch) ? [stretched] : []),
    ...(upTo(bounds.enlarge) ? [enlarged] : []),
    ...(upTo(bounds.fine) ? [despeckled, sharpened(1.5, 8), sharpened(3, 8), sharpened(5, 8)] : []),
    ...(upTo(bounds.spare) ? [spare] : []),
  ]
}

// The ladder: the picture itself, then prepared copies of it, until one shows a code. Which steps there are, in which
// order and up to which size comes from measuring (docs/benchmarks.md, QR codes).

import { deblur } from './deblur'
import type { Engines, Mark } from './engine'
import { type Gray, isDrawn } from './gray'
import { islandsOf } from './islands'
import { enlarge, halve, spreadLevels, stretchDark } from './prepare'

const megapixel = 1_000_000

/**
 * Up to this many pixels a step is worth its time. A larger picture is halved for it where a camera took it; a larger
 * screenshot holds its codes in whole pixels, and no step helps with what the first ones do not read.
 */
const bounds = { most: 4.2 * megapixel, fine: 0.7 * megapixel, spare: 2.1 * megapixel } as const
const boundsOfChosen = { ...bounds, fine: bounds.spare, spare: bounds.most } as const

/** A picture smaller than this has nothing to gain from halving. */
const leastHalf = 84

export interface LadderHow {
  /** Only the first step: a live picture brings the next one at once. */
  readonly quick?: boolean
  /** The picture is a region that somebody chose: there is a code in it, and time to find it. */
  readonly chosen?: boolean
}

/** Where the codes are, in pixels of `image`; nothing where every step finds nothing. */
export async function readLadder(
  image: Gray,
  engines: Engines,
  how: LadderHow = {},
): Promise<readonly Mark[]> {
  const first = await climb(image, how.quick ? [plainAndHalf] : [plainAndHalf, islands], engines)
  if (first.length > 0 || how.quick) return first
  let [work, factor] = [image, 1]
  const tooMany = () => work.width * work.height > bounds.most
  if (tooMany() && !how.chosen && isDrawn(image)) return []
  for (; tooMany(); factor *= 2) work = halve(work)
  return placed(await climb(work, furtherSteps(work, how), engines), factor)
}

async function climb(image: Gray, steps: readonly Step[], engines: Engines): Promise<readonly Mark[]> {
  for (const step of steps) {
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
  // Looking for light codes too is most of the time on a large picture; there the half does it.
  const whole = await read(image, { tryInvert: image.width * image.height <= bounds.most })
  if (Math.min(image.width, image.height) < leastHalf) return whole
  const half = placed(await read(halve(image)), 2)
  return [...whole, ...half.filter(({ text }) => !whole.some((mark) => mark.text === text))]
}

const islands: Step = async (image, { read }) => {
  const found: Mark[] = []
  for (const island of islandsOf(image))
    found.push(...placed(await read(island.image), 1, island.x, island.y))
  return found
}

const spread: Step = async (image, { read }) => {
  const copy = spreadLevels(image)
  return copy === null ? [] : read(copy)
}

const stretched: Step = (image, { read }) => read(stretchDark(image))
const enlarged: Step = async (image, { read }) => placed(await read(enlarge(image)), 0.5)

/** For blur: half the size costs a quarter of the time, and what the lens washed out is not in the other half anyway. */
const sharpenedHalf: Step = async (image, { read }) => read(enlarge(deblur(halve(image), 1.5, 8)))
const sharpened =
  (sigma: number, rounds: number): Step =>
  (image, { read }) =>
    read(deblur(image, sigma, rounds))
const spare: Step = async (image, engines) => (await engines.spare?.(image)) ?? []

function furtherSteps({ width, height }: Gray, { chosen }: LadderHow): readonly Step[] {
  const { fine, spare: spared } = chosen ? boundsOfChosen : bounds
  const pixels = width * height
  return [
    spread,
    stretched,
    enlarged,
    sharpenedHalf,
    ...(pixels <= fine ? [sharpened(3, 4), sharpened(3, 30), sharpened(5, 8)] : []),
    ...(pixels <= spared ? [spare] : []),
  ]
}

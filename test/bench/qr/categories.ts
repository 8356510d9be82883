// The corpus: 21 ways in which people meet a QR code, as many images of each as in the measurements that this program's
// engine was chosen by, and desktops without any code. The same seed makes the same images.

import { desktop } from './desktop'
import { throughJpeg } from './jpeg'
import { type Code, type Length, makeCode } from './payloads'
import {
  black,
  blank,
  type CodeStyle,
  type Colour,
  codePicture,
  drawCode,
  fill,
  grey,
  type Picture,
  plainStyle,
  recolour,
  sideOf,
  white,
} from './picture'
import { createRandom, type Random } from './random'
import { bend, perspective, scale, turn } from './transform'
import { addNoise, blur, moire, shade } from './wear'

export interface Sample {
  readonly picture: Picture
  /** Every text in it. */
  readonly texts: readonly string[]
}

interface Category {
  readonly name: string
  readonly count: number
  readonly make: (random: Random, index: number) => Sample
}

export function makeSample({ name, make }: Category, seed: number, index: number): Sample {
  return make(createRandom(seed, name, index), index)
}

const one = ({ text }: Code, picture: Picture): Sample => ({ picture, texts: [text] })

/** A code alone, with the quiet zone of the standard. */
function lone(random: Random, length?: Length, module = random.whole(3, 6)): readonly [Code, Picture] {
  const code = makeCode(random, length)
  return [code, codePicture(code.matrix, { ...plainStyle, module })]
}

/** A category of lone codes with something done to them. */
function worn(
  name: string,
  count: number,
  wear: (picture: Picture, random: Random, index: number) => Picture,
): Category {
  const make = (random: Random, index: number) => {
    const [code, picture] = lone(random)
    return one(code, wear(picture, random, index))
  }
  return { name, count, make }
}

function onPage(code: Code, style: CodeStyle, page: Colour, margin: number): Picture {
  const side = sideOf(code.matrix, style)
  const picture = blank(side + 2 * margin, side + 2 * margin, page)
  drawCode(picture, code.matrix, margin, margin, style)
  return picture
}

function inDesktop(
  random: Random,
  width: number,
  height: number,
  modules: readonly [number, number],
): Sample {
  const picture = desktop(random, width, height)
  const code = makeCode(random)
  const most = Math.max(1, Math.floor((height * 0.8) / (code.matrix.size + 8)))
  const style = { ...plainStyle, module: Math.min(most, random.whole(...modules)) }
  const side = sideOf(code.matrix, style)
  drawCode(picture, code.matrix, random.whole(0, width - side), random.whole(0, height - side), style)
  return one(code, picture)
}

const darkPages = [0x00, 0x08, 0x0d, 0x12, 0x18, 0x1e, 0x20, 0x24, 0x2b].map(grey)
const brands: readonly (readonly [dark: Colour, light: Colour])[] = [
  [[88, 40, 170], white],
  [[0, 82, 155], white],
  [
    [180, 20, 40],
    [255, 250, 240],
  ],
  [
    [10, 90, 60],
    [235, 250, 240],
  ],
  [
    [60, 30, 10],
    [250, 225, 180],
  ],
  [[200, 60, 0], white],
]

function dotted(name: string, page: Colour, dark: Colour): Category {
  const make = (random: Random) => {
    const code = makeCode(random)
    const style = { module: random.whole(4, 8), quiet: 4, dark, light: page, dots: true }
    return one(code, onPage(code, style, page, random.whole(10, 60)))
  }
  return { name, count: 24, make }
}

export const categories: readonly Category[] = [
  { name: 'clean, 1 pixel to a module', count: 6, make: (random) => one(...lone(random, undefined, 1)) },
  {
    name: 'clean, 2 to 8 pixels',
    count: 30,
    make: (random) => one(...lone(random, undefined, random.whole(2, 8))),
  },
  {
    name: 'no quiet zone, at the edge',
    count: 18,
    make: (random) => {
      const code = makeCode(random)
      return one(code, codePicture(code.matrix, { ...plainStyle, module: random.whole(3, 6), quiet: 0 }))
    },
  },
  {
    name: 'no quiet zone, dark page',
    count: 18,
    make: (random, index) => {
      const code = makeCode(random)
      const style = { ...plainStyle, module: random.whole(3, 6), quiet: 0 }
      return one(
        code,
        onPage(code, style, darkPages[index % darkPages.length] ?? black, random.whole(20, 80)),
      )
    },
  },
  worn('turned 5 to 45 degrees', 36, (picture, random) => turn(picture, random.between(5, 45), white)),
  worn('perspective', 36, (picture, random) =>
    perspective(picture, random.between(-0.45, 0.45), random.between(-0.45, 0.45), white),
  ),
  {
    name: 'blur of 0.35 to 0.8 module',
    count: 36,
    make: (random, index) => {
      const module = random.whole(3, 6)
      const [code, picture] = lone(random, undefined, module)
      return one(code, blur(picture, ([0.35, 0.5, 0.65, 0.8][index % 4] ?? 0.5) * module))
    },
  },
  worn('noise', 36, (picture, random, index) =>
    addNoise(picture, [20, 40, 60, 80][index % 4] ?? 20, index % 3 === 0 ? 0.05 : 0, random),
  ),
  worn('JPEG of quality 20 to 60', 36, (picture, random) => throughJpeg(picture, random.whole(20, 60))),
  worn('inverted', 36, (picture) => recolour(picture, (level) => 255 - level)),
  worn('low contrast', 36, (picture, random) => {
    const [middle, depth] = [random.between(60, 200), random.between(8, 30)]
    return recolour(picture, (level) => middle + (level / 255 - 0.5) * depth)
  }),
  {
    name: 'logo in the middle',
    count: 36,
    make: (random) => {
      const [code, picture] = lone(random)
      const side = picture.width * random.between(0.12, 0.18)
      const at = (picture.width - side) / 2
      fill(picture, at, at, side, side, white)
      fill(picture, at + side * 0.12, at + side * 0.12, side * 0.76, side * 0.76, random.pick(brands)[0])
      return one(code, picture)
    },
  },
  { name: 'desktop, 1920 x 1080', count: 36, make: (random) => inDesktop(random, 1920, 1080, [2, 6]) },
  { name: 'desktop, 3840 x 2160', count: 24, make: (random) => inDesktop(random, 3840, 2160, [2, 12]) },
  {
    name: '2 to 6 codes, all of them',
    count: 30,
    make: (random) => {
      const codes = Array.from({ length: random.whole(2, 6) }, () =>
        makeCode(random, random.pick(['short', 'middle'])),
      )
      const styles = codes.map(() => ({ ...plainStyle, module: random.whole(2, 5) }))
      const cell = Math.max(
        ...codes.map((code, i) => sideOf(code.matrix, styles[i] ?? { module: 5, quiet: 4 })),
      )
      const picture = blank(cell * 3, cell * 2)
      for (const [i, code] of codes.entries()) {
        drawCode(
          picture,
          code.matrix,
          (i % 3) * cell,
          Math.floor(i / 3) * cell,
          styles[i] ?? { ...plainStyle, module: 3 },
        )
      }
      return { picture, texts: codes.map(({ text }) => text) }
    },
  },
  dotted('dark page, round modules', [24, 25, 28], white),
  dotted('light page, round modules', white, black),
  {
    name: 'scaled by 1.25 to 1.75',
    count: 36,
    make: (random, index) => {
      const [code, picture] = lone(random, undefined, random.whole(1, 3))
      return one(code, scale(picture, [1.25, 1.5, 1.75][index % 3] ?? 1.5, white))
    },
  },
  {
    name: 'scaled down to 1.3 to 2.2 pixels',
    count: 24,
    make: (random) => {
      const [code, picture] = lone(random, undefined, 6)
      return one(code, scale(picture, random.between(1.3, 2.2) / 6, white))
    },
  },
  {
    name: 'photo',
    count: 48,
    make: (random) => {
      const code = makeCode(random)
      const module = random.whole(4, 7)
      const page = onPage(code, { ...plainStyle, module }, grey(random.whole(150, 235)), random.whole(20, 60))
      const seen = perspective(
        turn(page, random.between(-12, 12), grey(170)),
        random.between(-0.3, 0.3),
        random.between(-0.3, 0.3),
        grey(170),
      )
      const soft = blur(bend(seen, random.between(0, 4), grey(170)), random.between(0.15, 0.6) * module)
      const lit = shade(soft, random.between(0.35, 0.9), random.between(0, 360))
      const striped = moire(lit, random.between(3, 9), random.between(0, 14), random.between(0, 180))
      return one(code, throughJpeg(addNoise(striped, random.between(2, 12), 0, random), random.whole(35, 85)))
    },
  },
  {
    name: 'brand colours',
    count: 24,
    make: (random) => {
      const code = makeCode(random)
      const [dark, light] = random.pick(brands)
      return one(code, codePicture(code.matrix, { module: random.whole(3, 6), quiet: 4, dark, light }))
    },
  },
  {
    name: 'no code: nothing may be read',
    count: 16,
    make: (random) => ({ picture: desktop(random, 1920, 1080), texts: [] }),
  },
]

// The ladder with the real engine: what each step is there for, the order of the texts, and that it finds nothing where
// there is nothing. Codes are drawn by qrencode and worn by ImageMagick.

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import jsQR from 'jsqr'
import { beforeAll, describe, expect, it } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { spareEngine } from '../../../renderer/scan/spare'
import {
  type Engines,
  type Mark,
  marksOf,
  pgmOf,
  readerOptions,
  textsInOrder,
} from '../../../shared/scan/engine'
import { crop, type Gray, grayOf, isDrawn, paper } from '../../../shared/scan/gray'
import { islandsOf } from '../../../shared/scan/islands'
import { readLadder } from '../../../shared/scan/ladder'
import { enlarge, frame, halve, spreadLevels } from '../../../shared/scan/prepare'
import { tool } from '../../support/tools'

const link = 'otpauth://totp/Harbour:alice?secret=GEZDGNBVGY3TQOJQ&issuer=Harbour'
const options = { ...readerOptions, formats: [...readerOptions.formats] }
const engines: Engines = {
  read: async (image, how = {}) => marksOf(await readBarcodes(pgmOf(image), { ...options, ...how })),
}

beforeAll(async () => {
  const path = resolve(import.meta.dirname, '../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
  const wasmBinary = new Uint8Array(readFileSync(path)).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
})

/** A code by qrencode, through ImageMagick, as grey pixels. `margin`: modules. */
function drawn(text: string, wear: readonly string[] = [], { module = 4, margin = 4 } = {}): Gray {
  const png = execFileSync(tool('qrencode'), ['-o', '-', '-s', String(module), '-m', String(margin), text])
  const pgm = execFileSync(
    tool('convert'),
    ['png:-', ...wear, '-colorspace', 'Gray', '-depth', '8', 'pgm:-'],
    {
      input: png,
      maxBuffer: 2 ** 28,
    },
  )
  const [, width, height] = /^P5\s(\d+) (\d+)\s\d+\s/.exec(pgm.toString('latin1', 0, 40)) ?? []
  const count = Number(width) * Number(height)
  return {
    data: new Uint8Array(pgm.subarray(pgm.length - count)),
    width: Number(width),
    height: Number(height),
  }
}

const read = async (image: Gray, how = {}) => textsInOrder(await readLadder(image, engines, how))
const plainly = async (image: Gray) => (await engines.read(image)).map(({ text }) => text)

describe('the ladder', () => {
  it('reads a clean code in its first step, which is all that a live picture gets', async () => {
    expect(await read(drawn(link), { quick: true })).toEqual([link])
  })

  it.each([
    ['a code without quiet zone on a dark page', ['-bordercolor', '#181818', '-border', '40'], { margin: 0 }],
    ['the same on a black page', ['-bordercolor', 'black', '-border', '40'], { margin: 0 }],
    ['a blurred code', ['-blur', '0x2.8'], {}],
    ['a code in eight levels of grey', ['-level', '0,100', '+level', '40%,43%', '-blur', '0x0.6'], {}],
  ] as const)('reads %s, which the engine alone does not', async (_, wear, how) => {
    const image = drawn(link, wear, how)
    expect(await plainly(image)).toEqual([])
    expect(await read(image)).toEqual([link])
  })

  it('tells every code once, in reading order, in pixels of the whole picture', async () => {
    const places = [
      ['d', 700, 520],
      ['a', 20, 60],
      ['b', 350, 20],
      ['c', 30, 500],
      ['a', 400, 510],
    ] as const
    const data = new Uint8Array(1000 * 800).fill(255)
    for (const [name, x, y] of places) {
      const code = drawn(`otpauth://totp/${name}?secret=GEZDGNBV`)
      for (let row = 0; row < code.height; row++) {
        data.set(code.data.subarray(row * code.width, (row + 1) * code.width), (y + row) * 1000 + x)
      }
    }
    const marks = await readLadder({ data, width: 1000, height: 800 }, engines)
    expect(textsInOrder(marks)).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => `otpauth://totp/${name}?secret=GEZDGNBV`),
    )
    const c = marks.find(({ text }) => text.includes('/c?')) as Mark // found above
    expect(Math.hypot(c.x - 96, c.y - 566)).toBeLessThan(8)
  })

  it('says where a code stands when a prepared copy showed it', async () => {
    const image = drawn(link, ['-blur', '0x2.8', '-bordercolor', 'white', '-border', '100x30'])
    const [mark] = await readLadder(image, engines)
    expect(Math.hypot((mark?.x ?? 0) - image.width / 2, (mark?.y ?? 0) - image.height / 2)).toBeLessThan(8)
  })

  it('asks the other engine last, and only up to a size or where somebody pointed', async () => {
    const asked: number[] = []
    const spare = async ({ width }: Gray) => {
      asked.push(width)
      return []
    }
    const empty = (width: number, height: number) => ({
      data: new Uint8Array(width * height).fill(255),
      width,
      height,
    })
    await readLadder(empty(300, 200), { read: async () => [], spare })
    await readLadder(empty(2000, 1500), { read: async () => [], spare })
    await readLadder(empty(2001, 1500), { read: async () => [], spare }, { chosen: true })
    expect(asked).toEqual([300, 2001])
  })

  it('finds nothing in noise', async () => {
    const data = Uint8Array.from({ length: 400 * 400 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 24) & 255)
    expect(await read({ data, width: 400, height: 400 })).toEqual([])
  })

  it.each([
    [1, 1],
    [2, 90],
    [90, 3],
    [83, 84],
  ])('takes a picture of %d x %d', async (width, height) => {
    expect(await read({ data: new Uint8Array(width * height), width, height })).toEqual([])
  })
})

describe('the other engine', () => {
  it('reads grey pixels and says where', async () => {
    const image = drawn(link)
    const [mark] = await spareEngine(jsQR)(image)
    expect(mark?.text).toBe(link)
    expect(Math.hypot((mark?.x ?? 0) - image.width / 2, (mark?.y ?? 0) - image.height / 2)).toBeLessThan(4)
  })
})

describe('prepared copies', () => {
  it('halve to means and enlarge without moving anything', () => {
    const image = { data: Uint8Array.of(0, 100, 200, 100, 50, 50, 0, 0), width: 4, height: 2 }
    expect(halve(image)).toEqual({ data: Uint8Array.of(50, 75), width: 2, height: 1 })
    const even = { data: new Uint8Array(12).fill(77), width: 4, height: 3 }
    const twice = enlarge(even)
    expect([twice.width, twice.height, new Set(twice.data)]).toEqual([8, 6, new Set([77])])
    const there = halve(enlarge(drawn(link))).data
    const before = drawn(link).data
    expect(Math.max(...there.map((level, i) => Math.abs(level - (before[i] ?? 0))))).toBeLessThan(48)
  })

  it('spread few levels over the scale, and leave enough of them alone', () => {
    const few = {
      data: Uint8Array.from({ length: 400 }, (_, i) => (i % 2 ? 100 : 108)),
      width: 20,
      height: 20,
    }
    expect(new Set(spreadLevels(few)?.data)).toEqual(new Set([0, 255]))
    expect(spreadLevels({ ...few, data: few.data.map((level) => (level === 100 ? 0 : 200)) })).toBeNull()
    expect(spreadLevels({ ...few, data: few.data.map(() => 9) })).toBeNull()
  })

  it('lay transparent pixels on white or on black', () => {
    const pixels = Uint8Array.of(0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 0)
    expect(grayOf(pixels, 3, 1)).toEqual({
      data: Uint8Array.of(0, 255, 255),
      width: 3,
      height: 1,
      clear: true,
    })
    expect([...grayOf(pixels, 3, 1, paper.black).data]).toEqual([0, 0, 0])
  })

  it('cut a region that reaches over the edge, and frame it', () => {
    const image = { data: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 3, height: 2 }
    expect(crop(image, { x: 1, y: -5, width: 50, height: 6 })).toEqual({
      data: Uint8Array.of(2, 3),
      width: 2,
      height: 1,
    })
    expect(crop(image, { x: 9, y: 9, width: 5, height: 5 })).toMatchObject({ width: 0, height: 0 })
    expect([...frame({ data: Uint8Array.of(7), width: 1, height: 1 }, 1, 0).data]).toEqual([
      0, 0, 0, 0, 7, 0, 0, 0, 0,
    ])
  })

  it('find a light square on a dark page at its exact edge, and nothing on a light page', () => {
    const data = new Uint8Array(300 * 200).fill(20)
    for (let y = 50; y < 120; y++) data.fill(250, y * 300 + 101, y * 300 + 171)
    const [island] = islandsOf({ data, width: 300, height: 200 })
    const margin = ((island?.image.width ?? 0) - 70) / 2
    expect([(island?.x ?? 0) + margin, (island?.y ?? 0) + margin]).toEqual([101, 50])
    expect(islandsOf({ data: data.map((level) => 255 - level), width: 300, height: 200 })).toEqual([])
  })

  it('know what a program drew from what a camera took', () => {
    expect(isDrawn(drawn(link))).toBe(true)
    expect(isDrawn(drawn(link, ['-attenuate', '0.4', '+noise', 'Gaussian']))).toBe(false)
  })
})

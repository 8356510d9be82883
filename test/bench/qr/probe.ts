// scratch: which preparation rescues what

import { readBarcodes } from 'zxing-wasm/reader'
import { deblur } from '../../../shared/scan/deblur'
import { marksOf, pgmOf, readerOptions } from '../../../shared/scan/engine'
import { type Gray, grayOf } from '../../../shared/scan/gray'
import * as P from '../../../shared/scan/prepare'
import { categories, makeSample } from './categories'
import * as E from './engines'

const opt = { ...readerOptions, formats: ['QRCode' as const] }
const read = async (g: Gray, how = {}) =>
  marksOf(await readBarcodes(pgmOf(g), { ...opt, ...how })).map((m) => m.text)
const d = (s: number, r: number) => (g: Gray) => read(deblur(g, s, r))
const steps: Record<string, (g: Gray) => Promise<string[]>> = {
  plain: (g) => read(g),
  half: (g) => read(P.halve(g)),
  stretch: (g) => read(P.stretchDark(g)),
  up: (g) => read(P.enlarge(g)),
  spread: async (g) => {
    const c = P.spreadLevels(g)
    return c ? read(c) : []
  },
  denoise: (g) => read(g, { tryDenoise: true }),
  upden: (g) => read(P.enlarge(g), { tryDenoise: true }),
  glob: (g) => read(g, { binarizer: 'GlobalHistogram' }),
  halfglob: (g) => read(P.halve(g), { binarizer: 'GlobalHistogram' }),
  desp: (g) => read(P.despeckle(g)),
  desp2: (g) => read(P.despeckle(P.despeckle(g))),
  d1r8: d(1, 8),
  'd1.5r4': d(1.5, 4),
  'd1.5r8': d(1.5, 8),
  d2r4: d(2, 4),
  d2r8: d(2, 8),
  'd2.5r8': d(2.5, 8),
  d3r4: d(3, 4),
  d3r8: d(3, 8),
  d3r16: d(3, 16),
  d4r8: d(4, 8),
  d5r8: d(5, 8),
  'half d1r8': (g) => d(1, 8)(P.halve(g)),
  'half d1.5r8': (g) => d(1.5, 8)(P.halve(g)),
  'half d2r8': (g) => d(2, 8)(P.halve(g)),
  'half d2.5r8': (g) => d(2.5, 8)(P.halve(g)),
  'half up d': (g) => d(2, 8)(P.enlarge(P.halve(g))),
  'up d2': (g) => d(2, 8)(P.enlarge(g)),
  'up d3': (g) => d(3, 8)(P.enlarge(g)),
  'up d4': (g) => d(4, 8)(P.enlarge(g)),
  'half d1.5 up': (g) => read(P.enlarge(deblur(P.halve(g), 1.5, 8))),
  'd2 up': (g) => read(P.enlarge(deblur(g, 2, 8))),
  'd1.5 up': (g) => read(P.enlarge(deblur(g, 1.5, 8))),
  'd3 up': (g) => read(P.enlarge(deblur(g, 3, 8))),
  'd2 glob': (g) => read(deblur(g, 2, 8), { binarizer: 'GlobalHistogram' }),
  'd3 glob': (g) => read(deblur(g, 3, 8), { binarizer: 'GlobalHistogram' }),
}
export async function main(args: string[]) {
  const seed = Number(args[0] ?? 1),
    every = Number(args[1] ?? 3),
    only = args[2] ?? ''
  await E.loadZxing('/work/wt-qr/' + E.engineFile)
  for (const c of categories) {
    if (!only.split('|').some((o) => c.name.includes(o))) continue
    const hits: Record<string, number[]> = {}
    let n = 0
    const none: number[] = []
    for (let i = 0; i < c.count; i += every) {
      const s = makeSample(c, seed, i)
      n++
      const g = grayOf(s.picture.data, s.picture.width, s.picture.height)
      let any = false
      for (const [k, f] of Object.entries(steps))
        if ((await f(g)).includes(s.texts[0]!)) {
          ;(hits[k] ??= []).push(i)
          any = true
        }
      if (!any) none.push(i)
    }
    console.log(c.name, n, 'none:', none.join(','))
    const left = new Set(Object.values(hits).flat())
    const order: string[] = []
    for (let first = true; left.size > 0; first = false) {
      const best = first
        ? (['plain', hits.plain ?? []] as const)
        : Object.entries(hits)
            .map(([k, v]) => [k, v.filter((x) => left.has(x))] as const)
            .sort((a, b) => b[1].length - a[1].length)[0]!
      order.push(`${best[0]}+${best[1].length}`)
      best[1].forEach((x) => left.delete(x))
      if (!first && best[1].length === 0) break
    }
    console.log(
      '  all:',
      Object.entries(hits)
        .map(([k, v]) => `${k} ${v.length}`)
        .join(', '),
    )
    console.log('  greedy:', order.join(' > '))
  }
}

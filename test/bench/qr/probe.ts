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
  plain: (g) => read(g), up: (g) => read(P.enlarge(g)), hs: (g) => read(P.enlarge(deblur(P.halve(g), 1.5, 8))), d3r4: d(3, 4), d5r8: d(5, 8),
  hs2: (g) => read(P.enlarge(deblur(P.halve(g), 2, 8))), hs25: (g) => read(P.enlarge(deblur(P.halve(g), 2.5, 8))), 'hs1.5r16': (g) => read(P.enlarge(deblur(P.halve(g), 1.5, 16))), 'hs2r16': (g) => read(P.enlarge(deblur(P.halve(g), 2, 16))), 'hs2r30': (g) => read(P.enlarge(deblur(P.halve(g), 2, 30))),
  'hs2.5r16': (g) => read(P.enlarge(deblur(P.halve(g), 2.5, 16))), 'hs1r8': (g) => read(P.enlarge(deblur(P.halve(g), 1, 8))),'hs1.5r4': (g) => read(P.enlarge(deblur(P.halve(g), 1.5, 4))),'hs2r4': (g) => read(P.enlarge(deblur(P.halve(g), 2, 4))),
  d3r8: d(3, 8), d3r16: d(3, 16), d4r16: d(4, 16), d3r30: d(3, 30), d4r30: d(4, 30), d2r16: d(2, 16), d2r30: d(2, 30), d4r8: d(4, 8), d4r4: d(4,4),
  'd3 up': (g) => read(P.enlarge(deblur(g, 3, 8))), 'd3r16 up': (g) => read(P.enlarge(deblur(g, 3, 16))), 'd4r16 up': (g) => read(P.enlarge(deblur(g, 4, 16))), 'd2r16 up': (g) => read(P.enlarge(deblur(g, 2, 16))),
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

// scratch
import { categories, makeSample } from './categories'
import * as E from './engines'
export async function main(args: string[]) {
  const seed = Number(args[0] ?? 1),
    every = Number(args[1] ?? 3),
    only = args[2] ?? ''
  await E.loadZxing('/work/wt-qr/' + E.engineFile)
  const zbar = await E.loadZbar(
    '/root/.cache/tidelock-bench/zbar-wasm-0.11.0/node_modules/@undecaf/zbar-wasm/dist/main.cjs',
  )
  const engines =
    args[3] === 'ours' ? [E.plainZxing, E.ladder(true)] : [E.plainZxing, E.jsqr, zbar, E.ladder(true)]
  const tot = engines.map(() => 0)
  let n = 0
  for (const c of categories) {
    if (only && !c.name.includes(only)) continue
    const right = engines.map(() => 0)
    const ms = engines.map(() => 0)
    let k = 0
    const miss: number[] = []
    let make = 0
    for (let i = 0; i < c.count; i += every) {
      const m = performance.now()
      const s = makeSample(c, seed, i)
      k++
      make += performance.now() - m
      for (const [e, engine] of engines.entries()) {
        const t = performance.now()
        const got = await engine.read(s.picture)
        ms[e]! += performance.now() - t
        const ok = [...new Set(got)].sort().join('\n') === [...new Set(s.texts)].sort().join('\n')
        if (ok) right[e]!++
        else if (e === engines.length - 1) miss.push(i)
      }
    }
    n += k
    right.forEach((r, e) => (tot[e]! += r))
    console.log(
      c.name.padEnd(34),
      k,
      engines
        .map((e, i) => `${((right[i]! / k) * 100).toFixed(0)}% ${(ms[i]! / k).toFixed(0)}ms`.padStart(14))
        .join(''),
      ' miss',
      miss.join(','),
      `make ${(make / k).toFixed(0)}`,
    )
  }
  console.log('all', n, engines.map((e, i) => `${e.name} ${((tot[i]! / n) * 100).toFixed(1)}%`).join('  '))
}

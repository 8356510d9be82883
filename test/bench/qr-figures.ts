// Runs the QR program, prints its table by category, and holds it against the bars. zbar-wasm is LGPL and no dependency:
// it is installed in a cache folder of its own, for this measurement only.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Figure, plainFigure } from './figures'
import type { QrRead, QrTimed } from './qr'

const run = promisify(execFile)
const limit = 30 * 60_000

const engineFile = 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm'
/** Not the one that the ladder was tuned on, which is 1. */
const seed = 2026
const zbarVersion = '0.11.0'

interface Setting {
  readonly root: string
  /** The binary, or null where it cannot run as Node. */
  readonly electron: string | null
  readonly quick: boolean
  readonly say: (text: string) => void
}

export async function measureQr(
  program: string,
  { root, electron, quick, say }: Setting,
): Promise<readonly Figure[]> {
  const engine = join(root, engineFile)
  const zbar = await provideZbar(say)
  // Not 2, 3 or 4: the categories go through their variants in such steps.
  const step = quick ? '5' : '1'
  const read = await ask<QrRead>(process.execPath, [program, engine, 'read', String(seed), step, zbar])
  say(tableOf(read))
  const rounds = quick ? '5' : '15'
  const timed = await ask<QrTimed>(
    electron ?? process.execPath,
    [program, engine, 'time', rounds],
    electron === null ? process.env : { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  )
  return [...rateFigures(read), ...timeFigures(timed)]
}

/** The package's main file, or '' where it cannot be installed. */
async function provideZbar(say: (text: string) => void): Promise<string> {
  const folder = join(homedir(), `.cache/tidelock-bench/zbar-wasm-${zbarVersion}`)
  const main = join(folder, 'node_modules/@undecaf/zbar-wasm/dist/main.cjs')
  if (existsSync(main)) return main
  mkdirSync(folder, { recursive: true })
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', `@undecaf/zbar-wasm@${zbarVersion}`]
  try {
    await run('npm', args, { timeout: 60_000 })
    return main
  } catch {
    say('zbar-wasm could not be installed (npm): it is not compared, and its bar counts as missed')
    return ''
  }
}

async function ask<T>(program: string, args: readonly string[], env = process.env): Promise<T> {
  const { stdout } = await run(program, args, {
    env,
    timeout: limit,
    killSignal: 'SIGKILL',
    maxBuffer: 2 ** 24,
  })
  return JSON.parse(stdout) as T // our own program, built from this source
}

function rateFigures({ engines, categories }: QrRead): readonly Figure[] {
  const images = categories.reduce((sum, one) => sum + one.images, 0)
  const rate = (engine: number) =>
    (categories.reduce((sum, { right }) => sum + (right[engine] ?? Number.NaN), 0) / images) * 100
  const at = (name: string) => engines.indexOf(name)
  const [ours, plain] = [at('ours'), at('zxing-wasm')]
  const behind = (name: string) => {
    const other = at(name)
    if (other === -1) return { name, count: Number.NaN, note: 'not measured' }
    const worse = categories.filter(({ right }) => (right[ours] ?? 0) < (right[other] ?? 0))
    const better = categories.filter(({ right }) => (right[ours] ?? 0) > (right[other] ?? 0)).length
    const note = [
      `above in ${better} of ${categories.length}`,
      ...worse.map((one) => `below: ${one.name}`),
    ].join('; ')
    return { name, count: worse.length, note }
  }
  return [
    plainFigure(
      {
        name: 'QR images read, plain zxing-wasm minus ours',
        unit: 'points',
        bar: -5,
        note: `${images} images: ours ${rate(ours).toFixed(1)} %, plain ${rate(plain).toFixed(1)} %`,
      },
      [rate(plain) - rate(ours)],
    ),
    ...['zbar-wasm', 'jsqr']
      .map(behind)
      .map(({ name, count, note }) =>
        plainFigure(
          { name: `QR categories in which ours is below ${name}`, unit: 'categories', bar: 0, note },
          [count],
        ),
      ),
  ]
}

function timeFigures({ withCode, withoutCode }: QrTimed): readonly Figure[] {
  const named = (what: string) => ({ name: `4K screenshot ${what}, pixels to texts`, unit: 'ms', bar: 250 })
  return [plainFigure(named('with a code'), withCode), plainFigure(named('without a code'), withoutCode)]
}

function tableOf({ engines, categories }: QrRead): string {
  const cells = (name: string, images: number, values: readonly string[]) =>
    `${name.padEnd(34)}${String(images).padStart(5)}${values.map((value) => value.padStart(20)).join('')}`
  const shown = (right: number, images: number, milliseconds: number) =>
    `${((right / images) * 100).toFixed(0)} % (${(milliseconds / images).toFixed(0)} ms)`
  const sum = (pick: (one: QrRead['categories'][number]) => number) =>
    categories.reduce((all, one) => all + pick(one), 0)
  const images = sum((one) => one.images)
  return [
    `${'category'.padEnd(34)}${'n'.padStart(5)}${engines.map((name) => name.padStart(20)).join('')}`,
    ...categories.map(({ name, images: n, right, milliseconds }) =>
      cells(
        name,
        n,
        engines.map((_, i) => shown(right[i] ?? 0, n, milliseconds[i] ?? 0)),
      ),
    ),
    cells(
      'all',
      images,
      engines.map((_, i) =>
        shown(
          sum((one) => one.right[i] ?? 0),
          images,
          sum((one) => one.milliseconds[i] ?? 0),
        ),
      ),
    ),
  ].join('\n')
}

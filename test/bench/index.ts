// `npm run bench`: measures everything in one run, prints the table, writes the JSON. What is measured how stands in
// docs/benchmarks.md. Called by scripts/bench.mjs, which has built the app and provided Electron.

import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { testUserCan } from '../support/user'
import { type Desk, setUpDesk } from './desk'
import type { Figure } from './figures'
import { measureIcons } from './icons'
import { measureIconData, measureImports, measureRooms } from './in-process'
import { measurePacked } from './packed'
import { measureQr } from './qr-figures'
import { measureQuick } from './quick'
import { table, writeResults } from './report'
import { measureRest } from './rest'
import { measureScroll } from './scroll'
import { measureSearch } from './search'
import { measureLargeStart, measureStart, warmUp } from './start'
import { benchPassphrase, measureUnlock } from './unlock'

export interface BenchOptions {
  readonly root: string
  /** The folder of the provided Electron, links resolved, its version and where it came from. */
  readonly runtime: {
    readonly folder: string
    readonly binary: string
    readonly version: string
    readonly kind: string
  }
  /** The folder with the built programs make-vault.cjs and rooms.cjs. */
  readonly programs: string
  readonly rounds: number
  readonly quick: boolean
  /** Only these parts: rooms, qr, import, icons, start, rest, quick, unlock, large, scroll, size, packed. */
  readonly only: readonly string[]
}

const parts = [
  'rooms',
  'qr',
  'import',
  'icons',
  'start',
  'rest',
  'quick',
  'unlock',
  'large',
  'scroll',
  'size',
  'packed',
] as const
/** Those that need the desk. */
const windowed = ['icons', 'start', 'rest', 'quick', 'unlock', 'large', 'scroll'] as const

/** Answers the number of bars missed. */
export async function bench(options: BenchOptions): Promise<number> {
  const { root, runtime, programs, rounds, quick } = options
  const wanted = (part: (typeof parts)[number]) => options.only.length === 0 || options.only.includes(part)
  const figures: Figure[] = []
  const keep = (found: readonly Figure[]) => {
    figures.push(...found)
    say(table(found))
  }
  if (wanted('rooms')) keep(await measureRooms(join(programs, 'rooms.cjs'), runtime.binary))
  if (wanted('qr'))
    keep(await measureQr(join(programs, 'qr.cjs'), { root, electron: runtime.binary, quick, say }))
  if (wanted('import')) {
    keep(await measureImports(join(programs, 'rooms.cjs'), join(root, 'out/main/reading.cjs')))
  }

  if (wanted('icons')) keep(await measureIconData(join(programs, 'rooms.cjs'), join(root, 'out/icons')))

  let sandboxed = true
  if (windowed.some(wanted)) {
    const desk = await setUpDesk({ root, runtime: runtime.folder })
    sandboxed = desk.sandboxed
    try {
      if (!sandboxed) say('No user namespaces here: both apps run with --no-sandbox')
      const small = (['icons', 'start', 'rest', 'quick'] as const).some(wanted)
        ? await makeVault(desk, programs, 50)
        : ''
      if (small !== '') await warmUp(desk, small)
      if (wanted('start')) keep(await measureStart(desk, small, rounds))
      if (wanted('icons')) keep(await measureIcons(desk, small, quick ? 2 : 6))
      const rest = quick ? { memory: 1, cpu: 1, cpuSeconds: 15 } : { memory: 3, cpu: 2, cpuSeconds: 30 }
      if (wanted('rest')) keep(await measureRest(desk, small, rest))
      if (wanted('quick')) {
        const few = quick ? { presses: 12, hiddenSeconds: 20 } : { presses: 30, hiddenSeconds: 60 }
        keep(await measureQuick(desk, small, few))
      }
      if (wanted('unlock')) {
        const closed = await makeVault(desk, programs, 50, benchPassphrase)
        keep(await measureUnlock(desk, closed, quick ? 4 : 12))
      }
      if (wanted('large')) {
        const large = await makeVault(desk, programs, 10_000)
        keep(await measureSearch(desk, large, quick ? 1 : 2))
        keep([await measureLargeStart(desk, large, quick ? 1 : 3)])
      }
      if (wanted('scroll')) {
        const long = await makeVault(desk, programs, 5_000)
        keep(await measureScroll(desk, long, quick ? 2 : 5))
      }
    } finally {
      await desk.stop()
    }
  }
  if (wanted('size') || wanted('packed')) {
    const makeSmall = (desk: Pick<Desk, 'desktop' | 'installed'>) => makeVault(desk, programs, 50)
    const asked = { size: wanted('size'), start: wanted('packed') }
    keep(await measurePacked({ ...{ root, rounds, ...asked }, makeVault: makeSmall }))
  }

  const surroundings = { electron: runtime.version, runtime: runtime.kind, sandboxed, rounds }
  const path = writeResults(join(root, 'bench-results'), figures, surroundings)
  const missed = figures.filter(({ held }) => held === false)
  say(
    `\n${table(figures)}\n\nElectron ${runtime.version} (${runtime.kind}), ${rounds} rounds; all values: ${path}`,
  )
  say(missed.length === 0 ? 'Every bar held.' : `MISSED: ${missed.map(({ name }) => name).join('; ')}`)
  return missed.length
}

/** Makes a vault with a keychain slot, or with a passphrase alone, as the desktop's user; answers its home folder. */
async function makeVault(
  desk: Pick<Desk, 'desktop' | 'installed'>,
  programs: string,
  count: number,
  passphrase?: string,
): Promise<string> {
  const { desktop, installed } = desk
  const home = desktop.newFolder(`home-${count}${passphrase === undefined ? '' : '-locked'}`)
  const folder = join(desktop.folder, 'installed/programs')
  mkdirSync(folder, { recursive: true })
  const program = join(folder, 'make-vault.cjs')
  copyFileSync(join(programs, 'make-vault.cjs'), program)
  const entries = [join(installed.out, 'main/keychain.cjs'), join(installed.out, 'main/kdf.cjs')]
  const node = testUserCan('run', process.execPath) ? process.execPath : installed.ours
  const env = { TIDELOCK_HOME: home, ...(node === installed.ours ? { ELECTRON_RUN_AS_NODE: '1' } : {}) }
  const child = desktop.start(
    node,
    [program, ...entries, String(count), ...(passphrase === undefined ? [] : [passphrase])],
    { env },
  )
  let complaint = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString()
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`The vault with ${count} accounts could not be made: ${complaint}`)
  return home
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

// A clock that jumps, a time zone that changes, a computer that stood still: the live feed of codes in a real process
// under libfaketime, judged by oathtool. Long form: HARD=long.

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCopied } from '../../main/shell/copied'
import { createFakeClock } from '../fakes/clock'
import { long, reportHard } from '../support/hard-report'
import { oathtool } from '../support/judges'
import { tool } from '../support/tools'
import { buildFor } from './program'

const secrets = ['GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSW']
const kinds = [
  ['--totp=sha1', '-d', '6', '-s', '30s'],
  ['--totp=sha256', '-d', '8', '-s', '60s'],
] as const
/** Milliseconds after a jump until the code is right. The short form has company, and judges no times. */
const bar = 1_000
/** How long each moment is looked at. */
const look = long ? 3_000 : 1_800
/** Seconds that the short form waits for a feed that nobody lets run. */
const patience = long ? 4 : 15

/** Unix seconds. The last two seconds before it, so that the feed lives through the moment itself. */
const moments: Readonly<Record<string, (now: number) => number>> = {
  'an hour back': (now) => now - 3_600,
  'a day on': (now) => now + 86_400,
  '400 days on': (now) => now + 400 * 86_400,
  '2038-01-19': () => 2 ** 31 - 2,
  '2106-02-07': () => 2 ** 32 - 2,
  'summer time begins in Europe': () => Date.UTC(2027, 2, 28, 0, 59, 58) / 1000,
  'summer time ends in Europe': () => Date.UTC(2026, 9, 25, 0, 59, 58) / 1000,
  'summer time begins in New York': () => Date.UTC(2027, 2, 14, 6, 59, 58) / 1000,
  'summer time ends in New York': () => Date.UTC(2026, 10, 1, 5, 59, 58) / 1000,
}
/** Back, far on, past 32 bits, and an hour that is missing. */
const shortMoments = [0, 2, 4, 5]
const zones = long
  ? ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe']
  : ['Europe/Berlin', 'America/New_York']

let folder: string
let program: string
const running = new Set<ChildProcess>()
let clocks = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidelock-clock-'))
  program = await buildFor('../support/codes-program.ts', folder)
}, 120_000)
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

interface Sent {
  /** When it was sent, in milliseconds of the system's monotonic clock: this test may read it late. */
  readonly at: number
  /** What the program took for the time, Unix seconds. */
  readonly told: number
  readonly codes: ReadonlyMap<number, string>
}

function library(): string {
  tool('faketime') // says what to install
  const found = ['x86_64-linux-gnu', 'aarch64-linux-gnu', '.']
    .map((arch) => `/usr/lib/${arch}/faketime/libfaketimeMT.so.1`)
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error('libfaketime is not where Debian puts it')
  return found
}

/** Starts the feed; `jump` moves its wall clock while it runs, never its monotonic one. */
async function startFeed(zone: string) {
  const clockFile = join(folder, `clock-${clocks++}`)
  await writeFile(clockFile, '+0')
  const env = {
    PATH: process.env['PATH'],
    TZ: zone,
    LD_PRELOAD: library(),
    FAKETIME_TIMESTAMP_FILE: clockFile,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }
  const child = spawn(process.execPath, [program, ...secrets], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  running.add(child)
  const sent: Sent[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [, at, told, ...codes] = line.split(' ')
      const pairs = codes.map((pair) => pair.split(':'))
      sent.push({
        at: Number(at),
        told: Number(told),
        codes: new Map(pairs.map(([id, code]) => [Number(id), code ?? ''])),
      })
    }
  })
  await expect.poll(() => sent.length).toBeGreaterThan(0)
  const jump = async (to: number) => {
    const offset = to - Date.now() / 1000
    await writeFile(clockFile, `${offset < 0 ? '-' : '+'}${Math.abs(offset).toFixed(3)}`)
  }
  return { child, sent, jump }
}

/** How many of these codes oathtool says differently. */
async function differing(sent: readonly Sent[]): Promise<number> {
  const asked = sent.flatMap(({ told, codes }) =>
    [...codes].map(([id, code]) => ({
      code,
      args: [...(kinds[id] ?? []), '-b', '-N', `@${told}`, secrets[id] ?? ''],
    })),
  )
  const answers = await oathtool(asked.map(({ args }) => args))
  return asked.filter(({ code }, at) => answers[at] !== code).length
}

const monotonic = () => Number(process.hrtime.bigint() / 1_000_000n)
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The most that was sent within any second. */
function densest(sent: readonly Sent[]): number {
  return Math.max(...sent.map(({ at }) => sent.filter((one) => one.at >= at && one.at < at + 1_000).length))
}

describe('the feed of codes', () => {
  it('is right within a second after every jump of the clock, in every time zone, without a burst', async () => {
    let [tried, held, slowest, most] = [0, 0, 0, 0]
    const wrong: string[] = []
    const inZone = async (zone: string) => {
      const { child, sent, jump } = await startFeed(zone)
      for (const [what, moment] of Object.entries(moments).filter(
        (_, at) => long || shortMoments.includes(at),
      )) {
        const to = moment(Math.floor(Date.now() / 1000))
        const [before, began] = [sent.length, monotonic()]
        await jump(to)
        // The moment itself lies within it.
        await pause(look)
        const arrived = () => sent.slice(before).filter(({ told }) => told >= to && told <= to + patience)
        // On a machine that let the feed run later than that.
        for (let late = 0; !long && arrived().length === 0 && late < patience; late++) await pause(1_000)
        const after = arrived()
        const first = after.find(({ codes }) => codes.size === secrets.length)
        const took = (first?.at ?? Number.POSITIVE_INFINITY) - began
        slowest = Math.max(slowest, took)
        tried++
        const different = await differing(after)
        if (different === 0 && took <= (long ? bar : patience * 1_000)) held++
        else wrong.push(`${zone}, ${what}: ${Math.round(took)} ms, ${different} differ`)
      }
      most = Math.max(most, densest(sent))
      child.kill('SIGKILL')
    }
    await Promise.all(zones.map(inZone))
    reportHard({
      test: 'T7',
      what: `jumps of the clock (back 1 h, on 1 d and 400 d, 2038, 2106, summer time) in ${zones.length} zones`,
      ...{ tried, held },
      figure: { value: slowest, unit: 'ms to the right code', atMost: bar },
      bar: 'oathtool agrees ≤ 1 s after',
    })
    reportHard({
      test: 'T7',
      what: 'updates within any second of these',
      tried: zones.length,
      held: most <= 2 ? zones.length : 0,
      figure: { value: most, unit: 'a second', atMost: 2 },
      bar: 'no burst of more than 2',
    })
    expect(wrong).toEqual([])
    expect(most).toBeLessThanOrEqual(2)
  }, 120_000)

  it('is right within a second after the process stood still', async () => {
    const seconds = long ? 120 : 1
    const { child, sent, jump } = await startFeed('UTC')
    child.kill('SIGSTOP')
    await pause(seconds * 1_000)
    // As of a computer that slept: the wall clock went on for longer than any other.
    await jump(Math.floor(Date.now() / 1000) + 3_600)
    const [before, began] = [sent.length, monotonic()]
    child.kill('SIGCONT')
    await pause(1_500)
    for (let late = 0; !long && sent.length === before && late < patience; late++) await pause(1_000)
    const after = sent.slice(before)
    const took = (after[0]?.at ?? Number.POSITIVE_INFINITY) - began
    const different = await differing(after)
    const burst = densest(after)
    reportHard({
      test: 'T7',
      what: `stopped for ${seconds} s (SIGSTOP) while an hour went by`,
      tried: 1,
      held: different === 0 && burst <= 2 ? 1 : 0,
      figure: { value: took, unit: 'ms to the right code', atMost: bar },
      bar: 'oathtool agrees ≤ 1 s after, no burst',
    })
    child.kill('SIGKILL')
    expect([different, took <= (long ? bar : patience * 1_000), burst <= 2]).toEqual([0, true, true])
  }, 200_000)
})

it('A copied code is cleared on time, whether the clock jumps or a sleeping computer stopped its timers', async () => {
  const wrong: string[] = []
  // How far the wall clock jumps, and within how many seconds the code has to go.
  const cases = [
    [0, 30],
    [-3_600, 30],
    [86_400, 5],
    [400 * 86_400, 5],
  ] as const
  for (const [jump, within] of cases) {
    const clock = createFakeClock()
    let cleared = false
    const clipboard = {
      write: async () => true,
      clearIfHolds: async () => {
        cleared = true
        return true
      },
    }
    // Only these two are called.
    const copied = createCopied({ clock, clipboard: clipboard as never, tell: () => {} })
    await copied.copy('id', '123456', 30)
    clock.jump(jump * 1_000)
    if (jump <= 0) {
      await clock.advance(29_900)
      if (cleared) wrong.push(`${jump}: too early`)
    }
    await clock.advance(within * 1_000)
    if (!cleared) wrong.push(`${jump}: not after ${within} s`)
  }
  reportHard({
    test: 'T7',
    what: 'a copied code, and a clock that jumps back or past its end',
    tried: cases.length,
    held: cases.length - wrong.length,
    bar: 'cleared after 30 s of monotonic time, at once past its end',
  })
  expect(wrong).toEqual([])
})

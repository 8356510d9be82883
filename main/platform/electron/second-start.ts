// One program per data folder: a second start hands its words to the first and waits for a sign that they arrived,
// because the event that carries them is lost now and then (runtime.md 11).

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'

/** Milliseconds. */
const askAgainAfter = 400
const patience = 4_000
const pause = 20

interface HandedOver {
  readonly words: readonly string[]
  readonly sign: string
}

/** Only names that this file makes itself; the first program writes nothing else on request. */
const signName = /^arrived-\d{1,10}$/

/**
 * After `userData` is set, before `ready`. true = this is the first. Otherwise `end` is called with whether the words
 * arrived.
 */
export function isFirstStart(
  folder: string,
  words: readonly string[],
  end: (arrived: boolean) => void,
): boolean {
  const handed: HandedOver = { words, sign: `arrived-${process.pid}` }
  if (app.requestSingleInstanceLock(handed)) return true
  const sign = join(folder, handed.sign)
  const began = performance.now()
  let asked = began
  const look = () => {
    const now = performance.now()
    if (existsSync(sign)) {
      rmSync(sign, { force: true })
      return end(true)
    }
    if (now - began > patience) return end(false)
    if (now - asked > askAgainAfter) {
      asked = now
      // The first has just ended: its place is not taken here, the next start finds it free.
      if (app.requestSingleInstanceLock(handed)) return end(false)
    }
    setTimeout(look, pause)
  }
  look()
  return false
}

/** Words that arrive twice, because the sign was late, are told once. */
export function onSecondStart(folder: string, listener: (words: readonly string[]) => void): void {
  const seen = new Set<string>()
  app.on('second-instance', (_event, _argv, _cwd, data) => {
    const { words, sign } = readHandedOver(data)
    if (sign !== null) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, sign), '')
      if (seen.has(sign)) return
      seen.add(sign)
    }
    listener(words)
  })
}

function readHandedOver(data: unknown): { readonly words: readonly string[]; readonly sign: string | null } {
  const { words, sign } = typeof data === 'object' && data !== null ? (data as Partial<HandedOver>) : {} // checked below
  return {
    words: Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [],
    sign: typeof sign === 'string' && signName.test(sign) ? sign : null,
  }
}

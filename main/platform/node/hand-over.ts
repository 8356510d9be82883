// How a second start gives its words to the first: as a file in a private folder, which the first removes as it reads it.
// Electron's own message sometimes does not arrive (runtime.md 11), and a link holds a secret, so it lies nowhere longer
// than it must.

import { randomBytes } from 'node:crypto'
import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  unlinkSync,
  watch,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

export interface Left {
  /** The first has read it. */
  taken(): boolean
  withdraw(): void
}

export interface HandOver {
  /** null = it could not be written. */
  leave(words: readonly string[]): Left | null
  /** What was left so far, in the order in which it came. */
  take(): readonly (readonly string[])[]
  /** Takes what is there now and what comes later. */
  onWords(listener: (words: readonly string[]) => void): void
}

const largest = 1024 * 1024
/** Milliseconds: where a system does not tell of changes in a folder, this finds them. */
const lookEvery = 2_000

export function createHandOver(folder: string): HandOver {
  const make = () => mkdirSync(folder, { recursive: true, mode: 0o700 })

  const take = (): readonly (readonly string[])[] => {
    try {
      return readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .flatMap((name) => takeOne(join(folder, name)))
    } catch {
      return [] // no folder: nobody left anything
    }
  }

  return {
    take,

    leave: (words) => {
      const name = `${Date.now()}-${randomBytes(8).toString('hex')}`
      const [beside, path] = [join(folder, `${name}.new`), join(folder, `${name}.json`)]
      try {
        make()
        const file = openSync(beside, 'wx', 0o600)
        try {
          writeSync(file, JSON.stringify(words))
        } finally {
          closeSync(file)
        }
        renameSync(beside, path)
      } catch {
        remove(beside)
        return null
      }
      return {
        taken: () => lstatSync(path, { throwIfNoEntry: false }) === undefined,
        withdraw: () => remove(path),
      }
    },

    onWords: (listener) => {
      const look = () => {
        for (const words of take()) listener(words)
      }
      try {
        make()
        watch(folder, { persistent: false }, look).on('error', () => {})
      } catch {
        // Looking now and then finds it too.
      }
      setInterval(look, lookEvery).unref()
      look()
    },
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // The folder itself is gone, or never was.
  }
}

/** Gone before it is looked at: whatever is wrong with it, it is read once. */
function takeOne(path: string): readonly (readonly string[])[] {
  try {
    const { size } = lstatSync(path)
    const text = lstatSync(path).isFile() && size <= largest ? readFileSync(path, 'utf8') : ''
    unlinkSync(path)
    const words: unknown = JSON.parse(text)
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? [words] : []
  } catch {
    return []
  }
}

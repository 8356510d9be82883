// One process at a time: for a question that a system answers wrongly when it is asked twice in the same moment.

import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Milliseconds between two tries, after which whoever has the turn is taken for dead, and after which nobody is waited for. */
const [pause, dead, patience] = [5, 5_000, 15_000]

/** `path`: a folder that is there while somebody has the turn. Where none can be made, all go at once. */
export function inTurn<T>(path: string, deed: () => T): T {
  const mine = takeTurn(path)
  try {
    return deed()
  } finally {
    if (mine) giveBack(path)
  }
}

function takeTurn(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  } catch {
    return false
  }
  const began = performance.now()
  while (performance.now() - began < patience) {
    try {
      mkdirSync(path, { mode: 0o700 })
      return true
    } catch (error) {
      // Node's own errors have a code; whatever else it is, waiting does not mend it.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
    if (isOld(path)) giveBack(path)
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
  }
  return false
}

/** Left by a process that was killed in between. */
function isOld(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > dead
  } catch {
    return false // gone meanwhile
  }
}

function giveBack(path: string): void {
  try {
    rmdirSync(path)
  } catch {
    // Somebody took this one for dead.
  }
}

// Asks the engine to collect its garbage and to overwrite what it frees. Texts cannot be wiped in JavaScript, and what was
// read from the vault was text for a moment; after a lock nothing holds on to it any more.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

type Collect = (how?: {
  readonly type: 'major'
  readonly execution: 'sync'
  readonly flavor: 'last-resort'
}) => void

let collect: Collect | null = null

/** Tens of milliseconds. */
export function sweepMemory(): void {
  if (collect === null) {
    setFlagsFromString('--clear-free-memory')
    setFlagsFromString('--expose-gc')
    // The only way to the collector for a program that was not started with that flag.
    collect = runInNewContext('globalThis.gc') as Collect | null
  }
  collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

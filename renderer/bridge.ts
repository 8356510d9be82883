// The only door to the main process: window.tidelock with its types. A call that cannot be made becomes a fault.

import type { CommandName } from '../shared/command-names'
import type { Bridge, Reply } from '../shared/contract'
import { fail } from '../shared/result'

declare global {
  interface Window {
    readonly tidelock: Bridge
  }
}

/** Calls a command. Never rejects: a broken bridge answers `unexpected`. */
export async function ask<N extends CommandName>(
  name: N,
  ...input: Parameters<Bridge[N]>
): Promise<Reply<N>> {
  // The table's functions differ only in their types, which the signature above has already joined.
  const call = window.tidelock[name] as (...given: readonly unknown[]) => Promise<Reply<N>>
  try {
    return await call(...input)
  } catch {
    return fail({ code: 'unexpected' })
  }
}

export function listen(): Bridge {
  return window.tidelock
}

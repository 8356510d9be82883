// Which accounts were used last, newest first. Bare ids without times, and only while the vault is open: they are kept
// sealed beside it (main/activity/), because names of habits are nothing for a locked vault to tell.

import { mostRecent } from '../activity/record'

export interface Recent {
  note(id: string): void
  /** What was kept; goes below what was used since. Empty: forgets. */
  fill(stored: readonly string[]): void
  /** Newest first. */
  ids(): readonly string[]
}

export function createRecent(parts: {
  readonly keep: (ids: readonly string[]) => void
  readonly tell: (ids: readonly string[]) => void
}): Recent {
  let ids: readonly string[] = []
  const set = (next: readonly string[]) => {
    ids = next
    parts.tell(ids)
  }
  return {
    ids: () => ids,
    fill: (stored) => set(stored.length === 0 ? [] : [...new Set([...ids, ...stored])].slice(0, mostRecent)),
    note: (id) => {
      if (ids[0] === id) return
      const next = [id, ...ids.filter((other) => other !== id)].slice(0, mostRecent)
      parts.keep(next)
      set(next)
    },
  }
}

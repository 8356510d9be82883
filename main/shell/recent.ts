// Which accounts were used last, newest first. Kept as bare ids, which say nothing outside the vault, and no times.

/** Kept; a menu and a list show the first few. */
const limit = 20

export interface Recent {
  note(id: string): void
  /** Newest first. */
  ids(): readonly string[]
}

export function createRecent(parts: {
  readonly stored: readonly string[]
  readonly keep: (ids: readonly string[]) => void
  readonly tell: (ids: readonly string[]) => void
}): Recent {
  let ids = parts.stored.slice(0, limit)
  return {
    ids: () => ids,
    note: (id) => {
      if (ids[0] === id) return
      ids = [id, ...ids.filter((other) => other !== id)].slice(0, limit)
      parts.keep(ids)
      parts.tell(ids)
    },
  }
}

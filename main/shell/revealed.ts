// Which codes may be sent to a window: all of them, or, while codes are hidden, those that a person asked to see.

import type { Clock } from '../platform/platform'

export interface Revealed {
  has(id: string): boolean
  /** Answers whether that is a change. */
  hide(hidden: boolean): boolean
  reveal(id: string, seconds: number): void
  /** Hides again what was revealed; nobody is told, because nobody looks. */
  end(): void
}

/** `tell`: this one was revealed, or is hidden again. */
export function createRevealed(clock: Clock, tell: (id: string) => void): Revealed {
  const open = new Map<string, () => void>()
  let hidden = false

  const end = () => {
    for (const cancel of open.values()) cancel()
    open.clear()
  }

  return {
    end,
    has: (id) => !hidden || open.has(id),
    hide: (now) => {
      if (now === hidden) return false
      hidden = now
      end()
      return true
    },
    reveal: (id, seconds) => {
      if (!hidden) return
      open.get(id)?.()
      const cancel = clock.after(seconds * 1000, () => {
        open.delete(id)
        tell(id)
      })
      open.set(id, cancel)
      tell(id)
    },
  }
}

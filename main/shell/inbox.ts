// Words that came before anybody could take them: links and files that the system gives while the program starts.

import { handedWords } from '../arguments'

export interface Inbox {
  put(words: readonly string[]): void
  /** Gives what has come so far, and from then on each word as it comes. */
  open(take: (words: readonly string[]) => void): void
}

export function createInbox(first: readonly string[]): Inbox {
  let waiting: readonly string[] = first
  let give: ((words: readonly string[]) => void) | null = null
  return {
    put: (more) => {
      if (give === null) waiting = [...waiting, ...more]
      else give(more)
    },
    open: (take) => {
      give = take
      if (handedWords(waiting).length > 0) take(waiting)
      waiting = []
    },
  }
}

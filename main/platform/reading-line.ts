// The line to a process that reads one export of another program. Knows nothing of what is asked: an answer says by
// `more` whether its process will be asked again.

import { createChildLine, type Reply, type StartChild, type Verdict } from './child-line'
import type { ImportReader } from './platform'

/** Milliseconds. One that waits for a password holds a file; its client starts another when the password comes later. */
export const readingProcessLife = { unasked: 15_000, afterAnswer: 60_000 } as const

/** Of plain Node's: its JavaScript memory; the bytes of files and of key derivation come on top. */
export const readingHeap = ['--max-old-space-size=1024'] as const

const lifetimes = {
  usableUnasked: readingProcessLife.unasked - 5_000,
  usableAfterAnswer: readingProcessLife.afterAnswer - 5_000,
}

export function createImportReader(start: StartChild): ImportReader {
  return {
    start: () => {
      const line = createChildLine(start, judge, lifetimes)
      return { ask: (question, how) => line.ask(question, how), end: () => line.abandon() }
    },
  }
}

function judge(reply: Reply): Verdict {
  return reply.kind === 'answer' && 'more' in reply.message && reply.message.more === true ? 'keep' : 'drop'
}

// One export in a process of its own, as whoever imports it sees it: opened, unlocked, its columns named. The process can
// be ended at any moment and is started again with the bytes when it is asked once more.

import type { ImportFault } from '../../shared/importing'
import type { Clock, HelperLine, ImportReader } from '../platform/platform'
import type { ColumnMapping } from './importer'
import type { ReadingAnswer, ReadingOutcome, ReadingQuestion } from './wire'

/** Milliseconds for reading beside key derivation. */
export const readingPatience = 10_000

export interface OpenImport {
  open(): Promise<ReadingOutcome>
  unlock(password: string): Promise<ReadingOutcome>
  nameColumns(mapping: ColumnMapping): Promise<ReadingOutcome>
  /** Ends the work under way, which is answered `import-stopped`. What was opened can be asked again. */
  stop(): void
  /** Ends the process that waits; another is started when this one is asked again. */
  rest(): void
  /** Ends everything and wipes the file. */
  close(): void
}

/**
 * Takes the bytes over, and wipes them when they are read or closed. `format`: a name of the table, or null to tell it
 * from the content.
 */
export function openImport(
  { reader, clock }: { readonly reader: ImportReader; readonly clock: Pick<Clock, 'after'> },
  bytes: Uint8Array,
  format: string | null,
): OpenImport {
  let line: HelperLine | null = null
  let working: AbortController | null = null

  const rest = () => {
    line?.end()
    line = null
  }
  const close = () => {
    working?.abort()
    rest()
    bytes.fill(0)
  }

  /** One question within its time. */
  const ask = async (question: ReadingQuestion): Promise<ReadingAnswer> => {
    line ??= reader.start()
    const mine = new AbortController()
    working = mine
    let late = false
    let deriving = false
    const limited = () =>
      clock.after(readingPatience, () => {
        late = true
        mine.abort()
      })
    let cancel = limited()
    const reply = await line.ask(question, {
      signal: mine.signal,
      onNote: (note) => {
        cancel()
        deriving = note === 'deriving'
        cancel = deriving ? () => {} : limited()
      },
    })
    cancel()
    if (working === mine) working = null
    // Our own process, built from the same source.
    if (reply.kind === 'answer') return reply.message as ReadingAnswer
    const code = reply.kind === 'killed' && !late ? 'import-stopped' : 'import-gave-up'
    return faultOf({ code: deriving && reply.kind === 'ended' ? 'import-ended' : code })
  }

  const outcomeOf = async (question: ReadingQuestion): Promise<ReadingOutcome> => {
    let answer = await ask(question)
    if (answer.kind === 'nothing-open') {
      const opened = await ask({ kind: 'open', bytes, format })
      answer = opened.kind === 'fault' ? opened : await ask(question)
    }
    if (!answer.more) rest()
    if (answer.kind === 'read') bytes.fill(0)
    return answer.kind === 'nothing-open' ? faultOf({ code: 'import-damaged' }) : answer
  }

  return {
    rest,
    close,
    open: () => outcomeOf({ kind: 'open', bytes, format }),
    unlock: (password) => outcomeOf({ kind: 'unlock', password }),
    nameColumns: (mapping) => outcomeOf({ kind: 'columns', mapping }),
    stop: () => working?.abort(),
  }
}

function faultOf(fault: ImportFault): ReadingAnswer & { readonly kind: 'fault' } {
  return { kind: 'fault', format: null, fault, more: false }
}

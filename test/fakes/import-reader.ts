// The reading process without a process: the same answers in this one, cloned as a pipe would clone them.

import { createReading } from '../../main/importers/reading'
import type { HelperReply, ImportReader } from '../../main/platform/platform'

export interface FakeImportReader extends ImportReader {
  /** Answers wait until they are let go, or until their process is ended. */
  hold(): void
  letGo(): void
  /** Every process dies by itself. */
  crash(): void
  /** Questions asked so far, by kind. */
  readonly asked: string[]
  /** Processes alive. */
  alive(): number
}

export function createFakeImportReader(): FakeImportReader {
  const asked: string[] = []
  const living = new Set<(how: 'ended' | 'killed') => void>()
  let gate: Promise<void> = Promise.resolve()
  let letGo = () => {}
  return {
    asked,
    alive: () => living.size,
    hold: () => {
      gate = new Promise((resolve) => {
        letGo = resolve
      })
    },
    letGo: () => letGo(),
    crash: () => {
      for (const end of [...living]) end('ended')
    },
    start: () => {
      let reading = createReading(async () => {})
      let settle: (reply: HelperReply) => void = () => {}
      const end = (kind: 'ended' | 'killed') => {
        living.delete(end)
        reading = createReading(async () => {})
        settle({ kind })
      }
      return {
        end: () => end('killed'),
        ask: (question, { signal, onNote = () => {} } = {}) =>
          new Promise((resolve) => {
            living.add(end)
            settle = resolve
            asked.push((question as { kind: string }).kind)
            signal?.addEventListener('abort', () => end('killed'), { once: true })
            const mine = reading
            void gate
              .then(() => mine.answer(structuredClone(question), onNote))
              .then((message) => resolve({ kind: 'answer', message: structuredClone(message) }))
          }),
      }
    },
  }
}

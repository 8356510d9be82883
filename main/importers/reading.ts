// The other end of wire.ts: recognises one untrusted export, opens it, works out its key and answers its rows. Holds one
// file at a time. Runs in the reading process alone (main/reading.ts), where it can be killed.

import type { ImportFault } from '../../shared/importing'
import type { Result } from '../../shared/result'
import { answerPack, isPackQuestion, type PackAnswer } from './icon-pack'
import { createDirectKdf, type Detected, type ImportKdf, type Opened, openFile, type ReadFile } from './index'
import { isReadingQuestion, type ReadingAnswer, type ReadingNote, type ReadingQuestion } from './wire'

type Note = (text: ReadingNote) => void

export interface Reading {
  answer(question: object, note: Note): Promise<ReadingAnswer | PackAnswer>
}

/** `turn`: lets what was said get out before work that keeps the loop. */
export function createReading(turn: () => Promise<void>): Reading {
  let held: { readonly bytes: Uint8Array; readonly found: Detected } | null = null

  const forget = () => {
    held?.bytes.fill(0)
    held = null
  }
  const formatHeld = () => held?.found.importer.name ?? ''

  const outcome = (read: Result<ReadFile, ImportFault>): ReadingAnswer => {
    const format = formatHeld()
    if (read.ok) {
      forget()
      return { kind: 'read', format, file: read.value, more: false }
    }
    const again = read.error.code === 'import-wrong-password'
    if (!again) forget()
    return { kind: 'fault', format, fault: read.error, more: again }
  }

  const answerOf = (opened: Opened): ReadingAnswer => {
    switch (opened.kind) {
      case 'read':
        return outcome({ ok: true, value: opened.file })
      case 'locked':
        return { kind: 'locked', format: formatHeld(), more: true }
      case 'columns': {
        const { header, rows, guess } = opened
        return { kind: 'columns', format: formatHeld(), header, rows, guess, more: true }
      }
    }
  }

  const open = async ({
    bytes,
    format,
  }: Extract<ReadingQuestion, { kind: 'open' }>): Promise<ReadingAnswer> => {
    forget()
    const found = await openFile(bytes, format)
    if (!found.ok) {
      bytes.fill(0)
      return faultOf(found.error)
    }
    held = { bytes, found: found.value }
    const { opened } = found.value
    return opened.ok ? answerOf(opened.value) : outcome(opened)
  }

  return {
    answer: async (question, note) => {
      if (isPackQuestion(question)) return answerPack(question)
      if (!isReadingQuestion(question)) return faultOf({ code: 'import-unknown' })
      if (question.kind === 'open') return open(question)
      const opened = held?.found.opened.ok === true ? held.found.opened.value : null
      if (question.kind === 'unlock' && opened?.kind === 'locked') {
        return outcome(
          await opened.unlock(question.password, { kdf: telling(createDirectKdf(), note, turn) }),
        )
      }
      if (question.kind === 'columns' && opened?.kind === 'columns')
        return outcome(opened.read(question.mapping))
      return { kind: 'nothing-open', more: true }
    },
  }
}

function faultOf(fault: ImportFault): ReadingAnswer {
  return { kind: 'fault', format: null, fault, more: false }
}

/** Says when a key is being worked out, which may take long, and when not: reading may not. */
function telling(kdf: ImportKdf, note: Note, turn: () => Promise<void>): ImportKdf {
  const said = async <T>(work: () => Promise<T>): Promise<T> => {
    note('deriving')
    // Argon2 keeps the loop.
    await turn()
    try {
      return await work()
    } finally {
      note('reading')
    }
  }
  return {
    scrypt: (...given) => said(() => kdf.scrypt(...given)),
    pbkdf2: (...given) => said(() => kdf.pbkdf2(...given)),
    argon2: (...given) => said(() => kdf.argon2(...given)),
  }
}

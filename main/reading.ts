// Entry of a reading process: recognises one untrusted export, opens it, works out its key and answers its rows. All
// importers and their libraries live here and in no other process (security.md, Never 5). Holds one file at a time.

import type { ImportFault } from '../shared/importing'
import type { Result } from '../shared/result'
import {
  createDirectKdf,
  type Detected,
  type ImportKdf,
  type Opened,
  openFile,
  type ReadFile,
} from './importers'
import {
  isReadingQuestion,
  type ReadingAnswer,
  type ReadingNote,
  type ReadingQuestion,
} from './importers/wire'
import { serveParent } from './platform/child-end'
import { readingProcessLife } from './platform/reading-line'

type Note = (text: ReadingNote) => void

let held: { readonly bytes: Uint8Array; readonly found: Detected } | null = null

async function answer(question: object, note: Note): Promise<ReadingAnswer> {
  if (!isReadingQuestion(question)) return fault({ code: 'import-unknown' })
  if (question.kind === 'open') return open(question)
  const opened = held?.found.opened.ok === true ? held.found.opened.value : null
  if (question.kind === 'unlock' && opened?.kind === 'locked') {
    const kdf = telling(createDirectKdf(), note)
    return outcome(await opened.unlock(question.password, { kdf }))
  }
  if (question.kind === 'columns' && opened?.kind === 'columns') return outcome(opened.read(question.mapping))
  return { kind: 'nothing-open', more: true }
}

async function open({ bytes, format }: Extract<ReadingQuestion, { kind: 'open' }>): Promise<ReadingAnswer> {
  forget()
  const found = await openFile(bytes, format)
  if (!found.ok) {
    bytes.fill(0)
    return fault(found.error)
  }
  held = { bytes, found: found.value }
  const { opened } = found.value
  return opened.ok ? answerOf(opened.value) : outcome(opened)
}

function answerOf(opened: Opened): ReadingAnswer {
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

function outcome(read: Result<ReadFile, ImportFault>): ReadingAnswer {
  const format = formatHeld()
  if (read.ok) {
    forget()
    return { kind: 'read', format, file: read.value, more: false }
  }
  const again = read.error.code === 'import-wrong-password'
  if (!again) forget()
  return { kind: 'fault', format, fault: read.error, more: again }
}

function fault(error: ImportFault): ReadingAnswer {
  return { kind: 'fault', format: null, fault: error, more: false }
}

function formatHeld(): { readonly name: string; readonly label: string } {
  const { name = '', label = '' } = held?.found.importer ?? {}
  return { name, label }
}

function forget(): void {
  held?.bytes.fill(0)
  held = null
}

/** Says when a key is being worked out, which may take long, and when not: reading may not. */
function telling(kdf: ImportKdf, note: Note): ImportKdf {
  const said = async <T>(work: () => Promise<T>): Promise<T> => {
    note('deriving')
    // Argon2 keeps the loop; what was said must be out before.
    await new Promise((resume) => setImmediate(resume))
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

serveParent<ReadingAnswer>(answer, readingProcessLife, (sent) => {
  if (sent.kind !== 'read') return
  for (const { draft } of sent.file.entries) draft.token.secret.fill(0)
})

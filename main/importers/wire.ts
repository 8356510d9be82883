// What Tidelock and a reading process say to each other (main/reading.ts), as plain data. No importer is loaded here:
// whoever asks stays free of the libraries that read.

import { type ImportFault, importLimits } from '../../shared/importing'
import type { ColumnMapping, ReadFile } from './importer'

export type ReadingQuestion =
  /** First; or again, to a process that knows nothing. */
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly format: string | null }
  | { readonly kind: 'unlock'; readonly password: string }
  | { readonly kind: 'columns'; readonly mapping: ColumnMapping }

/** What a file is, before or after it is open. `format`: the name of an importer. */
export type ReadingOutcome =
  | { readonly kind: 'read'; readonly format: string; readonly file: ReadFile }
  | { readonly kind: 'locked'; readonly format: string }
  | {
      readonly kind: 'columns'
      readonly format: string
      readonly header: readonly string[]
      readonly rows: number
      readonly guess: ColumnMapping | null
    }
  | { readonly kind: 'fault'; readonly format: string | null; readonly fault: ImportFault }

/** `nothing-open`: a process of before has ended itself; this one must be told the file again. */
export type ReadingAnswer = (ReadingOutcome | { readonly kind: 'nothing-open' }) & {
  /** The process will be asked again; otherwise it has done its work. */
  readonly more: boolean
}

/** Said before the answer: a key is being worked out, or no longer. */
export type ReadingNote = 'deriving' | 'reading'

export function isReadingQuestion(message: object): message is ReadingQuestion {
  const given = message as Partial<Record<'kind' | 'bytes' | 'format' | 'password' | 'mapping', unknown>>
  switch (given.kind) {
    case 'open':
      return (
        given.bytes instanceof Uint8Array &&
        given.bytes.length <= importLimits.maxFileBytes &&
        (given.format === null || typeof given.format === 'string')
      )
    case 'unlock':
      return typeof given.password === 'string'
    case 'columns':
      return typeof given.mapping === 'object' && given.mapping !== null
    default:
      return false
  }
}

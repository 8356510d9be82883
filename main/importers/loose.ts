// Values of other programs' JSON, taken for what they should be; anything else counts as absent.

import { type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The objects of a list. */
export function objectsOf(value: unknown): readonly Members[] {
  return listOf(value).flatMap((one) => {
    const members = membersOf(one)
    return members === null ? [] : [members]
  })
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The file as one JSON object; null where it is none. */
export function objectIn(file: ImportFile): Members | null {
  const json = file.json()
  return json?.kind === 'whole' ? membersOf(json.value) : null
}

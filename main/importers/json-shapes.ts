// How importers look at JSON: the whole document, lists of objects, and members that are texts or numbers or neither.

import { type JsonRead, type Members, membersOf } from '../vault/json-text'
import type { ImportFile } from './import-file'

export function documentOf(file: ImportFile): unknown {
  return wholeOf(file.json())
}

export function wholeOf(json: JsonRead | null): unknown {
  return json?.kind === 'whole' ? json.value : undefined
}

export function objectOf(file: ImportFile): Members | null {
  return membersOf(documentOf(file))
}

/** A list with at least one object in it; null = it is something else. */
export function listOfObjects(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) && value.some((item) => membersOf(item) !== null) ? value : null
}

/** The objects of a list that are objects. */
export function objectsOf(value: unknown): readonly Members[] {
  if (!Array.isArray(value)) return []
  return value.map(membersOf).filter((item) => item !== null)
}

/** Empty where the member is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** For `TokenInput`: what is no number and no text must be refused, not taken for absent. */
export function numberOf(value: unknown): number | string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'number' || typeof value === 'string' ? value : Number.NaN
}

/** The same for texts: '?' is no algorithm and no PIN. */
export function wordOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : '?'
}

/** Milliseconds since 1970 of a time in seconds or milliseconds (formats.md 1.3); undefined = no time. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value <= 0) return undefined
  return value < 1e11 ? value * 1000 : value
}

/** The account without an issuer written before it (formats.md 1.4, point 2). */
export function accountWithout(issuer: string, label: string): string {
  const prefix = `${issuer.trim()}:`
  const bare = label.trim()
  const doubled = issuer.trim() !== '' && bare.toLowerCase().startsWith(prefix.toLowerCase())
  return doubled ? bare.slice(prefix.length).trim() : bare
}

// Members of JSON as programs really write them, made into what `Rows` takes (formats.md 1.3): texts, numbers, times and
// lists, or the sign that a value is none of these.

import { type Members, membersOf } from '../vault/json-text'

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A list with at least one object in it; null = it is something else. */
export function listOfObjects(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) && value.some((item) => membersOf(item) !== null) ? value : null
}

/** The objects of a list that are objects. */
export function objectsOf(value: unknown): readonly Members[] {
  return listOf(value)
    .map(membersOf)
    .filter((item) => item !== null)
}

/** Absent and null are no text; null = a value that is no text at all. */
export function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : null
}

/** What is no text is taken for none: for names and notes, which no code depends on. */
export function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** What is neither a number nor a text must be refused later, not taken for absent. */
export function numeric(value: unknown): number | string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'number' || typeof value === 'string' ? value : Number.NaN
}

/** The same for a word, such as the name of an algorithm: '?' is no algorithm and no PIN. */
export function wordOf(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : '?'
}

/** Seconds or milliseconds since 1970 to milliseconds (formats.md 1.3). */
export function timeOf(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) return undefined
  return Math.round(value < 1e11 ? value * 1_000 : value)
}

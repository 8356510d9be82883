// JSON bytes to values and back, within bounds and without loss: numbers that JavaScript cannot hold keep their digits.
// Knows nothing of vaults. What comes out is `unknown` data, free of names that reach into prototypes.

import { type JsonLimits, type JsonScan, scanJson } from './json-scan'

/** A JSON object as data, its members not yet checked. */
export type Members = Readonly<Record<string, unknown>>

export type JsonRead =
  | { readonly kind: 'whole'; readonly value: unknown; readonly depth: number }
  | Exclude<JsonScan, { kind: 'whole' }>

const longMark = '#number:'

/** A number beyond what JavaScript holds, kept as its text so that writing it back does not change it. */
export class LongNumber {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Makes `writeJson` notice it. */
  toJSON(): string {
    return longMark + this.text
  }
}

const refusedNames = ['__proto__', 'constructor', 'prototype'] as const

/**
 * Reads a whole JSON text in UTF-8 (a byte order mark before it is skipped). Never throws. Members named `__proto__`,
 * `constructor` or `prototype` are dropped at every level.
 */
export function readJson(input: Uint8Array, limits: JsonLimits): JsonRead {
  const bytes = input[0] === 0xef && input[1] === 0xbb && input[2] === 0xbf ? input.subarray(3) : input
  const scan = scanJson(bytes, limits)
  if (scan.kind !== 'whole') return scan
  const text = new TextDecoder().decode(bytes)
  const plain =
    scan.longNumbers.length === 0 && !scan.unicodeEscapes && !refusedNames.some((name) => text.includes(name))
  const value: unknown = plain ? JSON.parse(text) : parseCarefully(bytes, text, scan.longNumbers)
  return { kind: 'whole', value, depth: scan.depth }
}

/** The slow way, for the rare text that needs it: long numbers take the detour over marked strings. */
function parseCarefully(
  bytes: Uint8Array,
  text: string,
  longNumbers: readonly (readonly [number, number])[],
): unknown {
  const mark = unusedMark(JSON.stringify(JSON.parse(text)))
  const decoder = new TextDecoder()
  let marked = ''
  let done = 0
  for (const [from, to] of longNumbers) {
    marked += `${decoder.decode(bytes.subarray(done, from))}"${mark}${decoder.decode(bytes.subarray(from, to))}"`
    done = to
  }
  marked += decoder.decode(bytes.subarray(done))
  return JSON.parse(marked, (name, value: unknown) => {
    if ((refusedNames as readonly string[]).includes(name)) return undefined
    return typeof value === 'string' && value.startsWith(mark)
      ? new LongNumber(value.slice(mark.length))
      : value
  })
}

/** The text of anything that `readJson` gives, or that is plain data. */
export function writeJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent)
  if (!text.includes(longMark)) return text
  const mark = unusedMark(text)
  const replacer = function (this: Members, name: string, plain: unknown): unknown {
    const original = this[name]
    return original instanceof LongNumber ? mark + original.text : plain
  }
  return JSON.stringify(value, replacer, indent).replaceAll(new RegExp(`"${mark}([^"]*)"`, 'g'), '$1')
}

/** A mark that no string of this JSON text holds. */
function unusedMark(text: string): string {
  let mark = longMark
  while (text.includes(mark)) mark += '#'
  return mark
}

/** One spelling for equal data, whatever the order of members and the white space: RFC 8785. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value instanceof LongNumber) return value.text
  const members = membersOf(value)
  if (members === null) return JSON.stringify(value)
  const names = Object.keys(members).sort()
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(members[name])}`).join(',')}}`
}

/** The value as an object, or null where it is anything else. */
export function membersOf(value: unknown): Members | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof LongNumber)
    return null
  // Any other object that JSON gives has string names and unknown values, which is all that Members says.
  return value as Members
}

/** The members that are not named in `known`. */
export function restOf(members: Members, known: ReadonlySet<string>): Members {
  const rest: Record<string, unknown> = {}
  for (const name of Object.keys(members)) if (!known.has(name)) rest[name] = members[name]
  return rest
}

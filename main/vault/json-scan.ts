// Walks JSON bytes once before anything is built from them: is it whole, cut off, or broken, and how big would it be.
// Exact by the grammars of RFC 8259 and RFC 3629, so that "cut off" is never a guess from an engine's error message.

export interface JsonLimits {
  /** Levels of arrays and objects inside each other. */
  readonly depth: number
  /** Values and member names in all; bounds the memory that building them takes. */
  readonly values: number
}

export type JsonScan =
  | {
      readonly kind: 'whole'
      readonly depth: number
      /** Some string spells characters as \u, so that looking for a word in the text proves nothing. */
      readonly unicodeEscapes: boolean
      /** [from, to) of each number that JavaScript cannot hold: an integer that would come back as other digits, or one beyond 10^308. */
      readonly longNumbers: readonly (readonly [number, number])[]
    }
  /** A proper beginning of a JSON text, without its end. */
  | { readonly kind: 'cut' }
  /** No JSON text begins like this; `at` is the first byte that is wrong. */
  | { readonly kind: 'broken'; readonly at: number }
  | { readonly kind: 'too-much' }

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma' | 'nothing'

const quote = 0x22
const backslash = 0x5c
const braceOpen = 0x7b
const bracketOpen = 0x5b

export function scanJson(bytes: Uint8Array, limits: JsonLimits): JsonScan {
  const walk = new Walk(bytes)
  /** One byte per open level: `{` or `[`. */
  const levels = new Uint8Array(limits.depth)
  let depth = 0
  let deepest = 0
  let values = 0
  let expect: Expected = 'value'
  while (walk.end === null && walk.at < bytes.length) {
    const byte = bytes[walk.at] ?? 0
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
      walk.at++
      continue
    }
    switch (expect) {
      case 'nothing':
        return { kind: 'broken', at: walk.at }
      case 'colon':
        if (byte !== 0x3a) return { kind: 'broken', at: walk.at }
        expect = 'value'
        walk.at++
        continue
      case 'comma':
        if (byte !== 0x2c) break
        expect = levels[depth - 1] === braceOpen ? 'name' : 'value'
        walk.at++
        continue
    }
    if (byte === 0x7d || byte === 0x5d) {
      const opener = byte - 2
      const empty = opener === braceOpen ? 'name-or-end' : 'value-or-end'
      if ((expect !== 'comma' && expect !== empty) || levels[depth - 1] !== opener) {
        return { kind: 'broken', at: walk.at }
      }
      depth--
      expect = depth === 0 ? 'nothing' : 'comma'
      walk.at++
      continue
    }
    const isName: boolean = expect === 'name' || expect === 'name-or-end'
    if (expect === 'comma' || (isName && byte !== quote)) return { kind: 'broken', at: walk.at }
    if (++values > limits.values) return { kind: 'too-much' }
    if (byte === braceOpen || byte === bracketOpen) {
      if (depth === limits.depth) return { kind: 'too-much' }
      levels[depth++] = byte
      deepest = Math.max(deepest, depth)
      expect = byte === braceOpen ? 'name-or-end' : 'value-or-end'
      walk.at++
      continue
    }
    walk.scalar(byte)
    expect = isName ? 'colon' : depth === 0 ? 'nothing' : 'comma'
  }
  if (walk.end !== null) return walk.end
  if (expect !== 'nothing') return { kind: 'cut' }
  return { kind: 'whole', depth: deepest, unicodeEscapes: walk.unicodeEscapes, longNumbers: walk.longNumbers }
}

const wholeNumber = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
const beginsNumber = /^-?((0|[1-9]\d*)(\.\d*|(\.\d+)?[eE][+-]?\d*)?)?$/
/** Digits of a number that could mean anything; also keeps the expressions above from long work. */
const longestNumber = 1000

/** Where the walk stands; each step moves on, or sets `end`. */
class Walk {
  readonly bytes: Uint8Array
  at = 0
  end: { readonly kind: 'cut' } | { readonly kind: 'broken'; readonly at: number } | null = null
  unicodeEscapes = false
  readonly longNumbers: (readonly [number, number])[] = []

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** A string, number, true, false or null. */
  scalar(first: number): void {
    if (first === quote) this.#string()
    else if (first === 0x2d || isDigit(first)) this.#number()
    else this.#word(first === 0x74 ? 'true' : first === 0x66 ? 'false' : 'null')
  }

  #string(): void {
    const { bytes } = this
    const { length } = bytes
    for (let at = this.at + 1; at < length; at++) {
      const byte = bytes[at] ?? 0
      if (byte === quote) {
        this.at = at + 1
        return
      }
      if (byte < 0x20) this.#broken(at)
      else if (byte >= 0x80) at = this.#character(at, byte)
      else if (byte === backslash) at = this.#escape(at + 1)
      if (this.end !== null) return
    }
    this.end = { kind: 'cut' }
  }

  /** `at` is the byte after the backslash; answers the last byte of the escape. */
  #escape(at: number): number {
    const letter = this.bytes[at]
    if (letter !== 0x75) {
      if (letter === undefined) this.end = { kind: 'cut' }
      else if (!'"\\/bfnrt'.includes(String.fromCharCode(letter))) this.#broken(at)
      return at
    }
    this.unicodeEscapes = true
    for (let digit = at + 1; digit <= at + 4; digit++) {
      const byte = this.bytes[digit]
      if (byte === undefined) this.end = { kind: 'cut' }
      else if (!/[0-9A-Fa-f]/.test(String.fromCharCode(byte))) this.#broken(digit)
      if (this.end !== null) return digit
    }
    return at + 4
  }

  /** One character beyond ASCII (RFC 3629 chapter 4); answers its last byte. */
  #character(at: number, first: number): number {
    const more =
      first >= 0xc2 && first <= 0xdf ? 1 : first >> 4 === 0xe ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0
    if (more === 0) this.#broken(at)
    for (let i = 1; i <= more && this.end === null; i++) {
      const byte = this.bytes[at + i]
      const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
      const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
      if (byte === undefined) this.end = { kind: 'cut' }
      else if (byte < low || byte > high) this.#broken(at + i)
    }
    return at + more
  }

  #number(): void {
    const { bytes } = this
    const start = this.at
    let plain = true
    let at = start
    for (; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0
      if (isDigit(byte)) continue
      if (byte !== 0x2d && byte !== 0x2b && byte !== 0x2e && byte !== 0x45 && byte !== 0x65) break
      plain = false
    }
    this.at = at
    if (plain && at - start <= 15 && (bytes[start] !== 0x30 || at - start === 1)) return
    if (at - start > longestNumber) {
      this.#broken(start)
      return
    }
    const text = String.fromCharCode(...bytes.subarray(start, at))
    if (!wholeNumber.test(text)) {
      if (at === bytes.length && beginsNumber.test(text)) this.end = { kind: 'cut' }
      else this.#broken(start)
      return
    }
    const value = Number(text)
    const exact = Number.isSafeInteger(value) || !/^-?\d+$/.test(text) || String(value) === text
    if (!exact || !Number.isFinite(value)) this.longNumbers.push([start, at])
  }

  #word(word: string): void {
    for (let i = 0; i < word.length; i++) {
      const byte = this.bytes[this.at + i]
      if (byte === undefined) this.end = { kind: 'cut' }
      else if (byte !== word.charCodeAt(i)) this.#broken(this.at + i)
      if (this.end !== null) return
    }
    this.at += word.length
  }

  #broken(at: number): void {
    this.end = { kind: 'broken', at }
  }
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}

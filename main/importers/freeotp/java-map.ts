// A Java-serialised HashMap of strings, and nothing else that Java can serialise (formats.md 11.3). It builds no
// object but a Map of strings, follows no class, and believes no count or length that the bytes do not bear out.

import { importLimits } from '../../../shared/importing'

export type JavaMap = ReadonlyMap<string, string>

export const javaMagic = [0xac, 0xed, 0x00, 0x05] as const

/** Characters of all keys and values; a string that is referred to a million times counts a million times. */
const maxCharacters = 64 * 1024 * 1024
/** Each row takes two, and a few are the app's own. */
const maxEntries = 2 * importLimits.maxRows + 100
/** The class takes the first handle, the map itself the second; strings follow. */
const firstString = 0x7e_0002

/** The smallest unit that needs so many bytes more than one. */
const shortest = [0, 0x80, 0x800] as const

/** Ends the reading at once; never leaves this file. */
class Refused extends Error {}

/** null for anything but one whole map of strings. Never throws. */
export function readJavaMap(bytes: Uint8Array): JavaMap | 'too-many' | null {
  try {
    return new JavaReader(bytes).map()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

class JavaReader {
  readonly #bytes: Buffer
  #at = 0
  readonly #strings: string[] = []
  #characters = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  map(): JavaMap | 'too-many' {
    this.#expect(...javaMagic, 0x73, 0x72)
    this.#check(this.#utf(this.#number(2)) === 'java.util.HashMap')
    this.#expect(0x05, 0x07, 0xda, 0xc1, 0xc3, 0x16, 0x60, 0xd1, 0x03)
    this.#fields()
    this.#expect(0x77, 0x08)
    this.#number(4) // capacity: how many Java would make room for
    const size = this.#number(4)
    if (size > maxEntries) return 'too-many'
    const map = new Map<string, string>()
    for (let i = 0; i < size; i++) {
      const key = this.#string()
      this.#check(!map.has(key))
      map.set(key, this.#string())
    }
    this.#expect(0x78)
    this.#check(this.#at === this.#bytes.length)
    return map
  }

  /** loadFactor, and threshold but on Android 6: four bytes each, of no interest. */
  #fields(): void {
    const names = new Map<string, string>()
    for (let count = this.#number(2); count > 0; count--) {
      const type = String.fromCharCode(this.#number(1))
      const name = this.#utf(this.#number(2))
      this.#check(!names.has(name))
      names.set(name, type)
    }
    const threshold = names.get('threshold')
    this.#check(names.get('loadFactor') === 'F' && (threshold === undefined || threshold === 'I'))
    this.#check(names.size === (threshold === undefined ? 1 : 2))
    this.#expect(0x78, 0x70)
    this.#take(4 * names.size)
  }

  #string(): string {
    const tag = this.#number(1)
    let text: string | undefined
    if (tag === 0x71) {
      text = this.#strings[this.#number(4) - firstString]
    } else if (tag === 0x74 || tag === 0x7c) {
      const high = tag === 0x7c ? this.#number(4) : 0
      this.#check(high === 0)
      text = this.#utf(this.#number(tag === 0x74 ? 2 : 4))
      this.#strings.push(text)
    }
    this.#check(text !== undefined)
    this.#characters += text?.length ?? 0
    this.#check(this.#characters <= maxCharacters)
    return text ?? ''
  }

  /** Java's own UTF-8: NUL as two bytes, and what lies beyond U+FFFF as two surrogates of three bytes each. */
  #utf(length: number): string {
    const bytes = this.#take(length)
    // Plain ASCII, which is nearly all there is.
    if (bytes.every((byte) => byte > 0 && byte < 0x80)) return bytes.toString('latin1')
    const units = Buffer.alloc(2 * length)
    let count = 0
    for (let at = 0; at < length; count++) {
      const first = bytes[at++] ?? 0
      const more = first > 0 && first < 0x80 ? 0 : first >> 5 === 0b110 ? 1 : 2
      this.#check(more < 2 || first >> 4 === 0b1110)
      let unit = first & (0x7f >> (more === 0 ? 0 : more + 1))
      for (let i = 0; i < more; i++) {
        const next = bytes[at++] ?? 0
        this.#check(next >> 6 === 0b10)
        unit = (unit << 6) | (next & 0x3f)
      }
      // Each unit has one spelling, the shortest; but NUL is written in two bytes.
      this.#check(unit >= (shortest[more] ?? 0) || (more === 1 && unit === 0))
      units.writeUInt16LE(unit, 2 * count)
    }
    return units.toString('utf16le', 0, 2 * count)
  }

  #number(size: 1 | 2 | 4): number {
    return this.#take(size).readUIntBE(0, size)
  }

  #expect(...wanted: readonly number[]): void {
    this.#check(this.#take(wanted.length).equals(Buffer.from(wanted)))
  }

  #take(length: number): Buffer {
    this.#check(length <= this.#bytes.length - this.#at)
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  #check(right: boolean): void {
    if (!right) throw new Refused()
  }
}

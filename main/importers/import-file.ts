// A file as importers look at it: its bytes, its text and its JSON, each made once however many importers ask.

import { dbLimits } from '../vault/contents'
import { type JsonRead, readJson } from '../vault/json-text'
import { readZip, type Zip } from './zip'

export interface ImportFile {
  readonly bytes: Uint8Array
  /** null where the bytes are no text. */
  text(): string | null
  /** null where the first character does not begin JSON. */
  json(): JsonRead | null
  /** null where the file is no zip, 'damaged' where it begins like one. */
  readonly zip: Zip | 'damaged' | null
}

/** Binary data shows itself by a zero byte early on; text has none. */
const looked = 64 * 1024

export async function importFile(bytes: Uint8Array): Promise<ImportFile> {
  const text = once(() => decode(bytes))
  const json = once(() => {
    const start = bytes.subarray(0, looked).findIndex((byte) => !isBlank(byte))
    const first = bytes[start]
    return first === 0x7b || first === 0x5b ? readJson(bytes, dbLimits) : null
  })
  return { bytes, text, json, zip: await readZip(bytes) }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** White space, and the three bytes of a byte order mark. */
function isBlank(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf
}

/** UTF-8, or UTF-16 by its mark, as Windows' programs write it. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return bytes.subarray(0, looked).includes(0) ? null : new TextDecoder().decode(bytes)
}

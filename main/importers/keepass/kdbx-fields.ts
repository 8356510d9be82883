// The two ways in which KDBX 4 writes lists of values: fields by number, and a dictionary of typed values by name
// (formats.md 24.4). Nothing is read past the end, and nothing is copied.

/** A header has a dozen fields; attachments are fields too. */
const maxFields = 100_000

export interface ReadFields {
  /** Of several with one number the last. */
  readonly fields: ReadonlyMap<number, Uint8Array>
  /** Behind the field that ends the list. */
  readonly end: number
}

/** u8 number, u32 length, bytes; number 0 ends. null = cut off. */
export function readFieldsOf(bytes: Uint8Array, start: number): ReadFields | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fields = new Map<number, Uint8Array>()
  let at = start
  for (let count = 0; count < maxFields; count++) {
    if (at + 5 > bytes.length) return null
    const id = view.readUInt8(at)
    const length = view.readUInt32LE(at + 1)
    at += 5
    if (at + length > bytes.length) return null
    if (id !== 0) fields.set(id, bytes.subarray(at, at + length))
    at += length
    if (id === 0) return { fields, end: at }
  }
  return null
}

export type Variants = ReadonlyMap<string, number | boolean | string | Uint8Array>

/** u16 version, then u8 type, i32 length, name, i32 length, value; type 0 ends. null = none, or broken. */
export function variantsOf(bytes: Uint8Array | undefined): Variants | null {
  if (bytes === undefined || bytes.length < 2 || bytes[1] !== 1) return null
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const variants = new Map<string, number | boolean | string | Uint8Array>()
  let at = 2
  const next = (): Buffer | null => {
    if (at + 4 > view.length) return null
    const length = view.readInt32LE(at)
    at += 4
    if (length < 0 || at + length > view.length) return null
    at += length
    return view.subarray(at - length, at)
  }
  while (at < view.length) {
    const type = view.readUInt8(at++)
    if (type === 0) return variants
    const name = next()
    const value = next()
    if (name === null || value === null) return null
    const read = readers[type]?.(value)
    if (read === undefined || read === null) return null
    variants.set(name.toString(), read)
  }
  return null
}

const readers: Readonly<Record<number, (value: Buffer) => number | boolean | string | Uint8Array | null>> = {
  4: (value) => (value.length === 4 ? value.readUInt32LE() : null),
  // Beyond 2^53 a number is wrong by a little, and refused by every bound.
  5: (value) => (value.length === 8 ? Number(value.readBigUInt64LE()) : null),
  8: (value) => (value.length === 1 ? value[0] !== 0 : null),
  12: (value) => (value.length === 4 ? value.readInt32LE() : null),
  13: (value) => (value.length === 8 ? Number(value.readBigInt64LE()) : null),
  24: (value) => value.toString(),
  66: (value) => value,
}

// As much of the protobuf wire format as Google's migration payload needs: numbers and byte strings.
// Knows no message; must not throw on anything that comes from outside.

export type WireField =
  /** 64 bits, unsigned. */
  | { readonly number: number; readonly kind: 'varint'; readonly value: bigint }
  | { readonly number: number; readonly kind: 'bytes'; readonly value: Uint8Array }
  /** A field of a fixed width, which the payload does not use; its value is passed over. */
  | { readonly number: number; readonly kind: 'fixed' }

/** All fields of one message in their order, or null when it is truncated or not protobuf. Bytes are views. */
export function readFields(message: Uint8Array): readonly WireField[] | null {
  const fields: WireField[] = []
  let at = 0

  const varint = (): bigint | null => {
    let value = 0n
    // Ten groups of seven bits carry the 64 bits of the longest number.
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at]
      if (byte === undefined) return null
      at++
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return BigInt.asUintN(64, value)
    }
    return null
  }

  const skip = (length: number): boolean => {
    at += length
    return at <= message.length
  }

  while (at < message.length) {
    const tag = varint()
    if (tag === null || tag > 0xffff_ffffn) return null
    const number = Number(tag >> 3n)
    const wireType = Number(tag & 7n)
    if (number === 0) return null
    if (wireType === 0) {
      const value = varint()
      if (value === null) return null
      fields.push({ number, kind: 'varint', value })
    } else if (wireType === 2) {
      const length = varint()
      if (length === null || length > BigInt(message.length - at)) return null
      const start = at
      at += Number(length)
      fields.push({ number, kind: 'bytes', value: message.subarray(start, at) })
    } else if (wireType === 1 || wireType === 5) {
      if (!skip(wireType === 1 ? 8 : 4)) return null
      fields.push({ number, kind: 'fixed' })
    } else {
      return null
    }
  }
  return fields
}

/** One number field. `value` is an integer from 0 to 2^53 - 1. */
export function numberField(number: number, value: number): readonly number[] {
  return [...varintBytes(number * 8), ...varintBytes(value)]
}

/** One byte string field. */
export function bytesField(number: number, value: ArrayLike<number>): readonly number[] {
  return [...varintBytes(number * 8 + 2), ...varintBytes(value.length), ...Array.from(value)]
}

function varintBytes(value: number): readonly number[] {
  const bytes: number[] = []
  let rest = value
  // Not `>>>`: counters are longer than 32 bits.
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80)
    rest = Math.floor(rest / 0x80)
  }
  bytes.push(rest)
  return bytes
}

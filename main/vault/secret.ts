// Bytes that must not leak by accident: they print as "[secret]", do not serialise, and can be wiped.
// Must not be used as a general byte container: whoever borrows the bytes does not keep them.

/** Node's hook for console.log and util.inspect: https://nodejs.org/api/util.html#utilinspectcustom */
const inspected = Symbol.for('nodejs.util.inspect.custom')

export class Secret {
  #bytes: Uint8Array
  #wiped = false

  /** Takes ownership of the bytes: the caller must not keep or change them. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get length(): number {
    return this.#bytes.length
  }

  /** Lends the bytes for one call. The borrower must not keep them. Throws once wiped: an empty key makes wrong codes. */
  use<T>(borrow: (bytes: Uint8Array) => T): T {
    if (this.#wiped) throw new Error('secret used after it was wiped')
    return borrow(this.#bytes)
  }

  equals(other: Secret): boolean {
    return (
      this.#bytes.length === other.#bytes.length && this.#bytes.every((byte, i) => byte === other.#bytes[i])
    )
  }

  /** Overwrites the bytes with zeroes and drops them. */
  wipe(): void {
    this.#bytes.fill(0)
    this.#bytes = new Uint8Array(0)
    this.#wiped = true
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }

  [inspected](): string {
    return '[secret]'
  }
}

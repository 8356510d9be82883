// An entry of the file that could not be read. Opaque: it may hold a secret, so it neither prints nor serialises;
// only `contents.ts` looks inside, to write it back and to try it again.

const inspected = Symbol.for('nodejs.util.inspect.custom')

/** The list of the file that the value belongs to. */
export type Origin = 'entries' | 'accounts' | 'trash' | 'siteCodes'

export class SetAside {
  readonly from: Origin
  readonly #value: unknown

  constructor(from: Origin, value: unknown) {
    this.from = from
    this.#value = value
  }

  /** The value as it stood in the file. Must not be shown or logged. */
  value(): unknown {
    return this.#value
  }

  toJSON(): string {
    return '[set aside]'
  }

  [inspected](): string {
    return '[set aside]'
  }
}

// What a command of the bridge is, and the small checks that most of them share.

import * as v from 'valibot'

export interface Command<Input extends v.GenericSchema, Output> {
  readonly input: Input
  /** 'open': refused with `locked` unless the vault is open. */
  readonly when: 'always' | 'open'
  /** Type only; there is no value at run time. */
  readonly output?: Output
}

export const command =
  <Output>() =>
  <Input extends v.GenericSchema>(input: Input, when: 'always' | 'open'): Command<Input, Output> => ({
    input,
    when,
  })

export const nothing = v.undefined()
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64))
export const ids = (limit: number) => v.pipe(v.array(id), v.maxLength(limit))
export const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit))
/** Longer than any passphrase a person types, short enough to bound the work. */
export const passphrase = v.pipe(v.string(), v.minLength(1), v.maxLength(1024))
/** A code as typed, with whatever grouping. */
export const typedCode = text(64)

/** Who asks to see a secret: the passphrase where there is one, else main asks the person itself. */
export const proof = v.variant('kind', [
  v.strictObject({ kind: v.literal('passphrase'), text: passphrase }),
  v.strictObject({ kind: v.literal('confirmed') }),
])
export type Proof = v.InferOutput<typeof proof>

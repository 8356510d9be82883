// The language of this room: what a token is, and what each token type must be able to do.
// Types only; the rows are one file per type, the table is table.ts.

import type { CodeFault, InputFault } from '../../shared/errors'
import type { Result } from '../../shared/result'
import type { Algorithm, TokenType } from '../../shared/token'

/** All that decides a code, apart from the moment (formats.md 1.1). Built by `checkToken`, which guards the limits. */
export interface Token {
  readonly type: TokenType
  /** The key bytes. mOTP: the bytes of the secret's text as it is hashed. Yandex: the first 16 bytes. */
  readonly secret: Uint8Array
  /** mOTP says SHA1 here, but hashes with MD5 (formats.md 2.4). */
  readonly algorithm: Algorithm
  /** Characters of a code. */
  readonly digits: number
  /** Seconds; 0 for HOTP, which has none. */
  readonly period: number
  /** HOTP: the next counter value to use; 0 for all others. */
  readonly counter: number
  /** mOTP and Yandex; null = not known, so no code can be made. */
  readonly pin: string | null
}

/** A token with the names that stand beside it wherever it is written down. */
export interface NamedToken {
  readonly token: Token
  readonly issuer: string
  /** The account name. */
  readonly account: string
}

export interface TokenTypeRow {
  readonly type: TokenType
  /** True: the step follows the clock. False: the step is a counter. */
  readonly timed: boolean
  readonly needsPin: boolean
  /** The characters a code is made of, in the case in which it is shown. */
  readonly alphabet: string
  /** Values that the type dictates, whatever a file or form says (formats.md 1.3). */
  readonly fixed: {
    readonly algorithm?: Algorithm
    readonly digits?: number
    readonly period?: number
  }
  /** Secret text, in the encoding this type is exchanged in, to the bytes of `Token.secret`. */
  parseSecret(text: string): Result<Uint8Array, InputFault>
  /** The text that `parseSecret` reads back as the same bytes. */
  formatSecret(secret: Uint8Array): string
  /** The code of one step. `step` is an integer from 0 to 2^53; anything else is a bug and throws. */
  codeAtStep(token: Token, step: number): Result<string, CodeFault>
}

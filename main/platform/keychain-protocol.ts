// What Tidelock and its keychain process say to each other. The wrapping key crosses this pipe and no other.

import type { KeychainFault } from '../../shared/errors'

export const keychainOps = ['get', 'set', 'delete', 'probe'] as const
export type KeychainOp = (typeof keychainOps)[number]

export type KeychainQuestion = {
  readonly op: KeychainOp
  readonly service: string
  /** Unused by `probe`, which makes an entry of its own. */
  readonly entry: string
  /** Only for `set`. */
  readonly value?: string
}

export type KeychainAnswer =
  | { readonly ok: true; readonly value: string | null }
  | { readonly ok: false; readonly fault: KeychainFault['code'] }

/** Milliseconds. The process answers no second vault's questions for long, and is gone when the window is idle. */
export const keychainProcessLife = { unasked: 15_000, afterAnswer: 2_000 } as const

/** Windows takes 2,560 bytes; libsecret stops at a NUL; so one short line of Base64. */
export function isKeychainValue(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 2_000 && /^[A-Za-z0-9+/]+={0,2}$/.test(value)
}

/** Plain ASCII words: names with other letters come back damaged on macOS. */
export function isKeychainName(name: unknown): name is string {
  return typeof name === 'string' && /^[A-Za-z0-9][A-Za-z0-9:._ -]{0,199}$/.test(name)
}

export function isKeychainQuestion(message: object): message is KeychainQuestion {
  const { op, service, entry, value } = message as Partial<Record<keyof KeychainQuestion, unknown>>
  return (
    keychainOps.some((known) => known === op) &&
    isKeychainName(service) &&
    isKeychainName(entry) &&
    (op === 'set' ? isKeychainValue(value) : value === undefined)
  )
}

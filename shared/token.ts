// The words of the field for one token: its type, algorithm and limits (formats.md 1.1, 1.3).
// Data only; the arithmetic lives in main/otp.

export const tokenTypes = ['totp', 'hotp', 'steam', 'motp', 'yandex'] as const
export type TokenType = (typeof tokenTypes)[number]

export const algorithms = ['SHA1', 'SHA256', 'SHA512'] as const
export type Algorithm = (typeof algorithms)[number]

export const tokenDefaults = { algorithm: 'SHA1', digits: 6, period: 30, counter: 0 } as const

export const tokenLimits = {
  /** Ten: the truncated value has 31 bits (RFC 4226 5.3), so an eleventh digit would always be 0. */
  maxDigits: 10,
  /** Seconds; in milliseconds this still fits a signed 32-bit number, which other apps rely on. */
  maxPeriod: 2_147_483,
  maxSecretBytes: 512,
  /** Fewer bytes than this (80 bits) earns a warning, never a refusal (RFC 4226 R6 wants 16). */
  shortSecretBytes: 10,
  /** Characters of issuer, account name. */
  maxLabel: 256,
  maxNote: 10_000,
  /** Characters of an otpauth URI. */
  maxUri: 4_096,
} as const

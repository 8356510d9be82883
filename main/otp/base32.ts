// Base32 (RFC 4648 chapter 6) as people and programs really write it (formats.md 1.2).
// Drops nothing but white space, hyphens, underscores and padding; repairs nothing.

import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const separator = /[\s_-]/

/** The five bits of a Base32 character of either case, or -1. */
function bitsOf(code: number): number {
  if (code >= 65 && code <= 90) return code - 65
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 50 && code <= 55) return code - 24
  return -1
}

/**
 * Reads a secret: either case, spaces and hyphens anywhere, padding missing, partial, excessive or percent-encoded,
 * lengths that RFC 4648 forbids (leftover bits are dropped), leftover bits that are not zero.
 * Faults: `secret-empty` (also when the text holds less than one byte), `secret-character` (its position counts
 * characters as typed, from 1), `secret-too-long`. Source: formats.md 1.2.
 */
export function decodeBase32(text: string): Result<Uint8Array, InputFault> {
  const counted = countCharacters(text)
  if (!counted.ok) return counted
  const length = Math.floor((counted.value * 5) / 8)
  if (length === 0) return fail({ code: 'secret-empty' })
  if (length > tokenLimits.maxSecretBytes) {
    return fail({ code: 'secret-too-long', limit: tokenLimits.maxSecretBytes })
  }
  // A buffer of its own: a small array lies in the engine's heap, which leaves copies behind when it moves things.
  const bytes = new Uint8Array(new ArrayBuffer(length))
  let bits = 0
  let pending = 0
  let filled = 0
  for (let i = 0; filled < length; i++) {
    const value = bitsOf(text.charCodeAt(i))
    if (value < 0) continue
    pending = ((pending << 5) | value) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes[filled++] = pending >>> bits
    }
  }
  return ok(bytes)
}

/** How many Base32 characters the text holds, once nothing else is in it. */
function countCharacters(text: string): Result<number, InputFault> {
  let count = 0
  /** Where the padding began; nothing but padding may follow. */
  let padding = -1
  for (let i = 0; i < text.length; i++) {
    if (bitsOf(text.charCodeAt(i)) >= 0) {
      if (padding >= 0) return badCharacter(text, padding)
      count++
    } else if (text[i] === '=' || /^%3d/i.test(text.slice(i, i + 3))) {
      if (padding < 0) padding = i
      if (text[i] === '%') i += 2
    } else if (!separator.test(text.charAt(i))) {
      return badCharacter(text, i)
    }
  }
  return ok(count)
}

/** All before the first bad character are one unit long, so its index counts characters. */
function badCharacter(text: string, index: number): Result<never, InputFault> {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0)
  return fail({ code: 'secret-character', position: index + 1, character })
}

/** Upper case, without padding: the form in which secrets are shown and exchanged (formats.md 3.1). */
export function encodeBase32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let pending = 0
  for (const byte of bytes) {
    pending = ((pending << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet.charAt((pending >>> bits) & 31)
    }
  }
  return bits === 0 ? text : text + alphabet.charAt((pending << (5 - bits)) & 31)
}

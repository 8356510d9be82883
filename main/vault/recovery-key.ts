// The recovery key as text: 128 random bits that a person prints, reads and types, with a typo found before scrypt runs.
// Makes no key and opens nothing. The canonical text is itself the slot's passphrase, so Aegis can open with it too.

import { createHash } from 'node:crypto'
import type { UnlockFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'

/** Crockford's Base32: no I, L, O, U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyBytes = 16
const groups = 7
/** Four characters of key and one that checks them and the group's place. */
const groupLength = 5
const dataPerGroup = groupLength - 1

/** Characters that people put between groups: white space, hyphens and dashes of all kinds, dots, underscores. */
const separator = /[\s\u00ad\u200b\u2010-\u2015\u2212\ufe58\ufe63\uff0d_.\u00b7-]/u

/**
 * `ABCDE-…`: seven groups of five. The data are 16 key bytes and 12 bits of their SHA-256, big-endian, as 28 characters;
 * after each four comes their check (docs/vault-format.md, "Recovery key").
 */
export function formatRecoveryKey(key: Uint8Array): string {
  if (key.length !== keyBytes) throw new Error('recovery key: wrong size')
  const digest = createHash('sha256').update(key).digest()
  let bits = 0n
  for (const byte of key) bits = (bits << 8n) | BigInt(byte)
  bits = (bits << 12n) | BigInt(digest.readUInt16BE(0) >> 4)
  const values = Array.from({ length: groups * dataPerGroup }, (_, i) =>
    Number((bits >> BigInt(135 - 5 * i)) & 31n),
  )
  const texts = Array.from({ length: groups }, (_, group) => {
    const data = values.slice(group * dataPerGroup, (group + 1) * dataPerGroup)
    return [...data, checkOf(data, group)].map((value) => alphabet.charAt(value)).join('')
  })
  return texts.join('-')
}

/**
 * Reads what a person typed, in either case, with any spaces and dashes, O for 0 and I or L for 1, and answers the
 * canonical text. Fault `recovery-key-malformed`: its position (characters as typed, from 1) is the first character that
 * is none of the alphabet, else the first character of the first group whose check fails; absent when the length is
 * wrong, or when each group fits and only the whole does not.
 */
export function parseRecoveryKey(text: string): Result<string, UnlockFault> {
  const values: number[] = []
  /** Where each value was typed. */
  const positions: number[] = []
  let position = 0
  for (const typed of text) {
    position++
    if (separator.test(typed)) continue
    const character = lookalike(typed)
    // One capital may be two: the ligature U+FB06 becomes "ST".
    const value = character.length === 1 ? alphabet.indexOf(character) : -1
    if (value < 0) return fail({ code: 'recovery-key-malformed', position })
    values.push(value)
    positions.push(position)
  }
  if (values.length !== groups * groupLength) return fail({ code: 'recovery-key-malformed' })
  for (let group = 0; group < groups; group++) {
    const start = group * groupLength
    const check = values[start + dataPerGroup]
    const first = positions[start]
    if (checkOf(values.slice(start, start + dataPerGroup), group) === check || first === undefined) continue
    return fail({ code: 'recovery-key-malformed', position: first })
  }
  const canonical = formatRecoveryKey(keyOf(values))
  const typedText = values.map((value) => alphabet.charAt(value)).join('')
  // Equal unless the 12 bits over the whole key are wrong.
  return canonical.replaceAll('-', '') === typedText
    ? ok(canonical)
    : fail({ code: 'recovery-key-malformed' })
}

/** What was typed in the letters of a key: upper case, no separators, O as 0, I and L as 1. Checks nothing. */
export function keyLetters(typed: string): string {
  return Array.from(typed)
    .filter((character) => !separator.test(character))
    .map(lookalike)
    .join('')
}

function lookalike(character: string): string {
  const upper = character.toUpperCase()
  if (upper === 'O') return '0'
  return upper === 'I' || upper === 'L' ? '1' : upper
}

function keyOf(values: readonly number[]): Uint8Array {
  let bits = 0n
  values.forEach((value, i) => {
    if (i % groupLength !== dataPerGroup) bits = (bits << 5n) | BigInt(value)
  })
  bits >>= 12n
  return Uint8Array.from({ length: keyBytes }, (_, i) => Number((bits >> BigInt(120 - 8 * i)) & 255n))
}

/**
 * The sum of value_i · x^(i+1) over GF(32) (polynomial x^5 + x^2 + 1), plus the group's number: the weights differ, so any
 * one wrong character and any two that swapped places are found, and so are swapped groups.
 */
function checkOf(data: readonly number[], group: number): number {
  let check = 0
  // Horner's rule from the last character on.
  for (let i = data.length - 1; i >= 0; i--) check = timesX(check ^ (data[i] ?? 0))
  return check ^ (group + 1)
}

function timesX(value: number): number {
  const doubled = value << 1
  return (doubled & 32) === 0 ? doubled : doubled ^ 0x25
}

// Mobile-OTP: six hex characters of MD5 over step, secret and PIN, all as text (formats.md 2.4).
// The secret is hashed as text, so it is kept as text: hex is only its usual spelling.

import { createHash } from 'node:crypto'
import type { InputFault } from '../../shared/errors'
import { fail, ok, type Result } from '../../shared/result'
import { tokenLimits } from '../../shared/token'
import type { TokenTypeRow } from './token-type'

const minCharacters = 16

export const motp: TokenTypeRow = {
  type: 'motp',
  timed: true,
  needsPin: true,
  alphabet: '0123456789abcdef',
  fixed: { algorithm: 'SHA1', digits: 6, period: 10 },
  parseSecret,
  formatSecret: (secret) => Buffer.from(secret).toString('latin1'),
  codeAtStep({ secret, pin }, step) {
    if (pin === null) return fail({ code: 'pin-needed' })
    return ok(createHash('md5').update(String(step)).update(secret).update(pin).digest('hex').slice(0, 6))
  },
}

/** Hex in either case, spaced or not, becomes lower-case hex; other ASCII text of 16 characters or more stays as it is. */
function parseSecret(text: string): Result<Uint8Array, InputFault> {
  const compact = text.replace(/[\s-]/g, '')
  if (compact === '') return fail({ code: 'secret-empty' })
  const kept = /^[0-9a-f]+$/i.test(compact) ? compact.toLowerCase() : text.trim()
  if (kept.length > tokenLimits.maxSecretBytes) {
    return fail({ code: 'secret-too-long', limit: tokenLimits.maxSecretBytes })
  }
  const index = kept.search(/[^ -~]/)
  if (index >= 0) {
    // White space is one unit each, and so is all before the first strange character: the index counts characters.
    const position = text.length - text.trimStart().length + index + 1
    return fail({
      code: 'secret-character',
      position,
      character: String.fromCodePoint(kept.codePointAt(index) ?? 0),
    })
  }
  if (kept.length < minCharacters) return fail({ code: 'secret-length', expected: `${minCharacters}+` })
  return ok(Uint8Array.from(kept, (character) => character.charCodeAt(0)))
}

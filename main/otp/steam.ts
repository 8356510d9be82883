// Steam Guard: TOTP's number in Steam's own 26 characters, always five of them (formats.md 2.2).
// Steam's Base64 `shared_secret` is an importer's business; here secrets are Base32.

import { ok } from '../../shared/result'
import { decodeBase32, encodeBase32 } from './base32'
import { truncatedHmac } from './hotp'
import type { TokenTypeRow } from './token-type'

const alphabet = '23456789BCDFGHJKMNPQRTVWXY'
const length = 5

export const steam: TokenTypeRow = {
  type: 'steam',
  timed: true,
  needsPin: false,
  alphabet,
  // Not the period: Steam has only ever used 30, but a file that says otherwise is kept as it is.
  fixed: { algorithm: 'SHA1', digits: length },
  parseSecret: decodeBase32,
  formatSecret: encodeBase32,
  codeAtStep({ secret }, step) {
    let value = truncatedHmac('SHA1', secret, step)
    let code = ''
    for (let i = 0; i < length; i++) {
      code += alphabet.charAt(value % alphabet.length)
      value = Math.floor(value / alphabet.length)
    }
    return ok(code)
  },
}

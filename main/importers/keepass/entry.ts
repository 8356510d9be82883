// The one-time passwords of one KeePass entry: which of its fields hold them, in the spellings of four programs
// (formats.md 24.1).

import { encodeBase32 } from '../../otp'
import type { OtpItem } from '../otp-value'
import type { Rows } from '../rows'
import { takeKeePassOtp, takeSeed } from './otp-field'

export type Fields = ReadonlyMap<string, string>

export function holdsOtp(fields: Fields): boolean {
  return [...fields].some(
    ([name, value]) =>
      value.trim() !== '' && /^(?:otp|TOTP Seed|(?:Time|Hmac)Otp-Secret(?:-.*)?)$/.test(name),
  )
}

/** An entry may hold one that follows the clock and one that counts. */
export function takeEntry(rows: Rows, fields: Fields, item: OtpItem): void {
  const text = (name: string) => fields.get(name)?.trim() ?? ''
  if (text('otp') !== '') takeKeePassOtp(rows, text('otp'), item)
  else if (text('TOTP Seed') !== '') takeSeed(rows, text('TOTP Seed'), text('TOTP Settings'), item)
  else takeKeePass2(rows, 'Time', fields, item)
  takeKeePass2(rows, 'Hmac', fields, item)
}

/** `TimeOtp-…` and `HmacOtp-…`, as KeePass 2.47 and later has them. */
function takeKeePass2(rows: Rows, kind: 'Time' | 'Hmac', fields: Fields, item: OtpItem): void {
  const text = (name: string) => fields.get(`${kind}Otp-${name}`)?.trim() ?? ''
  const secret = secretOf(text)
  if (secret === null) return
  if (secret === 'malformed') {
    rows.skip({ code: 'row-malformed' }, item)
    return
  }
  rows.take({
    ...item,
    ...{ type: kind === 'Time' ? 'totp' : 'hotp', secret, algorithm: text('Algorithm') },
    ...{ digits: text('Length'), period: text('Period'), counter: text('Counter') },
  })
}

/** As Base32, whatever it was. */
function secretOf(text: (name: string) => string): string | 'malformed' | null {
  if (text('Secret-Base32') !== '') return text('Secret-Base32')
  const hex = text('Secret-Hex').replace(/[\s-]/g, '')
  if (hex !== '') {
    return /^(?:[0-9a-f]{2})+$/i.test(hex) ? encodeBase32(Buffer.from(hex, 'hex')) : 'malformed'
  }
  const base64 = text('Secret-Base64').replace(/\s/g, '')
  if (base64 !== '') {
    const bytes = Buffer.from(base64, 'base64')
    return /^[a-z0-9+/]+={0,2}$/i.test(base64) && bytes.length > 0 ? encodeBase32(bytes) : 'malformed'
  }
  return text('Secret') === '' ? null : encodeBase32(Buffer.from(text('Secret')))
}

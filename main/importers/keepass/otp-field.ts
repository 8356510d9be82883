// The text of KeePassXC's one-time-password field: a link, a KeeOtp query, a seed with its settings or a bare secret
// (formats.md 24.1, 24.2).

import { type OtpItem, takeOtpValue } from '../otp-value'
import type { Rows } from '../rows'

export function takeKeePassOtp(rows: Rows, value: string, item: OtpItem, row?: number): void {
  const named = { ...item, account: withoutPlaceholder(item.account) }
  const text = value.trim()
  if (/^(?:[a-z]+=[^&]*&)*key=/i.test(text)) takeKeeOtp(rows, text, named, row)
  else if (text.includes(';') && !text.includes('://')) {
    const parts = text.split(';')
    // Settings without a seed: an old export of a database that keeps them apart.
    const [seed, settings] = /^\d*$/.test(parts[0] ?? '') ? ['', parts] : [parts[0] ?? '', parts.slice(1)]
    takeSeed(rows, seed, settings.join(';'), named, row)
  } else {
    takeOtpValue(rows, text, named, row, (link) => ({
      issuer: (named.issuer.trim() === '' && link.issuer === 'KeePassXC' ? '' : link.issuer) || named.issuer,
      // The entry's own user name is kept up to date; the link is as old as the account.
      account: named.account.trim() || withoutPlaceholder(link.account),
    }))
  }
}

/** What KeePassXC writes where an entry has no user name. */
function withoutPlaceholder(name: string): string {
  return name.trim() === 'none' ? '' : name
}

/** `key=BASE32&size=6&step=30&type=totp&otpHashMode=sha1`. */
function takeKeeOtp(rows: Rows, query: string, item: OtpItem, row?: number): void {
  const parameters = new Map<string, string>()
  for (const part of query.split('&')) {
    const [name = '', ...rest] = part.split('=')
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), decode(rest.join('=')))
  }
  const encoder = parameters.get('encoder') ?? parameters.get('type') ?? 'totp'
  rows.take(
    {
      ...item,
      type: /^steam$/i.test(encoder) ? 'steam' : (parameters.get('type') ?? 'totp'),
      secret: parameters.get('key') ?? '',
      algorithm: parameters.get('otphashmode'),
      digits: parameters.get('size'),
      period: parameters.get('step'),
      counter: parameters.get('counter'),
    },
    row,
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `settings`: `period;digits`, or `period;S` for Steam, perhaps with the address of a clock. */
export function takeSeed(rows: Rows, seed: string, settings: string, item: OtpItem, row?: number): void {
  const [period, size] = settings.split(';').map((part) => part.trim())
  const steam = /^s$/i.test(size ?? '')
  rows.take(
    { ...item, type: steam ? 'steam' : 'totp', secret: seed, period, digits: steam ? null : size },
    row,
  )
}

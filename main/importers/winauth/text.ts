// WinAuth's text export: otpauth links with parameters of its own (formats.md 20.1). Recognised by those; without them
// it is a list of links like any other.

import { fail, ok } from '../../../shared/result'
import { base32OfBase64 } from '../foreign-fields'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { innerJson } from '../inner-json'
import { readUriText } from '../uri-list'

const ownParameter = /^[ \t]*otpauth:\/\/[^\s?]*\?(?:\S*&)?(?:serial=|deviceid=|icon=base64(?::|%3a))/im

export const winAuthText: Importer = {
  name: 'winauth-text',
  endings: ['txt'],
  detect,
  open: (file) => {
    if (!detect(file)) return fail({ code: 'import-unknown' })
    const read = readWinAuthText(file.text() ?? '')
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

function detect(file: ImportFile): boolean {
  return isWinAuthText(file.text() ?? '')
}

export function isWinAuthText(text: string): boolean {
  return ownParameter.test(text)
}

export function readWinAuthText(text: string): ReturnType<typeof readUriText> {
  return readUriText(text.replace(/^[ \t]*otpauth:\/\/[^\r\n]*/gim, plainLink))
}

/**
 * A link without what only WinAuth reads, of which icons and Steam's data are longer than a link may be. Steam's own
 * copy of the secret is the one to trust.
 */
function plainLink(line: string): string {
  const start = line.indexOf('?')
  if (start === -1) return line
  const parts = line.slice(start + 1).split('&')
  const kept = parts.filter((part) => !/^(?:serial|deviceid|data|icon)=/i.test(part))
  const data = parts.find((part) => /^data=/i.test(part))
  const secret = data === undefined ? null : steamSecret(data.slice('data='.length))
  // A plus sign is a space here; one that belongs to a name is escaped.
  const label = line.slice(0, start).replaceAll('+', '%20')
  if (secret === null) return `${label}?${kept.join('&')}`
  const others = kept.filter((part) => !/^secret=/i.test(part))
  return `${label.replace(/otpauth:\/\/[^/]*/i, 'otpauth://steam')}?${[`secret=${secret}`, ...others].join('&')}`
}

/** Base32; null where the data holds none. */
function steamSecret(encoded: string): string | null {
  let text: string
  try {
    text = decodeURIComponent(encoded.replaceAll('+', '%20'))
  } catch {
    return null
  }
  const shared = innerJson(text)?.['shared_secret']
  // Where `+` was left as it is, it stood for itself: the secret is Base64.
  const secret = typeof shared === 'string' ? base32OfBase64(shared.replaceAll(' ', '+')) : null
  return secret?.ok === true ? secret.value : null
}

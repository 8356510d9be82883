// What an export of Proton Authenticator holds, plain or decrypted, to drafts (formats.md 8.1).

import type { ImportFault } from '../../../shared/importing'
import { fail, type Result } from '../../../shared/result'
import { encodeBase32, parseUri } from '../../otp'
import { type Members, membersOf } from '../../vault/json-text'
import { readBase64 } from '../ciphers'
import type { ReadFile } from '../importer'
import { type Item, readRows } from '../json-file'
import { nameOf } from '../json-shapes'
import { settleNames } from '../names'
import type { Rows } from '../rows'

/** null = no such export. One without accounts has nothing but its version. */
export function entriesOf(top: Members | null): readonly unknown[] | null {
  const entries = top?.['entries']
  if (top === null || !Array.isArray(entries)) return null
  if (entries.length === 0) return Object.keys(top).sort().join() === 'entries,version' ? entries : null
  return entries.some((entry) => 'entry_type' in (contentOf(entry) ?? {})) ? entries : null
}

export function readProtonEntries(value: unknown): Result<ReadFile, ImportFault> {
  const entries = entriesOf(membersOf(value))
  return entries === null ? fail({ code: 'import-damaged' }) : readRows(entries, takeEntry)
}

function contentOf(entry: unknown): Members | null {
  return membersOf(membersOf(entry)?.['content'])
}

function takeEntry({ members, row }: Item, rows: Rows): void {
  const content = contentOf(members)
  const uri = content?.['uri']
  const note = nameOf(members['note'])
  // Copied from the label, which may begin with the colon after an issuer that is none.
  const name = nameOf(content?.['name']).trim().replace(/^:\s*/, '')
  if (typeof uri !== 'string') rows.skip({ code: 'row-malformed' }, { issuer: '', account: name }, row)
  else if (content?.['entry_type'] === 'Steam' && !/^otpauth:/i.test(uri.trim())) {
    const beside = { ...settleNames('Steam', name), note }
    rows.take({ type: 'steam', secret: steamSecret(uri), ...beside }, row)
  } else if (content?.['entry_type'] === 'Totp' || content?.['entry_type'] === 'Steam') {
    const parsed = parseUri(uri)
    if (parsed.ok) rows.takeToken(parsed.value.token, { ...parsed.value, note }, row)
    else rows.skip(parsed.error, { issuer: '', account: name }, row)
  } else rows.skip({ code: 'token-type-unsupported' }, { issuer: '', account: name }, row)
}

/** Base32 without padding, or Base64 where it is no such Base32. */
function steamSecret(uri: string): string {
  const text = uri.trim().replace(/^steam:\/\//i, '')
  const bytes = /^[A-Z2-7]+$/i.test(text) ? null : readBase64(text)
  return bytes === null || bytes.length === 0 ? text : encodeBase32(bytes)
}

// andOTP's list of accounts, and the one of old GNOME Authenticator, which copied it (formats.md 10, 30).

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { decodeBase32 } from '../../otp'
import { type Members, membersOf } from '../../vault/json-text'
import type { Importer, ReadFile } from '../importer'
import { type Item, readRows, topListOf } from '../json-file'
import { listOf, nameOf, numeric, textOf, wordOf } from '../json-shapes'
import { settleNames } from '../names'
import type { Names, Rows } from '../rows'

export const andotp: Importer = {
  name: 'andotp',
  endings: ['json'],
  detect: (file) => isAndotp(topListOf(file)),
  open: (file) => {
    const list = topListOf(file)
    if (list === null || !isAndotp(list)) return fail({ code: 'import-unknown' })
    const read = readAndotp(list)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

const always = ['secret', 'label', 'type', 'thumbnail'] as const

function isAndotp(list: readonly unknown[] | null): boolean {
  return list?.some((item) => always.every((name) => name in (membersOf(item) ?? {}))) ?? false
}

export function readAndotp(list: readonly unknown[]): Result<ReadFile, ImportFault> {
  return readRows(list, takeEntry)
}

function takeEntry({ members, row }: Item, rows: Rows): void {
  const all = listOf(members['tags']).filter((tag) => typeof tag === 'string')
  const tags = isFromGnome(members) ? all.slice(1) : all
  const names = namesOf(members, all)
  const secret = textOf(members['secret'])
  const type = (wordOf(members['type']) ?? 'totp').toLowerCase()
  if (secret === null) rows.skip({ code: 'row-malformed' }, names, row)
  else if (!['totp', 'hotp', 'steam', 'motp'].includes(type)) {
    rows.skip({ code: 'token-type-unsupported' }, names, row)
  } else {
    rows.take(
      {
        ...{ ...names, type, secret: type === 'motp' ? motpSecret(secret) : secret, tags },
        ...{ algorithm: wordOf(members['algorithm']), digits: numeric(members['digits']) },
        ...{ period: numeric(members['period']), counter: numeric(members['counter']) },
      },
      row,
    )
  }
}

/** Base32 around the text that Mobile-OTP hashes. */
function motpSecret(secret: string): string {
  const bytes = decodeBase32(secret)
  return bytes.ok ? new TextDecoder().decode(bytes.value) : secret
}

/** Old files have no issuer: it stands before a dash in the label, or is the first tag in GNOME's. */
function namesOf(entry: Members, tags: readonly string[]): Names {
  const label = nameOf(entry['label'])
  if (typeof entry['issuer'] === 'string') return settleNames(entry['issuer'], label)
  const dash = label.indexOf(' - ')
  if (dash >= 0) return { issuer: label.slice(0, dash).trim(), account: label.slice(dash + 3).trim() }
  return isFromGnome(entry) ? settleNames(tags[0] ?? '', label) : { issuer: '', account: label.trim() }
}

function isFromGnome(entry: Members): boolean {
  return !('used_frequency' in entry) && !('issuer' in entry)
}

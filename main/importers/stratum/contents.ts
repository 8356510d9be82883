// What a backup of Stratum (once Authenticator Pro) holds, plain or decrypted, to drafts (formats.md 9.1).

import { createHash } from 'node:crypto'
import type { ImportFault } from '../../../shared/importing'
import { fail, type Result } from '../../../shared/result'
import { type Members, membersOf } from '../../vault/json-text'
import { readBase64 } from '../ciphers'
import type { ReadFile } from '../importer'
import { type Item, readRows } from '../json-file'
import { listOf, nameOf, numeric, textOf, wordOf } from '../json-shapes'
import { settleNames } from '../names'
import type { Rows } from '../rows'

export function isStratum(top: Members | null): top is Members {
  return Array.isArray(top?.['Authenticators'])
}

export function readStratum(value: unknown): Result<ReadFile, ImportFault> {
  const top = membersOf(value)
  if (!isStratum(top)) return fail({ code: 'import-damaged' })
  const beside = { categories: categoriesOf(top), icons: iconsOf(top) }
  return readRows(
    listOf(top['Authenticators']),
    (item, rows) => takeAuthenticator(item, rows, beside),
    (members) => members['Ranking'],
  )
}

interface Beside {
  /** Names of categories by the secret's text, which is how Stratum joins them. */
  readonly categories: ReadonlyMap<string, readonly string[]>
  /** Members of an Aegis entry by the id of the icon. */
  readonly icons: ReadonlyMap<unknown, Members>
}

const typeNames: ReadonlyMap<unknown, string> = new Map([
  [1, 'hotp'],
  [2, 'totp'],
  [3, 'motp'],
  [4, 'steam'],
  [5, 'yandex'],
])
const algorithmNames: ReadonlyMap<unknown, string> = new Map([
  [0, 'SHA1'],
  [1, 'SHA256'],
  [2, 'SHA512'],
])

function takeAuthenticator({ members, row }: Item, rows: Rows, { categories, icons }: Beside): void {
  const names = settleNames(nameOf(members['Issuer']), nameOf(members['Username']))
  const type = typeNames.get(members['Type'])
  const secret = textOf(members['Secret'])
  if (secret === null) rows.skip({ code: 'row-malformed' }, names, row)
  else if (type === undefined) rows.skip({ code: 'token-type-unsupported' }, names, row)
  else {
    const algorithm = members['Algorithm'] ?? 0
    const icon = nameOf(members['Icon'])
    rows.take(
      {
        ...{ ...names, type, secret, algorithm: algorithmNames.get(algorithm) ?? '?' },
        ...{ digits: numeric(members['Digits']), period: numeric(members['Period']) },
        ...{ counter: numeric(members['Counter']), pin: wordOf(members['Pin']) },
        tags: categories.get(secret) ?? [],
        extra: icon.startsWith('@') ? icons.get(icon.slice(1)) : undefined,
      },
      row,
    )
  }
}

function categoriesOf(top: Members): ReadonlyMap<string, readonly string[]> {
  const names = new Map(
    listOf(top['Categories']).map((one) => [membersOf(one)?.['Id'], nameOf(membersOf(one)?.['Name'])]),
  )
  const bySecret = new Map<string, string[]>()
  for (const one of listOf(top['AuthenticatorCategories'])) {
    const { CategoryId: id, AuthenticatorSecret: secret } = membersOf(one) ?? {}
    const name = names.get(id)
    if (name === undefined || typeof secret !== 'string') continue
    const known = bySecret.get(secret)
    if (known === undefined) bySecret.set(secret, [name])
    else known.push(name)
  }
  return bySecret
}

/** Bytes of one icon, and of all: they live in the vault from now on, and every save writes them. */
const iconLimits = { each: 64 * 1024, all: 2 * 1024 * 1024 } as const

function iconsOf(top: Members): ReadonlyMap<unknown, Members> {
  const icons = new Map<unknown, Members>()
  let left: number = iconLimits.all
  for (const one of listOf(top['CustomIcons'])) {
    const { Id: id, Data: data } = membersOf(one) ?? {}
    const bytes = readBase64(data)
    const mime = bytes === null ? null : mimeOf(bytes)
    if (bytes === null || mime === null || bytes.length > Math.min(iconLimits.each, left)) continue
    left -= bytes.length
    const icon = Buffer.from(bytes).toString('base64')
    const hash = createHash('sha256').update(mime).update(bytes).digest('hex')
    icons.set(id, { icon, icon_mime: mime, icon_hash: hash })
  }
  return icons
}

function mimeOf(bytes: Uint8Array): string | null {
  const begin = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  if (begin.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  return /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(begin) ? 'image/svg+xml' : null
}

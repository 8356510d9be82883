// Authy has no export; these are the files that people get their tokens out with: its preferences on Android, and what
// the community's tools write (formats.md 15).

import { fail } from '../../../shared/result'
import { dbLimits } from '../../vault/contents'
import { membersOf, readJson } from '../../vault/json-text'
import { stringPreferences } from '../android-preferences'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { openTokens } from './open'
import { hasAuthySecret, isSealed } from './row'

export const authyXml: Importer = {
  name: 'authy-xml',
  endings: ['xml'],
  detect: (file) => listsOf(file).length > 0,
  open: (file) => {
    const lists = listsOf(file)
    if (lists.length === 0) return fail({ code: 'import-unknown' })
    const tokens: unknown[] = []
    for (const text of lists) {
      const json = readJson(Buffer.from(text), dbLimits)
      if (json.kind !== 'whole' || !Array.isArray(json.value)) return fail({ code: 'import-damaged' })
      for (const token of json.value as readonly unknown[]) tokens.push(token)
    }
    return openTokens(tokens)
  },
}

export const authy: Importer = {
  name: 'authy',
  endings: ['json', 'txt'],
  detect: (file) => tokensOf(file)?.some(isSealed) === false,
  open: (file) => {
    const tokens = tokensOf(file)
    return tokens === null || tokens.some(isSealed) ? fail({ code: 'import-unknown' }) : openTokens(tokens)
  },
}

export const authyEncrypted: Importer = {
  name: 'authy-encrypted',
  endings: ['json', 'txt'],
  detect: (file) => tokensOf(file)?.some(isSealed) === true,
  open: (file) => {
    const tokens = tokensOf(file)
    return tokens?.some(isSealed) === true ? openTokens(tokens) : fail({ code: 'import-unknown' })
  },
}

/** Other people's tokens in one list, Authy's own in another; one file holds one of them, or both. */
const listName = /^com\.authy\.storage\.tokens\.(?:authenticator|authy)\.key$/

function listsOf(file: ImportFile): readonly string[] {
  const preferences = stringPreferences(file) ?? []
  return preferences.flatMap(({ name, value }) => (listName.test(name) ? [value] : []))
}

/** Every shape of formats.md 15.2; null for anything else. */
function tokensOf(file: ImportFile): readonly unknown[] | null {
  const json = file.json()
  if (json?.kind !== 'whole') return null
  const { value } = json
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.some(hasAuthySecret) || (list.length > 0 && list.every(isBarePair)) ? list : null
  }
  const top = membersOf(value)
  if (top === null) return null
  const within = membersOf(top['tokens'])
  const lists = [
    ...[top['authenticator_tokens'], top['decrypted_authenticator_tokens'], within?.['authenticator_tokens']],
    within === null ? undefined : membersOf(top['apps'])?.['apps'],
  ].filter((list): list is readonly unknown[] => Array.isArray(list))
  const known = [top, within].some(
    (members) =>
      Array.isArray(members?.['authenticator_tokens']) ||
      Array.isArray(members?.['decrypted_authenticator_tokens']),
  )
  return known ? lists.flat() : null
}

/** Nothing but a name and a secret, or other programs' lists would look like it. */
function isBarePair(value: unknown): boolean {
  const row = membersOf(value)
  return (
    row !== null &&
    Object.keys(row).length === 2 &&
    typeof row['name'] === 'string' &&
    typeof row['secret'] === 'string'
  )
}

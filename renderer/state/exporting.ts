// What may be chosen for an export: the formats, and which accounts.

import type { ExportFormat } from '../../shared/exporting'
import { exportingWords } from '../../shared/messages/later'
import type { AccountView } from '../../shared/views'
import { sayName } from './labels'

const words = exportingWords

export type Choice = keyof typeof words.formats

interface Row {
  readonly choice: Choice
  readonly format: ExportFormat
  readonly sealed: boolean
}

export const choices: readonly Row[] = [
  { choice: 'backup', format: 'backup', sealed: true },
  { choice: 'aegis-sealed', format: 'aegis', sealed: true },
  { choice: 'aegis', format: 'aegis', sealed: false },
  { choice: '2fas', format: '2fas', sealed: false },
  { choice: 'uris', format: 'uris', sealed: false },
  { choice: 'migration-qr', format: 'migration-qr', sealed: false },
  { choice: 'html', format: 'html', sealed: false },
]

export interface Scope {
  readonly value: 'all' | 'found' | 'chosen'
  readonly label: string
  /** null = all, whatever comes and goes meanwhile. */
  readonly ids: readonly string[] | null
}

/** The narrowest first: it is what the person was looking at. */
export function scopesOf(given: {
  readonly all: readonly AccountView[]
  readonly found: readonly AccountView[]
  readonly query: string
  /** Those that it was asked for; none = of the window. */
  readonly chosen: readonly AccountView[]
}): readonly Scope[] {
  const { all, found, chosen } = given
  const query = given.query.trim()
  const scopes: Scope[] = []
  const [one, second] = chosen
  if (one) {
    const label = second ? words.chosen(chosen.length) : words.one(sayName(one))
    scopes.push({ value: 'chosen', label, ids: chosen.map(({ id }) => id) })
  }
  if (query !== '' && found.length > 0 && found.length < all.length)
    scopes.push({ value: 'found', label: words.found(found.length, query), ids: found.map(({ id }) => id) })
  scopes.push({ value: 'all', label: words.all(all.length), ids: null })
  return scopes
}

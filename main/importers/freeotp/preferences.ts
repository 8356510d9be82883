// FreeOTP 1's own file, tokens.xml: Android preferences in which each token is JSON (formats.md 11.1). FreeOTP+'s own
// file looks the same.

import { importLimits } from '../../../shared/importing'
import { fail, ok } from '../../../shared/result'
import { readJson } from '../../vault/json-text'
import { type Preference, stringPreferences } from '../android-preferences'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { innerJson } from '../inner-json'
import { Rows } from '../rows'
import { takeToken } from './json'

export const freeOtp: Importer = {
  name: 'freeotp',
  endings: ['xml'],
  detect: (file) => preferencesOf(file) !== null,
  open: (file) => {
    const preferences = preferencesOf(file)
    if (preferences === null) return fail({ code: 'import-unknown' })
    const tokens = inOrder(preferences)
    if (tokens.length > importLimits.maxRows)
      return fail({ code: 'import-too-many', limit: importLimits.maxRows })
    const rows = new Rows()
    for (const { value } of tokens) takeToken(rows, innerJson(value))
    return ok({ kind: 'read', file: rows.file() })
  },
}

const orderName = 'tokenOrder'

function preferencesOf(file: ImportFile): readonly Preference[] | null {
  const preferences = stringPreferences(file)
  const known = preferences?.some(({ name, value }) => name === orderName || /"secret"\s*:\s*\[/.test(value))
  return known === true ? (preferences ?? null) : null
}

/** Android writes a map in no order at all; the app's own order is a list beside the tokens. */
function inOrder(preferences: readonly Preference[]): readonly Preference[] {
  const order = preferences.find(({ name }) => name === orderName)?.value ?? '[]'
  const json = readJson(Buffer.from(order), { depth: 2, values: importLimits.maxRows * 2 })
  const names: readonly unknown[] = json.kind === 'whole' && Array.isArray(json.value) ? json.value : []
  const place = new Map(names.map((name, index) => [name, index]))
  const placeOf = ({ name }: Preference) => place.get(name) ?? names.length
  return preferences.filter(({ name }) => name !== orderName).sort((a, b) => placeOf(a) - placeOf(b))
}

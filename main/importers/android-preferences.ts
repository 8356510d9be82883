// The preferences that Android's apps keep as XML: a `map` of named strings, numbers and truths. Importers look at the
// strings alone.

import type { ImportFile } from './import-file'
import { xmlOf } from './xml'

/** One named string, in the order of the file. */
export interface Preference {
  readonly name: string
  readonly value: string
}

/** null where the file holds no such map. */
export function stringPreferences(file: ImportFile): readonly Preference[] | null {
  const root = xmlOf(file)
  if (root === null || root.name !== 'map') return null
  return root.children.flatMap(({ name, attributes, text }) => {
    const key = attributes['name']
    return name === 'string' && key !== undefined ? [{ name: key, value: text }] : []
  })
}

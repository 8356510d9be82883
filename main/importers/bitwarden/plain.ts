// Bitwarden's exports that are not encrypted: the vault's, and that of Bitwarden Authenticator.

import { fail, ok } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { objectOf, objectsOf } from '../json-shapes'
import { readItems } from './items'

export const bitwarden: Importer = {
  name: 'bitwarden',
  label: 'Bitwarden, not encrypted',
  endings: ['json'],
  detect: (file) => shapeOf(file) === 'vault',
  open: (file) => open(file, 'vault'),
}

export const bitwardenAuthenticator: Importer = {
  name: 'bitwarden-authenticator',
  label: 'Bitwarden Authenticator',
  endings: ['json'],
  detect: (file) => shapeOf(file) === 'authenticator',
  open: (file) => open(file, 'authenticator'),
}

type Shape = 'vault' | 'authenticator'

/** A vault always lists its folders or collections, even if there are none. */
function shapeOf(file: ImportFile): Shape | null {
  const top = objectOf(file)
  if (top === null || top['encrypted'] !== false || !Array.isArray(top['items'])) return null
  const others = objectsOf(top['items']).some((item) => 'rawData' in item)
  if (others) return null
  return Array.isArray(top['folders']) || Array.isArray(top['collections']) ? 'vault' : 'authenticator'
}

function open(file: ImportFile, shape: Shape): ReturnType<Importer['open']> {
  const top = objectOf(file)
  if (top === null || shapeOf(file) !== shape) return fail({ code: 'import-unknown' })
  const read = readItems(top)
  return read.ok ? ok({ kind: 'read', file: read.value }) : read
}

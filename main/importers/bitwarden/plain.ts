// Bitwarden's exports that are not encrypted: the vault's, the same in a zip with its attachments, and that of
// Bitwarden Authenticator.

import type { ImportFault } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { Importer, ReadFile } from '../importer'
import { topOf } from '../json-file'
import { objectsOf } from '../json-shapes'
import { memberOf, openMember } from '../zip-member'
import { readItems } from './items'

export const bitwarden: Importer = {
  name: 'bitwarden',
  endings: ['json'],
  detect: (file) => shapeOf(file) === 'vault',
  open: (file) => open(file, 'vault'),
}

const inZip = /^data\.json$/

export const bitwardenZip: Importer = {
  name: 'bitwarden-zip',
  endings: ['zip'],
  detect: (file) => memberOf(file, inZip) !== null,
  open: (file) => openMember(memberOf(file, inZip), (data) => read(data, 'vault')),
}

export const bitwardenAuthenticator: Importer = {
  name: 'bitwarden-authenticator',
  endings: ['json'],
  detect: (file) => shapeOf(file) === 'authenticator',
  open: (file) => open(file, 'authenticator'),
}

type Shape = 'vault' | 'authenticator'

/** A vault always lists its folders or collections, even if there are none. */
function shapeOf(file: ImportFile): Shape | null {
  const top = topOf(file)
  if (top === null || top['encrypted'] !== false || !Array.isArray(top['items'])) return null
  const others = objectsOf(top['items']).some((item) => 'rawData' in item)
  if (others) return null
  return Array.isArray(top['folders']) || Array.isArray(top['collections']) ? 'vault' : 'authenticator'
}

function open(file: ImportFile, shape: Shape): ReturnType<Importer['open']> {
  const result = read(file, shape)
  return result.ok ? ok({ kind: 'read', file: result.value }) : result
}

function read(file: ImportFile, shape: Shape): Result<ReadFile, ImportFault> {
  const top = topOf(file)
  return top === null || shapeOf(file) !== shape ? fail({ code: 'import-unknown' }) : readItems(top)
}

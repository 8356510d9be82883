// Stratum's backup without a password (formats.md 9.1).

import { fail, ok } from '../../../shared/result'
import type { Importer } from '../importer'
import { topOf } from '../json-file'
import { isStratum, readStratum } from './contents'

export const stratum: Importer = {
  name: 'stratum',
  endings: ['stratum', 'authpro', 'json'],
  detect: (file) => isStratum(topOf(file)),
  open: (file) => {
    const top = topOf(file)
    if (!isStratum(top)) return fail({ code: 'import-unknown' })
    const read = readStratum(top)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

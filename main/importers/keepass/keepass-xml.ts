// KeePass 2's XML export: the database in plain text (formats.md 24.3).

import { fail, ok } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { xmlOf } from '../xml'
import { readDatabase } from './database'

export const keepassXml: Importer = {
  name: 'keepass-xml',
  endings: ['xml'],
  detect,
  open: (file) => {
    if (!detect(file)) return fail({ code: 'import-unknown' })
    const root = xmlOf(file)
    if (root === null) return fail({ code: 'import-damaged' })
    const read = readDatabase(root)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

/** The root stands near the beginning: before it come at most a declaration and comments. */
function detect(file: ImportFile): boolean {
  const start = file.text()?.slice(0, 4_096) ?? ''
  return /^\s*</.test(start) && start.includes('<KeePassFile')
}

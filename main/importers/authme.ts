// Authme's export: blocks of four lines, as Base64 in JSON, or as the text itself in old versions (formats.md 27).

import { type ImportFault, importLimits } from '../../shared/importing'
import { fail, ok, type Result } from '../../shared/result'
import type { ImportFile } from './import-file'
import type { Importer, ReadFile } from './importer'
import { topOf } from './json-file'
import { nameOf } from './json-shapes'
import { Rows } from './rows'

export const authme: Importer = {
  name: 'authme',
  endings: ['authme', 'txt'],
  detect: (file) => isDocument(file) || isText(file.text() ?? ''),
  open: (file) => {
    const top = isDocument(file) ? topOf(file) : null
    if (top === null && !isText(file.text() ?? '')) return fail({ code: 'import-unknown' })
    if (top?.['encrypted'] === true) return fail({ code: 'import-unsupported', why: 'own-key' })
    const text = top === null ? (file.text() ?? '') : Buffer.from(nameOf(top['codes']), 'base64').toString()
    if (top !== null && text.trim() !== '' && !isText(text)) return fail({ code: 'import-damaged' })
    const read = readBlocks(text)
    return read.ok ? ok({ kind: 'read', file: read.value }) : read
  },
}

function isDocument(file: ImportFile): boolean {
  const top = topOf(file)
  return top?.['role'] === 'codes' && typeof top['codes'] === 'string'
}

const firstLines = /^\s*"?Name: [^\r\n]*(?:\r\n|\r|\n)[ \t]*Secret:/

function isText(text: string): boolean {
  return firstLines.test(text.slice(0, 4_096))
}

const lineStart = /^(Name|Secret|Issuer|Type):(.*)$/

/** A block begins with its name; what it lacks it lacks. */
function readBlocks(text: string): Result<ReadFile, ImportFault> {
  const rows = new Rows()
  let block: Map<string, string> | null = null
  const done = () => {
    if (block === null) return
    const type = (block.get('Type') || 'OTP_TOTP').replace(/^OTP_/i, '')
    const names = { issuer: block.get('Issuer') ?? '', account: block.get('Name') ?? '' }
    rows.take({ ...names, type, secret: block.get('Secret') ?? '' })
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, word, value = ''] = lineStart.exec(line.trim().replace(/^"/, '')) ?? []
    if (word === 'Name') {
      done()
      if (rows.count >= importLimits.maxRows) {
        return fail({ code: 'import-too-many', limit: importLimits.maxRows })
      }
      block = new Map()
    }
    if (word !== undefined) block?.set(word, value.trim())
  }
  done()
  return ok(rows.file())
}

// Bitwarden Authenticator's CSV (formats.md 12.2): six names in the header, nine columns below it, and nothing quoted,
// so that a comma in a name or a link shifts what follows.

import { importLimits } from '../../../shared/importing'
import { fail, ok } from '../../../shared/result'
import type { ImportFile } from '../import-file'
import type { Importer } from '../importer'
import { takeOtpValue } from '../otp-value'
import { Rows } from '../rows'
import { tableLimits } from './table'

const header = 'folder,favorite,type,name,login_uri,login_totp'
const link = /^(?:otpauth|steam):\/\//i

export const bitwardenAuthenticatorCsv: Importer = {
  name: 'bitwarden-authenticator-csv',
  endings: ['csv'],
  detect: isOurs,
  open: (file) => {
    const text = file.text()
    if (text === null || !isOurs(file)) return fail({ code: 'import-unknown' })
    if (text.length > tableLimits.bytes) return fail({ code: 'import-too-large', limit: tableLimits.bytes })
    const rows = new Rows()
    let number = 0
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf('\n', from)
      const line = text.slice(from, end === -1 ? text.length : end).trim()
      from = end === -1 ? text.length : end + 1
      if (++number === 1 || line === '') continue
      if (rows.count >= importLimits.maxRows) {
        return fail({ code: 'import-too-many', limit: importLimits.maxRows })
      }
      takeLine(rows, line, number)
    }
    return ok({ kind: 'read', file: rows.file() })
  },
}

function isOurs(file: ImportFile): boolean {
  const start =
    file
      .text()
      ?.slice(0, header.length + 2)
      .toLowerCase() ?? ''
  return start.startsWith(header) && /^\r?\n|^\r?$/.test(start.slice(header.length))
}

/** `folder,favorite,type,ISSUER,,URI,ISSUER,PERIOD,DIGITS`: the issuer stands there twice, each time as many cells. */
function takeLine(rows: Rows, line: string, row: number): void {
  const cells = line.split(',')
  const at = cells.findIndex((cell, index) => index > 3 && link.test(cell))
  if (at === -1) {
    // A login without a code has nothing in the last column; anything else was one.
    if (cells.slice(5).some((cell) => cell !== '')) {
      rows.skip({ code: 'row-malformed' }, { issuer: cells[3] ?? '', account: '' }, row)
    }
    return
  }
  const name = cells.slice(3, at - 1)
  const end = Math.max(at + 1, cells.length - 2 - name.length)
  takeOtpValue(rows, cells.slice(at, end).join(','), { issuer: name.join(','), account: '' }, row)
}

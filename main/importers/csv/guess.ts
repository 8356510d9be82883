// Which column of an unknown table holds the secret and which the names: by what is in it, then by what it is called.

import type { ColumnMapping } from '../importer'
import type { Table } from './table'

const link = /^\s*(?:(?:apple-)?otpauth|motp|steam):\/\/\S/i
/** Sixteen characters are ten bytes, the shortest that is in use. */
const base32 = /^[a-z2-7]{16,}=*$/i

export function holdsOtp(cell: string): boolean {
  return link.test(cell) || isSecret(cell)
}

/** Long names are Base32 too, by their letters: a secret has a digit, or no small letter. */
function isSecret(cell: string): boolean {
  const compact = cell.replace(/[\s-]/g, '')
  return base32.test(compact) && (/[2-7]/.test(compact) || !/[a-z]/.test(compact))
}

const called = {
  secret: /otp|2fa|mfa|two.?factor|secret|seed|one.?time|authenticator/i,
  // In the order of what tells most.
  issuer: [
    /issuer|service|provider/i,
    /^(?:title|name|app)$/i,
    /site|website|web/i,
    /title|name/i,
    /ur[il]/i,
  ],
  account: [/^(?:account|user ?name|user|login)$/i, /user|account|login/i, /e-?mail/i],
  note: [/^notes?$|comment|remark|extra/i],
} as const

/** Rows looked at: a table is alike all the way down. */
const sample = 1_000

export function guessColumns({ header, rows }: Table): ColumnMapping | null {
  const columns = header.map((name, column) => {
    const cells = rows.slice(0, sample).flatMap(({ cells }) => {
      const cell = cells.length > 1 ? (cells[column] ?? '') : ''
      return cell.trim() === '' ? [] : [cell]
    })
    const share = (fits: (cell: string) => boolean) =>
      cells.length === 0 ? 0 : cells.filter(fits).length / cells.length
    return {
      column,
      isCalled: called.secret.test(name),
      links: share((cell) => link.test(cell)),
      otps: share(holdsOtp),
    }
  })
  // A link says what it is; a secret is believed by the column's name, or where nearly every cell is one.
  const likely = columns
    .filter(({ isCalled, links, otps }) => links > 0 || otps >= (isCalled ? 0.25 : 0.9))
    .sort((a, b) => b.links - a.links || Number(b.isCalled) - Number(a.isCalled) || b.otps - a.otps)
  const secret = likely[0]?.column
  if (secret === undefined) return null
  const taken = new Set([secret])
  const find = (names: readonly RegExp[]): number | null => {
    for (const name of names) {
      const column = header.findIndex((text, index) => !taken.has(index) && name.test(text))
      if (column === -1) continue
      taken.add(column)
      return column
    }
    return null
  }
  // The account first: `User name` is no issuer.
  const account = find(called.account)
  return { secret, account, issuer: find(called.issuer), note: find(called.note) }
}

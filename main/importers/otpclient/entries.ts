// The list of accounts inside an OTPClient database (formats.md 28).

import { type ImportFault, importLimits } from '../../../shared/importing'
import { fail, ok, type Result } from '../../../shared/result'
import { type Members, membersOf } from '../../vault/json-text'
import type { ReadFile } from '../importer'
import { nameOf, numeric, wordOf } from '../json-shapes'
import { accountWithout } from '../names'
import { Rows } from '../rows'

/** null = this is no such list. */
export function entriesOf(value: unknown): readonly unknown[] | null {
  if (!Array.isArray(value)) return null
  return value.some((item) => isEntry(membersOf(item))) ? value : null
}

/** `algo`, not `algorithm`, tells it from the other lists of its kind. */
function isEntry(item: Members | null): boolean {
  return item !== null && ['algo', 'label', 'type', 'secret'].every((name) => typeof item[name] === 'string')
}

export function readEntries(list: readonly unknown[]): Result<ReadFile, ImportFault> {
  if (list.length > importLimits.maxRows) {
    return fail({ code: 'import-too-many', limit: importLimits.maxRows })
  }
  const rows = new Rows()
  for (const item of list) takeEntry(rows, membersOf(item))
  return ok(rows.file())
}

function takeEntry(rows: Rows, item: Members | null): void {
  const issuer = nameOf(item?.['issuer'])
  const names = { issuer, account: accountWithout(issuer, nameOf(item?.['label'])) }
  const { secret, type, group } = item ?? {}
  if (item === null || typeof secret !== 'string' || typeof type !== 'string') {
    rows.skip({ code: 'row-malformed' }, names)
    return
  }
  // OTPClient knows Steam by the name alone.
  const steam = type.toUpperCase() === 'TOTP' && issuer.trim().toLowerCase() === 'steam'
  rows.take({
    ...{ ...names, type: steam ? 'steam' : type, secret, algorithm: wordOf(item['algo']) },
    ...{ digits: numeric(item['digits']), period: numeric(item['period']) },
    ...{ counter: numeric(item['counter']), tags: typeof group === 'string' ? [group] : [] },
  })
}

// The ticked rows into the vault, as one save, with an account of every row: what was imported and what was not, and why.

import type { Fault } from '../../shared/errors'
import type { OnDuplicate } from '../../shared/importing'
import type { IntakeReport } from '../../shared/intake'
import { ok, type Result } from '../../shared/result'
import type { Imported } from '../vault/importing'
import type { Vault } from '../vault/vault'
import { type GoodRow, type HeldRow, nameOf } from './rows'

export interface Ticked {
  readonly rows: readonly HeldRow[]
  readonly groups: readonly unknown[]
  readonly ticked: ReadonlySet<string>
  readonly onDuplicate: OnDuplicate
  /** One account, set up here just now: no site has accepted a code of it yet. */
  readonly setUpHere: boolean
}

/** All rows are one batch, so that equal ones which were both ticked are both kept. */
export async function takeIn(
  vault: Pick<Vault, 'importAccounts'>,
  { rows, groups, ticked, onDuplicate, setUpHere }: Ticked,
): Promise<Result<{ readonly report: IntakeReport; readonly imported: Imported }, Fault>> {
  const wanted = rows.filter(({ key, content }) => content.kind === 'good' && ticked.has(key))
  const entries = wanted.map(({ content }) => {
    const { entry } = content as GoodRow // filtered above
    return setUpHere ? { ...entry, draft: { ...entry.draft, unconfirmed: true } } : entry
  })
  const done = await vault.importAccounts([{ rows: entries, groups }], onDuplicate)
  if (!done.ok) return done
  const outcomes = new Map(wanted.map(({ key }, index) => [key, done.value.outcomes[0]?.[index]]))
  const skipped = rows.flatMap((row) => {
    const reason = reasonOf(row, outcomes.get(row.key))
    return reason === null ? [] : [{ name: nameOf(row), row: row.row, reason }]
  })
  const replaced = [...outcomes.values()].filter((outcome) => outcome === 'replaced').length
  const report = {
    ...{ rows: rows.length, imported: rows.length - skipped.length, replaced, skipped, onDuplicate },
  }
  return ok({ report, imported: done.value })
}

/** null = it was imported. */
function reasonOf(
  { content }: HeldRow,
  outcome: Imported['outcomes'][number][number] | undefined,
): IntakeReport['skipped'][number]['reason'] | null {
  if (content.kind === 'bad') return content.skipped.fault
  if (outcome === undefined) return { code: 'row-unticked' }
  return outcome === 'duplicate' ? { code: 'row-duplicate' } : null
}

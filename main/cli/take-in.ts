// Rows that were read, into the vault: as one save, or as a plan that stores nothing. For import and add.

import type { OnDuplicate } from '../../shared/importing'
import { rowSentence } from '../../shared/messages/importing'
import { fail, ok, type Result } from '../../shared/result'
import type { ReadFile } from '../importers/importer'
import { ownedBatch, planImport, type RowOutcome } from '../vault/importing'
import type { CommandContext } from './command'
import { type Refusal, refusalOf } from './outcome'
import { printable } from './query'

export interface TakenRow {
  readonly row: number
  /** Issuer and account, clean; empty where they are not known. */
  readonly name: string
  readonly reason: string
}

export interface TakenFile {
  readonly inFile: number
  readonly imported: number
  /** In the order of the file. */
  readonly skipped: readonly TakenRow[]
}

type Context = Pick<CommandContext, 'openVault' | 'files' | 'place' | 'random' | 'clock'>

export async function takeIn(
  context: Context,
  reads: readonly ReadFile[],
  how: { readonly onDuplicate: OnDuplicate; readonly dryRun: boolean },
): Promise<Result<readonly TakenFile[], Refusal>> {
  // Nothing to take: then no vault is opened, let alone made.
  const any = reads.some(({ entries }) => entries.length > 0)
  const outcomes = any ? await (how.dryRun ? plan : store)(context, reads, how.onDuplicate) : ok([])
  for (const { entries } of reads) for (const { draft } of entries) draft.token.secret.fill(0)
  if (!outcomes.ok) return outcomes
  return ok(reads.map((read, index) => takenFile(read, outcomes.value[index] ?? [])))
}

type Outcomes = Promise<Result<readonly (readonly RowOutcome[])[], Refusal>>

async function store(context: Context, reads: readonly ReadFile[], onDuplicate: OnDuplicate): Outcomes {
  const vault = await context.openVault({ toStore: true })
  if (typeof vault === 'number') return fail({ line: '', status: vault })
  const done = await vault.importAccounts(
    reads.map(({ entries, groups }) => ({ rows: entries, groups })),
    onDuplicate,
  )
  return done.ok ? ok(done.value.outcomes) : fail(refusalOf(done.error))
}

/** Where there is no vault yet, a preview makes none. */
async function plan(context: Context, reads: readonly ReadFile[], onDuplicate: OnDuplicate): Outcomes {
  const vault = (await context.files.info(context.place.vault)) === null ? null : await context.openVault()
  if (typeof vault === 'number') return fail({ line: '', status: vault })
  const batches = reads.map(({ entries, groups }) =>
    ownedBatch({ rows: entries, groups }, () => context.random.uuid(), context.clock.now()),
  )
  const { outcomes } = planImport(vault?.accounts() ?? [], batches, onDuplicate)
  for (const { accounts } of batches)
    for (const { secret, pin } of accounts) {
      secret.wipe()
      pin?.wipe()
    }
  return ok(outcomes)
}

function takenFile({ entries, skipped }: ReadFile, outcomes: readonly RowOutcome[]): TakenFile {
  const twins = entries.flatMap(({ row, draft }, index) =>
    outcomes[index] === 'duplicate' ? [{ row, ...draft, fault: { code: 'row-duplicate' } as const }] : [],
  )
  const all = [...skipped, ...twins].sort((a, b) => a.row - b.row)
  return {
    inFile: entries.length + skipped.length,
    imported: entries.length - twins.length,
    skipped: all.map(({ row, issuer, account, fault }) => ({
      row,
      name: printable([issuer, account].filter((part) => part !== '').join(': ')),
      reason: rowSentence(fault),
    })),
  }
}

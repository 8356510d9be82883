// Exports from the window: what would be lost, the proof, the person's choice of a place, and the files. The page names a
// format and accounts, and hears file names and counts; what is written never passes through it.

import { basename } from 'node:path'
import type { Proof } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import type { ExportDone, ExportFormat, ExportPreview } from '../../shared/exporting'
import { type Question, questions, windowText } from '../../shared/messages/window'
import { fail, ok, type Result } from '../../shared/result'
import type { Activity } from '../activity/activity'
import { type Exporter, exporters, type Turn } from '../exporters'
import type { Clock, Dialogs, Paper } from '../platform/platform'
import type { Prover } from '../prover'
import type { Account } from '../vault/account'
import type { Vault } from '../vault/vault'
import { type ExportTools, isSealed, makeExport, writeExport } from './write-export'

export interface ExportAsked {
  readonly format: ExportFormat
  /** null = all. */
  readonly ids: readonly string[] | null
  /** null = plain, or under the vault's own passphrase. */
  readonly password: string | null
  readonly proof: Proof | null
}

export interface Exporting {
  preview(
    asked: Pick<ExportAsked, 'format' | 'ids'> & { readonly sealed: boolean },
  ): Promise<Result<ExportPreview, Fault>>
  /** null = the person changed their mind. Faults: `not-allowed` without the proof that it takes. */
  toFiles(asked: ExportAsked): Promise<Result<ExportDone | null, Fault>>
  /** The sheet, straight to a printer; null = the person changed their mind. */
  print(
    asked: Pick<ExportAsked, 'ids' | 'proof'>,
  ): Promise<Result<{ readonly accounts: number } | null, Fault>>
  /** Ends what is under way; it answers null. On lock, and when the person goes away. */
  stop(): void
}

interface Parts extends Omit<ExportTools, 'clock'> {
  readonly vault: Vault
  readonly clock: Pick<Clock, 'after' | 'now' | 'monotonic'>
  readonly dialogs: Pick<Dialogs, 'saveFile'>
  readonly paper: Pick<Paper, 'print'>
  readonly prover: Pick<Prover, 'prove'>
  readonly activity: Pick<Activity, 'record'>
}

/** Milliseconds of work before others have their turn; the codes of a window in view change by the second. */
const atOnce = 12

/** Bytes; what the printer's page takes. */
const longestSheet = 1_500_000

export function createExporting(parts: Parts): Exporting {
  const { vault, clock, dialogs, paper, prover, activity } = parts
  let under = new AbortController()

  const begin = () => {
    under.abort()
    under = new AbortController()
    return under.signal
  }
  /** In the order of the list, whatever the order of the ids. */
  const chosen = (ids: readonly string[] | null): readonly Account[] => {
    if (ids === null) return vault.accounts()
    const wanted = new Set(ids)
    return vault.accounts().filter(({ id }) => wanted.has(id))
  }
  const isOpen = () => vault.status().kind === 'open'
  /** Secrets are wiped by a lock, and by a newer file that another process wrote. */
  const whole = (accounts: readonly Account[]) =>
    isOpen() && accounts.every(({ secret }) => secret.length > 0)
  const turns = (accounts: readonly Account[], signal: AbortSignal): Turn => {
    let began = clock.monotonic()
    return async () => {
      if (clock.monotonic() - began < atOnce) return !signal.aborted && isOpen()
      await new Promise<void>((resume) => clock.after(0, resume))
      began = clock.monotonic()
      return !signal.aborted && whole(accounts)
    }
  }
  /** A stop is no fault; a lock is, and so is a vault that changed under our hands. */
  const ended = (fault: Fault, signal: AbortSignal): Result<null, Fault> => {
    if (signal.aborted && isOpen()) return ok(null)
    return fail(fault.code === 'locked' && isOpen() ? { code: 'changed-elsewhere' } : fault)
  }
  const proven = async (proof: Proof | null, question: Question): Promise<Result<null, Fault>> => {
    if (proof === null) return fail({ code: 'not-allowed' })
    const proved = await prover.prove(proof, question)
    if (!proved.ok) return proved
    // Deriving a key takes a while.
    return isOpen() ? ok(null) : fail({ code: 'locked' })
  }

  return {
    preview: async ({ format, ids, sealed }) => {
      const exporter = exporterOf(format)
      const accounts = chosen(ids)
      const sorted = await exporter.sort(accounts, turns(accounts, new AbortController().signal))
      if (sorted === null) return fail({ code: isOpen() ? 'changed-elsewhere' : 'locked' })
      return ok({
        written: sorted.written.length,
        left: sorted.leftOut.map(({ account, why }) => ({ ...nameOf(account), why })),
        lost: sorted.lost.map(({ account, parts: lost }) => ({ ...nameOf(account), parts: lost })),
        readable: !isSealed(exporter, sealed ? '' : null),
      })
    },

    toFiles: async ({ format, ids, password, proof }) => {
      const exporter = exporterOf(format)
      if (exporter.sealed === 'never' && password !== null) return fail({ code: 'bad-request' })
      const signal = begin()
      // A backup that only this vault's own passphrase opens is no more than the vault's file. A password of one's own
      // choice would let anybody carry the accounts off who finds the window open.
      if (password !== null || !isSealed(exporter, password)) {
        const proved = await proven(proof, questions.write(chosen(ids).length))
        if (!proved.ok) return proved
      }
      if (chosen(ids).length === 0) return fail({ code: 'nothing-to-export' })
      const path = await dialogs.saveFile({
        name: `tidelock-${format}-${dayOf(clock.now())}.${exporter.ending}`,
        extension: exporter.ending,
        kind: windowText.exported[format],
      })
      if (path === null || signal.aborted) return ok(null)
      // A person may have left the dialog open for an hour.
      if (!isOpen()) return fail({ code: 'locked' })
      const accounts = chosen(ids)
      const written = await writeExport(
        parts,
        vault,
        { exporter, accounts, everything: ids === null, password, turn: turns(accounts, signal) },
        // The system's dialog asked about the name it was given, and about no other.
        { path, replaces: { one: true, several: false } },
      )
      if (!written.ok) return ended(written.error, signal)
      const { exported, paths } = written.value
      activity.record({ kind: 'exported', format, accounts: exported.written.length })
      return ok({ files: paths.map((each) => basename(each)), accounts: exported.written.length })
    },

    print: async ({ ids, proof }) => {
      const signal = begin()
      const proved = await proven(proof, questions.print(chosen(ids).length))
      if (!proved.ok) return proved
      const exporter = exporterOf('html')
      const accounts = chosen(ids)
      const made = await makeExport(parts, vault, {
        ...{ exporter, accounts, everything: false, password: null, turn: turns(accounts, signal) },
      })
      if (!made.ok) return ended(made.error, signal)
      const [sheet] = made.value.files
      if (sheet === undefined || sheet.bytes.length > longestSheet) return fail({ code: 'sheet-too-long' })
      const page = new TextDecoder().decode(sheet.bytes)
      sheet.bytes.fill(0)
      if (!(await paper.print(page))) return ok(null)
      activity.record({ kind: 'exported', format: 'print', accounts: made.value.written.length })
      return ok({ accounts: made.value.written.length })
    },

    stop: () => under.abort(),
  }
}

function exporterOf(format: ExportFormat): Exporter {
  const found = exporters.find(({ name }) => name === format)
  if (found === undefined) throw new Error('a format without its exporter')
  return found
}

function nameOf({ id, issuer, account }: Account) {
  return { id, issuer, account }
}

/** The date is the person's own, not UTC. */
function dayOf(milliseconds: number): string {
  const day = new Date(milliseconds)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

// The files, texts and codes that were given: each read in a process of its own, a few at a time, until its rows are
// there, it waits for a person (a password, the names of columns), or it failed.

import type { Fault } from '../../shared/errors'
import { type ImportFault, importLimits } from '../../shared/importing'
import type { ColumnChoice, SourceState, SourceView } from '../../shared/intake'
import { fail, ok, type Result } from '../../shared/result'
import { formatLabel } from '../importers/formats'
import type { BatchPart, ReadFile } from '../importers/importer'
import { type OpenImport, openImport } from '../importers/reading-client'
import type { ReadingOutcome } from '../importers/wire'
import type { Clock, ImportReader } from '../platform/platform'
import { type HeldRow, heldRows, wipeFile, wipeRow } from './rows'
import { createTurns } from './turns'

/** Processes at work at once, and processes that wait for a password; others are started again when it comes. */
const [working, waiting] = [3, 2]
const maxSources = 1_000
/** Bytes of files that are held because nobody has opened them yet. */
const maxHeld = 4 * importLimits.maxFileBytes

export interface Source {
  readonly id: number
  readonly kind: SourceView['kind']
  /** The name of an importer, or `qr-codes`; null = not known. */
  readonly format: string | null
  readonly rows: readonly HeldRow[]
  readonly byKey: ReadonlyMap<string, HeldRow>
  readonly parts: readonly BatchPart[]
  readonly groups: readonly unknown[]
}

interface HeldSource extends Source {
  readonly name: string | null
  readonly bytes: number
  readonly open: OpenImport | null
  format: string | null
  state: SourceState
  /** What it goes back to when work on it is stopped. */
  waits: SourceState | null
  /** Grows with each piece of work: an answer to an older one is wiped. */
  attempt: number
  rows: readonly HeldRow[]
  byKey: ReadonlyMap<string, HeldRow>
  parts: readonly BatchPart[]
  groups: readonly unknown[]
}

export interface Sources {
  all(): readonly Source[]
  views(): readonly SourceView[]
  /** Reads bytes; takes them over. Fault: too many or too much at once. */
  addFile(name: string | null, kind: 'file' | 'text', bytes: Uint8Array): Result<number, Fault>
  /** What has been read already, or could not be. */
  addRead(
    source: Pick<SourceView, 'name' | 'kind' | 'format'>,
    read: Result<ReadFile, ImportFault>,
  ): Result<number, Fault>
  unlock(id: number, password: string): Result<null, Fault>
  nameColumns(id: number, columns: ColumnChoice): Result<null, Fault>
  stop(id: number): Result<null, Fault>
  drop(id: number): Result<null, Fault>
  /** Ends every process and wipes everything. */
  empty(): void
}

const wrong = fail({ code: 'bad-request' } as const)

export function createSources(parts: {
  readonly reader: ImportReader
  readonly clock: Pick<Clock, 'after' | 'now'>
  readonly changed: () => void
}): Sources {
  const { reader, clock, changed } = parts
  const turns = createTurns(working)
  let sources: readonly HeldSource[] = []
  let resting: readonly OpenImport[] = []
  let lastId = 0

  const count = () => sources.reduce((sum, { rows }) => sum + rows.length, 0)
  const find = (id: number) => sources.find((source) => source.id === id)

  const add = (
    given: Pick<HeldSource, 'name' | 'kind' | 'format' | 'bytes' | 'open' | 'state'>,
  ): HeldSource => {
    lastId += 1
    const empty = { rows: [], byKey: new Map<string, HeldRow>(), parts: [], groups: [] }
    const source: HeldSource = { ...given, ...empty, id: lastId, waits: null, attempt: 0 }
    sources = [...sources, source]
    changed()
    return source
  }

  const set = (source: HeldSource, state: SourceState) => {
    source.state = state
    changed()
  }

  /** The rows of a file, unless it is too much with all others. */
  const take = async (source: HeldSource, file: ReadFile, wanted: () => boolean) => {
    if (count() + file.entries.length + file.skipped.length > importLimits.maxRows) {
      wipeFile(file)
      return set(source, failed({ code: 'import-too-many', limit: importLimits.maxRows }))
    }
    let rows: readonly HeldRow[] = []
    for (const slice of heldRows(source.id, file)) {
      rows = slice
      if (slice.length === 0) await new Promise<void>((resume) => clock.after(0, resume))
      if (!wanted()) return wipeFile(file)
    }
    source.rows = rows
    source.byKey = new Map(rows.map((row) => [row.key, row]))
    source.parts = file.parts
    source.groups = file.groups
    set(source, { kind: 'read', rows: rows.length })
  }

  /** Few processes wait: the one that waits longest is ended, and started again when its password comes. */
  const rest = (open: OpenImport) => {
    resting = [...resting.filter((other) => other !== open), open]
    for (const tired of resting.slice(0, -waiting)) tired.rest()
    resting = resting.slice(-waiting)
  }

  const settle = async (source: HeldSource, outcome: ReadingOutcome, wanted: () => boolean) => {
    source.format = outcome.format ?? source.format
    switch (outcome.kind) {
      case 'read':
        return take(source, outcome.file, wanted)
      case 'locked':
        source.waits = { kind: 'needs-password', wrong: false }
        break
      case 'columns': {
        const { header, rows, guess } = outcome
        source.waits = { kind: 'columns', header, rows, guess }
        break
      }
      case 'fault': {
        const again = outcome.fault.code === 'import-wrong-password'
        if (!again) return set(source, failed(outcome.fault))
      }
    }
    if (source.open !== null) rest(source.open)
    const wrongPassword = outcome.kind === 'fault'
    set(source, wrongPassword ? { kind: 'needs-password', wrong: true } : (source.waits ?? source.state))
  }

  const work = (source: HeldSource, ask: (open: OpenImport) => Promise<ReadingOutcome>) => {
    source.attempt += 1
    const mine = source.attempt
    const { open } = source
    const wanted = () => source.attempt === mine && sources.includes(source)
    if (open === null) return
    resting = resting.filter((other) => other !== open)
    void turns.run(async () => {
      if (!wanted()) return
      const outcome = await ask(open)
      if (wanted()) await settle(source, outcome, wanted)
      else if (outcome.kind === 'read') wipeFile(outcome.file)
    })
  }

  const drop = (source: HeldSource) => {
    sources = sources.filter((other) => other !== source)
    resting = resting.filter((other) => other !== source.open)
    source.open?.close()
    for (const row of source.rows) wipeRow(row)
  }

  return {
    all: () => sources,
    views: () =>
      sources.map(({ id, name, kind, format, state }) => ({
        ...{ id, name, kind, state },
        format: format === null ? null : formatLabel(format),
      })),

    addFile: (name, kind, bytes) => {
      const held = sources.reduce((sum, { state, bytes: its }) => sum + (isDone(state) ? 0 : its), 0)
      if (sources.length >= maxSources || held + bytes.length > maxHeld) return wrong
      const open = openImport({ reader, clock }, bytes, null)
      const source = add({
        ...{ name, kind, format: null, bytes: bytes.length, open },
        state: { kind: 'reading' },
      })
      work(source, (its) => its.open())
      return ok(source.id)
    },

    addRead: ({ name, kind, format }, read) => {
      if (sources.length >= maxSources) return wrong
      const state: SourceState = read.ok ? { kind: 'reading' } : failed(read.error)
      const source = add({ name, kind, format, bytes: 0, open: null, state })
      if (read.ok) void take(source, read.value, () => sources.includes(source))
      return ok(source.id)
    },

    unlock: (id, password) => {
      const source = find(id)
      if (source?.state.kind !== 'needs-password') return wrong
      set(source, { kind: 'deriving', since: clock.now() })
      work(source, (open) => open.unlock(password))
      return ok(null)
    },

    nameColumns: (id, columns) => {
      const source = find(id)
      if (source?.state.kind !== 'columns') return wrong
      const places = [columns.secret, columns.issuer, columns.account, columns.note]
      const { length } = source.state.header
      if (places.some((place) => place !== null && place >= length)) return wrong
      set(source, { kind: 'reading' })
      work(source, (open) => open.nameColumns(columns))
      return ok(null)
    },

    stop: (id) => {
      const source = find(id)
      if (source === undefined) return wrong
      if (source.state.kind !== 'reading' && source.state.kind !== 'deriving') return ok(null)
      source.attempt += 1
      source.open?.stop()
      set(source, source.waits ?? failed({ code: 'import-stopped' }))
      return ok(null)
    },

    drop: (id) => {
      const source = find(id)
      if (source === undefined) return wrong
      drop(source)
      changed()
      return ok(null)
    },

    empty: () => {
      if (sources.length === 0) return
      for (const source of sources) drop(source)
      changed()
    },
  }
}

function failed(fault: ImportFault): SourceState {
  return { kind: 'failed', fault }
}

function isDone({ kind }: SourceState): boolean {
  return kind === 'read' || kind === 'failed'
}

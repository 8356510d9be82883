// Everything that is on its way in: sources, their rows, what the vault has already, and the one save that takes the ticked
// ones in. Secrets stay here; the window gets views. Forgotten and wiped when the vault locks.

import type { AccountForm, Preview } from '../../shared/contract'
import type { Fault } from '../../shared/errors'
import type { OnDuplicate } from '../../shared/importing'
import type { IntakeReport, IntakeView } from '../../shared/intake'
import { fail, ok, type Result } from '../../shared/result'
import { readImageHeader } from '../../shared/scan/image-header'
import type { CodeView } from '../../shared/views'
import type { Moment } from '../drafts'
import { incompleteBatches } from '../importers/batches'
import { qrCodes } from '../importers/formats'
import { readUriText } from '../importers/uri-list'
import { readUriRows, uriStart } from '../importers/uri-rows'
import type { Clock, ImportReader } from '../platform/platform'
import type { Imported } from '../vault/importing'
import type { Vault } from '../vault/vault'
import { mendRow, previewRow, rowCode } from './mending'
import { type HeldRow, rowViews, vaultDigests } from './rows'
import { createSources, type Sources } from './sources'
import { takeIn } from './taking-in'
import { createTelling } from './telling'

type Taken = Result<{ readonly source: number }, Fault>

export interface Intake extends Pick<Sources, 'unlock' | 'nameColumns' | 'stop' | 'drop' | 'empty'> {
  view(): IntakeView
  takeText(text: string): Taken
  takeCodes(name: string | null, texts: readonly string[]): Taken
  /** Takes the bytes over; null = the file could not be read. */
  takeFile(name: string, bytes: Uint8Array | null): Taken
  previewRow(key: string, form: AccountForm): Result<Preview, Fault>
  mendRow(key: string, form: AccountForm): Result<Preview, Fault>
  rowCodes(keys: readonly string[]): readonly CodeView[]
  takeIn(keys: readonly string[], onDuplicate: OnDuplicate): Promise<Result<IntakeReport, Fault>>
  undo(): Promise<Result<null, Fault>>
  /** After a change of the vault's accounts. */
  refresh(): void
  /** On lock. */
  forget(): void
}

/** Characters of a pasted text that is read at once: links are short, and a process would take a moment. */
const shortText = 64 * 1024

export function createIntake(parts: {
  readonly vault: Pick<Vault, 'accounts' | 'importAccounts' | 'undoImport' | 'timeOffset'>
  readonly reader: ImportReader
  readonly clock: Clock
  readonly tell: (view: IntakeView) => void
}): Intake {
  const { vault, reader, clock } = parts
  const digests = vaultDigests(() => vault.accounts())
  let turn = 0
  let last: Imported | null = null
  let saving = false
  let known: IntakeView | null = null

  const rows = (): readonly HeldRow[] => sources.all().flatMap((source) => source.rows)
  const rowCount = () => sources.all().reduce((sum, source) => sum + source.rows.length, 0)
  const view = (): IntakeView => {
    known ??= {
      turn,
      sources: sources.views(),
      rows: rowViews(rows(), digests()),
      incomplete: incompleteBatches(sources.all().flatMap((source) => source.parts)),
    }
    return known
  }
  const telling = createTelling(clock, () => parts.tell(view()), rowCount)
  const changed = () => {
    turn += 1
    known = null
    telling.changed()
  }
  const sources = createSources({ reader, clock, changed })

  const moment = (): Moment => ({
    unixSeconds: Math.floor(clock.now() / 1000),
    offset: vault.timeOffset(),
  })
  const find = (key: string): HeldRow | undefined => {
    const id = Number(key.slice(0, key.indexOf('.')))
    return sources
      .all()
      .find((source) => source.id === id)
      ?.byKey.get(key)
  }
  /** One account from one link or QR is how a site sets it up; files and Google's codes come from other programs. */
  const setUpHere = (): boolean => {
    const [only, ...others] = sources.all()
    if (only === undefined || others.length > 0 || only.rows.length !== 1) return false
    const links = only.format === qrCodes || only.format === 'otpauth-list'
    return links && only.parts.length === 0 && only.kind !== 'file'
  }
  const byForm = (key: string, made: (row: HeldRow) => Preview | null): Result<Preview, Fault> => {
    const row = find(key)
    const preview = row === undefined ? null : made(row)
    return preview === null ? fail({ code: 'bad-request' }) : ok(preview)
  }
  const taken = (id: Result<number, Fault>): Taken => (id.ok ? ok({ source: id.value }) : id)

  return {
    ...sources,
    view,

    takeText: (text) => {
      if (text.length > shortText || !uriStart.test(text.trimStart())) {
        return taken(sources.addFile(null, 'text', new TextEncoder().encode(text)))
      }
      const read = readUriText(text)
      const format = read.ok && read.value.parts.length > 0 ? 'google-migration' : 'otpauth-list'
      return taken(sources.addRead({ name: null, kind: 'text', format }, read))
    },

    takeCodes: (name, texts) => {
      const read = readUriRows(texts.map((text, index) => ({ row: index + 1, text })))
      return taken(sources.addRead({ name, kind: 'codes', format: qrCodes }, read))
    },

    takeFile: (name, bytes) => {
      const unread = { name, kind: 'file', format: null } as const
      if (bytes === null) return taken(sources.addRead(unread, fail({ code: 'import-unreadable' })))
      const image = readImageHeader(bytes)
      const isImage = image.ok || image.error !== 'unknown'
      if (isImage) return taken(sources.addRead(unread, fail({ code: 'import-image' })))
      return taken(sources.addFile(name, 'file', bytes))
    },

    previewRow: (key, form) => byForm(key, (row) => previewRow(row, form, moment(), vault.accounts())),
    mendRow: (key, form) => {
      const preview = byForm(key, (row) => mendRow(row, form, moment(), vault.accounts()))
      if (preview.ok && preview.value.ok) changed()
      return preview
    },
    rowCodes: (keys) => {
      const now = moment()
      return keys.flatMap((key) => {
        const row = find(key)
        return row === undefined ? [] : rowCode(row, now)
      })
    },

    takeIn: async (keys, onDuplicate) => {
      if (saving) return fail({ code: 'bad-request' })
      saving = true
      try {
        const groups = sources.all().flatMap((source) => source.groups)
        const ticked = new Set(keys)
        const done = await takeIn(vault, {
          rows: rows(),
          groups,
          ticked,
          onDuplicate,
          setUpHere: setUpHere(),
        })
        if (!done.ok) return done
        last = done.value.imported
        sources.empty()
        return ok(done.value.report)
      } finally {
        saving = false
      }
    },

    undo: async () => {
      if (last === null) return fail({ code: 'bad-request' })
      const undone = await vault.undoImport(last)
      if (undone.ok) last = null
      return undone
    },

    refresh: () => {
      if (rowCount() > 0) changed()
    },

    forget: () => {
      last = null
      sources.empty()
      telling.forget()
    },
  }
}

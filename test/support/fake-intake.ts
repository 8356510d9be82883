// What the fake bridge answers on the Add screen: it behaves as main does, with invented accounts. A file's name says
// what it plays: `locked…` asks for a password ("tide"), `slow…` never stops deriving, `table…` asks for its columns,
// `broken…` cannot be read, and a number in it is how many rows it has.

import type { AccountForm, Bridge } from '../../shared/contract'
import type {
  IncompleteView,
  IntakeRowView,
  IntakeView,
  RowToken,
  SourceState,
  SourceView,
} from '../../shared/intake'
import { fail, ok } from '../../shared/result'
import type { AccountView } from '../../shared/views'
import { codeAt, codeText, previewForm, previewOf } from './fake-drafts'

interface Vault {
  readonly accounts: () => readonly AccountView[]
  readonly save: (accounts: readonly AccountView[]) => void
  readonly tell: (view: IntakeView) => void
}

const issuers = ['GitHub', 'Harbour Bank', 'Nextcloud', 'Mastodon', 'Wiki of the sailing club', 'npm', 'Mail']
const token: RowToken = {
  ...{ type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, counter: 0 },
  ...{ note: '', pinNeeded: false, repeats: false },
}

/** Some of them are in the vault already, one is twice in the import, and `bad` cannot be read. */
export function inventRows(source: number, count: number, bad: number): readonly IntakeRowView[] {
  return Array.from({ length: count }, (_, at): IntakeRowView => {
    const row = { key: `${source}.${at}`, source, row: at + 1 }
    const issuer = issuers[at % issuers.length] ?? 'Site'
    const account = `user${at}@example.com`
    if (at >= 4 && at < 4 + bad) {
      const fault =
        at === 4
          ? ({ code: 'secret-character', position: 7, character: '1' } as const)
          : ({ code: 'row-malformed' } as const)
      return { ...row, issuer, account, state: { kind: 'bad', fault, mendable: at === 4 } }
    }
    if (count > 3 && at === 1)
      return { ...row, issuer, account, state: { kind: 'duplicate', of: 'a3', ...token } }
    return {
      ...row,
      issuer,
      account,
      state: { kind: 'new', ...token, repeats: count > 3 && (at === 2 || at === 3) },
    }
  })
}

export function createFakeIntake({ accounts, save, tell }: Vault) {
  let view: IntakeView = { turn: 1, sources: [], rows: [], incomplete: [] }
  let before: readonly AccountView[] | null = null
  let lastSource = 0
  const collected = new Map<number, number>()

  const show = (change: Partial<Omit<IntakeView, 'turn'>>) => {
    view = { ...view, ...change, turn: view.turn + 1 }
    tell(view)
  }
  const setState = (id: number, state: SourceState, format?: string) =>
    show({
      sources: view.sources.map((each) =>
        each.id === id ? { ...each, state, format: format ?? each.format } : each,
      ),
    })
  const begin = (name: string | null, kind: SourceView['kind']): number => {
    const id = ++lastSource
    show({ sources: [...view.sources, { id, name, kind, format: null, state: { kind: 'reading' } }] })
    return id
  }
  const end = (id: number, rows: readonly IntakeRowView[], format: string | null) => {
    show({ rows: [...view.rows, ...rows] })
    setState(id, { kind: 'read', rows: rows.length }, format ?? undefined)
  }
  const tokenRow = (form: AccountForm | null, key: string, source: number, text: string): IntakeRowView => {
    const found = previewOf({ kind: 'uri', text, issuer: null, account: null }, key, accounts())
    if (!found.ok) {
      const fault = found.faults[0]?.fault ?? ({ code: 'row-malformed' } as const)
      const names = { issuer: form?.issuer ?? '', account: form?.account ?? '' }
      return { key, source, row: 1, ...names, state: { kind: 'bad', fault, mendable: true } }
    }
    const { issuer, account, type, algorithm, digits, period, counter, duplicateOf } = found.draft
    const given = { ...token, type, algorithm, digits, period, counter }
    const state = duplicateOf
      ? ({ kind: 'duplicate', of: duplicateOf.id, ...given } as const)
      : ({ kind: 'new', ...given } as const)
    return { key, source, row: 1, issuer, account, state }
  }

  const readText = (id: number, text: string) => {
    const lines = text.split(/\s+/).filter((line) => /^[a-z-]+:\/\//i.test(line))
    if (lines.length === 0) return setState(id, { kind: 'failed', fault: { code: 'import-unknown' } })
    const google = lines
      .map((line) => /^otpauth-migration:.*?(\d+)of(\d+)/i.exec(line))
      .filter((hit) => hit !== null)
    for (const hit of google) {
      collected.set(Number(hit[1]), Number(hit[2]))
      show({ incomplete: incompleteOf(collected) })
      end(id, inventRows(id, 10, 0), 'Google Authenticator')
    }
    const plain = lines.filter((line) => !/^otpauth-migration/i.test(line))
    if (plain.length > 0)
      end(
        id,
        plain.map((line, at) => ({ ...tokenRow(null, `${id}.${at}`, id, line), row: at + 1 })),
        'otpauth links',
      )
  }
  const readFile = (id: number, name: string) => {
    if (/^broken/.test(name)) setState(id, { kind: 'failed', fault: { code: 'import-damaged' } })
    else if (/^(locked|slow)/.test(name))
      setState(id, { kind: 'needs-password', wrong: false }, 'Aegis, encrypted')
    else if (/^table/.test(name)) {
      const header = ['Titel', 'Benutzername', 'Passwort', 'Schlüssel für 2FA', 'Notizen']
      const guess = { secret: 3, issuer: 0, account: 1, note: null }
      setState(id, { kind: 'columns', header, rows: 12, guess }, 'Table (CSV)')
    } else {
      const count = Number(/\d+/.exec(name)?.[0] ?? 3)
      end(id, inventRows(id, count, count > 40 && count < 1000 ? 2 : 0), 'Aegis')
    }
  }
  const soon = (run: () => void) => setTimeout(run, 30)
  const source = (id: number) => Promise.resolve(ok({ source: id }))
  const nothing = () => Promise.resolve(ok(null))

  const answers = {
    intake: async () => ok(view),
    takeText: ({ text }) => {
      const id = begin(null, 'text')
      soon(() => readText(id, text))
      return source(id)
    },
    takeCodes: ({ name, texts }) => {
      const id = begin(name, 'codes')
      soon(() => readText(id, texts.join('\n')))
      return source(id)
    },
    takeFile: ({ name }) => {
      const id = begin(name, 'file')
      soon(() => readFile(id, name))
      return source(id)
    },
    unlockSource: ({ source: id, password }) => {
      const name = view.sources.find((each) => each.id === id)?.name ?? ''
      setState(id, { kind: 'deriving', since: Date.now() })
      if (/^slow/.test(name)) return nothing()
      soon(() => {
        if (password === 'tide') end(id, inventRows(id, 3, 0), null)
        else setState(id, { kind: 'needs-password', wrong: true })
      })
      return nothing()
    },
    stopSource: ({ source: id }) => {
      setState(id, { kind: 'needs-password', wrong: false })
      return nothing()
    },
    dropSource: ({ source: id }) => {
      const rows = view.rows.filter((row) => row.source !== id)
      show({ sources: view.sources.filter((each) => each.id !== id), rows, incomplete: [] })
      return nothing()
    },
    nameColumns: ({ source: id }) => {
      soon(() => end(id, inventRows(id, 12, 1), null))
      return nothing()
    },
    previewRow: async ({ key, form }) => ok(previewForm(form, key, null)),
    mendRow: async ({ key, form }) => {
      const found = previewForm(form, key, null)
      if (!found.ok) return ok(found)
      const { issuer, account } = form
      show({
        rows: view.rows.map((row) =>
          row.key !== key
            ? row
            : {
                ...row,
                issuer,
                account,
                state: row.state.kind === 'bad' ? { kind: 'new', ...token } : row.state,
              },
        ),
      })
      return ok(found)
    },
    rowCodes: async ({ keys }) => {
      const wanted = new Set(keys)
      return ok(view.rows.filter(({ key }) => wanted.has(key)).flatMap((row) => codeOfRow(row) ?? []))
    },
    takeIn: async ({ keys, onDuplicate }) => {
      const wanted = new Set(keys)
      const taken = view.rows.filter(
        ({ key, state }) =>
          wanted.has(key) && state.kind !== 'bad' && (state.kind === 'new' || onDuplicate !== 'skip'),
      )
      const skipped = view.rows
        .filter((row) => !taken.includes(row))
        .map(({ key, issuer, account, row, state }) => ({
          name: [issuer, account].filter(Boolean).join(', '),
          row,
          reason:
            state.kind === 'bad'
              ? state.fault
              : wanted.has(key)
                ? ({ code: 'row-duplicate' } as const)
                : ({ code: 'row-unticked' } as const),
        }))
      before = accounts()
      const rows = view.rows.length
      save([...before, ...taken.flatMap((row) => accountOf(row) ?? [])])
      show({ sources: [], rows: [], incomplete: [] })
      collected.clear()
      return ok({ rows, imported: taken.length, replaced: 0, skipped, onDuplicate })
    },
    undoTakeIn: async () => {
      if (before === null) return fail({ code: 'bad-request' })
      save(before)
      before = null
      return ok(null)
    },
    emptyIntake: () => {
      collected.clear()
      show({ sources: [], rows: [], incomplete: [] })
      return nothing()
    },
  } satisfies Partial<Bridge>
  return { answers, show, setState }
}

function incompleteOf(collected: ReadonlyMap<number, number>): readonly IncompleteView[] {
  const of = Math.max(0, ...collected.values())
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((place) => !collected.has(place))
  return missing.length === 0 ? [] : [{ have: of - missing.length, of, missing }]
}

function accountOf({ key, issuer, account, state }: IntakeRowView): AccountView | null {
  if (state.kind === 'bad') return null
  const { type, algorithm, digits, period, counter, note, pinNeeded } = state
  const names = { id: `in-${key}`, issuer, account, note, pinned: false, addedAt: Date.now() }
  return { ...names, type, algorithm, digits, period, counter, pinNeeded }
}

function codeOfRow(row: IntakeRowView) {
  const account = accountOf(row)
  return account && { ...codeAt(account, codeText(account, account.counter)), id: row.key }
}

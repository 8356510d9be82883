// What activity.sealed holds, and its bounds: the log, how often accounts were used, which were used last. Pure. Whatever
// cannot be read as what it should be is left out: a log is no reason to refuse anything.

import { type ActivityEvent, type LoggedEvent, mostEvents } from '../../shared/activity'

export interface Used {
  readonly count: number
  /** Milliseconds since 1970. */
  readonly last: number
}

export interface ActivityRecord {
  /** Oldest first. */
  events: LoggedEvent[]
  readonly usage: Map<string, Used>
  /** Newest first. */
  recent: readonly string[]
}

const dayMs = 86_400_000
/** Accounts that are counted; a vault holds some 10,000. */
const mostUsed = 20_000
/** Accounts used last that are kept; a menu and a list show the first few. */
export const mostRecent = 20
/** Events beyond the bound that are let come together before the oldest are cut off. */
const slack = 1_000

export const emptyRecord = (): ActivityRecord => ({ events: [], usage: new Map(), recent: [] })

/** Adds one event and, for a code that was used, counts its account if that is wanted. Cheap, however many come. */
export function note(record: ActivityRecord, event: LoggedEvent, counts = true): void {
  record.events.push(event)
  if (record.events.length > mostEvents + slack) record.events = record.events.slice(-mostEvents)
  if (!counts || !isUse(event)) return
  const before = record.usage.get(event.id)
  if (before === undefined && record.usage.size >= mostUsed) return
  record.usage.set(event.id, { count: (before?.count ?? 0) + 1, last: event.at })
}

/** What counts as a use of an account. */
export function isUse(event: LoggedEvent): event is LoggedEvent & { readonly kind: 'copied' | 'typed' } {
  return event.kind === 'copied' || event.kind === 'typed'
}

/** `now`: milliseconds since 1970. What is dated after it stays: a clock that was wrong is no reason to lose it. */
export function pruned(record: ActivityRecord, now: number, days: number): ActivityRecord {
  const since = now - days * dayMs
  const young = record.events.every(({ at }) => at >= since)
  const events = young ? record.events : record.events.filter(({ at }) => at >= since)
  return { ...record, events: events.slice(-mostEvents) }
}

export function encode({ events, usage, recent }: ActivityRecord): Uint8Array {
  const used = Object.fromEntries(Array.from(usage, ([id, { count, last }]) => [id, [count, last]]))
  return new TextEncoder().encode(JSON.stringify({ version: 1, events, usage: used, recent }))
}

/** null: no record at all. */
export function decode(bytes: Uint8Array): ActivityRecord | null {
  const raw = parse(bytes)
  if (raw === null) return null
  const { events, usage, recent } = raw
  const used = Object.entries(isMembers(usage) ? usage : {}).flatMap(([id, value]) => {
    const [count, last] = Array.isArray(value) ? value : []
    return isId(id) && isTime(count) && isTime(last) ? [[id, { count, last }] as const] : []
  })
  return {
    events: (Array.isArray(events) ? events : []).filter(isEvent).slice(-mostEvents),
    usage: new Map(used.slice(0, mostUsed)),
    recent: (Array.isArray(recent) ? recent : []).filter(isId).slice(0, mostRecent),
  }
}

function parse(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    const raw: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isMembers(raw) ? raw : null
  } catch {
    return null
  }
}

const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTime = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 64

const one =
  (...known: readonly unknown[]) =>
  (value: unknown) =>
    known.includes(value)
const slot = { slot: one('keychain', 'passphrase', 'recovery') }
const ofAccount = { id: isId }
const ofSeveral = { accounts: isTime }

/** The members of each kind of event, beside its time. */
const members: Readonly<
  Record<ActivityEvent['kind'], Readonly<Record<string, (value: unknown) => boolean>>>
> = {
  unlocked: slot,
  locked: { why: one('asked', 'idle', 'hidden', 'suspend', 'screen-lock', 'tampered-clock') },
  'unlock-failed': { count: isTime },
  copied: ofAccount,
  typed: ofAccount,
  'code-revealed': ofAccount,
  'secret-shown': ofAccount,
  'site-codes-shown': ofAccount,
  exported: { format: isId, ...ofSeveral },
  'moved-to-phone': ofSeveral,
  imported: ofSeveral,
  'backed-up': ofSeveral,
  restored: ofSeveral,
  'slot-made': slot,
  'slot-removed': slot,
  'proof-failed': {},
  'log-cleared': {},
}

const checksOf = new Map(Object.entries(members))

function isEvent(raw: unknown): raw is LoggedEvent {
  if (!isMembers(raw) || !isTime(raw['at'])) return false
  const checks = checksOf.get(String(raw['kind']))
  return checks !== undefined && Object.entries(checks).every(([name, check]) => check(raw[name]))
}

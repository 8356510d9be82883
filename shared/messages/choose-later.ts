// The same for the screens that are fetched later, apart from choose.ts so that the start does not read it.

import type { ActivityEvent } from '../activity'
import type { RestoreView } from '../backups'
import type { Fault } from '../errors'
import type { HealthFinding } from '../health'
import { type ChangeKind, changeKinds } from '../history'
import type { IncompleteView } from '../intake'
import type { LockWhy } from '../locking'
import { messages } from './catalogue'
import { healthWords, intakeWords, lockWords, restoringWords } from './later'
import { momentText } from './locale'

/** `why` a finding matters, and what to do; null where there is nothing to add. */
interface Said {
  readonly what: string
  readonly why: string | null
}

export function findingText(finding: HealthFinding): Said {
  const words = healthWords.findings
  const fine = finding.grade === 'fine'
  switch (finding.check) {
    case 'short-secrets':
    case 'modest-secrets':
    case 'shared-secrets':
    case 'duplicates':
    case 'unconfirmed':
    case 'pin-needed':
      return either(words[finding.check], fine, finding.groups.length)
    case 'set-aside':
    case 'trash':
      return either(words[finding.check], fine, finding.count)
    case 'spare-slot': {
      const ways = finding.slots.map((slot) => healthWords.wayIn[slot])
      const here = words[finding.check]
      return fine ? bare(here.fine(ways)) : { what: here.what(ways), why: here.why }
    }
    case 'backup': {
      const here = words[finding.check]
      if (finding.at === null) return fine ? bare(here.nothing) : { what: here.none, why: here.noneWhy }
      const moment = momentText(finding.at)
      return fine ? bare(here.fine(moment)) : { what: here.what(moment), why: here.why }
    }
    case 'keychain': {
      const here = words[finding.check]
      if (finding.state === 'unused') return bare(here.unused)
      const what = here[finding.state](finding.backend)
      if (finding.state === 'works') return bare(what)
      return { what, why: finding.state === 'plain' ? here.plainWhy : here.changedWhy }
    }
    case 'clock': {
      const here = words[finding.check]
      if (finding.wrong) return { what: here.wrong, why: here.wrongWhy }
      return fine ? bare(here.fine) : { what: here.what(finding.offset), why: here.why }
    }
    case 'permissions':
    case 'slots-changed':
    case 'older-copy':
    case 'folder': {
      const here = words[finding.check]
      return fine ? bare(here.fine) : { what: here.what, why: here.why }
    }
  }
}

const bare = (what: string): Said => ({ what, why: null })

interface Counted {
  readonly fine: string
  readonly what: (count: number) => string
  readonly why: string
}
const either = (words: Counted, fine: boolean, count: number): Said =>
  fine ? bare(words.fine) : { what: words.what(count), why: words.why }

/** `name` is of the account, where the event has one. */
export function eventText(event: ActivityEvent, name: string): string {
  const words = healthWords.log.event
  switch (event.kind) {
    case 'unlocked':
    case 'slot-made':
    case 'slot-removed':
      return words[event.kind][event.slot]
    case 'locked':
      return words[event.kind][event.why]
    case 'unlock-failed':
      return words[event.kind](event.count)
    case 'proof-failed':
    case 'log-cleared':
      return words[event.kind]
    case 'exported':
      return words[event.kind](event.accounts, event.format)
    case 'moved-to-phone':
    case 'imported':
    case 'backed-up':
    case 'restored':
      return words[event.kind](event.accounts)
    default:
      return words[event.kind](name)
  }
}

/** How long entries are kept. */
export function daysText(days: number): string {
  const { settings } = healthWords
  return days % 365 === 0 ? settings.years(days / 365) : settings.days(days)
}

/** What changed after a copy, as one line. */
export function changesText(counts: Readonly<Partial<Record<ChangeKind, number>>>, order: boolean): string {
  const { changed, otherOrder, noneChanged } = messages.history
  const parts = changeKinds.flatMap((kind) => {
    const count = counts[kind] ?? 0
    return count === 0 ? [] : [changed[kind](count)]
  })
  if (parts.length > 0) return parts.join(', ')
  return order ? otherOrder : noneChanged
}

export function spanText(minutes: number): string {
  return minutes % 60 === 0 && minutes > 0 ? lockWords.hours(minutes / 60) : lockWords.minutes(minutes)
}

export function lockedText(why: LockWhy): string {
  const words = lockWords.why
  return why.kind === 'idle' || why.kind === 'hidden'
    ? words[why.kind](spanText(why.minutes))
    : words[why.kind]
}

/** A backup is no vault file in use, so it has sentences of its own. */
export function refusedText(fault: Extract<RestoreView, { kind: 'refused' }>['fault']): string {
  const words = restoringWords.refused
  switch (fault.code) {
    case 'vault-newer':
      return words[fault.code](fault.version)
    case 'vault-empty':
    case 'vault-truncated':
    case 'vault-damaged':
    case 'vault-cost-refused':
    case 'slot-missing':
      return words[fault.code]
    default:
      return words.other
  }
}

/** Null: what the fault says everywhere else fits here too. */
export function restoreFaultText(fault: Fault): string | null {
  const isKey = fault.code === 'wrong-passphrase' || fault.code === 'wrong-recovery-key'
  return isKey ? restoringWords.wrongKey : null
}

/** `savedAt`: milliseconds since 1970, 0 = unknown. */
export function madeText(savedAt: number): string {
  return savedAt === 0 ? restoringWords.madeUnknown : restoringWords.made(momentText(savedAt))
}

export function missingText({ have, of, missing }: IncompleteView): string {
  return intakeWords.collector.missing(have, of, missing)
}

/** Files that lie about with secrets in them, by name if they are few. */
export function deletePlainText(names: readonly string[]): string {
  const { deletePlain, deletePlainMany } = intakeWords.report
  return names.length > 3 ? deletePlainMany(names.length) : deletePlain(names, names.length)
}

// Sentences that depend on more than a value: which leaf of the catalogue says it, in the language in force.

import type { DraftWarning } from '../views'
import { messages } from './catalogue'
import type { NearDay } from './en/backups'
import { listOf, momentText, shortTime } from './locale'

/** How an account is named inside a sentence. */
export function accountName(issuer: string, account: string): string {
  if (issuer === '' || account === '') return issuer || account || messages.common.unnamed
  return messages.common.bothNames(issuer, account)
}

export function warningText(warned: DraftWarning): string {
  const words = messages.add.warning
  switch (warned.kind) {
    case 'short-secret':
      return words[warned.kind](warned.bits)
    case 'counter-assumed':
      return words[warned.kind]
    case 'parameters-ignored':
      return words[warned.kind](listOf(warned.names))
  }
}

/** A correction of the clock in seconds: `64` → `+64 s`, `-3720` → `−62 min`. */
export function correctionText(seconds: number): string {
  const words = messages.clock
  const [size, sign] = [Math.abs(seconds), seconds < 0 ? '\u2212' : '+']
  if (size < 180) return words.seconds(sign, size)
  return size % 60 === 0
    ? words.minutes(sign, size / 60)
    : words.minutesAndSeconds(sign, Math.floor(size / 60), size % 60)
}

/** Seconds, as far as they are known: both bounds count. */
export function rangeText(from: number, to: number): string {
  const words = messages.clock.dialog
  return from === to ? words.exact(from) : words.range(Math.min(from, to), Math.max(from, to))
}

const dayLength = 24 * 60 * 60_000
const dayOf = (moment: number) => new Date(moment).toDateString()

/** Milliseconds since 1970. The time alone for today and yesterday, which the sentence names. */
function nearOf(moment: number, now: number): readonly [NearDay, string] {
  if (dayOf(moment) === dayOf(now)) return ['today', shortTime(moment)]
  return dayOf(moment) === dayOf(now - dayLength)
    ? ['yesterday', shortTime(moment)]
    : ['other', momentText(moment)]
}

export function lastBackupText(moment: number, accounts: number, now: number): string {
  return messages.backups.last(...nearOf(moment, now), accounts)
}

export function backupFailedText(since: number, now: number): string {
  return messages.backups.failed(...nearOf(since, now))
}

// How the current language writes numbers, moments and lists. Kept apart from the sentences, which never hold them.

import { language } from './current'

/** Digits are those of the codes in every language, so that one screen does not mix two kinds. */
export const localeOf = (tag: string): string => (tag === 'ar' ? 'ar-u-nu-latn' : tag)
/** English dates with the day first and 24 hours: they cannot be taken for another day. */
const dates = (): string => (language() === 'en' ? 'en-GB' : localeOf(language()))

const known = new Map<string, { format(value: number): string }>()
function made(key: string, make: () => { format(value: number): string }) {
  const found = known.get(key) ?? make()
  known.set(key, found)
  return found
}
const dateFormat = (name: string, options: Intl.DateTimeFormatOptions) =>
  made(`${name} ${dates()}`, () => new Intl.DateTimeFormat(dates(), options))

export function numberText(count: number): string {
  const locale = localeOf(language())
  return made(`number ${locale}`, () => new Intl.NumberFormat(locale)).format(count)
}

/** Moments are milliseconds since 1970. */
export const momentText = (moment: number): string =>
  dateFormat('moment', { dateStyle: 'medium', timeStyle: 'short' }).format(moment)
export const timeText = (moment: number): string => dateFormat('time', { timeStyle: 'medium' }).format(moment)
/** Hours and minutes. */
export const shortTime = (moment: number): string =>
  dateFormat('short', { timeStyle: 'short' }).format(moment)
export const dayText = (moment: number): string => dateFormat('day', { dateStyle: 'medium' }).format(moment)
export const longDay = (moment: number): string => dateFormat('long', { dateStyle: 'long' }).format(moment)
/** The hour alone if it is today. */
export const recentText = (moment: number, now: number): string =>
  new Date(moment).toDateString() === new Date(now).toDateString()
    ? shortTime(moment)
    : dateFormat('recent', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }).format(
        moment,
      )

export function bytesText(count: number): string {
  const small = count < 1024
  const digits = !small && count < 10_240 ? 1 : 0
  const locale = localeOf(language())
  const format = made(
    `bytes ${small} ${digits} ${locale}`,
    () =>
      new Intl.NumberFormat(locale, {
        ...{ style: 'unit', unit: small ? 'byte' : 'kilobyte', unitDisplay: small ? 'long' : 'short' },
        ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
      }),
  )
  return format.format(small ? count : count / 1024)
}

/** “a, b and c” */
export function listOf(parts: readonly string[], tag = language()): string {
  return new Intl.ListFormat(localeOf(tag), { type: 'conjunction' }).format(parts)
}

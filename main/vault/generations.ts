// Kept copies of the vault: their names, and which of them have served their time. Pure.
// Whatever else lies in their folder is none of its business and is never named for removal.

import type { FileInfo } from '../platform/platform'

export interface KeptCopy {
  readonly name: string
  readonly generation: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
  readonly bytes: number
}

/** How many of the newest stay, and for how many days one a day does (design.md, "The vault"). */
export const keeps = { newest: 10, days: 30 } as const

const day = 86_400_000
const pattern = /^(\d{1,15})(?:\.(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z)?$/

/** A time that may stand in a file's name on every system: 2026-11-22T01-19-00-000Z. */
export function timeInName(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replaceAll(/[:.]/g, '-')
}

/**
 * The time of the save stands in the name: re-sealing a copy under new slots gives the file a new date, and by that date
 * a month of daily copies would count as one day.
 */
export function keptName(generation: number, savedAt: number): string {
  return `${generation}.${timeInName(savedAt)}`
}

/** Newest first. */
export function keptCopies(files: readonly FileInfo[]): KeptCopy[] {
  return files
    .flatMap(({ name, bytes, modifiedAt }) => {
      const match = pattern.exec(name)
      if (match === null) return []
      const [, generation, date, hours, minutes, seconds, rest] = match
      const told =
        date === undefined ? Number.NaN : Date.parse(`${date}T${hours}:${minutes}:${seconds}.${rest}Z`)
      return [
        { name, generation: Number(generation), savedAt: Number.isNaN(told) ? modifiedAt : told, bytes },
      ]
    })
    .sort((a, b) => b.generation - a.generation || b.savedAt - a.savedAt)
}

/** The copies that may go: neither among the newest ten nor the last one of a day within thirty days. */
export function surplus(copies: readonly KeptCopy[], now: number): KeptCopy[] {
  const days = new Set<number>()
  return copies.filter(({ savedAt }, place) => {
    const date = Math.floor(savedAt / day)
    const firstOfItsDay = !days.has(date)
    days.add(date)
    return place >= keeps.newest && !(firstOfItsDay && now - savedAt < keeps.days * day)
  })
}

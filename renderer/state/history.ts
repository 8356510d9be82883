// What is known of the kept copies: the list at once, and what changed after each, read one after the other while the
// page is open.

import { signal } from '@preact/signals'
import type { CopiesView, CopyChanges, CopyKey, CopyView } from '../../shared/history'
import { ask } from '../bridge'
import { complain } from './toast'

export const copies = signal<CopiesView | null>(null)
/** By copy. */
export const changes = signal<ReadonlyMap<string, CopyChanges>>(new Map())

export const keyOf = ({ generation, savedAt }: CopyKey) => `${generation}.${savedAt}`
export const bare = ({ generation, savedAt }: CopyKey): CopyKey => ({ generation, savedAt })

let turn = 0

/** Reads the list again, and what is not known yet about its copies; a later call ends an earlier one. */
export async function readCopies() {
  turn += 1
  const mine = turn
  const reply = await ask('listCopies')
  if (mine !== turn) return
  if (!reply.ok) return complain(reply.error)
  copies.value = reply.value
  const [newest] = reply.value.copies
  // The newest one is compared with the vault as it is, which has changed.
  if (newest !== undefined) forgetChanges(keyOf(newest))
  for (const copy of reply.value.copies) {
    if (changes.peek().has(keyOf(copy))) continue
    const told = await ask('copyChanges', { copy: bare(copy), against: 'next' })
    if (mine !== turn) return
    if (told.ok) changes.value = new Map([...changes.peek(), [keyOf(copy), told.value]])
    // One that is gone by now belongs to no list; anything else would go on at each of the others.
    else if (told.error.code !== 'no-such-generation') return complain(told.error)
  }
}

function forgetChanges(key: string) {
  const next = new Map(changes.peek())
  next.delete(key)
  changes.value = next
}

/** The page is left: names of the past are not kept by a window that does not show them. */
export function leaveCopies() {
  turn += 1
  copies.value = null
  changes.value = new Map()
}

const day = 86_400_000

export interface DayOfCopies {
  /** Milliseconds since 1970, of its newest copy. */
  readonly at: number
  readonly copies: readonly CopyView[]
}

/** By the calendar of this computer, in the given order. */
export function byDay(all: readonly CopyView[]): readonly DayOfCopies[] {
  const days: { readonly at: number; readonly copies: CopyView[] }[] = []
  for (const copy of all) {
    const last = days.at(-1)
    if (last !== undefined && sameDay(last.at, copy.savedAt)) last.copies.push(copy)
    else days.push({ at: copy.savedAt, copies: [copy] })
  }
  return days
}

export function dayName(at: number, now: number): 'today' | 'yesterday' | null {
  if (sameDay(at, now)) return 'today'
  return sameDay(at, now - day) ? 'yesterday' : null
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}

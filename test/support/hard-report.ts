// What a reliability test measured in this run, one JSON line a row, for the table of `npm run test:hard`. Outside of
// that command nothing is written. Numbers come from the run that reports them, never from a document.

import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/** The long form was asked for (`npm run test:hard`); `npm test` runs the short one. */
export const long = process.env['HARD'] === 'long'
/** The hour of T17 was asked for (`npm run test:hard -- --soak`). @public */
export const soak = process.env['SOAK'] === 'hour'

export interface HardRow {
  /** As security.md chapter 7 numbers it: T1 … T17, T1b. The row counts for this part. */
  readonly test: string
  /** What was tried, in a few words. Rows of one test with the same words are added up, the larger figure kept. */
  readonly what: string
  readonly tried: number
  /** How many of them came out as they must. Fewer than tried, or nothing tried, is a failure. */
  readonly held: number
  /** A measured figure, if there is one. Above `atMost` the row fails. */
  readonly figure?: { readonly value: number; readonly unit: string; readonly atMost?: number }
  /** What has to hold, in words and figures. */
  readonly bar: string
}

/** Call it once everything was tried, before the expectations: a row that misses its bar belongs into the table too. */
export function reportHard(row: HardRow): void {
  const folder = process.env['TIDELOCK_HARD_RESULTS']
  if (folder !== undefined) appendFileSync(join(folder, 'rows.jsonl'), `${JSON.stringify(row)}\n`)
}

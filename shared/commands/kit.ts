// The recovery key from making it to the check that it was written down, and its kit: a page to print.

import * as v from 'valibot'
import type { NewRecoveryKeyView } from '../kit'
import { command, nothing, passphrase, proof, text } from './command'

/** Whose proof lets the unused recovery codes of sites stand on the kit; null = without them. */
const kit = v.strictObject({ siteCodes: v.nullable(proof) })

export const kitCommands = {
  /** Makes a recovery key beside an older one and hands it out this once; main holds it until its dialog ends. */
  newRecoveryKey: command<NewRecoveryKeyView>()(nothing, 'open'),
  /** Writes the kit as a PDF, by the system's own dialog. */
  saveKit: command<{ readonly file: string | null }>()(kit, 'open'),
  printKit: command<{ readonly printed: boolean }>()(kit, 'open'),
  copyRecoveryKey: command<{ readonly clearsInSeconds: number }>()(nothing, 'open'),
  /**
   * What a person typed back: two groups, or the whole key in either place. Answers the groups that differ; none = the key
   * is proven, and older ones open nothing more.
   */
  checkRecoveryKey: command<{ readonly differ: readonly number[] }>()(
    v.strictObject({ typed: v.tuple([text(200), text(200)]) }),
    'open',
  ),
  /** Proves one that was left unchecked, by the whole key. */
  proveRecoveryKey: command<null>()(v.strictObject({ text: passphrase }), 'open'),
  /** Takes the one that was just made back, as if it had never been. */
  dropRecoveryKey: command<null>()(nothing, 'open'),
  /** The dialog is gone; main forgets the key. */
  endRecoveryKey: command<null>()(nothing, 'open'),
  /** No reminder of a missing second key for a week. */
  putOffReminder: command<null>()(nothing, 'open'),
} as const

// Kept copies of the vault and what changed between them.

import * as v from 'valibot'
import {
  type BroughtBack,
  bringBackWays,
  type ComparedAccount,
  type CopiesView,
  type CopyChanges,
  type WholeRestored,
} from '../history'
import { command, id, nothing } from './command'

/** A copy by its number and its time; which file that is, main knows. */
const copy = v.strictObject({
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  savedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
})

export const historyCommands = {
  /** Reads names of files alone, so it answers at once. */
  listCopies: command<CopiesView>()(nothing, 'open'),
  copyChanges: command<CopyChanges>()(v.strictObject({ copy, against: v.picklist(['next', 'now']) }), 'open'),
  compareAccount: command<ComparedAccount>()(v.strictObject({ copy, id }), 'open'),
  bringBack: command<BroughtBack>()(v.strictObject({ copy, id, way: v.picklist(bringBackWays) }), 'open'),
  /** In the place of all that is in the vault, which is kept as a copy itself. */
  restoreCopy: command<WholeRestored>()(v.strictObject({ copy }), 'open'),
} as const

// Codes: seen, copied, counted and typed.

import * as v from 'valibot'
import type { CopyReport, ShownCodeView, TypeReport } from '../views'
import { command, id, ids, nothing } from './command'

export const codesCommands = {
  /** Which accounts are on the screen now; answers with their codes and sends `codes` at each change. */
  watchCodes: command<readonly ShownCodeView[]>()(v.strictObject({ ids: ids(500) }), 'open'),
  copyCode: command<CopyReport>()(
    v.strictObject({ id, which: v.picklist(['current', 'next', 'by-setting']) }),
    'open',
  ),
  /** HOTP: saves the counter, then answers with the code. */
  newCode: command<ShownCodeView>()(v.strictObject({ id }), 'open'),
  clearClipboard: command<null>()(nothing, 'always'),
  /** While codes are hidden: sends this one to the asking window, for the set time. */
  revealCode: command<null>()(v.strictObject({ id }), 'open'),
  /** The accounts whose codes were used last, newest first. */
  /** From the quick window: a fresh code (HOTP is counted and saved first) is copied and the window hides. */
  copyAndHide: command<CopyReport>()(v.strictObject({ id }), 'open'),
  /** Puts the asking window away and types a fresh code (HOTP is counted and saved first) into the window that had the focus before. */
  typeCode: command<TypeReport>()(v.strictObject({ id }), 'open'),
} as const

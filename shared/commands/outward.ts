// A stored account shown to its owner, and the way to a phone.

import * as v from 'valibot'
import type { MovedView, ShownView } from '../views'
import { command, id, ids, proof } from './command'

export const outwardCommands = {
  /** The QR and the URI of a stored account, for its owner. */
  showAccount: command<ShownView>()(v.strictObject({ id, proof }), 'open'),
  /** Writes that QR as a picture, by the system's own dialog. */
  saveAccountQr: command<{ readonly file: string | null }>()(
    v.strictObject({ id, proof, format: v.picklist(['png', 'svg']) }),
    'open',
  ),
  /** What a move to Google's app would lose; needs no proof, because no secret is in it. */
  previewMove: command<Omit<MovedView, 'codes'>>()(v.strictObject({ ids: ids(10_000) }), 'open'),
  /** The QR codes of that move. */
  showMove: command<MovedView>()(v.strictObject({ ids: ids(10_000), proof }), 'open'),
} as const

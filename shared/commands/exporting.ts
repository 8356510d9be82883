// Exports into files, which main writes, and onto paper.

import * as v from 'valibot'
import { type ExportDone, type ExportPreview, exportFormats } from '../exporting'
import { command, ids, nothing, passphrase, proof } from './command'

const format = v.picklist(exportFormats)
/** null = all accounts. */
const which = v.nullable(ids(10_000))

export const exportingCommands = {
  /** What would be lost; needs no proof, because no secret is in it. */
  previewExport: command<ExportPreview>()(
    v.strictObject({ format, ids: which, sealed: v.boolean() }),
    'open',
  ),
  /** By the system's own dialog; null = the person changed their mind. `password` null = plain, or the vault's own key. */
  exportAccounts: command<ExportDone | null>()(
    v.strictObject({ format, ids: which, password: v.nullable(passphrase), proof: v.nullable(proof) }),
    'open',
  ),
  /** The sheet with QR codes, by the system's print dialog. */
  printAccounts: command<{ readonly accounts: number } | null>()(
    v.strictObject({ ids: which, proof: v.nullable(proof) }),
    'open',
  ),
  /** Ends an export under way, which then answers null. */
  stopExport: command<null>()(nothing, 'always'),
} as const

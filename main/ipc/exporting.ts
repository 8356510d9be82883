// Exports into files and onto paper, which main writes.

import { ok } from '../../shared/result'
import type { Handlers } from './register'
import type { Services } from './services'

export function exportingHandlers({ exporting }: Services) {
  return {
    previewExport: (asked) => exporting.preview(asked),
    exportAccounts: (asked) => exporting.toFiles(asked),
    printAccounts: (asked) => exporting.print(asked),
    stopExport: () => {
      exporting.stop()
      return ok(null)
    },
  } satisfies Partial<Handlers>
}

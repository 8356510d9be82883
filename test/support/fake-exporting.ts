// The bridge's twin: exports into files, which main writes.

import type { Bridge } from '../../shared/contract'

export function createFakeExporting(): Pick<Bridge, never> {
  return {}
}

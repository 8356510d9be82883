// The bridge's twin: the recovery kit: a page to print with the recovery key.

import type { Bridge } from '../../shared/contract'

export function createFakeKit(): Pick<Bridge, never> {
  return {}
}

// The bridge's twin: the lock: how strong a passphrase is, and how long to wait after a wrong one.

import type { Bridge } from '../../shared/contract'

export function createFakeLocking(): Pick<Bridge, never> {
  return {}
}

// The bridge's twin: one-time codes that a site gave for the day when the second factor is lost.

import type { Bridge } from '../../shared/contract'

export function createFakeSiteCodes(): Pick<Bridge, never> {
  return {}
}

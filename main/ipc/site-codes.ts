// One-time codes that a site gave for the day when the second factor is lost.

import type { Handlers } from './register'
import type { Services } from './services'

type Commands = never

export function siteCodesHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

// The lock: how strong a passphrase is, and how long to wait after a wrong one.

import type { Handlers } from './register'
import type { Services } from './services'

type Commands = never

export function lockingHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

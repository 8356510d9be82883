// Kept copies of the vault and what changed between them.

import type { Handlers } from './register'
import type { Services } from './services'

type Commands = never

export function historyHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

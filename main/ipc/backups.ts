// Backups: where they go, how they went, and the way back.

import type { Handlers } from './register'
import type { Services } from './services'

type Commands = never

export function backupsHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

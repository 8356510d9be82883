// Exports into files, which main writes.

import type { Handlers } from './register'
import type { Services } from './services'

type Commands = never

export function exportingHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

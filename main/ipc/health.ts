// What is well with the vault and what is not, and the log of what was done with it.

import type { Handlers } from './register'
import type { Services } from './services'

type Commands = never

export function healthHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

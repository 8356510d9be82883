// The recovery kit: a page to print with the recovery key.

import type { Handlers } from './register'
import type { Services } from './services'

type Commands = never

export function kitHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

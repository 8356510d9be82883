// Pictures beside the accounts.

import type { iconsCommands } from '../../shared/commands/icons'
import type { Handlers } from './register'
import type { Services } from './services'

type Commands = keyof typeof iconsCommands

export function iconsHandlers(_services: Services): Pick<Handlers, Commands> {
  return {}
}

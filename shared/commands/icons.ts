// Pictures beside the accounts: what is chosen by hand, and packs of icons. Brand icons need no command.

import type { Command } from './command'

export const iconsCommands = {} as const satisfies Record<string, Command<never, unknown>>

// What the command line says, in the language in force.

import { cli } from './en/cli'
import { live } from './live'

export const cliText = live('cli', cli)

// What the command line's help and manual say, in the language in force.

import { cliHelp } from './en/cli-help'
import { live } from './live'

export const helpText = live('cliHelp', cliHelp)

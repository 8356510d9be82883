// What the commands say that take accounts in and give them out, in the language in force.

import { cliInOut } from './en/cli-in-out'
import { live } from './live'

export const inOutText = live('cliInOut', cliInOut)

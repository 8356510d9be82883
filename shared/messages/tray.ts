// What the tray's menu says, in the language in force.

import { tray } from './en/tray'
import { live } from './live'

export const trayText = live('tray', tray)

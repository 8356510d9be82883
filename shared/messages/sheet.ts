// What stands on the exported sheet, in the language in force.

import { sheet as english } from './en/sheet'
import { live } from './live'

export const sheetText = live('sheet', english)

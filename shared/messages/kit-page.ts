// What stands on the printed recovery kit, in the language in force.

import { kitPage as english } from './en/kit-page'
import { live } from './live'

export const kitPage = live('kitPage', english)

// Every screen, dialog and state of the windows, once. The pictures (npm run screens), axe and the checks for cut-off
// words walk this table; a new screen is a line in it.

import { adding } from './adding'
import { dialogs } from './dialogs'
import { gates } from './gates'
import { keyboard } from './keyboard'
import { list } from './list'
import { pages } from './pages'
import { quick } from './quick'
import type { Scene } from './scene'
import { views } from './views'

export const scenes: readonly Scene[] = [
  ...gates,
  ...list,
  ...pages,
  ...dialogs,
  ...adding,
  ...keyboard,
  ...views,
  ...quick,
]

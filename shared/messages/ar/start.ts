// Arabic, the part that a window reads before its first picture.

import type { StartPart } from '../parts'
import { actions } from './actions'
import { add } from './add'
import { backups } from './backups'
import { clock } from './clock'
import { common } from './common'
import { create } from './create'
import { faults } from './faults'
import { gate } from './gate'
import { health } from './health'
import { history } from './history'
import { language } from './language'
import { list } from './list'
import { looks } from './looks'
import { notices } from './notices'
import { ordering } from './ordering'
import { quick } from './quick'
import { settings } from './settings'
import { siteCodes } from './site-codes'
import { trash } from './trash'
import { views } from './views'

export const start: StartPart = {
  actions,
  add,
  backups,
  clock,
  common,
  create,
  faults,
  gate,
  health,
  history,
  language,
  list,
  looks,
  notices,
  ordering,
  quick,
  settings,
  siteCodes,
  trash,
  views,
}

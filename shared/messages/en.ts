// English, the part that the start reads. One object per screen: plain strings, and ICU sentences where a value is named.

import { actions } from './en/actions'
import { add } from './en/add'
import { backups } from './en/backups'
import { clock } from './en/clock'
import { common } from './en/common'
import { create } from './en/create'
import { faults } from './en/faults'
import { gate } from './en/gate'
import { health } from './en/health'
import { history } from './en/history'
import { language } from './en/language'
import { list } from './en/list'
import { looks } from './en/looks'
import { notices } from './en/notices'
import { ordering } from './en/ordering'
import { quick } from './en/quick'
import { settings } from './en/settings'
import { siteCodes } from './en/site-codes'
import { trash } from './en/trash'
import { views } from './en/views'

export const en = {
  common,
  gate,
  list,
  add,
  create,
  clock,
  trash,
  settings,
  looks,
  quick,

  backups,
  history,
  siteCodes,
  health,
  actions,
  faults,
  notices,
  language,
  ordering,
  views,
} as const

// English. One object per screen; plain strings, and small functions where a value is named.

import { add } from './en/add'
import { backups } from './en/backups'
import { clock } from './en/clock'
import { common } from './en/common'
import { create } from './en/create'
import { gate } from './en/gate'
import { health } from './en/health'
import { history } from './en/history'
import { list } from './en/list'
import { looks } from './en/looks'
import { quick } from './en/quick'
import { settings } from './en/settings'
import { siteCodes } from './en/site-codes'
import { trash } from './en/trash'

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
} as const

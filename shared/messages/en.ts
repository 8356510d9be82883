// English. One object per screen; plain strings, and small functions where a value is named.

import { add } from './en/add'
import { clock } from './en/clock'
import { common } from './en/common'
import { create } from './en/create'
import { gate } from './en/gate'
import { list } from './en/list'
import { quick } from './en/quick'
import { settings } from './en/settings'
import { trash } from './en/trash'

export const en = { common, gate, list, add, create, clock, trash, settings, quick } as const

// English. One object per screen; plain strings, and small functions where a value is named.

import { add } from './en/add'
import { common } from './en/common'
import { gate } from './en/gate'
import { list } from './en/list'
import { settings } from './en/settings'
import { trash } from './en/trash'

export const en = { common, gate, list, add, trash, settings } as const

// Arabic: taking things back.

import type { undo as english } from '../en/undo'
import type { Translation } from '../live'

export const undo: Translation<typeof english> = {
  none: 'لا يمكن التراجع عن ذلك.',
  edited: 'عاد {name} كما كان',
  hotkeyCleared: 'أُزيل مفتاح الاختصار: {title}',
}

// Arabic: the tray’s menu.

import type { tray as english } from '../en/tray'
import type { Translation } from '../live'

export const tray: Translation<typeof english> = {
  tooltip: 'Tidelock',
  tooltipLocked: 'Tidelock (مقفل)',
  locked: 'Tidelock مقفل',
  unlock: 'فتح القفل…',
  noAccounts: 'لا حسابات بعد',
  all: 'كل الحسابات',
  hideCodes: 'إخفاء كل الرموز',
  lock: 'قفل',
  mini: 'النافذة المصغّرة',
  open: 'فتح Tidelock',
  quit: 'إنهاء',
  more: '{count, plural, zero {# حساب في النافذة أيضًا…} one {حساب واحد في النافذة أيضًا…} two {حسابان في النافذة أيضًا…} few {# حسابات في النافذة أيضًا…} many {# حسابًا في النافذة أيضًا…} other {# حساب في النافذة أيضًا…}}',
}

// Arabic: words used on more than one screen.

import type { common as english } from '../en/common'
import type { Translation } from '../live'

export const common: Translation<typeof english> = {
  cancel: 'إلغاء',
  close: 'إغلاق',
  back: 'رجوع',
  undo: 'تراجع',
  retry: 'إعادة المحاولة',
  quit: 'إنهاء',
  dismiss: 'تجاهل',
  unnamed: 'حساب بلا اسم',
  accounts:
    '{count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
  bothNames: '{issuer}، {account}',
}

// Arabic: what is said of the vault’s health on the list itself.

import type { health as english } from '../en/health'
import type { Translation } from '../live'

export const health: Translation<typeof english> = {
  menu: 'السلامة والنشاط',
  failedUnlocks:
    '{count, plural, zero {# عبارة مرور خاطئة منذ آخر فتح، آخرها في {last}.} one {عبارة مرور خاطئة واحدة منذ آخر فتح، في {last}.} two {عبارتا مرور خاطئتان منذ آخر فتح، آخرهما في {last}.} few {# عبارات مرور خاطئة منذ آخر فتح، آخرها في {last}.} many {# عبارة مرور خاطئة منذ آخر فتح، آخرها في {last}.} other {# عبارة مرور خاطئة منذ آخر فتح، آخرها في {last}.}}',
  failedLabel: 'محاولات فتح فاشلة',
  ask: {
    label: 'تأكيد الحساب الجديد',
    question: 'هل قبل الموقع رمز {name}؟',
    yes: 'نعم',
    notYet: 'ليس بعد',
    thanks: 'سُجّل ذلك: الموقع يقبل رموز {name}.',
    hint: 'إن لم يقبله أبدًا، فتحقّق من ساعة هذا الحاسوب، أو أضف سر الموقع من جديد.',
    inMenu: 'قبل الموقع رمزًا',
  },
}

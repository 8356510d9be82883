// Arabic: the trash.

import type { trash as english } from '../en/trash'
import type { Translation } from '../live'

export const trash: Translation<typeof english> = {
  title: 'سلة المهملات',
  text: 'تبقى الحسابات هنا 30 يومًا. وتظل مواقعها تطلب رمزًا.',
  after: 'بعد الحذف النهائي يبقى الحساب في النسخ السابقة من الخزنة إلى أن تُحذف. ويمكن استرجاعه منها:',
  emptyTitle: 'سلة المهملات فارغة',
  emptyText: 'تنتظر الحسابات المُزالة هنا، فلا يضيع شيء بزلّة.',
  deleted: 'أُزيل {when}',
  keptUntil: 'يبقى حتى {when}',
  goesSoon: 'يُحذف في الأيام القادمة',
  restore: 'استعادة',
  restoreLabel: 'استعادة {name}',
  remove: 'حذف نهائي',
  removeLabel: 'حذف {name} نهائيًا',
  removeAll: 'إفراغ سلة المهملات',
  restored: 'عاد {name} إلى القائمة',
  confirmTitle: 'حذف {name} نهائيًا؟',
  confirmAllTitle:
    '{count, plural, zero {حذف # حساب نهائيًا؟} one {حذف حساب واحد نهائيًا؟} two {حذف حسابين نهائيًا؟} few {حذف # حسابات نهائيًا؟} many {حذف # حسابًا نهائيًا؟} other {حذف # حساب نهائيًا؟}}',
  confirmText:
    'يخرج السر ورموز الاسترداد من الخزنة. وتحتفظ بها النسخ السابقة من الخزنة حتى 30 يومًا، ويمكن استرجاعها من المحفوظات. بعد ذلك قد يمنعك من الدخول موقعٌ لا يزال يطلب رمزًا.',
  confirmButton: 'حذف نهائي',
  gone: 'حُذف {name}',
  goneAll: 'سلة المهملات فارغة الآن',
}

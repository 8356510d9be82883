// Arabic: what can be done, by name.

import type { actions as english } from '../en/actions'
import type { Translation } from '../live'

export const actions: Translation<typeof english> = {
  palette: 'البحث عن أمر…',
  shortcuts: 'اختصارات لوحة المفاتيح',
  find: 'الانتقال إلى البحث',
  add: 'إضافة حساب',
  scan: 'مسح رمز QR',
  import: 'استيراد من تطبيق آخر',
  paste: 'لصق رابط',
  byHand: 'كتابة حساب يدويًا',
  history: 'محفوظات الخزنة',
  backUp: 'نسخ احتياطي الآن…',
  restore: 'استعادة نسخة احتياطية…',
  clearClipboard: 'مسح الحافظة',
  nextCodesOn: 'إظهار الرموز التالية',
  nextCodesOff: 'عدم إظهار الرموز التالية',
  lightTheme: 'مظهر فاتح',
  darkTheme: 'مظهر داكن',
  systemTheme: 'مظهر النظام',
  select: 'تحديد حسابات',
  selectThis: 'تحديد',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Del',
    space: 'مسافة',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    click: 'نقرة',
    letters: 'حرف',
  },
  selecting: {
    name: 'الحسابات المحددة',
    done: 'إنهاء التحديد',
    choose: 'اختيار حسابات',
    count: 'المحدد: {count, number}',
    unseen: 'غير المعروض: {count, number}',
    cleared: 'لم يعد هناك شيء محدد',
    all: 'تحديد الكل',
    allFound: 'تحديد كل النتائج',
    sort: 'المجموعات والوسوم…',
    pin: 'تثبيت في الأعلى',
    unpin: 'إلغاء التثبيت',
    export: 'تصدير…',
    move: 'نقل إلى هاتف…',
    trash: 'نقل إلى سلة المهملات',
    selectLabel: 'تحديد {name}',
    trashed:
      '{count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}} في سلة المهملات. لا تزال المواقع تطلب رمزًا.',
    restored:
      'عاد إلى القائمة: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}.',
    pinned:
      'ثُبّت في الأعلى: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}.',
    unpinned:
      'أُلغي تثبيت: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}.',
  },
}

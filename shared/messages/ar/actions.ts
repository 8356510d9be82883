// Arabic: what can be done, the names of keys, choosing several accounts.

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
  history: 'سجل تغييرات الخزنة',
  backUp: 'نسخ احتياطي الآن…',
  restore: 'استعادة نسخة احتياطية…',
  clearClipboard: 'مسح الحافظة',
  nextCodesOn: 'إظهار الرموز التالية',
  nextCodesOff: 'عدم إظهار الرموز التالية',
  lightTheme: 'السمة الفاتحة',
  darkTheme: 'السمة الداكنة',
  systemTheme: 'سمة النظام',
  select: 'تحديد حسابات',
  selectThis: 'تحديد',
  keys: {
    ctrl: 'Ctrl',
    shift: 'Shift',
    alt: 'Alt',
    enter: 'Enter',
    escape: 'Esc',
    delete: 'Del',
    space: 'المسافة',
    home: 'Home',
    end: 'End',
    pageUp: 'Page Up',
    pageDown: 'Page Down',
    click: 'نقرة',
    letters: 'أي حرف',
  },
  selecting: {
    name: 'الحسابات المحددة',
    done: 'إنهاء التحديد',
    choose: 'تحديد حسابات',
    count: 'المحدد: {count, number}',
    unseen: 'غير ظاهر: {count, number}',
    cleared: 'لم يعد شيء محددًا',
    all: 'تحديد الكل',
    allFound: 'تحديد كل ما عُثر عليه',
    sort: 'المجموعات والوسوم…',
    pin: 'تثبيت في الأعلى',
    unpin: 'إلغاء التثبيت',
    export: 'تصدير…',
    move: 'نقل إلى هاتف…',
    trash: 'نقل إلى المهملات',
    selectLabel: 'تحديد {name}',
    trashed:
      '{count, plural, zero {لم يُنقل أي حساب إلى المهملات.} one {نُقل حساب واحد إلى المهملات. ما زال الموقع يطلب رمزًا.} two {نُقل حسابان إلى المهملات. ما زال الموقعان يطلبان رمزًا.} few {نُقلت # حسابات إلى المهملات. ما زالت المواقع تطلب رمزًا.} many {نُقل # حسابًا إلى المهملات. ما زالت المواقع تطلب رمزًا.} other {نُقل # حساب إلى المهملات. ما زالت المواقع تطلب رمزًا.}}',
    restored:
      '{count, plural, zero {لم يعد أي حساب إلى القائمة.} one {عاد حساب واحد إلى القائمة.} two {عاد حسابان إلى القائمة.} few {عادت # حسابات إلى القائمة.} many {عاد # حسابًا إلى القائمة.} other {عاد # حساب إلى القائمة.}}',
    pinned:
      '{count, plural, zero {لم يُثبّت أي حساب.} one {ثُبّت حساب واحد في الأعلى.} two {ثُبّت حسابان في الأعلى.} few {ثُبّتت # حسابات في الأعلى.} many {ثُبّت # حسابًا في الأعلى.} other {ثُبّت # حساب في الأعلى.}}',
    unpinned:
      '{count, plural, zero {لم يُلغ تثبيت أي حساب.} one {أُلغي تثبيت حساب واحد.} two {أُلغي تثبيت حسابين.} few {أُلغي تثبيت # حسابات.} many {أُلغي تثبيت # حسابًا.} other {أُلغي تثبيت # حساب.}}',
  },
}

// Arabic: the command palette, the sheet of shortcuts, groups and tags of several accounts.

import type {
  bulk as englishBulk,
  palette as englishPalette,
  shortcutSheet as englishShortcutSheet,
} from '../en/palette'
import type { Translation } from '../live'

export const palette: Translation<typeof englishPalette> = {
  title: 'البحث عن أمر',
  field: 'أمر أو حساب',
  placeholder: 'البحث في الأوامر والحسابات',
  list: 'الأوامر والحسابات',
  nothing: 'لا أمر ولا حساب يطابق «{query}».',
  found:
    '{count, plural, zero {# نتيجة} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}. Enter ينفّذ {first}',
  of: '{action}: {name}',
  copies: 'نسخ الرمز',
  opensPin: 'إدخال PIN',
  countsUp: 'رمز جديد',
  moreOf: 'إجراءات أخرى لحساب {name}',
  backToAll: 'العودة إلى كل الأوامر',
  hintRun: 'تنفيذ',
  hintMore: 'إجراءات أخرى',
  hintBack: 'رجوع',
  hintClose: 'إغلاق',
}

export const shortcutSheet: Translation<typeof englishShortcutSheet> = {
  title: 'اختصارات لوحة المفاتيح',
  topics: {
    window: 'في كل مكان',
    list: 'في القائمة',
    account: 'مع حساب',
    selecting: 'عدة حسابات',
    quick: 'في النافذة السريعة',
  },
  gestures: {
    type: 'البحث: بمجرد الكتابة',
    walk: 'التنقل في القائمة',
    ends: 'أول حساب وآخر حساب',
    pages: 'صفحة إلى الأعلى أو الأسفل',
    back: 'مسح البحث، الرجوع',
    paste: 'لصق رابط أو صورة لإضافتها',
    menu: 'قائمة الحساب',
    choose: 'تحديد أو إلغاء التحديد',
    range: 'التحديد من هنا إلى هناك',
    chooseAll: 'تحديد كل ما في القائمة',
    trashChosen: 'نقل الحسابات المحددة إلى سلة المهملات',
    stop: 'إنهاء التحديد',
    quickCopy: 'نسخ الرمز والإخفاء',
    quickType: 'كتابة الرمز في النافذة السابقة',
    quickPick: 'النسخ حسب الموضع في القائمة',
    quickHide: 'إخفاء النافذة',
  },
  or: 'أو',
  open: 'فتح',
  settingsText: 'كل مفاتيح هذه النافذة في صفحة واحدة.',
}

export const bulk: Translation<typeof englishBulk> = {
  title:
    'مجموعات ووسوم {count, plural, zero {# حساب} one {حساب واحد} two {حسابين} few {# حسابات} many {# حسابًا} other {# حساب}}',
  groups: 'المجموعات',
  noGroups: 'لا مجموعات بعد.',
  newGroup: 'مجموعة جديدة',
  addGroup: 'إضافة مجموعة',
  tags: 'الوسوم',
  noTags: 'ليس لأي منها وسم.',
  newTag: 'وسم جديد',
  newTagHint: 'بلا مسافات، مثل: عمل',
  addTag: 'إضافة وسم',
  tagFault: 'الوسم كلمة واحدة من 32 محرفًا على الأكثر، بلا مسافات.',
  groupFault: 'يتكوّن اسم المجموعة من 1 إلى 64 محرفًا.',
  some: '{count, number} من {all, number}',
  save: 'حفظ',
  saved:
    'عُدّل {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}.',
}

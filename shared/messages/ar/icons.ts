// Arabic: pictures beside the accounts.

import type { icons as english } from '../en/icons'
import type { Translation } from '../live'

export const icons: Translation<typeof english> = {
  row: 'الأيقونة',
  change: 'تغيير الأيقونة',
  changeShort: 'تغيير …',
  now: {
    automatic: 'حسب اسم الموقع',
    monogram: 'الحرف الأول',
    brand: 'أيقونة علامة: {name}',
    picture: 'صورة خاصة',
  },

  title: 'اختيار أيقونة',
  basic: 'حسب الاسم',
  search: 'البحث في أيقونات العلامات والحزم',
  automatic: 'تلقائي',
  monogram: 'الحرف الأول',
  own: 'صورة خاصة …',
  ownHint: 'يمكن أيضًا لصق صورة هنا.',
  suggested: 'مقترحة',
  brands: 'أيقونات العلامات',
  packs: 'من حزمك',
  packIcon: '{name}، من {pack}',
  typeToSearch: 'اكتب اسمًا للعثور على واحدة من أكثر من 3000 أيقونة علامة.',
  none: 'لا أيقونة باسم «{query}». جرّب اسمًا آخر، أو اختر صورة خاصة.',
  found:
    'عُثر على {count, plural, zero {# أيقونة} one {أيقونة واحدة} two {أيقونتين} few {# أيقونات} many {# أيقونة} other {# أيقونة}}',

  fault: {
    unknown: 'هذا الملف ليس صورة يمكن قراءتها هنا. اختر ملف PNG أو JPEG أو WebP أو GIF أو BMP أو AVIF.',
    'too-large': 'هذه الصورة كبيرة جدًا. اختر صورة من 20 MB على الأكثر.',
    damaged: 'هذه الصورة تالفة. اختر صورة أخرى.',
  },

  section: 'الأيقونات',
  brandIcons: {
    title: 'أيقونات العلامات',
    text: 'تعرض أيقونة الموقع المعروف بدل حرفه الأول. وهي جزء من البرنامج؛ لا يُجلب شيء.',
  },
  packsTitle: 'حزم الأيقونات',
  packsText: 'حزم بصيغة Aegis (zip). يمكن اختيار أيقوناتها لحساب، فتُحفظ حينئذٍ في الخزنة.',
  add: 'إضافة حزمة …',
  adding: 'قراءة الحزمة …',
  remove: 'إزالة',
  removeLabel: 'إزالة حزمة الأيقونات {name}',
  packLine:
    '{icons, plural, zero {# أيقونة} one {أيقونة واحدة} two {أيقونتان} few {# أيقونات} many {# أيقونة} other {# أيقونة}}، الإصدار {version}',
  leftOut:
    'ما استُبعد لأنه لا يمكن عرضه بأمان: {count, plural, zero {# صورة} one {صورة واحدة} two {صورتان} few {# صور} many {# صورة} other {# صورة}}.',
  added: 'أُضيفت حزمة الأيقونات {name}',
  removed: 'أُزيلت حزمة الأيقونات {name}. وتبقى الأيقونات التي اختيرت منها.',
  dialog: { title: 'اختيار حزمة أيقونات', kind: 'حزم الأيقونات' },
  refused: {
    unreadable: 'هذا الملف ليس حزمة أيقونات بصيغة Aegis. اختر ملف zip يحوي pack.json.',
    'too-large': 'حزمة الأيقونات هذه أكبر من 64 MB. اختر حزمة أصغر.',
    'too-many': 'توجد 20 حزمة أيقونات بالفعل. أزل إحداها أولًا.',
  },
}

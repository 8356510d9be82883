// Arabic: groups, tags, sorting.

import type { ordering as english } from '../en/ordering'
import type { Translation } from '../live'

export const ordering: Translation<typeof english> = {
  strip: {
    label: 'عرض',
    all: 'الكل',
    recent: 'المستخدمة حديثًا',
    unconfirmed: 'لم تُؤكَّد قط',
    ungrouped: 'بلا مجموعة',
    tag: '#{tag}',
    said: '{name}: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
  },
  sort: {
    menu: 'الترتيب والمجموعات…',
    title: 'الترتيب والمجموعات',
    manual: 'يدويًا',
    issuer: 'حسب الجهة المُصدِرة',
    account: 'حسب اسم الحساب',
    'last-used': 'آخر المستخدَم أولًا',
    'most-used': 'الأكثر استخدامًا أولًا',
    added: 'الأحدث أولًا',
    said: 'الترتيب: {how}',
    groups: 'تحرير المجموعات…',
  },
  noMove: {
    sorted: 'لا يمكن تحريك الحسابات يدويًا إلا عند ترتيبها يدويًا. اختر ذلك في «الترتيب والمجموعات».',
    part: 'لا يمكن تحريك الحسابات يدويًا إلا عند عرضها كلها.',
  },
  nothing: {
    hint: 'يمكن أيضًا البحث بـ group:work أو tag:mail أو #mail أو type:hotp. وعلامة الطرح تستثني: -tag:old.',
    elsewhere:
      'المطابق خارج ما هو معروض: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}.',
    everywhere: 'البحث في كل مكان',
    emptyTitle: 'لا شيء هنا بعد',
    emptyText: 'أضف حسابات إلى هذه المجموعة بتحريرها، أو من قائمة صفها.',
    showAll: 'عرض كل الحسابات',
  },
  fields: {
    groups: 'المجموعات',
    groupsHint: 'اكتب اسمًا واضغط Enter. الاسم الجديد ينشئ مجموعة جديدة.',
    tags: 'الوسوم',
    tagsHint: 'اكتب كلمة واضغط Enter.',
    add: 'إضافة {name}',
    remove: 'إزالة {name}',
    more: 'المجموعات والوسوم',
  },
  account: {
    menu: 'المجموعات والوسوم…',
    title: 'المجموعات والوسوم',
    save: 'حفظ',
    saved: 'حُفظت مجموعات {name} ووسومه',
  },
  groups: {
    title: 'المجموعات',
    none: 'لا مجموعات بعد. يمكن أن يكون الحساب في عدة مجموعات أو بلا مجموعة.',
    newLabel: 'مجموعة جديدة',
    add: 'إضافة',
    nameLabel: 'اسم المجموعة {name}',
    count:
      '{count, plural, =0 {لا حسابات} zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
    up: 'تحريك {name} لأعلى',
    down: 'تحريك {name} لأسفل',
    remove: 'إزالة {name}',
    moved: '{name}، الموضع {place, number} من {count, number}',
    removed: 'أُزيلت المجموعة {name}. وحساباتها باقية هنا.',
    done: 'تم',
  },
  usage: {
    section: 'الترتيب',
    sort: 'ترتيب الحسابات',
    groups: 'المجموعات',
    groupsText: 'إضافتها أو تسميتها أو ترتيبها أو إزالتها.',
    edit: 'تحرير…',
    count: 'عدّ مرات استخدام الحسابات',
    countText: 'للترتيبين «آخر المستخدَم أولًا» و«الأكثر استخدامًا أولًا». يبقى ذلك في سجل هذا الحاسوب المختوم.',
    needsLog: 'يتطلب سجل النشاط، وهو متوقف.',
    forget: 'نسيان مرات استخدام الحسابات',
    forgetButton: 'نسيان',
    forgetTitle: 'نسيان كل الاستخدام؟',
    forgetText: 'يُنسى عدد مرات استخدام الحسابات وأوقاتها. أما الحسابات نفسها فتبقى.',
    forgotten: 'نُسي الاستخدام',
  },
}

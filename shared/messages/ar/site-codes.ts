// Arabic: recovery codes of a site.

import type { siteCodes as english } from '../en/site-codes'
import type { Translation } from '../live'

export const siteCodes: Translation<typeof english> = {
  menu: 'رموز الاسترداد…',
  title: 'رموز استرداد {name}',
  how: 'تعرضها معظم المواقع بجانب تسجيل الدخول بخطوتين، وغالبًا باسم «رموز احتياطية». يُدخلك كل منها مرة واحدة حين لا يكون لديك تطبيق مصادقة.',
  none: 'لا رموز استرداد محفوظة لهذا الحساب بعد.',
  count:
    '{used, plural, =0 {{total, plural, zero {# رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، لم يُستخدم منها شيء} zero {{total, plural, zero {# رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، المستخدم منها #} one {{total, plural, zero {# رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، المستخدم منها #} two {{total, plural, zero {# رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، المستخدم منها #} few {{total, plural, zero {# رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، المستخدم منها #} many {{total, plural, zero {# رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، المستخدم منها #} other {{total, plural, zero {# رمز} one {رمز واحد} two {رمزان} few {# رموز} many {# رمزًا} other {# رمز}}، المستخدم منها #}}',
  allUsed: 'استُخدمت كلها. احصل على رموز جديدة من الموقع.',
  danger: 'من يرى هذه الرموز يستطيع الدخول إلى {name} بلا تطبيق المصادقة.',
  show: 'إظهار الرموز',
  list: 'رموز الاسترداد',
  used: 'استُخدم {when}',
  tick: 'علّم الرمز بعد أن يقبله الموقع.',
  tickLabel: 'استُخدم {code}',
  copyLabel: 'نسخ {code}',
  copied: 'نُسخ. علّمه بعد أن يقبله الموقع.',
  copiedClears: 'نُسخ؛ وتُمسح الحافظة بعد {seconds, number} ث. علّمه بعد أن يقبله الموقع.',
  copiedLeft: 'نسخت رمز استرداد. هل قبله الموقع؟',
  markUsed: 'تعليمه كمستخدَم',
  marked: 'عُلّم كمستخدَم',
  edit: 'تحرير',
  field: 'الرموز',
  hint: 'ألصقها كما يعرضها الموقع، رمزًا في كل سطر. تُحذف الأرقام والنقاط التي تسبقها.',
  found:
    '{count, plural, =0 {لا رموز بعد.} zero {عُثر على # رمز:} one {عُثر على رمز واحد:} two {عُثر على رمزان:} few {عُثر على # رموز:} many {عُثر على # رمزًا:} other {عُثر على # رمز:}}',
  removesAll: 'يؤدي هذا الحفظ إلى إزالة كل رموز استرداد هذا الحساب.',
  keepsTicks: 'تحتفظ الرموز الباقية بعلاماتها.',
  save: 'حفظ الرموز',
  remove: 'إزالة الرموز',
  saved:
    '{count, plural, =1 {حُفظ رمز الاسترداد} zero {حُفظت رموز الاسترداد: # رمز} one {حُفظت رموز الاسترداد: رمز واحد} two {حُفظت رموز الاسترداد: رمزان} few {حُفظت رموز الاسترداد: # رموز} many {حُفظت رموز الاسترداد: # رمزًا} other {حُفظت رموز الاسترداد: # رمز}}',
  removed: 'أُزيلت رموز الاسترداد',
}

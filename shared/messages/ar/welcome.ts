// Arabic: the first run.

import type { welcome as english } from '../en/welcome'
import type { Translation } from '../live'

export const welcome: Translation<typeof english> = {
  step: 'الخطوة {at} من {of}',
  next: 'متابعة',
  skip: 'تخطّي',
  skipLabel: 'تخطّي المقدمة',
  backup: 'لدي نسخة احتياطية',
  points: {
    yoursAlone: 'لا يفتحها سواك',
    yoursAloneText: 'مقفلة بسلسلة مفاتيح هذا الحاسوب، أو بعبارة المرور.',
    yoursAlonePortable: 'مقفلة بعبارة مرورها. ولا تحتفظ أي سلسلة مفاتيح بمفتاح لها.',
    quick: 'رمز في ثانيتين',
    quickText: 'من هذه النافذة أو علبة النظام، أو بمفتاح اختصار من أي مكان.',
    yours: 'بياناتك ترافقك',
    yoursText: 'يقرأ صادرات ثلاثين تطبيقًا، ويكتب ما تستطيع قراءته.',
  },
  protect: {
    title: 'كيف تُفتح الخزنة؟',
    text: 'يمكن تغيير ذلك لاحقًا في الإعدادات.',
    backupNext: 'بعد إنشاء الخزنة يأتي اختيار النسخة الاحتياطية.',
  },
  bring: {
    title: 'إحضار الحسابات',
    text: 'تبقى في التطبيق القديم إلى أن تُزال منه. أو فعّل تسجيل الدخول بخطوتين في أحد المواقع وأحضر رمز QR الخاص به.',
    later: 'لاحقًا',
  },
  fromApp: 'الانتقال من تطبيق آخر',
  fromAppText: 'اختر التطبيق واطّلع على كيفية إخراج حساباته',
}

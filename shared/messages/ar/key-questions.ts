// Arabic: what main itself asks before the keys of the vault change.

import type { keyQuestions as english } from '../en/key-questions'
import type { Translation } from '../live'

const notYou = 'إن لم تطلب ذلك الآن بنفسك، فاختر «إلغاء».'

export const keyQuestions: Translation<typeof english> = {
  removePassphrase: {
    title: 'إزالة عبارة المرور من هذه الخزنة؟',
    text: `بعدها لا تُفتح إلا بالمفاتيح الباقية: سلسلة المفاتيح أو مفتاح الاسترداد. لا يمكن التراجع؛ ولاستخدام عبارة مرور مجددًا يجب تعيين واحدة. ${notYou}`,
    button: 'إزالة',
    reason: 'إزالة عبارة مرور الخزنة',
  },
  addKeychain: {
    title: 'السماح لسلسلة المفاتيح بفتح هذه الخزنة؟',
    text: `بعدها تُفتح تلقائيًا ما دمت مسجّل الدخول، وتستطيع البرامج التي تعمل باسمك سؤال سلسلة المفاتيح أيضًا. ${notYou}`,
    button: 'سماح',
    reason: 'السماح لسلسلة المفاتيح بفتح الخزنة',
  },
  removeKeychain: {
    title: 'إيقاف فتح هذه الخزنة بسلسلة المفاتيح؟',
    text: `بعدها تطلب عبارة المرور أو مفتاح الاسترداد في كل مرة. يجب أن يكون أحدهما في متناولك. ${notYou}`,
    button: 'إيقاف',
    reason: 'إيقاف فتح الخزنة بسلسلة المفاتيح',
  },
  newRecoveryKey: {
    title: 'إنشاء مفتاح استرداد جديد لهذه الخزنة؟',
    text: `يُعرض مرة واحدة، ومن يملكه يستطيع فتح الخزنة ونسخها الاحتياطية. ${notYou}`,
    button: 'إنشاء',
    reason: 'إنشاء مفتاح استرداد للخزنة',
  },
}

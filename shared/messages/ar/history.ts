// Arabic: kept copies of the vault.

import type { history as english } from '../en/history'
import type { Translation } from '../live'

export const history: Translation<typeof english> = {
  title: 'المحفوظات',
  intro:
    'كل حفظ يُبقي الخزنة كما كانت قبله: آخر عشر نسخ، ونسخة في اليوم مدة 30 يومًا. والحساب المحذوف نهائيًا يبقى في النسخ السابقة إلى أن تُحذف.',
  now: 'الآن',
  today: 'اليوم',
  yesterday: 'أمس',
  as: 'كما في {time}',
  since: 'بعد ذلك: {what}',
  looking: 'جارٍ البحث…',
  changed: {
    added:
      '{count, plural, zero {أُضيف #} one {أُضيف #} two {أُضيف #} few {أُضيف #} many {أُضيف #} other {أُضيف #}}',
    restored:
      '{count, plural, zero {استُعيد #} one {استُعيد #} two {استُعيد #} few {استُعيد #} many {استُعيد #} other {استُعيد #}}',
    trashed:
      '{count, plural, zero {نُقل # إلى سلة المهملات} one {نُقل # إلى سلة المهملات} two {نُقل # إلى سلة المهملات} few {نُقل # إلى سلة المهملات} many {نُقل # إلى سلة المهملات} other {نُقل # إلى سلة المهملات}}',
    deleted:
      '{count, plural, zero {حُذف # نهائيًا} one {حُذف # نهائيًا} two {حُذف # نهائيًا} few {حُذف # نهائيًا} many {حُذف # نهائيًا} other {حُذف # نهائيًا}}',
    renamed:
      '{count, plural, zero {أُعيدت تسمية #} one {أُعيدت تسمية #} two {أُعيدت تسمية #} few {أُعيدت تسمية #} many {أُعيدت تسمية #} other {أُعيدت تسمية #}}',
    secret:
      '{count, plural, zero {تغيّر سر #} one {تغيّر سر #} two {تغيّر سر #} few {تغيّر سر #} many {تغيّر سر #} other {تغيّر سر #}}',
    edited: '{count, plural, zero {حُرّر #} one {حُرّر #} two {حُرّر #} few {حُرّر #} many {حُرّر #} other {حُرّر #}}',
    'site-codes':
      '{count, plural, zero {تغيّرت رموز استرداد #} one {تغيّرت رموز استرداد #} two {تغيّرت رموز استرداد #} few {تغيّرت رموز استرداد #} many {تغيّرت رموز استرداد #} other {تغيّرت رموز استرداد #}}',
    counted:
      '{count, plural, zero {استُخدمت رموز #} one {استُخدمت رموز #} two {استُخدمت رموز #} few {استُخدمت رموز #} many {استُخدمت رموز #} other {استُخدمت رموز #}}',
    pinned:
      '{count, plural, zero {ثُبّت # أو أُلغي تثبيته} one {ثُبّت # أو أُلغي تثبيته} two {ثُبّت # أو أُلغي تثبيته} few {ثُبّت # أو أُلغي تثبيته} many {ثُبّت # أو أُلغي تثبيته} other {ثُبّت # أو أُلغي تثبيته}}',
    ordered:
      '{count, plural, zero {تغيّرت مجموعات أو وسوم #} one {تغيّرت مجموعات أو وسوم #} two {تغيّرت مجموعات أو وسوم #} few {تغيّرت مجموعات أو وسوم #} many {تغيّرت مجموعات أو وسوم #} other {تغيّرت مجموعات أو وسوم #}}',
  },
  otherOrder: 'ترتيب آخر',
  noneChanged: 'لم يتغيّر أي حساب',
  kind: {
    added: 'أُضيف',
    restored: 'استُعيد من سلة المهملات',
    trashed: 'نُقل إلى سلة المهملات',
    deleted: 'حُذف نهائيًا',
    renamed: 'أُعيدت تسميته',
    secret: 'تغيّر السر',
    edited: 'تغيّرت التفاصيل',
    'site-codes': 'تغيّرت رموز الاسترداد',
    counted: 'استُخدمت رموز',
    pinned: 'ثُبّت أو أُلغي تثبيته',
    ordered: 'تغيّرت المجموعات أو الوسوم',
  },
  renamedFrom: 'أُعيدت تسميته؛ وكان {name}',
  more: '{count, plural, zero {و# غيرها} one {و# غيرها} two {و# غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
  nothing: 'لم يتغيّر أي حساب بعد هذه النسخة: ربما تغيّر مفتاح للخزنة أو تصحيح الساعة.',
  order: 'رُتّبت الحسابات ترتيبًا آخر.',
  unreadable: {
    damaged: 'هذه النسخة تالفة وتعذّرت قراءتها. تُركت كما هي.',
    'other-keys': 'خُتمت هذه النسخة بمفاتيح أخرى ليست لهذه الخزنة. تُركت كما هي.',
    newer: 'كتب هذه النسخة إصدار أحدث من Tidelock. تُركت كما هي.',
    disk: 'تعذّرت قراءة هذه النسخة من القرص الآن.',
  },
  unreadableShort: 'تعذّرت قراءتها',
  facts: 'الحفظة {save, number}، {size}',
  emptyTitle: 'لا نسخ سابقة بعد',
  emptyText: 'ابتداءً من التغيير التالي تبقى هنا الخزنة كما كانت قبله.',
  bringBack: 'استرجاع…',
  bringBackLabel: 'استرجاع {name} كما في {time}',
  restore: 'استعادة الكل…',
  restoreLabel: 'استعادة نسخة {time}',
  section: 'المحفوظات',
  sectionTitle: 'نسخ سابقة من هذه الخزنة',
  sectionText: 'اطّلع على ما تغيّر، واسترجع حسابًا واحدًا أو الكل.',
  open: 'فتح',
  whole: {
    title: 'استعادة هذه النسخة؟',
    text: 'تصبح الخزنة كما كانت في {when}: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}.',
    same: 'لا حساب يختلف عما هو هنا الآن.',
    comeBack: 'تعود',
    goAway: 'تزول: أُضيفت بعد ذلك',
    goToTrash: 'تعود إلى سلة المهملات',
    oldValues: 'تستعيد قيمها القديمة',
    moreNames:
      '{count, plural, zero {و# غيرها} one {و# غيرها} two {و# غيرها} few {و# غيرها} many {و# غيرها} other {و# غيرها}}',
    kept: 'ما هو هنا الآن يُحفظ نسخةً أيضًا، فيمكن التراجع. ولا ترجع عدّادات حسابات HOTP إلى الوراء أبدًا.',
    button: 'استعادة هذه النسخة',
    done: 'تمت الاستعادة: {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
    undone: 'تم التراجع: الخزنة كما كانت',
  },
  one: {
    title: 'استرجاع {name}',
    gone: 'لم يعد في الخزنة. هكذا كان في {when}.',
    trashed: 'هو الآن في سلة المهملات. يعود كما كان في {when}.',
    listed: 'هو في القائمة، بقيم غير التي كانت في {when}.',
    same: 'هو في القائمة كما كان حينها.',
    before: 'حينها',
    now: 'الآن',
    fields: {
      issuer: 'الموقع',
      account: 'اسم الحساب',
      type: 'النوع',
      algorithm: 'الخوارزمية',
      digits: 'عدد الأرقام',
      period: 'الثواني',
      note: 'ملاحظة',
      secret: 'السر',
      pin: 'PIN',
    },
    thisOne: 'القديم',
    otherOne: 'آخر',
    none: 'لا شيء',
    secretWarning:
      'مع السر القديم تكون الرموز هي القديمة. ولا يقبلها الموقع إلا إذا كان لا يزال يستخدم ذلك السر.',
    back: 'استرجاع',
    values: 'إعادة القيم القديمة',
    beside: 'إضافته إلى جانبه',
    doneBack: 'عاد {name} إلى القائمة',
    doneValues: 'عادت إلى {name} قيمه القديمة',
    doneBeside: 'أُضيف {name} مرة أخرى',
    undone: 'تم التراجع',
  },
}

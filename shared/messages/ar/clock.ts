// Arabic: how far this computer’s clock is off.

import type { clock as english } from '../en/clock'
import type { Translation } from '../live'

export const clock: Translation<typeof english> = {
  section: 'الساعة',
  title: 'ساعة هذا الحاسوب',
  text: 'تُولّد الرموز من الوقت. والرمز الذي يعرضه جهاز آخر يبيّن صحة الساعة، بلا شبكة.',
  check: 'تحقّق…',
  corrected: 'تستخدم الرموز ساعة مصحّحة بمقدار {span}.',
  setBack: 'إلغاء التصحيح',
  wasSetBack: 'عادت الرموز إلى ساعة هذا الحاسوب',
  wasCorrected: 'تستخدم الرموز الآن ساعة مصحّحة بمقدار {span}',
  seconds: '{sign}{seconds, number} ث',
  minutes: '{sign}{minutes, number} د',
  minutesAndSeconds: '{sign}{minutes, number} د {seconds, number} ث',
  dialog: {
    title: 'التحقق من ساعة هذا الحاسوب',
    text: 'خذ جهازًا ساعته صحيحة، كالهاتف، واكتب الرمز الذي يعرضه لأحد حساباتك.',
    account: 'الحساب',
    code: 'الرمز على الجهاز الآخر',
    search: 'تحقّق',
    noAccounts: 'يتطلب ذلك حسابًا تتبع رموزه الساعة.',
    onTime: 'الساعتان متفقتان: الرمز يعود إلى هذه اللحظة.',
    onTimeCorrected: 'ساعة هذا الحاسوب صحيحة بذاتها. لا حاجة إلى التصحيح.',
    range: '{from, number} إلى {to, number} ث',
    exact: '{seconds, number} ث',
    behind: 'ساعة هذا الحاسوب متأخرة {range} عن الجهاز الآخر.',
    ahead: 'ساعة هذا الحاسوب متقدمة {range} على الجهاز الآخر.',
    best: 'الأفضل ضبط ساعة النظام. وإن تعذّر ذلك، فيمكن أن يعوّض Tidelock الفرق في هذه الخزنة.',
    alreadyCorrected: 'التصحيح الحالي يعوّض الفرق.',
    correct: 'تصحيح الرموز بمقدار {span}',
    nowhere:
      'لا يعود الرمز إلى أي لحظة ضمن {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} من الآن. تحقّق من أنه الحساب نفسه، ومن تاريخ هذا الحاسوب.',
    malformed:
      'يتكوّن رمز هذا الحساب من {digits, plural, zero {# محرف} one {محرف واحد} two {محرفين} few {# محارف} many {# محرفًا} other {# محرف}}.',
    notTimed: 'هذا الحساب يعتمد العدّاد ولا يتبع الساعة.',
  },
}

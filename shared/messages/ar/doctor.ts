// Arabic: what the doctor says.

import type { doctor as english } from '../en/doctor'
import type { Translation } from '../live'

export const doctor: Translation<typeof english> = {
  summary: 'ما هو سليم وما ليس كذلك، مع الأمر الذي يصلحه',
  options: {
    code: 'مقدار انحراف هذه الساعة، حسب CODE الذي يعرضه جهاز آخر لهذا الحساب',
    within: 'مدى البحث عن الرمز حول الآن، 1200 افتراضيًا',
    correct: 'مع --code: أن تصحّح هذه الخزنة ساعتها بما عُثر عليه',
    offset: 'أن تصحّح هذه الخزنة ساعتها بهذا القدر من الثواني؛ 0 = بلا تصحيح',
  },
  examples: {
    all: 'كل شيء مرة واحدة، وحسابات خزنة يستطيع فتحها؛ لا يتغيّر شيء',
    code: 'يقارن هذه الساعة بساعة هاتف',
    offset: 'العودة إلى ساعة هذا الحاسوب',
  },
  noWords: 'لا يقبل doctor كلمات إلا CODE بعد --code QUERY.',
  codeMissing: 'أعطِ الرمز أيضًا: tidelock doctor --code QUERY CODE.',
  notTogether: 'أعطِ --offset وحده، أو --code مع CODE.',
  wrongNumber: 'يقبل --{name} ثواني صحيحة، {max} على الأكثر.',
  allWell: 'كل شيء على ما يرام.',
  wrong:
    'ما يحتاج إلى انتباه: {count, plural, zero {# أمر} one {أمر واحد} two {أمران} few {# أمور} many {# أمرًا} other {# أمر}}.',
  mendWith: 'الإصلاح:',

  keychain: {
    works: 'سلسلة المفاتيح: {backend, select, none {تعمل} other {{backend}}}، كُتبت مدخلة اختبار وقُرئت وحُذفت',
    notAsked: 'سلسلة المفاتيح: لم تُسأل، لأن عبارة مرور تفتح هذه الخزنة',
    needed: 'سلسلة المفاتيح: {fault}',
    notNeeded: 'سلسلة المفاتيح: {fault} لا تحتاج إليها هذه الخزنة.',
    start: '{command}، أو اعمل بعبارة مرور: TIDELOCK_PASSPHRASE_FILE',
    unlock: 'افتح قفل سلسلة المفاتيح: سجّل الدخول إلى سطح المكتب، أو seahorse',
  },
  libsecret: {
    there: 'libsecret: مثبّت',
    missing: 'libsecret: غير مثبّت، فلا يمكن الوصول إلى سلسلة المفاتيح',
  },
  vault: {
    none: 'الخزنة: لا خزنة بعد في {path}',
    whole:
      'الخزنة: {path}، الصيغة {version}، {bytes} بايت، يفتحها {slots}، المحفوظ: {kept, plural, zero {# نسخة سابقة} one {نسخة سابقة واحدة} two {نسختان سابقتان} few {# نسخ سابقة} many {# نسخة سابقة} other {# نسخة سابقة}}',
    noSlot: 'لا شيء معروف',
    inside:
      '، تُفتح: {accounts, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، الحفظة {generation}',
    setAside:
      '{count, plural, zero {، وما تعذّرت قراءته وتُرك جانبًا: # حساب} one {، وما تعذّرت قراءته وتُرك جانبًا: حساب واحد} two {، وما تعذّرت قراءته وتُرك جانبًا: حسابان} few {، وما تعذّرت قراءته وتُرك جانبًا: # حسابات} many {، وما تعذّرت قراءته وتُرك جانبًا: # حسابًا} other {، وما تعذّرت قراءته وتُرك جانبًا: # حساب}}',
    setAsideMend: 'tidelock restore FILE يعيدها من نسخة احتياطية',
    fault: 'الخزنة: {fault} لم يتغيّر شيء.',
    copies:
      'شغّل tidelock: تعرض نافذته {count, plural, zero {# نسخة سابقة} one {نسخة سابقة واحدة} two {نسختين سابقتين} few {# نسخ سابقة} many {# نسخة سابقة} other {# نسخة سابقة}}',
    update: 'حدّث Tidelock',
    restore: 'tidelock restore FILE، مع نسخة احتياطية',
    key: 'المفتاح: {fault}',
  },
  spareKey: 'المفتاح الاحتياطي: لا يوجد؛ لا يفتح هذه الخزنة إلا سلسلة المفاتيح، وقد تضيع سلاسل المفاتيح',
  spareKeyMend: 'tidelock passphrase set أو tidelock recovery-key new',
  accounts: {
    'short-secrets': {
      none: 'أسرار قصيرة: لا شيء',
      what: 'أسرار قصيرة: أقصر من 80 بتًا، فقد تكشفها رموز شوهدت: {accounts}',
      mend: 'أعد إعداد العامل الثاني في الموقع',
    },
    'modest-secrets': {
      none: 'أسرار متواضعة: لا شيء',
      what: 'أسرار متواضعة: أقصر من 128 بتًا التي يطلبها RFC 4226: {accounts}',
    },
    'shared-secrets': {
      none: 'أسرار مشتركة: لا شيء',
      what: 'أسرار مشتركة: سر واحد في حسابات بأسماء مختلفة: {accounts}',
      mend: 'أعد إعداد العامل الثاني في كل المواقع إلا واحدًا',
    },
    duplicates: {
      none: 'مكررات: لا شيء',
      what: 'مكررات: الجهة المُصدِرة نفسها واسم الحساب نفسه: {accounts}',
    },
    unconfirmed: {
      none: 'غير مؤكدة: لا شيء',
      what: 'غير مؤكدة: لم يُرَ موقع يقبل رمزًا: {accounts}',
      mend: 'سجّل الدخول برمز مرة، ثم علّمه في النافذة: قائمة الحساب، «قبل الموقع رمزًا»',
    },
    'pin-needed': {
      none: 'PIN: لا شيء',
      what: 'PIN: لا رمز من دونه: {accounts}',
      mend: 'أدخله في النافذة: حرّر الحساب',
    },
  },
  noName: 'بلا اسم',
  bits: '{names} ({bits, plural, zero {# بت} one {بت واحد} two {بتّان} few {# بتات} many {# بتًا} other {# بت}})',
  more: '{count, plural, zero {# غيرها} one {# غيرها} two {# غيرها} few {# غيرها} many {# غيرها} other {# غيرها}}',
  trash:
    '{count, plural, =0 {سلة المهملات: فارغة} zero {سلة المهملات: # حساب؛ لا تزال المواقع تطلب رموزًا} one {سلة المهملات: حساب واحد؛ لا تزال المواقع تطلب رموزًا} two {سلة المهملات: حسابان؛ لا تزال المواقع تطلب رموزًا} few {سلة المهملات: # حسابات؛ لا تزال المواقع تطلب رموزًا} many {سلة المهملات: # حسابًا؛ لا تزال المواقع تطلب رموزًا} other {سلة المهملات: # حساب؛ لا تزال المواقع تطلب رموزًا}}',
  permissions: {
    private: 'الأذونات: لك وحدك',
    unknown: 'الأذونات: لا شيء لفحصه',
    open: 'الأذونات: يستطيع آخرون على هذا الحاسوب الوصول إلى {files}',
  },
  folder: {
    durable: 'المجلد: {path}، يبقى المحفوظ عند انقطاع الكهرباء',
    notDurable: 'المجلد: {path}، لا يضمن هذا القرص بقاء المحفوظ عند انقطاع الكهرباء',
    notDurableMend: 'tidelock backup FILE، إلى قرص آخر',
    missing: 'المجلد: {path} غير موجود بعد',
  },
  clock: {
    sane: 'الساعة: معقولة',
    corrected: 'الساعة: معقولة؛ وتستخدمها الرموز مصحّحة بمقدار {seconds}',
    beforeBuild: 'الساعة: تشير إلى ما قبل صنع هذا البرنامج',
    beforeBuildMend: 'اضبط التاريخ: timedatectl set-time، أو إعدادات النظام',
    behindSave: 'الساعة: حُفظت الخزنة بعد الآن بمقدار {seconds} ث، فهي خاطئة أو كانت كذلك',
  },
  backups: {
    last: 'آخر تحقّق {when}، {accounts, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
    none: 'النسخ الاحتياطية: لا شيء معروف هنا؛ tidelock backup FILE ينشئ واحدة',
    off: 'النسخ الاحتياطية: {last}؛ لا تُنشأ تلقائيًا',
    recent: 'النسخ الاحتياطية: {last}، تلقائيًا إلى {folder}',
    old: 'النسخ الاحتياطية: لا نسخة حديثة؛ {last}',
    failed: 'النسخ الاحتياطية: فشل التلقائي إلى {folder}. {fault}',
    failedBefore: 'النسخ الاحتياطية: فشل التلقائي إلى {folder}. {fault} قبل ذلك: {last}.',
  },
  display: {
    there: 'الشاشة: {kind}',
    none: 'الشاشة: لا توجد؛ يعمل سطر الأوامر من دونها',
  },
  tray: {
    there:
      '{host, select, none {علبة النظام: يعرضها برنامج من سطح المكتب هذا} other {علبة النظام: يعرضها {host}}}',
    none: 'علبة النظام: لا شيء يعرض أيقوناتها هنا؛ في GNOME تعرضها إضافة AppIndicator',
  },
  hotkey: {
    works: 'مفتاح الاختصار: يمكن تعيينه؛ {set}',
    portal: 'مفتاح الاختصار: تعطيه بوابة سطح المكتب؛ {set}',
    wayland:
      'مفتاح الاختصار: يترك Wayland المفاتيح العامة لسطح المكتب؛ اربط tidelock --toggle في إعداداته؛ {set}',
    set: 'المعيّن: {keys}',
    noneSet: 'لا شيء معيّن',
    quick: 'النافذة السريعة {keys}',
    copyLast: 'نسخ الأخير {keys}',
    accounts:
      '{count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}',
    none: 'مفتاح الاختصار: يحتاج إلى شاشة',
  },
  clipboard: {
    marked:
      'الحافظة: تعلّم النافذة الرموز بـ {marks} لاستبعادها من المحفوظات والسحابة؛ {tool, select, none {يحتاج --copy إلى xclip أو xsel أو wl-copy، وهي غير مثبّتة} other {يستخدم --copy الأداة {tool}، بلا علامات}}',
    plain:
      'الحافظة: بلا علامات، وقد تحتفظ محفوظاتها بالرموز؛ {tool, select, none {يحتاج --copy إلى xclip أو xsel أو wl-copy، وهي غير مثبّتة} other {يستخدم --copy الأداة {tool}، بلا علامات}}',
    unknown:
      'الحافظة: {tool, select, none {يحتاج --copy إلى xclip أو xsel أو wl-copy، وهي غير مثبّتة} other {يستخدم --copy الأداة {tool}، بلا علامات}}',
    none: 'الحافظة: تحتاج إلى شاشة',
  },
  typing: {
    there: 'الكتابة: بواسطة {tool}',
    none: 'الكتابة: لا أداة؛ يقوم بها xdotool على X11، وwtype أو ydotool على Wayland حيث يبيّن سطح المكتب النافذة الأمامية',
  },
  runtime: {
    fine: '{electron, select, none {بيئة التشغيل: Node {node}} other {بيئة التشغيل: Node {node}، Electron {electron}}}',
    old: 'بيئة التشغيل: Node {node} قديم جدًا',
    oldMend: 'ثبّت Node 20.19 أو أحدث',
  },

  drift: {
    onTime: 'الساعتان متفقتان.',
    onTimeCorrected: 'ساعة هذا الحاسوب صحيحة بذاتها؛ والتصحيح الحالي خاطئ.',
    behind: 'هذه الساعة متأخرة {from} إلى {to} ث عن الجهاز الآخر.',
    ahead: 'هذه الساعة متقدمة {from} إلى {to} ث على الجهاز الآخر.',
    madeUp: 'التصحيح الحالي، {seconds}، يعوّض الفرق.',
    howTo: 'اضبط الساعة، أو: tidelock doctor --offset {offset}',
    nowhere: 'لا يعود الرمز إلى أي لحظة ضمن {seconds} ث من الآن.',
    malformed:
      'يتكوّن رمز هذا الحساب من {digits, plural, zero {# محرف} one {محرف واحد} two {محرفين} few {# محارف} many {# محرفًا} other {# محرف}}.',
    notTimed: 'هذا الحساب يعتمد العدّاد ولا يتبع الساعة.',
    corrected: 'تستخدم رموز هذه الخزنة الساعة مصحّحة بمقدار {seconds}.',
    setBack: 'تستخدم رموز هذه الخزنة الساعة كما هي.',
  },
}

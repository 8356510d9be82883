// Arabic: what the commands say that take accounts in and give them out.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'الصيغ',
  filesMissing: 'حدّد الملفات، مثل: tidelock import export.json.',
  oneFile: 'حدّد ملفًا واحدًا فقط.',
  fileUnreadable: 'تعذّرت قراءته، أو أنه أكبر من 64 MB. تحقّق من مساره وأذوناته.',
  folderEmpty: 'لا يحوي المجلد ملفًا يمكن استيراده.',
  columnsMalformed:
    'حدّد الأعمدة هكذا: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME؛ ولا بد من secret.',
  columnsNeeded: 'هذا جدول. حدّد عمود السر: --columns secret=NAME,issuer=NAME,account=NAME. أعمدته: {header}.',
  columnsUnknown: 'لا يوجد فيه عمود كهذا. أعمدته: {header}؛ ويبدأ العدّ من 1.',
  columnsTaken: 'الأعمدة المأخوذة: {columns}',
  readingFile: 'قراءة الملف {number} من {of} ...',
  workingOutKey: 'حساب مفتاح {file} ...',
  storing:
    'حفظ {rows, plural, zero {# حساب} one {حساب واحد} two {حسابين} few {# حسابات} many {# حسابًا} other {# حساب}} ...',
  askFilePassword: 'كلمة مرور {file}: ',
  inTheFile:
    '{dry, select, true {في الملف {all} = للاستيراد {taken} + للتخطّي {skipped}؛ لم يُحفظ شيء} other {في الملف {all} = استُورد {taken} + تُخطّي {skipped}}}',
  inAllFiles:
    '{dry, select, true {{files, plural, zero {في # ملف} one {في ملف واحد} two {في ملفين} few {في # ملفات} many {في # ملفًا} other {في # ملف}} {all} = للاستيراد {taken} + للتخطّي {skipped}؛ لم يُحفظ شيء} other {{files, plural, zero {في # ملف} one {في ملف واحد} two {في ملفين} few {في # ملفات} many {في # ملفًا} other {في # ملف}} {all} = استُورد {taken} + تُخطّي {skipped}}}',
  row: 'الصف {row}، {name}: {reason}',
  incomplete:
    'تصدير Google: {have} من {of, plural, zero {# رمز} one {رمز واحد} two {رمزين} few {# رموز} many {# رمزًا} other {# رمز}}؛ والناقص: {missing}. امسحها أيضًا، وإلا بقيت حسابات.',
  noneReadable: 'تعذّرت قراءة كل الصفوف؛ لم يُحفظ شيء.',
  emptyFile: 'لا حساب فيه.',

  addWhat: 'أعطِ صورًا، أو - لروابط على الإدخال القياسي. ملفات التطبيقات الأخرى: tidelock import FILE.',
  scanWhat: 'حدّد الصور، مثل: tidelock scan screenshot.png.',
  noCode: 'لم يُعثر فيها على رمز QR. اقتطع الصورة حول الرمز، أو التقط صورة أوضح.',
  imageForWindow: 'لا تُفكّ صور {kind} هنا. افتحها في النافذة، أو احفظها بصيغة PNG.',
  imageUnknown: 'ليست صورة: PNG أو JPEG أو GIF أو BMP.',
  imageTooLarge: 'الصورة أكبر من 20 MB أو 50 ميغابكسل. اقتطعها حول الرمز.',
  imageDamaged: 'الصورة تالفة.',
  imageEnded: 'استغرقت الصورة وقتًا طويلًا فأُنهيت عمليتها. اقتطعها حول الرمز.',

  exportNeedsPlain:
    '{label}: غير مشفّر، ومن يحصل على الملف يملك كل حساب فيه. استخدم --plain إن كان ذلك مقصودًا.',
  exportNotPlain: '{label}: مشفّر دائمًا، فلا يجتمع معه --plain.',
  exportNeedsPassword:
    'أعطِ كلمة مرور عبر --password-file FILE أو --password -، أو استخدم --plain لملف غير مشفّر.',
  exportNoPassword: '{label}: لا يُشفّر أبدًا، فلا يقبل كلمة مرور.',
  plainOrPassword: 'لا يجتمع --plain مع كلمة مرور.',
  formatMissing: 'حدّد --format: {names}.',
  backupNeedsPassphrase:
    'ليس لهذه الخزنة عبارة مرور تفتح النسخة الاحتياطية في مكان آخر. أعطِ واحدة عبر --password-file FILE، أو عيّن واحدة: tidelock passphrase set.',
  passwordEmpty: 'كلمة المرور فارغة.',
  notVerified: 'ما كُتب لم يُقرأ كما ينبغي، فأُزيل الملف. افحص القرص وأعد المحاولة.',
  exported:
    '{files, plural, =1 {كُتب {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، مع إعادة القراءة والمقارنة.} zero {كُتب {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، مع إعادة القراءة والمقارنة. عدد الملفات: {files}.} one {كُتب {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، مع إعادة القراءة والمقارنة. عدد الملفات: {files}.} two {كُتب {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، مع إعادة القراءة والمقارنة. عدد الملفات: {files}.} few {كُتب {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، مع إعادة القراءة والمقارنة. عدد الملفات: {files}.} many {كُتب {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، مع إعادة القراءة والمقارنة. عدد الملفات: {files}.} other {كُتب {count, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}، مع إعادة القراءة والمقارنة. عدد الملفات: {files}.}}',
  plainWarning: 'الملف غير مشفّر: احذفه بعد أداء غرضه.',
  leftOut: {
    type: 'استُبعد: {name}، لأن هذه الصيغة لا تعرف هذا النوع من الرموز',
    digits: 'استُبعد: {name}، لأن هذه الصيغة لا تعرف إلا 6 أو 8 أرقام',
    period: 'استُبعد: {name}، لأن هذه الصيغة لا تعرف إلا فترة 30 ث',
    secret: 'استُبعد: {name}، لأن هذه الصيغة لا تسع سرًا بهذا الشكل',
    'too-long': 'استُبعد: {name}، لأن أسماءه أطول مما تسعه',
  },
  lost: 'لا يُنقل: {name}: {parts}',
  lostPart: {
    note: 'ملاحظته',
    pin: 'PIN الخاص به',
    icon: 'أيقونته',
    pinned: 'تثبيته',
    groups: 'مجموعاته',
    tags: 'وسومه',
  },

  backupSubwords: 'tidelock backup [FILE] أو tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}{trash, plural, =0 {} zero {، منها # في سلة المهملات} one {، منها # في سلة المهملات} two {، منها # في سلة المهملات} few {، منها # في سلة المهملات} many {، منها # في سلة المهملات} other {، منها # في سلة المهملات}}؛ فُتحت مجددًا وفيها كلها.',
  verified:
    'تُفتح: {accounts, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}{trash, plural, =0 {} zero {، منها # في سلة المهملات} one {، منها # في سلة المهملات} two {، منها # في سلة المهملات} few {، منها # في سلة المهملات} many {، منها # في سلة المهملات} other {، منها # في سلة المهملات}}.',
  codesSame:
    'رموز الاختبار مقارنةً بالخزنة: {same, plural, zero {كلها متطابقة (#).} one {كلها متطابقة (#).} two {كلها متطابقة (#).} few {كلها متطابقة (#).} many {كلها متطابقة (#).} other {كلها متطابقة (#).}}',
  codesDiffer:
    'رموز الاختبار مقارنةً بالخزنة: المتطابق {same}، وما ليس في الخزنة {other}، وما في الخزنة وليس في النسخة الاحتياطية {missing}.',
  byVaultKey: 'تُفتح بعبارة المرور أو مفتاح الاسترداد الحاليين لهذه الخزنة.',
  unreadableInside:
    'ما تعذّرت قراءته فيها ويبقى كما هو: {count, plural, zero {# مدخلة} one {مدخلة واحدة} two {مدخلتان} few {# مدخلات} many {# مدخلة} other {# مدخلة}}.',
  restored:
    '{dry, select, true {سيُستعاد {added, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}} other {استُعيد {added, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}}}؛ {present, plural, zero {كان # موجودًا} one {كان # موجودًا} two {كان # موجودًا} few {كان # موجودًا} many {كان # موجودًا} other {كان # موجودًا}}؛ {onlyHere, plural, zero {وفي الخزنة فقط # وبقي} one {وفي الخزنة فقط # وبقي} two {وفي الخزنة فقط # وبقي} few {وفي الخزنة فقط # وبقي} many {وفي الخزنة فقط # وبقي} other {وفي الخزنة فقط # وبقي}}.',
  replaced:
    '{dry, select, true {ستُستبدل الخزنة بما في النسخة الاحتياطية: {all, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}؛ {onlyHere, plural, zero {ويزول مما ليس إلا في الخزنة #} one {ويزول مما ليس إلا في الخزنة #} two {ويزول مما ليس إلا في الخزنة #} few {ويزول مما ليس إلا في الخزنة #} many {ويزول مما ليس إلا في الخزنة #} other {ويزول مما ليس إلا في الخزنة #}}.} other {في الخزنة الآن ما في النسخة الاحتياطية: {all, plural, zero {# حساب} one {حساب واحد} two {حسابان} few {# حسابات} many {# حسابًا} other {# حساب}}؛ {onlyHere, plural, zero {وزال مما لم يكن إلا في الخزنة #} one {وزال مما لم يكن إلا في الخزنة #} two {وزال مما لم يكن إلا في الخزنة #} few {وزال مما لم يكن إلا في الخزنة #} many {وزال مما لم يكن إلا في الخزنة #} other {وزال مما لم يكن إلا في الخزنة #}}.}} وتُحفظ نسخة سابقة من الخزنة.',
  nothingStored: 'لم يُحفظ شيء.',
  backupWrongPassphrase:
    'هذا لا يفتح النسخة الاحتياطية. ربما لها عبارة مرور أقدم؛ جرّبها أو جرّب مفتاح الاسترداد.',
  backupNoText: 'لا عبارة مرور تفتح هذا الملف.',

  passphraseWhat: 'حدّد ما تريد: tidelock passphrase set أو change أو remove.',
  passphraseThere: 'توجد عبارة مرور بالفعل. لتغييرها: tidelock passphrase change.',
  passphraseAbsent: 'لا عبارة مرور بعد. لتعيين واحدة: tidelock passphrase set.',
  passphraseSet: 'عُيّنت عبارة المرور. وهي تفتح كل نسخة محفوظة من الخزنة.',
  passphraseChanged: 'غُيّرت عبارة المرور. ولا تزال النسخ الاحتياطية السابقة تُفتح بالأقدم.',
  passphraseRemoved: 'أُزيلت عبارة المرور. ولا تزال النسخ الاحتياطية السابقة تُفتح بها.',
  passphraseNeeded: 'اكتبها في طرفية، أو أعطها عبر --password-file FILE أو --password -.',
  askNewPassphrase: 'عبارة المرور الجديدة: ',
  askAgain: 'مرة أخرى: ',
  notTheSame: 'العبارتان غير متطابقتين.',
  recoveryWhat: 'اكتب: tidelock recovery-key new.',
  recoveryKit: 'كُتبت ورقته. اطبعها من متصفح ثم احذف الملف: ففيه المفتاح.',
  recoveryShown: 'دوّنه أو اطبعه الآن؛ فلن يُعرض مجددًا. ولم يعد مفتاح استرداد أقدم يفتح الخزنة.',
}

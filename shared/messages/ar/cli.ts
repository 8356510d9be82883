// Arabic: what the command line says.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'أعطِ حسابًا أو سرًا، لا كليهما.',
  queryAndCode: 'أعطِ الحساب والرمز: tidelock verify QUERY CODE.',
  codeMissing: 'أعطِ الرمز المراد التحقق منه، مثل 042817.',
  secretAsWord:
    'لا حساب يطابق. إن كان هذا سرًا: فهو الآن في محفوظات الصدفة، وربما قرأته برامج أخرى. أعطِ الأسرار عبر --secret - أو --secret-file FILE.',
  uriSaysAll: 'الرابط يحدّد كل شيء، فلا يجتمع --{name} مع --uri.',
  needsSecret: 'يُستخدم --{name} مع --secret - أو --secret-file FILE.',
  counterNeedsHotp: 'يُستخدم --counter مع --type hotp.',
  notTogether: 'لا يجتمع --{one} و--{other}.',
  hotpHasNoTime: 'هذا الحساب حسب العدّاد (HOTP)؛ أما --{name} فللحسابات حسب الوقت.',
  secondsLeft: '{seconds} ث',
  corrected: '(ساعة مصحّحة بمقدار {seconds} ث)',
  noClipboard:
    'لا حافظة هنا: لم يُعثر على سطح مكتب، أو لا شيء مثبّت من wl-copy وxclip وxsel. احذف --copy لطباعة الرمز.',
  copied:
    '{left, select, none {نُسخ.} other {نُسخ، بقي {left} ث.}}{clears, plural, =0 {} zero { تُمسح الحافظة بعد # ث.} one { تُمسح الحافظة بعد # ث.} two { تُمسح الحافظة بعد # ث.} few { تُمسح الحافظة بعد # ث.} many { تُمسح الحافظة بعد # ث.} other { تُمسح الحافظة بعد # ث.}}',
  codeRight: 'صحيح، عند الخطوة {step} (الانحراف {drift}).',
  codeWrong: 'خاطئ: لا خطوة ضمن النطاق لها هذا الرمز.',
  codeMalformed: 'خاطئ: لا رمز لهذا الحساب بهذا الشكل.',
  noWords: 'لا يقبل هذا الأمر إلا الخيارات.',
  saveNeedsName: 'يحتاج --save إلى --issuer أو --account، وإلا لن يجده أحد مجددًا.',
  sizeWithoutFile: 'يُستخدم --size مع --png أو --svg.',
  qrTooLong: 'الرابط أطول من أن يسعه رمز QR. اختصر الجهة المُصدِرة أو اسم الحساب.',
  qrTooSmall: 'يحتاج رمز QR هذا إلى --size {pixels} أو أكثر.',
  written: '{both, select, true {كُتب بصيغتي PNG وSVG.} other {كُتب.}} من يملك هذه الصورة يملك السر.',
  notAFile: 'يحتاج {option} إلى اسم ملف.',
  fileExists: 'الملف المعطى عبر {option} موجود، وتُرك كما هو. اختر اسمًا آخر، أو استخدم --force.',
  noFolder: 'مجلد الملف المعطى عبر {option} غير موجود.',
  manualName: 'كلمات مرور لمرة واحدة على سطح المكتب وفي سطر الأوامر',
  manualAbout:
    'يحفظ Tidelock حسابات كلمات المرور لمرة واحدة على هذا الحاسوب، في خزنة تفتحها سلسلة المفاتيح أو عبارة مرور. بلا أمر يفتح نافذته. ويعمل كل أمر أيضًا على خادم بلا شاشة ولا سلسلة مفاتيح. ولا يفتح أبدًا اتصالًا بالشبكة.',
  manualStatus: {
    0: 'تم، أو الرمز مطابق.',
    1: 'الرمز غير مطابق، أو لم يُعثر على شيء.',
    2: 'استخدام خاطئ أو إدخال خاطئ.',
    3: 'مقفل، أو عبارة مرور خاطئة.',
    4: 'الخزنة تالفة؛ لم يُكتب شيء.',
    5: 'سلسلة المفاتيح غير متاحة.',
    130: 'أُنهي بالضغط على Ctrl+C عند سؤال.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'ملف فيه عبارة مرور الخزنة؛ يُحذف سطر جديد واحد في آخره. ولا تُسأل حينئذٍ سلسلة المفاتيح.',
    TIDELOCK_HOME: 'مجلد الإعدادات والخزنة، مثل --home.',
  },
  whichShell: 'حدّد الصدفة: tidelock completion bash أو zsh أو fish.',
  overviewHead: 'الاستخدام: tidelock COMMAND [OPTIONS]\n\nبلا أمر يفتح Tidelock نافذته.',
  overviewEverywhere: 'في كل مكان:',
  examplesHead: 'أمثلة:',
  overviewFoot:
    'حالة الخروج: 0 تم أو مطابق، 1 لا مطابقة، 2 إدخال خاطئ، 3 مقفل، 4 الخزنة تالفة، 5 سلسلة المفاتيح غير متاحة. للأمثلة tidelock COMMAND --help، وللدليل كاملًا tidelock help --manual | man -l -',
  queryMissing: 'حدّد الحساب: معرّفًا، أو جزءًا من جهته المُصدِرة أو اسم حسابه.',
  nothingFound: 'لا حساب يطابق.',
  severalFound:
    '{count, plural, zero {المطابق: # حساب: {names}.} one {المطابق: حساب واحد: {names}.} two {المطابق: حسابان: {names}.} few {المطابق: # حسابات: {names}.} many {المطابق: # حسابًا: {names}.} other {المطابق: # حساب: {names}.}} كن أكثر تحديدًا أو أعطِ المعرّف.',
  addFromInputOnly:
    'أعطِ روابط URI على الإدخال القياسي: tidelock add - < FILE. لا تُقبل الأسرار وسائطَ يقرؤها كل برنامج على هذا الحاسوب.',
  added: 'أُضيف {added}، وتُخطّي {skipped}.',
  row: 'الصف {row}: {reason}',
  skippedRow: 'السطر {row}: {reason}',
  unknownCommand: 'لا يوجد أمر كهذا.{near, select, none {} other { هل تقصد {near}؟}} راجع tidelock --help.',
  unknownOption:
    'لا يوجد خيار كهذا.{near, select, none {} other { هل تقصد --{near}؟}} راجع tidelock COMMAND --help.',
  optionNeedsValue: 'يحتاج --{name} إلى قيمة.',
  optionTakesNone: 'لا يقبل --{name} قيمة.',
  notOneOf: 'يقبل --{name} أحد: {values}.{near, select, none {} other { هل تقصد {near}؟}}',
  notNumber: 'يقبل --{name} عددًا صحيحًا من {min} إلى {max}.',
  notBoth: 'أعطِ --{one} أو --{other}، لا كليهما.',
  inputOnce: 'خيار واحد فقط يقرأ الإدخال القياسي؛ أعطِ الآخر ملفًا.',
  fileUnreadable: 'تعذّرت قراءة الملف المعطى عبر {option}. تحقّق من مساره وأذوناته.',
  secretAsArgument:
    'لا يُقبل السر وسيطًا: تُظهره قائمة العمليات ومحفوظات الصدفة. {file, select, true {استخدم --{name} - وأعطه على الإدخال القياسي، أو --{name}-file FILE.} other {استخدم --{name} - وأعطه على الإدخال القياسي.}}',
  uriAsArgument:
    'يحوي رابط otpauth:// سرًا، ولا يُقبل وسيطًا: تُظهره قائمة العمليات ومحفوظات الصدفة. أعطه على الإدخال القياسي: tidelock code --uri - أو tidelock add -.',
  askPassphrase: 'عبارة مرور الخزنة: ',
  askNewPassphrase: 'عبارة مرور جديدة للخزنة: ',
  askAgain: 'مرة أخرى: ',
  notTheSame: 'العبارتان غير متطابقتين.',
  unexpected: 'حدث خطأ داخل Tidelock؛ الخزنة سليمة. إن استمر، فأبلغ عنه.',
  noVaultFile: 'لا يوجد ملف خزنة كهذا بعد. ينشئه أمر يحفظ شيئًا، مثل tidelock add -.',
  noVaultYet:
    'لا خزنة بعد. شغّل Tidelock مرة، أو أضف حسابًا: بسلسلة مفاتيح، أو مع تعيين TIDELOCK_PASSPHRASE_FILE.',
  passphraseFileUnreadable: 'تعذّرت قراءة الملف المسمّى في TIDELOCK_PASSPHRASE_FILE.',
  vaultLocked: 'الخزنة مقفلة. عيّن TIDELOCK_PASSPHRASE_FILE إلى ملف فيه عبارة المرور.',
}

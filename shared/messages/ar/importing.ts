// Arabic: what was wrong with a file or a row to be imported.

import type { importing as english } from '../en/importing'
import type { Translation } from '../live'

export const importing: Translation<typeof english> = {
  'import-unknown': 'هذا الملف ليس بصيغة يستطيع Tidelock استيرادها. صدّره مجددًا نصًا أو ملف Aegis.',
  'import-needs-password': 'هذا الملف مشفّر. أعطِ كلمة مروره عبر --password-file FILE أو --password -.',
  'import-wrong-password': 'كلمة المرور خاطئة، أو الملف تالف. تحقّق من Caps Lock ومن تخطيط لوحة المفاتيح.',
  'import-wrong-password-or-key-file':
    'كلمة المرور خاطئة، أو تحتاج قاعدة البيانات هذه إلى ملف مفتاح لا يستطيع Tidelock استخدامه. تحقّق من Caps Lock، أو صدّرها بصيغة CSV.',
  'import-unsupported': {
    newer: 'كتب هذا الملف برنامج أحدث. حدّث Tidelock، أو صدّره من إصدار أقدم.',
    'no-password-slot': 'لا كلمة مرور تفتح هذا الملف. صدّره مجددًا بكلمة مرور.',
    'account-restricted':
      'لا يفتح هذا الملف إلا حساب Bitwarden الذي كتبه. صدّر مجددًا واختر «Password protected».',
    'own-key': 'لا يفتح هذا الملف إلا التطبيق الذي كتبه. صدّره مجددًا بلا تشفير.',
    'failed-export': 'كتب التطبيق في هذا الملف رسالة خطأ بدل الحسابات. صدّر منه مجددًا.',
    database: 'هذه قاعدة بيانات من مجلد تطبيق لا يقرؤها Tidelock. استخدم التصدير في ذلك التطبيق.',
    'open-authenticator':
      'لا يقرأ Tidelock نسخ Open Authenticator الاحتياطية. أعد إعداد حساباتها في مواقعها.',
    openpgp: 'هذا الملف مشفّر بـ OpenPGP. فكّ تشفيره بالأمر `gpg --decrypt` واستورد الناتج ثم احذفه.',
    'proton-pass-pgp': 'تصدير Proton Pass هذا مشفّر بـ PGP. صدّره مجددًا بلا تشفير واستورده ثم احذفه.',
    'foreign-cipher': 'هذا الملف مشفّر بطريقة لا يعرفها Tidelock. صدّره مجددًا نصًا.',
    'windows-protected': 'يحمي Windows هذا الملف لمستخدم واحد على حاسوب واحد. افتح WinAuth هناك وصدّره نصًا.',
    'yubikey-protected': 'يحمي YubiKey هذا الملف. افتحه في WinAuth وصدّره نصًا.',
    'manifest-apart': 'لا يُفتح هذا الملف إلا مع بقية ملفات مجلده. ضع مجلد maFiles كله في ملف zip واستورده.',
    'kdbx-older':
      'قاعدة بيانات KeePass هذه بصيغة أقدم. احفظها بصيغة KDBX 4 في KeePass أو KeePassXC، أو صدّرها بصيغة CSV.',
    'kdbx-twofish':
      'قاعدة بيانات KeePass هذه مشفّرة بـ Twofish. غيّر تشفيرها إلى AES أو ChaCha20، أو صدّرها بصيغة CSV.',
    'kdbx-other':
      'قاعدة بيانات KeePass هذه مشفّرة بطريقة لا يعرفها Tidelock. اختر AES وArgon2 في إعدادات أمانها، أو صدّرها بصيغة CSV.',
  },
  'import-damaged': 'الملف تالف أو ينتهي قبل أوانه. انسخه أو صدّره مجددًا.',
  'import-too-large': 'الملف أكبر من {megabytes, number} MB. تحقّق من أنه الملف الصحيح.',
  'import-too-many':
    'في الملف أكثر من {limit, plural, zero {# صف} one {صف واحد} two {صفّين} few {# صفوف} many {# صفًا} other {# صف}}. تحقّق من أنه الملف الصحيح.',
  'import-cost-refused': 'يتطلب الملف عملًا أكثر مما يلزم لفتح أي ملف. تحقّق من مصدره.',
  'import-ended': 'تعذّر حساب المفتاح. أغلق شيئًا وأعد المحاولة.',
  'import-gave-up': 'استغرقت قراءة الملف وقتًا أو ذاكرة أكثر من اللازم فأُوقفت. تحقّق من أنه الملف الصحيح.',
  'import-stopped': 'أُوقفت قراءة الملف. أضفه مجددًا لقراءته.',
  'import-image': 'هذه صورة. أضفها كصورة لتُقرأ رموز QR التي فيها.',
  'import-unreadable': 'تعذّرت قراءة الملف. تحقّق من أنه لا يزال موجودًا ومن أن لك إذن فتحه.',
  'row-malformed': 'تعذّرت قراءة هذه المدخلة.',
  'row-in-trash':
    'كان هذا الحساب في سلة المهملات. من نسخة Tidelock الاحتياطية يعيد `tidelock restore` سلة المهملات أيضًا.',
  'row-deleted': 'كانت هذه المدخلة في سلة مهملات البرنامج الذي كتب الملف أو في أرشيفه.',
  'row-repeated': 'ورد الرمز نفسه من تصدير Google هذا من قبل.',
  'row-migration-damaged': 'رمز Google هذا تالف أو ناقص. امسحه مجددًا.',
  'row-duplicate': 'هذا الحساب موجود في الخزنة.',
  'row-sealed': 'لا تفتح كلمة المرور هذه المدخلة، أو أنها تالفة.',
  'row-protected': 'يحمي Windows أو YubiKey هذه المدخلة. افتحها في WinAuth وصدّرها نصًا.',
  'row-secret-damaged': 'سر هذه المدخلة تالف. صدّر الملف مجددًا.',
  'row-file-missing': 'ملف هذا الحساب مفقود. ضع المجلد كله في ملف zip.',
}

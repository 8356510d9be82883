// Arabic: what each app calls its way out, and what does not come along.

import type { movingIn as english } from '../en/moving-in'
import type { Translation } from '../live'

const again = 'في كل موقع افتح إعدادات الأمان وأعد إعداد تطبيق المصادقة، وامسح رمزه الجديد هنا.'
const only = 'لا تأتي إلا الأسماء والأسرار؛ لا يصدّر التطبيق غيرها.'
const pictures = 'صور المدخلات.'
const nothing = 'لا شيء مما يحتاج إليه الرمز.'
const approvals = 'تبقى الموافقات مع التطبيق.'

export const movingIn: Translation<typeof english> = {
  apps: {
    google: {
      path: ['القائمة', 'نقل الحسابات', 'تصدير: رموز QR'],
      steps: [
        'على الهاتف: افتح القائمة واختر «نقل الحسابات»، ثم «تصدير الحسابات»، وحدّد الكل.',
        'يعرض رمزًا لكل عشرة حسابات. ضعها أمام الكاميرا هنا، أو التقط لقطات شاشة وأفلتها كلها.',
      ],
      lost: [only],
    },
    microsoft: {
      path: [],
      steps: [
        again,
        'حساب Microsoft: في account.microsoft.com ضمن الأمان أضف طريقة أخرى لتسجيل الدخول واختر تطبيق مصادقة من نوع آخر.',
        'حساب العمل أو المدرسة الذي يطلب موافقة أو كتابة رقم لا يستخدم رموزًا؛ ويبقى على الهاتف.',
      ],
      lost: ['تبقى في التطبيق الموافقات وتسجيل الدخول بلا كلمة مرور وكلمات المرور المحفوظة.'],
    },
    authy: {
      path: [],
      steps: [
        'إن كان لديك ملف كتبته أداة من المجتمع، أو نسخة احتياطية من هاتف بصلاحيات الجذر، فأفلته هنا.',
        again,
        'لا تُزل الحساب من Authy إلا بعد نجاح تسجيل دخول.',
      ],
      lost: ['انتهى تطبيق سطح المكتب، ولا يعطي تطبيق الهاتف شيئًا.'],
    },
    aegis: {
      path: ['القائمة، الإعدادات', 'Import & export', 'Export'],
      steps: [
        'افتح الإعدادات واختر «Import & export»، ثم «Export».',
        'أبقِ التشفير مفعّلًا وعيّن كلمة مرور تتذكرها.',
      ],
      lost: ['الخزنة التي لا تفتحها إلا بصمة لا يمكن قراءتها: عيّن كلمة مرور في Aegis أولًا.'],
    },
    '2fas': {
      path: ['الإعدادات', '2FAS Backup', 'Export'],
      steps: ['افتح الإعدادات واختر «2FAS Backup»، ثم صدّر إلى ملف، بكلمة مرور أو بدونها.'],
      lost: ['صور المدخلات وألوانها.', 'حسابات SHA224 أو SHA384، وهي تُذكر.'],
    },
    ente: {
      path: ['الإعدادات', 'Data', 'Export codes'],
      steps: [
        'افتح الإعدادات واختر «Data»، ثم «Export codes».',
        'اختر التصدير المشفّر وعيّن كلمة مرور. يستغرق فتحه هنا بعض الوقت عمدًا.',
      ],
      lost: ['حسابات سلة مهملاته، وهي تُذكر.'],
    },
    'proton-authenticator': {
      path: ['الإعدادات', 'Export'],
      steps: ['افتح الإعدادات واختر «Export»، بكلمة مرور إن أتاحها.'],
      lost: [nothing],
    },
    'proton-pass': {
      path: ['الإعدادات', 'Export', 'ZIP، بلا PGP'],
      steps: ['في المتصفح أو تطبيق سطح المكتب: افتح الإعدادات واختر «Export»، وZIP بلا PGP.'],
      lost: ['التصدير المشفّر بـ PGP لا يمكن قراءته.'],
    },
    bitwarden: {
      path: ['الأدوات أو الإعدادات', 'Export vault', '.json، محمي بكلمة مرور'],
      steps: [
        'في خزنة الويب أو تطبيق سطح المكتب: اختر «Export vault»، والصيغة .json (مشفّرة)، و«Password protected».',
        'لا تختر «Account restricted»: لا يفتحه إلا حساب Bitwarden ذاك.',
      ],
      lost: [],
    },
    'bitwarden-authenticator': {
      path: ['الإعدادات', 'Export'],
      steps: ['افتح الإعدادات واختر «Export»، وJSON.'],
      lost: [only],
    },
    lastpass: {
      path: ['الإعدادات', 'Transfer accounts', 'Export to file'],
      steps: ['افتح الإعدادات واختر «Transfer accounts»، ثم «Export accounts to file».'],
      lost: ['الحسابات التي يُسجَّل الدخول إليها بالموافقة.'],
    },
    raivo: {
      path: ['الإعدادات', 'Export OTPs to ZIP archive'],
      steps: [
        'افتح الإعدادات واختر «Export OTPs to ZIP archive».',
        'كلمة مرور الأرشيف هي التي تفتح Raivo. اتركه كما هو.',
      ],
      lost: [pictures],
    },
    stratum: {
      path: ['الإعدادات', 'Back up'],
      steps: ['افتح الإعدادات واختر «Back up»، وعيّن كلمة مرور.'],
      lost: ['قاعدة بيانات التطبيق نفسها لا يمكن قراءتها؛ أما نسخته الاحتياطية فيمكن.'],
    },
    andotp: {
      path: ['القائمة', 'Backups', 'Backup (encrypted)'],
      steps: ['افتح القائمة واختر «Backups»، وأنشئ نسخة بكلمة مرور أو بلا تشفير.'],
      lost: ['النسخة المشفّرة بـ OpenPGP: فكّ تشفيرها أولًا.', pictures],
    },
    freeotp: {
      path: ['القائمة', 'Backup'],
      steps: [
        'FreeOTP 2: افتح القائمة واختر «Backup»، وعيّن كلمة مرور. اسم الملف externalBackup.xml.',
        'ليس في FreeOTP 1 نسخ احتياطي. ويمكن قراءة ملفه tokens.xml من هاتف بصلاحيات الجذر.',
      ],
      lost: [pictures],
    },
    'freeotp-plus': {
      path: ['القائمة', 'Export', 'JSON أو key URI'],
      steps: ['افتح القائمة واختر «Export»، ثم JSON أو قائمة key URI.'],
      lost: [pictures],
    },
    duo: {
      path: [],
      steps: [again],
      lost: ['تبقى الموافقات مع Duo. ولا تُستعاد نسخة التطبيق الاحتياطية إلا في Duo Mobile.'],
    },
    okta: {
      path: [],
      steps: [
        'اسأل مؤسستك إن كان يُسمح بتطبيق مصادقة آخر.',
        'إن سُمح، فأضف هناك «Google Authenticator» طريقةً أخرى، وامسح ذلك الرمز هنا.',
      ],
      lost: ['تبقى الموافقات والبصمات مع التطبيق.'],
    },
    steam: {
      path: [],
      steps: [
        'تحفظ برامج Steam Guard لسطح المكتب كل حساب في ملف .maFile. إن كان لديك واحد فأفلته هنا؛ وإن كان مشفّرًا فمع manifest.json في ملف zip واحد.',
        'بلا ملف كهذا أبقِ تطبيق Steam.',
      ],
      lost: ['تبقى تأكيدات المبادلات وتسجيل الدخول مع التطبيق.'],
    },
    winauth: {
      path: ['قائمته', 'Export', 'نص أو zip'],
      steps: ['افتح قائمته واختر «Export»، واحفظه نصًا أو ملف zip بكلمة مرور.'],
      lost: ['ما يحميه Windows أو YubiKey في winauth.xml: صدّره نصًا بدلًا من ذلك.', 'تأكيدات مبادلات Steam.'],
    },
    '1password': {
      path: ['File', 'Export', '1PUX'],
      steps: ['في تطبيق سطح المكتب: اختر «File» ثم «Export» ثم حسابك، والصيغة 1PUX.'],
      lost: ['أنواع التصدير القديمة (OPVault و1PIF) لا يمكن قراءتها.'],
    },
    keepass: {
      path: ['قاعدة بياناتك، .kdbx'],
      steps: [
        'لا حاجة إلى تصدير: خذ ملف .kdbx كما هو.',
        'إن كان يحتاج إلى ملف مفتاح أيضًا، فصدّره بصيغة CSV (في KeePassXC) أو XML (في KeePass).',
      ],
      lost: [
        'مدخلات سلة المحذوفات والإصدارات السابقة من المدخلات.',
        'قاعدة بيانات قديمة (KDBX 3): احفظها بصيغة KDBX 4 أولًا.',
      ],
    },
    apple: {
      path: ['ملف', 'تصدير كل كلمات السر إلى ملف', '.csv'],
      steps: ['على جهاز Mac: افتح «كلمات السر» واختر «ملف»، ثم «تصدير كل كلمات السر إلى ملف».'],
      lost: ['مفاتيح المرور.', 'لا يستطيع iPhone وحده التصدير: استخدم جهاز Mac بالحساب نفسه.'],
    },
    'browser-extension': {
      path: ['الإعدادات', 'Backup', 'Download backup file'],
      steps: ['افتح إعدادات الإضافة واختر «Backup»، ثم نزّل ملف النسخة الاحتياطية.'],
      lost: ['حسابات خوارزميات GOST، وهي تُذكر.'],
    },
    authme: {
      path: ['الإعدادات', 'Export codes'],
      steps: ['افتح الإعدادات واختر «Export codes».'],
      lost: ['الأسماء الطويلة: Authme نفسه اقتطعها.'],
    },
    otpclient: {
      path: ['قاعدة بياناته، .enc'],
      steps: ['لا حاجة إلى تصدير: انسخ قاعدة بياناته، وهي الملف المنتهي بـ .enc.'],
      lost: [nothing],
    },
    'battle-net': {
      path: [],
      steps: [
        'من هاتف بصلاحيات الجذر يمكن إفلات ملف تفضيلات تطبيق المصادقة القديم هنا.',
        'وإلا فابحث في إعدادات أمان حسابك عن تطبيق مصادقة من نوع آخر.',
      ],
      lost: [approvals],
    },
    'totp-authenticator': {
      path: ['القائمة', 'Backup'],
      steps: ['افتح القائمة واختر «Backup»، بكلمة مرور تختارها أو بدونها.'],
      lost: [only],
    },
    symantec: { path: [], steps: [again], lost: [] },
    rsa: { path: [], steps: [again], lost: [] },
    salesforce: { path: [], steps: [again], lost: [] },
    yubico: { path: [], steps: [again], lost: [] },
  },
  title: 'الانتقال من تطبيق آخر',
  text: 'اختر التطبيق. لا يُزال منه شيء؛ ويمكن إبقاؤه إلى أن تعمل رموز من هنا.',
  search: 'البحث في التطبيقات',
  list: 'التطبيقات',
  found:
    '{count, plural, =0 {لم يُعثر على تطبيق} zero {# تطبيق} one {تطبيق واحد} two {تطبيقان} few {# تطبيقات} many {# تطبيقًا} other {# تطبيق}}',
  other: 'ليس هنا؟ يمكن قراءة أي نص أو جدول فيه أسرار أو روابط otpauth، وصور رموز QR. جرّب إفلاته.',
  nothing: 'لا تطبيق باسم «{query}».',
  all: 'كل التطبيقات',
  out: {
    file: 'يصدّر ملفًا',
    qr: 'يعرض رموز QR',
    tool: 'لا تصدير خاص به',
    none: 'لا تصدير',
  },
  heads: {
    how: 'كيفية إخراج حساباته',
    instead: 'البديل',
    comes: 'ما يُنقل',
    lost: 'ما لا يُنقل',
  },
  picture: 'أين تبحث في {app}',
  comes: {
    accounts: 'الحسابات',
    groups: 'المجموعات',
    notes: 'الملاحظات',
    favourites: 'المفضلة',
    pictures: 'الصور',
  },
  shared: {
    bring: 'انقل الملف إلى هذا الحاسوب وأفلته على هذه النافذة، أو اختره أدناه.',
    password: 'اكتب كلمة مرور الملف عندما تُطلب.',
    passwordIf: 'إن عيّنت كلمة مرور، فاكتبها عندما تُطلب.',
    plain: 'الملف غير مشفّر: من يملكه يستطيع توليد رموزك. احذفه بعد وصول الحسابات إلى هنا.',
    plainManager: 'الملف غير مشفّر وفيه كل كلمات مرورك. احذفه بعد وصول الحسابات إلى هنا.',
    onlyCodes: 'تبقى هناك كلمات المرور وكل ما ليس كلمة مرور لمرة واحدة.',
    keep: 'أبقِ التطبيق القديم إلى أن ينجح تسجيل دخول برمز من هنا.',
  },
  docs: {
    index: 'الانتقال إلى Tidelock',
    intro:
      'صفحة لكل تطبيق. في النافذة: إضافة، «الانتقال من تطبيق آخر؟». كُتبت من الجدول نفسه الذي للصفحات هناك.',
    app: 'التطبيق',
    way: 'طريقة الإخراج',
    title: 'من {app} إلى Tidelock',
    formats: 'الصيغ المقروءة (`tidelock import --format`)',
  },
}

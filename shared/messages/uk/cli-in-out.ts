// Ukrainian: what the commands say that take accounts in and give them out: import, add, scan, export, backup,
// restore, passphrase and recovery-key. Names of files and accounts are put in by the commands, cleaned for the
// terminal.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Формати',
  filesMissing: 'Укажіть файли, наприклад: tidelock import export.json.',
  oneFile: 'Укажіть файл, і лише один.',
  fileUnreadable: 'Його неможливо прочитати, або він більший за 64 МБ. Перевірте шлях і права доступу.',
  folderEmpty: 'У теці немає файлів, які можна імпортувати.',
  columnsMalformed:
    'Указуйте стовпці так: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret обов’язковий.',
  columnsNeeded:
    'Це таблиця. Укажіть стовпець із секретом: --columns secret=NAME,issuer=NAME,account=NAME. Її стовпці: {header}.',
  columnsUnknown: 'Такого стовпця немає. Її стовпці: {header}; номер рахується від 1.',
  columnsTaken: 'взято стовпці: {columns}',
  readingFile: 'Читання файлу {number} з {of} ...',
  workingOutKey: 'Обчислення ключа {file} ...',
  storing:
    'Збереження: {rows, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}} ...',
  askFilePassword: 'Пароль для {file}: ',
  inTheFile:
    '{dry, select, true {у файлі: {all} = імпортувати {taken} + пропустити {skipped}; нічого не збережено} other {у файлі: {all} = імпортовано {taken} + пропущено {skipped}}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {у # файлі} few {у # файлах} many {у # файлах} other {у # файлу}}: {all} = імпортувати {taken} + пропустити {skipped}; нічого не збережено} other {{files, plural, one {у # файлі} few {у # файлах} many {у # файлах} other {у # файлу}}: {all} = імпортовано {taken} + пропущено {skipped}}}',
  row: 'рядок {row}, {name}: {reason}',
  incomplete:
    'Експорт Google: {have} з {of, plural, one {# коду} few {# кодів} many {# кодів} other {# коду}}; бракує: {missing}. Відскануйте й ці, інакше частина облікових записів не перенесеться.',
  noneReadable: 'Не вдалося прочитати жодного рядка; нічого не збережено.',
  emptyFile: 'Облікових записів у ньому немає.',
  addWhat:
    'Укажіть зображення або - для посилань зі стандартного введення. Файли інших застосунків: tidelock import FILE.',
  scanWhat: 'Укажіть зображення, наприклад: tidelock scan screenshot.png.',
  noCode: 'QR-коду в ньому не знайдено. Обріжте зображення до коду або зробіть чіткіше.',
  imageForWindow: 'Зображення {kind} тут не декодуються. Відкрийте його у вікні або збережіть як PNG.',
  imageUnknown: 'Це не зображення: потрібен PNG, JPEG, GIF або BMP.',
  imageTooLarge: 'Зображення більше за 20 МБ або 50 мегапікселів. Обріжте його до коду.',
  imageDamaged: 'Зображення пошкоджено.',
  imageEnded: 'Обробка зображення тривала надто довго, її процес зупинено. Обріжте його до коду.',
  exportNeedsPlain:
    '{label}: без шифрування; хто отримає файл, матиме всі облікові записи в ньому. Додайте --plain, якщо це навмисно.',
  exportNotPlain: '{label}: завжди зашифровано, тож --plain не поєднується.',
  exportNeedsPassword:
    'Передайте пароль через --password-file FILE або --password - або додайте --plain для файлу без шифрування.',
  exportNoPassword: '{label}: ніколи не шифрується, тож пароль не приймається.',
  plainOrPassword: '--plain і пароль не поєднуються.',
  formatMissing: 'Укажіть --format: {names}.',
  backupNeedsPassphrase:
    'Це сховище не має парольної фрази, яка відкрила б резервну копію деінде. Передайте її через --password-file FILE або задайте: tidelock passphrase set.',
  passwordEmpty: 'Пароль порожній.',
  notVerified:
    'Записане прочиталося не таким, яким мало б бути, тож файл вилучено. Перевірте диск і спробуйте ще раз.',
  exported:
    '{files, plural, =1 {Записано, перечитано й порівняно: {count, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}.} one {Записано в # файл, перечитано й порівняно: {count, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}.} few {Записано у # файли, перечитано й порівняно: {count, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}.} many {Записано у # файлів, перечитано й порівняно: {count, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}.} other {Записано у # файлу, перечитано й порівняно: {count, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}.}}',
  plainWarning: 'Файл не зашифровано: видаліть його, коли він зробить свою справу.',
  leftOut: {
    type: 'пропущено: {name}, бо цей формат не має такого типу коду',
    digits: 'пропущено: {name}, бо цей формат має лише 6 або 8 цифр',
    period: 'пропущено: {name}, бо цей формат має лише період 30 с',
    secret: 'пропущено: {name}, бо цей формат не вміщує секрету такого вигляду',
    'too-long': 'пропущено: {name}, бо для нього задовгі назви',
  },
  lost: 'не переноситься: {name}: {parts}',
  lostPart: {
    note: 'примітка',
    pin: 'PIN-код',
    icon: 'значок',
    pinned: 'закріплення',
    groups: 'групи',
    tags: 'теги',
  },
  backupSubwords: 'tidelock backup [FILE] або tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}{trash, plural, =0 {} one {, # у кошику} few {, # у кошику} many {, # у кошику} other {, # у кошику}}; файл знову відкрито, усе в ньому є.',
  verified:
    'Відкривається: {accounts, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}{trash, plural, =0 {} one {, # у кошику} few {, # у кошику} many {, # у кошику} other {, # у кошику}}.',
  codesSame:
    'Пробні коди порівняно зі сховищем: {same, plural, one {збігаються всі #.} few {збігаються всі #.} many {збігаються всі #.} other {збігаються всі #.}}',
  codesDiffer:
    'Пробні коди порівняно зі сховищем: {same} збігаються, {other} немає у сховищі, {missing} зі сховища немає в резервній копії.',
  byVaultKey: 'Вона відкривається парольною фразою або ключем відновлення, які зараз має це сховище.',
  unreadableInside:
    '{count, plural, one {# запис у ній неможливо прочитати; його збережено без змін.} few {# записи в ній неможливо прочитати; їх збережено без змін.} many {# записів у ній неможливо прочитати; їх збережено без змін.} other {# запису в ній неможливо прочитати; їх збережено без змін.}}',
  restored:
    '{dry, select, true {Було б відновлено {added, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}} other {Відновлено {added, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}}}; {present, plural, one {# уже був} few {# уже були} many {# уже було} other {# уже було}}; {onlyHere, plural, one {# лише у сховищі, збережено} few {# лише у сховищі, збережено} many {# лише у сховищі, збережено} other {# лише у сховищі, збережено}}.',
  replaced:
    '{dry, select, true {Сховище було б замінено резервною копією ({all, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}}); {onlyHere, plural, one {зник би #, який є лише у сховищі} few {зникли б #, які є лише у сховищі} many {зникло б #, які є лише у сховищі} other {зникло б #, які є лише у сховищі}}.} other {Тепер у сховищі {all, plural, one {# обліковий запис} few {# облікові записи} many {# облікових записів} other {# облікового запису}} з резервної копії; {onlyHere, plural, one {зник #, який був лише у сховищі} few {зникли #, які були лише у сховищі} many {зникло #, які були лише у сховищі} other {зникло #, які були лише у сховищі}}.}} Попередню копію сховища збережено.',
  nothingStored: 'Нічого не збережено.',
  backupWrongPassphrase:
    'Цим резервна копія не відкривається. Можливо, вона має давнішу парольну фразу; спробуйте її або ключ відновлення.',
  backupNoText: 'Жодна парольна фраза не відкриває цей файл.',
  passphraseWhat: 'Укажіть дію: tidelock passphrase set, change або remove.',
  passphraseThere: 'Парольна фраза вже є. Щоб змінити її: tidelock passphrase change.',
  passphraseAbsent: 'Парольної фрази ще немає. Щоб задати її: tidelock passphrase set.',
  passphraseSet: 'Парольну фразу задано. Нею відкривається кожна збережена копія сховища.',
  passphraseChanged: 'Парольну фразу змінено. Створені раніше резервні копії й далі відкриваються старою.',
  passphraseRemoved: 'Парольну фразу вилучено. Створені раніше резервні копії й далі нею відкриваються.',
  passphraseNeeded: 'Введіть її в терміналі або передайте через --password-file FILE чи --password -.',
  askNewPassphrase: 'Нова парольна фраза: ',
  askAgain: 'Ще раз те саме: ',
  notTheSame: 'Введене не збіглося.',
  recoveryWhat: 'Укажіть: tidelock recovery-key new.',
  recoveryKit: 'Набір записано. Надрукуйте його з браузера й видаліть файл: у ньому ключ.',
  recoveryShown:
    'Запишіть або надрукуйте його зараз; більше його не буде показано. Старий ключ відновлення більше не відкриває сховище.',
}

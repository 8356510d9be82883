// Ukrainian: what the command line says. Errors are one line: what, where, what to do.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Укажіть обліковий запис або секрет, а не обидва.',
  queryAndCode: 'Укажіть обліковий запис і код: tidelock verify QUERY CODE.',
  codeMissing: 'Укажіть код для перевірки, наприклад 042817.',
  secretAsWord:
    'Відповідного облікового запису немає. Якщо це був секрет: він тепер в історії оболонки, і його могли прочитати інші програми. Передавайте секрети через --secret - або --secret-file FILE.',
  uriSaysAll: 'Посилання саме містить усе, тож --{name} не поєднується з --uri.',
  needsSecret: '--{name} поєднується з --secret - або --secret-file FILE.',
  counterNeedsHotp: '--counter поєднується з --type hotp.',
  notTogether: '--{one} і --{other} не поєднуються.',
  hotpHasNoTime: 'Цей обліковий запис за лічильником (HOTP); --{name} лише для кодів за часом.',
  secondsLeft: '{seconds} с',
  corrected: '(поправка годинника {seconds} с)',
  noClipboard:
    'Тут немає буфера обміну: не знайдено стільниці, або не встановлено ні wl-copy, ні xclip, ні xsel. Приберіть --copy, щоб вивести код.',
  copied:
    '{left, select, none {Скопійовано.} other {Скопійовано, лишається {left} с.}}{clears, plural, =0 {} one { Буфер обміну очиститься через # с.} few { Буфер обміну очиститься через # с.} many { Буфер обміну очиститься через # с.} other { Буфер обміну очиститься через # с.}}',
  codeRight: 'Правильно, на кроці {step} (зсув {drift}).',
  codeWrong: 'Неправильно: жоден крок у вікні не має такого коду.',
  codeMalformed: 'Неправильно: код цього облікового запису так не виглядає.',
  noWords: 'Ця команда приймає лише параметри.',
  saveNeedsName: '--save потребує --issuer або --account, інакше його ніхто не знайде.',
  sizeWithoutFile: '--size поєднується з --png або --svg.',
  qrTooLong: 'Посилання задовге для QR-коду. Скоротіть назву сервісу або ім’я облікового запису.',
  qrTooSmall: 'Цей QR-код потребує --size {pixels} або більше.',
  written:
    '{both, select, true {Записано як PNG і SVG.} other {Записано.}} Хто має це зображення, має секрет.',
  notAFile: '{option} потребує назви файлу.',
  fileExists: 'Файл, указаний у {option}, уже є, і його лишено без змін. Виберіть іншу назву або --force.',
  noFolder: 'Теки файлу, указаного в {option}, не існує.',
  manualName: 'одноразові паролі на комп’ютері та в командному рядку',
  manualAbout:
    'Tidelock зберігає облікові записи з одноразовими паролями на цьому комп’ютері, у сховищі, яке відкриває в’язка ключів або парольна фраза. Без команди відкриває своє вікно. Кожна команда працює й на сервері без дисплея чи в’язки ключів. Ніколи не відкриває мережевих з’єднань.',
  manualStatus: {
    0: 'Виконано, або код збігся.',
    1: 'Код не збігся, або нічого не знайдено.',
    2: 'Неправильне використання або неправильні дані.',
    3: 'Заблоковано, або неправильна парольна фраза.',
    4: 'Сховище пошкоджено; нічого не записано.',
    5: 'В’язка ключів недоступна.',
    130: 'Перервано через Ctrl+C під час запиту.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Файл із парольною фразою сховища; один кінцевий перехід рядка відкидається. В’язку ключів тоді не запитують.',
    TIDELOCK_HOME: 'Тека налаштувань і сховища, як --home.',
  },
  whichShell: 'Укажіть оболонку: tidelock completion bash, zsh або fish.',
  overviewHead: 'Використання: tidelock COMMAND [OPTIONS]\n\nБез команди Tidelock відкриває своє вікно.',
  overviewEverywhere: 'Усюди:',
  examplesHead: 'Приклади:',
  overviewFoot:
    'Код завершення: 0 виконано або збіглося, 1 немає збігу, 2 неправильні дані, 3 заблоковано, 4 сховище пошкоджено, 5 в’язка ключів недоступна. Приклади: tidelock COMMAND --help; увесь посібник: tidelock help --manual | man -l -',
  queryMissing: 'Укажіть обліковий запис: id або частину назви сервісу чи імені облікового запису.',
  nothingFound: 'Відповідного облікового запису немає.',
  severalFound:
    '{count, plural, one {Знайдено # обліковий запис: {names}.} few {Знайдено # облікові записи: {names}.} many {Знайдено # облікових записів: {names}.} other {Знайдено # облікового запису: {names}.}} Уточніть або вкажіть id.',
  addFromInputOnly:
    'Передайте URI через стандартне введення: tidelock add - < FILE. Секрети не приймаються як аргументи, бо їх може прочитати кожна програма на цьому комп’ютері.',
  added: 'Додано {added}, пропущено {skipped}.',
  row: 'рядок {row}: {reason}',
  skippedRow: 'Рядок {row}: {reason}',
  unknownCommand:
    'Такої команди немає.{near, select, none {} other { Можливо, {near}?}} Див. tidelock --help.',
  unknownOption:
    'Такого параметра немає.{near, select, none {} other { Можливо, --{near}?}} Див. tidelock COMMAND --help.',
  optionNeedsValue: '--{name} потребує значення.',
  optionTakesNone: '--{name} не приймає значення.',
  notOneOf: '--{name} приймає одне з: {values}.{near, select, none {} other { Можливо, {near}?}}',
  notNumber: '--{name} приймає ціле число від {min} до {max}.',
  notBoth: 'Укажіть --{one} або --{other}, а не обидва.',
  inputOnce: 'Стандартне введення може читати лише один параметр; інше передайте як файл.',
  fileUnreadable: 'Файл, указаний у {option}, неможливо прочитати. Перевірте шлях і права доступу.',
  secretAsArgument:
    'Секрет не приймається як аргумент: його показали б список процесів та історія оболонки. {file, select, true {Скористайтеся --{name} - і стандартним введенням або --{name}-file FILE.} other {Скористайтеся --{name} - і стандартним введенням.}}',
  uriAsArgument:
    'Посилання otpauth:// містить секрет і не приймається як аргумент: його показали б список процесів та історія оболонки. Передайте його через стандартне введення: tidelock code --uri - або tidelock add -.',
  askPassphrase: 'Парольна фраза сховища: ',
  askNewPassphrase: 'Нова парольна фраза для сховища: ',
  askAgain: 'Ще раз те саме: ',
  notTheSame: 'Введене не збіглося.',
  unexpected: 'Усередині Tidelock щось пішло не так; сховище неушкоджене. Якщо не зникне, повідомте про це.',
  noVaultFile:
    'Такого файлу сховища ще немає. Його створює команда, яка щось зберігає, наприклад tidelock add -.',
  noVaultYet:
    'Сховища ще немає. Запустіть Tidelock один раз або додайте обліковий запис: з в’язкою ключів або із заданим TIDELOCK_PASSPHRASE_FILE.',
  passphraseFileUnreadable: 'Файл, указаний у TIDELOCK_PASSPHRASE_FILE, неможливо прочитати.',
  vaultLocked: 'Сховище заблоковано. Укажіть у TIDELOCK_PASSPHRASE_FILE файл із парольною фразою.',
}

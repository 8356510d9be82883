// Russian: what the command line says. Errors are one line: what, where, what to do.

import type { cli as english } from '../en/cli'
import type { Translation } from '../live'

export const cli: Translation<typeof english> = {
  queryAndSecret: 'Укажите аккаунт или секрет, а не оба.',
  queryAndCode: 'Укажите аккаунт и код: tidelock verify QUERY CODE.',
  codeMissing: 'Укажите код для проверки, например 042817.',
  secretAsWord:
    'Подходящего аккаунта нет. Если это был секрет: он теперь в истории оболочки, и его могли прочитать другие программы. Передавайте секреты через --secret - или --secret-file FILE.',
  uriSaysAll: 'Ссылка сама содержит всё, поэтому --{name} не сочетается с --uri.',
  needsSecret: '--{name} сочетается с --secret - или --secret-file FILE.',
  counterNeedsHotp: '--counter сочетается с --type hotp.',
  notTogether: '--{one} и --{other} не сочетаются.',
  hotpHasNoTime: 'Этот аккаунт по счётчику (HOTP); --{name} только для кодов по времени.',
  secondsLeft: '{seconds} с',
  corrected: '(поправка часов {seconds} с)',
  noClipboard:
    'Здесь нет буфера обмена: не найдена среда рабочего стола, или не установлены ни wl-copy, ни xclip, ни xsel. Уберите --copy, чтобы вывести код.',
  copied:
    '{left, select, none {Скопировано.} other {Скопировано, осталось {left} с.}}{clears, plural, =0 {} one { Буфер обмена очистится через # с.} few { Буфер обмена очистится через # с.} many { Буфер обмена очистится через # с.} other { Буфер обмена очистится через # с.}}',
  codeRight: 'Верно, на шаге {step} (сдвиг {drift}).',
  codeWrong: 'Неверно: ни у одного шага в окне нет такого кода.',
  codeMalformed: 'Неверно: код этого аккаунта так не выглядит.',
  noWords: 'Эта команда принимает только параметры.',
  saveNeedsName: '--save требует --issuer или --account, иначе аккаунт никто не найдёт.',
  sizeWithoutFile: '--size сочетается с --png или --svg.',
  qrTooLong: 'Ссылка слишком длинна для QR-кода. Сократите название сервиса или имя аккаунта.',
  qrTooSmall: 'Этот QR-код требует --size {pixels} или больше.',
  written:
    '{both, select, true {Записано как PNG и SVG.} other {Записано.}} У кого есть это изображение, у того есть секрет.',
  notAFile: '{option} требует имя файла.',
  fileExists:
    'Файл, указанный в {option}, уже есть и оставлен без изменений. Выберите другое имя или --force.',
  noFolder: 'Папки файла, указанного в {option}, не существует.',
  manualName: 'одноразовые пароли на компьютере и в командной строке',
  manualAbout:
    'Tidelock хранит аккаунты с одноразовыми паролями на этом компьютере, в хранилище, которое открывает связка ключей или парольная фраза. Без команды открывает своё окно. Каждая команда работает и на сервере без дисплея или связки ключей. Никогда не открывает сетевых соединений.',
  manualStatus: {
    0: 'Выполнено, или код совпал.',
    1: 'Код не совпал, или ничего не найдено.',
    2: 'Неверное использование или неверные данные.',
    3: 'Заблокировано, или неверная парольная фраза.',
    4: 'Хранилище повреждено; ничего не записано.',
    5: 'Связка ключей недоступна.',
    130: 'Прервано через Ctrl+C при запросе.',
  },
  manualEnvironment: {
    TIDELOCK_PASSPHRASE_FILE:
      'Файл с парольной фразой хранилища; один конечный перевод строки отбрасывается. Связка ключей тогда не запрашивается.',
    TIDELOCK_HOME: 'Папка настроек и хранилища, как --home.',
  },
  whichShell: 'Укажите оболочку: tidelock completion bash, zsh или fish.',
  overviewHead: 'Использование: tidelock COMMAND [OPTIONS]\n\nБез команды Tidelock открывает своё окно.',
  overviewEverywhere: 'Везде:',
  examplesHead: 'Примеры:',
  overviewFoot:
    'Код завершения: 0 выполнено или совпало, 1 нет совпадения, 2 неверные данные, 3 заблокировано, 4 хранилище повреждено, 5 связка ключей недоступна. Примеры: tidelock COMMAND --help; всё руководство: tidelock help --manual | man -l -',
  queryMissing: 'Укажите аккаунт: id или часть названия сервиса либо имени аккаунта.',
  nothingFound: 'Подходящего аккаунта нет.',
  severalFound:
    '{count, plural, one {Найден # аккаунт: {names}.} few {Найдено # аккаунта: {names}.} many {Найдено # аккаунтов: {names}.} other {Найдено # аккаунта: {names}.}} Уточните или укажите id.',
  addFromInputOnly:
    'Передайте URI через стандартный ввод: tidelock add - < FILE. Секреты не принимаются как аргументы, так как их может прочитать каждая программа на этом компьютере.',
  added: 'Добавлено {added}, пропущено {skipped}.',
  row: 'строка {row}: {reason}',
  skippedRow: 'Строка {row}: {reason}',
  unknownCommand: 'Такой команды нет.{near, select, none {} other { Возможно, {near}?}} См. tidelock --help.',
  unknownOption:
    'Такого параметра нет.{near, select, none {} other { Возможно, --{near}?}} См. tidelock COMMAND --help.',
  optionNeedsValue: '--{name} требует значение.',
  optionTakesNone: '--{name} не принимает значение.',
  notOneOf: '--{name} принимает одно из: {values}.{near, select, none {} other { Возможно, {near}?}}',
  notNumber: '--{name} принимает целое число от {min} до {max}.',
  notBoth: 'Укажите --{one} или --{other}, а не оба.',
  inputOnce: 'Стандартный ввод может читать только один параметр; другое передайте как файл.',
  fileUnreadable: 'Файл, указанный в {option}, нельзя прочитать. Проверьте путь и права доступа.',
  secretAsArgument:
    'Секрет не принимается как аргумент: его показали бы список процессов и история оболочки. {file, select, true {Используйте --{name} - и стандартный ввод или --{name}-file FILE.} other {Используйте --{name} - и стандартный ввод.}}',
  uriAsArgument:
    'Ссылка otpauth:// содержит секрет и не принимается как аргумент: её показали бы список процессов и история оболочки. Передайте её через стандартный ввод: tidelock code --uri - или tidelock add -.',
  askPassphrase: 'Парольная фраза хранилища: ',
  askNewPassphrase: 'Новая парольная фраза для хранилища: ',
  askAgain: 'Ещё раз то же: ',
  notTheSame: 'Введённое не совпало.',
  unexpected:
    'Внутри Tidelock что-то пошло не так; хранилище не повреждено. Если не пройдёт, сообщите об этом.',
  noVaultFile:
    'Такого файла хранилища ещё нет. Его создаёт команда, которая что-то сохраняет, например tidelock add -.',
  noVaultYet:
    'Хранилища ещё нет. Запустите Tidelock один раз или добавьте аккаунт: со связкой ключей или с заданным TIDELOCK_PASSPHRASE_FILE.',
  passphraseFileUnreadable: 'Файл, указанный в TIDELOCK_PASSPHRASE_FILE, нельзя прочитать.',
  vaultLocked: 'Хранилище заблокировано. Укажите в TIDELOCK_PASSPHRASE_FILE файл с парольной фразой.',
}

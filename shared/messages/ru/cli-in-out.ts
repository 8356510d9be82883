// Russian: what the commands say that take accounts in and give them out: import, add, scan, export, backup, restore,
// passphrase and recovery-key. Names of files and accounts are put in by the commands, cleaned for the terminal.

import type { cliInOut as english } from '../en/cli-in-out'
import type { Translation } from '../live'

export const cliInOut: Translation<typeof english> = {
  formats: 'Форматы',
  filesMissing: 'Укажите файлы, например: tidelock import export.json.',
  oneFile: 'Укажите файл, и только один.',
  fileUnreadable: 'Его нельзя прочитать, или он больше 64 МБ. Проверьте путь и права доступа.',
  folderEmpty: 'В папке нет файлов, которые можно импортировать.',
  columnsMalformed:
    'Указывайте столбцы так: --columns secret=NAME,issuer=NAME,account=NAME,note=NAME; secret обязателен.',
  columnsNeeded:
    'Это таблица. Укажите столбец с секретом: --columns secret=NAME,issuer=NAME,account=NAME. Её столбцы: {header}.',
  columnsUnknown: 'Такого столбца нет. Её столбцы: {header}; номер считается от 1.',
  columnsTaken: 'взяты столбцы: {columns}',
  readingFile: 'Чтение файла {number} из {of} ...',
  workingOutKey: 'Вычисление ключа {file} ...',
  storing:
    'Сохранение: {rows, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}} ...',
  askFilePassword: 'Пароль для {file}: ',
  inTheFile:
    '{dry, select, true {в файле: {all} = импортировать {taken} + пропустить {skipped}; ничего не сохранено} other {в файле: {all} = импортировано {taken} + пропущено {skipped}}}',
  inAllFiles:
    '{dry, select, true {{files, plural, one {в # файле} few {в # файлах} many {в # файлах} other {в # файла}}: {all} = импортировать {taken} + пропустить {skipped}; ничего не сохранено} other {{files, plural, one {в # файле} few {в # файлах} many {в # файлах} other {в # файла}}: {all} = импортировано {taken} + пропущено {skipped}}}',
  row: 'строка {row}, {name}: {reason}',
  incomplete:
    'Экспорт Google: {have} из {of, plural, one {# кода} few {# кодов} many {# кодов} other {# кода}}; не хватает: {missing}. Отсканируйте и эти, иначе часть аккаунтов не перенесётся.',
  noneReadable: 'Не удалось прочитать ни одной строки; ничего не сохранено.',
  emptyFile: 'Аккаунтов в нём нет.',
  addWhat:
    'Укажите изображения или - для ссылок со стандартного ввода. Файлы других приложений: tidelock import FILE.',
  scanWhat: 'Укажите изображения, например: tidelock scan screenshot.png.',
  noCode: 'QR-код в нём не найден. Обрежьте изображение до кода или сделайте более чёткое.',
  imageForWindow: 'Изображения {kind} здесь не декодируются. Откройте его в окне или сохраните как PNG.',
  imageUnknown: 'Это не изображение: нужен PNG, JPEG, GIF или BMP.',
  imageTooLarge: 'Изображение больше 20 МБ или 50 мегапикселей. Обрежьте его до кода.',
  imageDamaged: 'Изображение повреждено.',
  imageEnded: 'Обработка изображения длилась слишком долго, её процесс остановлен. Обрежьте его до кода.',
  exportNeedsPlain:
    '{label}: без шифрования; кто получит файл, получит все аккаунты в нём. Добавьте --plain, если это намеренно.',
  exportNotPlain: '{label}: всегда шифруется, поэтому --plain не сочетается.',
  exportNeedsPassword:
    'Передайте пароль через --password-file FILE или --password - либо добавьте --plain для файла без шифрования.',
  exportNoPassword: '{label}: никогда не шифруется, поэтому пароль не принимается.',
  plainOrPassword: '--plain и пароль не сочетаются.',
  formatMissing: 'Укажите --format: {names}.',
  backupNeedsPassphrase:
    'У этого хранилища нет парольной фразы, которая открыла бы резервную копию в другом месте. Передайте её через --password-file FILE или задайте: tidelock passphrase set.',
  passwordEmpty: 'Пароль пуст.',
  notVerified:
    'Записанное прочиталось не таким, каким должно быть, поэтому файл удалён. Проверьте диск и попробуйте ещё раз.',
  exported:
    '{files, plural, =1 {Записано, прочитано и сравнено: {count, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}.} one {Записано в # файл, прочитано и сравнено: {count, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}.} few {Записано в # файла, прочитано и сравнено: {count, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}.} many {Записано в # файлов, прочитано и сравнено: {count, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}.} other {Записано в # файла, прочитано и сравнено: {count, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}.}}',
  plainWarning: 'Файл не зашифрован: удалите его, когда он сделает своё дело.',
  leftOut: {
    type: 'пропущено: {name}, так как в этом формате нет такого типа кода',
    digits: 'пропущено: {name}, так как в этом формате только 6 или 8 цифр',
    period: 'пропущено: {name}, так как в этом формате только период 30 с',
    secret: 'пропущено: {name}, так как этот формат не вмещает секрет такого вида',
    'too-long': 'пропущено: {name}, так как для него слишком длинны названия',
  },
  lost: 'не переносится: {name}: {parts}',
  lostPart: {
    note: 'заметка',
    pin: 'PIN-код',
    icon: 'значок',
    pinned: 'закрепление',
    groups: 'группы',
    tags: 'теги',
  },
  backupSubwords: 'tidelock backup [FILE] или tidelock backup verify FILE.',
  backedUp:
    '{file}: {accounts, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}{trash, plural, =0 {} one {, # в корзине} few {, # в корзине} many {, # в корзине} other {, # в корзине}}; файл открыт снова, всё в нём есть.',
  verified:
    'Открывается: {accounts, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}{trash, plural, =0 {} one {, # в корзине} few {, # в корзине} many {, # в корзине} other {, # в корзине}}.',
  codesSame:
    'Пробные коды сравнены с хранилищем: {same, plural, one {совпадают все #.} few {совпадают все #.} many {совпадают все #.} other {совпадают все #.}}',
  codesDiffer:
    'Пробные коды сравнены с хранилищем: {same} совпадают, {other} нет в хранилище, {missing} из хранилища нет в резервной копии.',
  byVaultKey:
    'Она открывается парольной фразой или ключом восстановления, которые сейчас есть у этого хранилища.',
  unreadableInside:
    '{count, plural, one {# запись в ней нельзя прочитать; она сохранена без изменений.} few {# записи в ней нельзя прочитать; они сохранены без изменений.} many {# записей в ней нельзя прочитать; они сохранены без изменений.} other {# записи в ней нельзя прочитать; они сохранены без изменений.}}',
  restored:
    '{dry, select, true {Было бы восстановлено: {added, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}} other {Восстановлено: {added, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}}}; {present, plural, one {# уже был} few {# уже были} many {# уже было} other {# уже было}}; {onlyHere, plural, one {# только в хранилище, сохранён} few {# только в хранилище, сохранены} many {# только в хранилище, сохранены} other {# только в хранилище, сохранены}}.',
  replaced:
    '{dry, select, true {Хранилище было бы заменено резервной копией ({all, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}}); {onlyHere, plural, one {исчез бы #, который есть только в хранилище} few {исчезли бы #, которые есть только в хранилище} many {исчезло бы #, которые есть только в хранилище} other {исчезло бы #, которые есть только в хранилище}}.} other {Теперь в хранилище {all, plural, one {# аккаунт} few {# аккаунта} many {# аккаунтов} other {# аккаунта}} из резервной копии; {onlyHere, plural, one {исчез #, который был только в хранилище} few {исчезли #, которые были только в хранилище} many {исчезло #, которые были только в хранилище} other {исчезло #, которые были только в хранилище}}.}} Предыдущая копия хранилища сохранена.',
  nothingStored: 'Ничего не сохранено.',
  backupWrongPassphrase:
    'Этим резервная копия не открывается. Возможно, у неё более старая парольная фраза; попробуйте её или ключ восстановления.',
  backupNoText: 'Никакая парольная фраза не открывает этот файл.',
  passphraseWhat: 'Укажите действие: tidelock passphrase set, change или remove.',
  passphraseThere: 'Парольная фраза уже есть. Чтобы изменить её: tidelock passphrase change.',
  passphraseAbsent: 'Парольной фразы ещё нет. Чтобы задать её: tidelock passphrase set.',
  passphraseSet: 'Парольная фраза задана. Ею открывается каждая сохранённая копия хранилища.',
  passphraseChanged:
    'Парольная фраза изменена. Созданные ранее резервные копии по-прежнему открываются старой.',
  passphraseRemoved: 'Парольная фраза удалена. Созданные ранее резервные копии по-прежнему ею открываются.',
  passphraseNeeded: 'Введите её в терминале или передайте через --password-file FILE либо --password -.',
  askNewPassphrase: 'Новая парольная фраза: ',
  askAgain: 'Ещё раз то же: ',
  notTheSame: 'Введённое не совпало.',
  recoveryWhat: 'Укажите: tidelock recovery-key new.',
  recoveryKit: 'Набор записан. Напечатайте его из браузера и удалите файл: в нём ключ.',
  recoveryShown:
    'Запишите или напечатайте его сейчас; больше он показан не будет. Прежний ключ восстановления больше не открывает хранилище.',
}

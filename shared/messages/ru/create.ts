// Russian: creating a secret for somebody else's sign-in: the issuer's side, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Создать секрет',
  intro:
    'Для тех, кто настраивает второй фактор: новый секрет для вашего сайта и QR, который сканирует пользователь.',
  issuer: 'Сайт или сервис',
  account: 'Имя аккаунта',
  accountHint: 'Пользователь, для которого этот секрет',
  more: 'Другие параметры',
  kind: 'Считает по',
  kinds: { totp: 'Времени', hotp: 'Счётчику' },
  bytes: 'Длина секрета',
  byteChoice:
    '{kind, select, usual {{bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}}, {bits, plural, one {# бит} few {# бита} many {# бит} other {# бита}} (обычно)} short {{bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}}, {bits, plural, one {# бит} few {# бита} many {# бит} other {# бита}} (коротко)} other {{bytes, plural, one {# байт} few {# байта} many {# байт} other {# байта}}, {bits, plural, one {# бит} few {# бита} many {# бит} other {# бита}}}}',
  counter: 'Первое значение счётчика',
  again: 'Новый секрет',
  qrLabel: 'QR-код для {name}',
  noQr: 'QR появится здесь, как только поля будут заполнены верно.',
  tooLong: 'Это слишком много текста для QR. Сократите названия.',
  savePng: 'Сохранить как PNG',
  saveSvg: 'Сохранить как SVG',
  savedFile:
    'Файл {file} сохранён. У кого он есть, тот может создавать коды: удалите файл, когда его отсканируют.',
  codeNow: 'Код сейчас',
  copyCode: 'Копировать код {code}',
  atCounter: 'Счётчик {counter}',
  secret: 'Секрет (Base32)',
  copySecret: 'Копировать секрет',
  link: 'Ссылка для настройки',
  copyLink: 'Копировать ссылку',
  copied: {
    secret: 'Секрет скопирован',
    uri: 'Ссылка скопирована',
    code: 'Код скопирован',
  },
  check: {
    title: 'Проверить код',
    text: 'Введите то, что показывает приложение пользователя.',
    label: 'Код',
    window: 'Принимать',
    windowChoice:
      '{count, plural, =0 {Только этот шаг} one {± # шаг} few {± # шага} many {± # шагов} other {± # шага}}',
    aheadChoice:
      '{count, plural, =0 {Только это значение счётчика} one {# вперёд} few {# вперёд} many {# вперёд} other {# вперёд}}',
    right: 'Совпадает, вовремя. Шаг {step, number}.',
    late: 'Совпадает, с опозданием на {drift, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}: те часы отстают на {seconds, number} с. Шаг {step, number}.',
    early:
      'Совпадает, раньше на {drift, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}: те часы спешат на {seconds, number} с. Шаг {step, number}.',
    counter: 'Совпадает при счётчике {step}.',
    ahead: 'Совпадает при счётчике {step}, на {drift, number} дальше ожидаемого.',
    none: '{window, plural, =0 {Это не код этого шага.} one {Это не код этого шага и не код в пределах # шага от него.} few {Это не код этого шага и не код в пределах # шагов от него.} many {Это не код этого шага и не код в пределах # шагов от него.} other {Это не код этого шага и не код в пределах # шага от него.}}',
    noneAhead:
      '{window, plural, =0 {Это не код этого счётчика.} one {Это не код этого счётчика и не код следующего # значения.} few {Это не код этого счётчика и не код следующих # значений.} many {Это не код этого счётчика и не код следующих # значений.} other {Это не код этого счётчика и не код следующего # значения.}}',
    malformed: 'В коде здесь {digits, plural, one {# цифра} few {# цифры} many {# цифр} other {# цифры}}.',
  },
  keep: 'Сохранить этот аккаунт в хранилище',
  kept: 'В хранилище',
  keptSaid: '{name}: в хранилище',
}

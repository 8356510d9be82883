// Russian: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Добавить аккаунт',
  editTitle: 'Изменить аккаунт',
  ways: 'Способ добавления',
  byHand: 'Вручную',
  link: 'Ссылка',
  issuer: 'Сайт или сервис',
  account: 'Имя аккаунта',
  accountHint: 'Ваше имя пользователя или почта там',
  secret: 'Секрет',
  secretHint: 'Буквы от A до Z и цифры от 2 до 7. Пробелы не важны.',
  secretHintHex: 'Цифры от 0 до 9 и буквы от a до f.',
  secretKept: 'Остаётся без изменений. Введите новый, только чтобы заменить.',
  more: 'Другие параметры',
  type: 'Тип',
  typeName: {
    totp: 'По времени (TOTP)',
    hotp: 'По счётчику (HOTP)',
    steam: 'Код Steam Guard',
    motp: 'Код Mobile-OTP',
    yandex: 'Яндекс',
  },
  algorithm: 'Алгоритм',
  digits: 'Цифры',
  period: 'Период в секундах',
  counter: 'Значение счётчика',
  pin: 'PIN-код',
  pinHint: 'Хранится в хранилище, чтобы можно было создавать коды.',
  pinKept: 'Если оставить пустым, не изменится.',
  note: 'Заметка',
  noteHint: 'Доступна для поиска',
  preview: 'Код',
  previewEmpty: 'Код появится здесь, чтобы вы могли сверить его до сохранения.',
  previewPin: 'Введите PIN-код, чтобы увидеть код.',
  previewCounter: 'Счётчик {counter}',
  previewCounted: 'Счётчик {counter}. Коды будут после сохранения.',
  duplicate: 'Уже есть в хранилище: {name}. Секрет тот же.',
  warning: {
    'short-secret':
      'В этом секрете всего {bits, plural, one {# бит} few {# бита} many {# бит} other {# бита}}; обычно бывает 128 или больше. Проверьте, всё ли на месте.',
    'counter-assumed':
      'В ссылке нет счётчика, поэтому отсчёт начнётся с 0. Если коды не принимаются, задайте счётчик в других параметрах.',
    'parameters-ignored': 'Не использовано: {names}.',
  },
  saveNew: 'Сохранить',
  saveAnyway: 'Всё равно сохранить',
  saveChanges: 'Сохранить изменения',
  saved: '{name}: добавлено',
  changed: '{name}: изменено',
}

// Ukrainian: adding and editing an account.

import type { add as english } from '../en/add'
import type { Translation } from '../live'

export const add: Translation<typeof english> = {
  title: 'Додати обліковий запис',
  editTitle: 'Змінити обліковий запис',
  ways: 'Спосіб додавання',
  byHand: 'Вручну',
  link: 'Посилання',
  issuer: 'Сайт або сервіс',
  account: 'Ім’я облікового запису',
  accountHint: 'Ваше ім’я користувача або пошта там',
  secret: 'Секрет',
  secretHint: 'Літери від A до Z і цифри від 2 до 7. Пробіли не мають значення.',
  secretHintHex: 'Цифри від 0 до 9 і літери від a до f.',
  secretKept: 'Лишається без змін. Введіть новий, лише щоб замінити.',
  more: 'Інші параметри',
  type: 'Тип',
  typeName: {
    totp: 'За часом (TOTP)',
    hotp: 'За лічильником (HOTP)',
    steam: 'Код Steam Guard',
    motp: 'Код Mobile-OTP',
    yandex: 'Яндекс',
  },
  algorithm: 'Алгоритм',
  digits: 'Цифри',
  period: 'Період у секундах',
  counter: 'Значення лічильника',
  pin: 'PIN-код',
  pinHint: 'Зберігається у сховищі, щоб можна було створювати коди.',
  pinKept: 'Якщо лишити порожнім, не зміниться.',
  note: 'Примітка',
  noteHint: 'Доступна для пошуку',
  preview: 'Код',
  previewEmpty: 'Код з’явиться тут, щоб ви могли звірити його перед збереженням.',
  previewPin: 'Введіть PIN-код, щоб побачити код.',
  previewCounter: 'Лічильник {counter}',
  previewCounted: 'Лічильник {counter}. Коди будуть після збереження.',
  duplicate: 'Уже є у сховищі: {name}. Секрет той самий.',
  warning: {
    'short-secret':
      'Цей секрет має лише {bits, plural, one {# біт} few {# біти} many {# бітів} other {# біта}}; зазвичай буває 128 або більше. Перевірте, чи нічого не бракує.',
    'counter-assumed':
      'У посиланні немає лічильника, тож відлік почнеться з 0. Якщо коди не приймаються, задайте лічильник в інших параметрах.',
    'parameters-ignored': 'Не використано: {names}.',
  },
  saveNew: 'Зберегти',
  saveAnyway: 'Усе одно зберегти',
  saveChanges: 'Зберегти зміни',
  saved: '{name}: додано',
  changed: '{name}: змінено',
}

// Ukrainian: creating a secret for somebody else's sign-in: the issuer's side, and checking a code.

import type { create as english } from '../en/create'
import type { Translation } from '../live'

export const create: Translation<typeof english> = {
  title: 'Створити секрет',
  intro:
    'Для того, хто налаштовує другий чинник: новий секрет для вашого сайту та QR, який сканує користувач.',
  issuer: 'Сайт або сервіс',
  account: 'Ім’я облікового запису',
  accountHint: 'Користувач, для якого цей секрет',
  more: 'Інші параметри',
  kind: 'Лічить за',
  kinds: { totp: 'Часом', hotp: 'Лічильником' },
  bytes: 'Довжина секрету',
  byteChoice:
    '{kind, select, usual {{bytes, plural, one {# байт} few {# байти} many {# байтів} other {# байта}}, {bits, plural, one {# біт} few {# біти} many {# бітів} other {# біта}} (звичайно)} short {{bytes, plural, one {# байт} few {# байти} many {# байтів} other {# байта}}, {bits, plural, one {# біт} few {# біти} many {# бітів} other {# біта}} (коротко)} other {{bytes, plural, one {# байт} few {# байти} many {# байтів} other {# байта}}, {bits, plural, one {# біт} few {# біти} many {# бітів} other {# біта}}}}',
  counter: 'Перше значення лічильника',
  again: 'Новий секрет',
  qrLabel: 'QR-код для {name}',
  noQr: 'QR з’явиться тут, щойно поля буде заповнено правильно.',
  tooLong: 'Це забагато тексту для QR. Скоротіть назви.',
  savePng: 'Зберегти як PNG',
  saveSvg: 'Зберегти як SVG',
  savedFile: '{file} збережено. Хто його має, може створювати коди: видаліть файл, коли його буде скановано.',
  codeNow: 'Код зараз',
  copyCode: 'Копіювати код {code}',
  atCounter: 'Лічильник {counter}',
  secret: 'Секрет (Base32)',
  copySecret: 'Копіювати секрет',
  link: 'Посилання для налаштування',
  copyLink: 'Копіювати посилання',
  copied: {
    secret: 'Секрет скопійовано',
    uri: 'Посилання скопійовано',
    code: 'Код скопійовано',
  },
  check: {
    title: 'Перевірити код',
    text: 'Введіть те, що показує застосунок користувача.',
    label: 'Код',
    window: 'Приймати',
    windowChoice:
      '{count, plural, =0 {Лише цей крок} one {± # крок} few {± # кроки} many {± # кроків} other {± # кроку}}',
    aheadChoice:
      '{count, plural, =0 {Лише це значення лічильника} one {# наперед} few {# наперед} many {# наперед} other {# наперед}}',
    right: 'Збігається, вчасно. Крок {step, number}.',
    late: 'Збігається, із запізненням на {drift, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}: той годинник відстає на {seconds, number} с. Крок {step, number}.',
    early:
      'Збігається, раніше на {drift, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}: той годинник поспішає на {seconds, number} с. Крок {step, number}.',
    counter: 'Збігається за лічильника {step}.',
    ahead: 'Збігається за лічильника {step}, на {drift, number} далі від очікуваного.',
    none: '{window, plural, =0 {Це не код цього кроку.} one {Це не код цього кроку й не код у межах # кроку від нього.} few {Це не код цього кроку й не код у межах # кроків від нього.} many {Це не код цього кроку й не код у межах # кроків від нього.} other {Це не код цього кроку й не код у межах # кроку від нього.}}',
    noneAhead:
      '{window, plural, =0 {Це не код цього лічильника.} one {Це не код цього лічильника й не код наступного # значення.} few {Це не код цього лічильника й не код наступних # значень.} many {Це не код цього лічильника й не код наступних # значень.} other {Це не код цього лічильника й не код наступного # значення.}}',
    malformed: 'Код тут має {digits, plural, one {# цифру} few {# цифри} many {# цифр} other {# цифри}}.',
  },
  keep: 'Зберегти цей обліковий запис у сховищі',
  kept: 'У сховищі',
  keptSaid: '{name}: у сховищі',
}

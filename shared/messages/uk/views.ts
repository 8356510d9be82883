// Ukrainian: how accounts are looked at: the appearance settings, one code in large type, the mini window, the menu
// bar.

import type { views as english } from '../en/views'
import type { Translation } from '../live'

export const views: Translation<typeof english> = {
  layout: {
    title: 'Розташування',
    comfortable: 'Просторе',
    compact: 'Щільне',
    tiles: 'Плитки',
  },
  groups: {
    title: 'Цифри коду',
    text: 'Як їх розташовано. Копіюються й озвучуються без проміжків.',
    auto: 'За довжиною',
    none: 'Без проміжків',
    two: 'По дві',
    three: 'По три',
    four: 'По чотири',
    halves: 'Навпіл',
  },
  contrast: { title: 'Висока контрастність', text: 'Чіткіші лінії й текст, хоч би що задано в системі.' },
  sample: { label: 'Зразок облікового запису', issuer: 'Гавань', account: 'olena@example.com' },
  large: {
    open: 'Великий шрифт',
    title: 'Великий шрифт',
    read: 'Озвучити',
    speak: 'Вимовити',
    gone: 'Цього облікового запису вже немає.',
    left: '{seconds, plural, one {Лишається # секунда} few {Лишається # секунди} many {Лишається # секунд} other {Лишається # секунди}}',
    said: 'Код {digits}. {seconds, plural, one {Лишається # секунда} few {Лишається # секунди} many {Лишається # секунд} other {Лишається # секунди}}.',
    saidAlone: 'Код {digits}.',
    noCode: 'Ще немає коду, який можна озвучити.',
    hidden: 'Код приховано. Спершу покажіть його.',
    keys: 'Enter копіює, S озвучує, Esc повертає назад.',
  },
  mini: {
    open: 'Мінівікно',
    title: 'Закріплені облікові записи',
    back: 'Назад до повного вікна',
    none: 'Ще нічого не закріплено. Закріпіть облікові записи в повному вікні через меню рядка.',
    more: '{count, plural, one {Ще # у повному вікні} few {Ще # у повному вікні} many {Ще # у повному вікні} other {Ще # у повному вікні}}',
    locked: 'Tidelock заблоковано',
    unlock: 'Розблокувати',
    closed: 'Сховище не відкрито.',
    busy: 'Спершу завершіть або закрийте відкрите.',
  },
  menuBar: {
    app: 'Tidelock',
    settings: 'Налаштування…',
    lock: 'Заблокувати',
    file: 'Файл',
    add: 'Додати обліковий запис…',
    create: 'Створити секрет…',
    import: 'Імпорт…',
    export: 'Експорт…',
    trash: 'Кошик',
    edit: 'Редагування',
    find: 'Знайти',
    view: 'Перегляд',
    hide: 'Приховати всі коди',
    mini: 'Мінівікно',
    window: 'Вікно',
    help: 'Довідка',
    shortcuts: 'Комбінації клавіш',
  },
}
